/**
 * What results and samples may have a column for: the overall result, and what
 * the Index asked about in any of its versions; in the order of the templates.
 * English names, which the dataset has too; other languages name them in `i18n/`.
 */
export const FIGURE_NAMES = {
  aggregate: 'Overall result',
  'intercultural-lens': 'The city through an intercultural lens',
  commitment: 'Commitment',
  education: 'Education',
  neighbourhoods: 'Neighbourhoods',
  'public-services': 'Public services',
  'business-and-labour-market': 'Business and the labour market',
  'cultural-and-social-life': 'Cultural and social life',
  'public-space': 'Public space',
  'mediation-and-conflict-resolution': 'Mediation and conflict resolution',
  language: 'Language',
  'media-and-communication': 'Media and communication',
  'international-outlook': 'International outlook',
  'intercultural-intelligence-and-competence': 'Intercultural intelligence and competence',
  'welcoming-newcomers': 'Welcoming newcomers',
  'leadership-and-citizenship': 'Leadership and citizenship',
  'anti-discrimination': 'Anti-discrimination',
  participation: 'Participation',
  interaction: 'Interaction',
  governance: 'Governance',
} as const;

/** One of {@link FIGURE_NAMES}. */
export type FigureId = keyof typeof FIGURE_NAMES;

/** Ids of {@link FIGURE_NAMES}, in their order. */
// Object.keys forgets which keys they are.
export const FIGURES = Object.keys(FIGURE_NAMES) as readonly FigureId[];
