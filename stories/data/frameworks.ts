import type { ResultFile } from './figures.js';

type Framework = NonNullable<ResultFile['frameworks']>[number];
type Indicator = NonNullable<Framework['indicators']>[number];

/** The areas that every version asks about, in the order of the Index. */
const common: readonly Indicator[] = [
  { id: 'commitment', name: 'Commitment' },
  { id: 'education', name: 'Education' },
  { id: 'neighbourhoods', name: 'Neighbourhoods' },
  { id: 'public-services', name: 'Public services' },
  { id: 'business-and-labour-market', name: 'Business and the labour market' },
  { id: 'cultural-and-social-life', name: 'Cultural and social life' },
  { id: 'public-space', name: 'Public space' },
  { id: 'mediation-and-conflict-resolution', name: 'Mediation and conflict resolution' },
  { id: 'language', name: 'Language' },
  { id: 'media-and-communication', name: 'Media and communication' },
  { id: 'international-outlook', name: 'International outlook' },
  {
    id: 'intercultural-intelligence-and-competence',
    name: 'Intercultural intelligence and competence',
  },
];

const groups: NonNullable<Framework['groups']> = [
  {
    id: 'intercultural-lens',
    name: 'The city through an intercultural lens',
    indicators: [
      'education',
      'neighbourhoods',
      'public-services',
      'business-and-labour-market',
      'cultural-and-social-life',
      'public-space',
    ],
  },
];

/** The first version of the Index: `src/dataset/framework-indicators.csv`, rows of v1. */
export const v1: Framework = {
  id: 'v1',
  indicators: [
    ...common,
    { id: 'welcoming-newcomers', name: 'Welcoming newcomers' },
    { id: 'governance', name: 'Governance' },
  ],
  groups,
};

/** The version since 2019: `src/dataset/framework-indicators.csv`, rows of v3. */
export const v3: Framework = {
  id: 'v3',
  indicators: [
    ...common,
    { id: 'welcoming-newcomers', name: 'Welcoming newcomers', inferred: true },
    { id: 'leadership-and-citizenship', name: 'Leadership and citizenship', inferred: true },
    { id: 'anti-discrimination', name: 'Anti-discrimination', inferred: true },
    { id: 'participation', name: 'Participation', optional: true },
    { id: 'interaction', name: 'Interaction', optional: true },
  ],
  groups,
};
