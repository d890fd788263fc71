import type { Translation } from '@shoelace-style/localize';
import { choosePlural, type Formats } from './formats.js';
import type {
  EditionName,
  FrameMessages,
  GroupLimits,
  IndexMessages,
  IndexRadarMessages,
  Place,
  ViewName,
} from './messages.js';

const VIEWS: Record<ViewName, string> = { radar: 'Radar', bars: 'Ranking', table: 'Table' };

/** English words of the frame. */
export const frame: Translation & FrameMessages = {
  $code: 'fr',
  $name: 'English',
  $dir: 'ltr',
  loading: 'Loading the figures…',
  problem: (kind) =>
    ({
      offline: 'The figures could not be reached. Check the connection and try again.',
      http: 'The figures were not found at their address.',
      timeout: 'The figures took too long to arrive. Try again.',
      'not-json': 'The address gave something other than figures.',
      schema: 'The figures are not in the expected form and are not shown.',
      version: 'The figures are made for a newer version of this display.',
      'too-large': 'The file with the figures is too large to show.',
      'forbidden-url': 'The address of the figures is not allowed.',
    })[kind],
  retry: 'Try again',
  fallbackShown: 'The current figures could not be loaded. This is the content of the page itself.',
  stale: 'Newer figures could not be loaded. These are the last ones received.',
  viewShown: (view) => `Shown as: ${VIEWS[view]}`,
  chooseView: 'Show as',
  view: (view) => VIEWS[view],
  download: 'Download',
  downloadCsv: 'Figures (CSV)',
  downloadSvg: 'Picture for print (SVG)',
  downloadPng: 'Picture for screens (PNG)',
  copyTable: 'Copy table',
  copied: 'Table copied',
  copyFailed: 'The browser did not allow copying',
  illustrative: 'Illustrative data',
  illustrativeNote: 'The place and all figures are made up, to show what this display looks like.',
  source: (count) => (count === 1 ? 'Source' : 'Sources'),
  missing: 'not published',
};

const INDICATORS: Readonly<Record<string, string>> = {
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
  governance: 'Governance',
  'leadership-and-citizenship': 'Leadership and citizenship',
  'anti-discrimination': 'Anti-discrimination',
  participation: 'Participation',
  interaction: 'Interaction',
};

/** English words of the Index. */
export const index: IndexMessages = {
  indicator: (id, unknown) => INDICATORS[id] ?? unknown,
  average: 'Average',
  averageOf: (formats, cities) => `Average of ${cityCount(formats, cities)}`,
  overall: 'Overall result',
  points: (formats, value) => `${formats.number(value)} of 100 points`,
  edition: (formats, edition) => editionName(formats, edition),
  place: (formats, place) => placeName(formats, place),
  caveat: (caveat) =>
    ({
      draft: 'The source quotes a draft report.',
      others: 'The source counts the other cities, so the city itself may come on top of that number.',
      implausible: 'The source’s number of cities does not fit other reports of that time.',
      unordered: 'The source does not give the order of these places.',
      other: 'See the source for its limits.',
    })[caveat],
};

function cityCount(formats: Formats, count: number): string {
  return choosePlural(formats, count, {
    one: `${formats.number(count)} city`,
    other: `${formats.number(count)} cities`,
  });
}

function editionName(formats: Formats, { dating, date }: EditionName): string {
  if (date === undefined || dating === 'undated') return 'date unknown';
  return dating === 'edition' ? formats.date(date) : `cited in ${formats.date(date)}`;
}

function ordinal(formats: Formats, n: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${formats.number(n)}${suffix[formats.ordinal(n)]}`;
}

function placeName(formats: Formats, { from, to, of, group }: Place): string {
  const place =
    from === to
      ? ordinal(formats, from)
      : `${ordinal(formats, from)} to ${ordinal(formats, to)}`;
  const cities = of === undefined ? 'among the cities' : `of ${cityCount(formats, of)}`;
  return [place, cities, groupLimits(formats, group)].filter((part) => part !== '').join(' ');
}

function groupLimits(formats: Formats, group: GroupLimits): string {
  const { minPopulation, maxPopulation, minForeignPercent, maxForeignPercent } = group;
  const parts = [
    range(minPopulation, maxPopulation, (limit) => formats.number(limit), ' inhabitants'),
    range(
      minForeignPercent,
      maxForeignPercent,
      (limit) => `${formats.number(limit)}%`,
      ' foreign or foreign-born residents',
    ),
  ].filter((part) => part !== '');
  if (parts.length > 0) return `with ${parts.join(' and ')}`;
  return group.unspecified === undefined ? '' : `in a class the source calls “${group.unspecified}”`;
}

function range(
  min: number | undefined,
  max: number | undefined,
  format: (limit: number) => string,
  unit: string,
): string {
  if (min !== undefined && max !== undefined) return `${format(min)} to ${format(max)}${unit}`;
  if (min !== undefined) return `over ${format(min)}${unit}`;
  return max === undefined ? '' : `under ${format(max)}${unit}`;
}

/** English words of `icc-index-radar`. */
export const indexRadar: IndexRadarMessages = {
  radarHeading: (city) => `${city} in the Intercultural Cities Index`,
  radarPicture: (view, city, edition) =>
    `${view === 'radar' ? 'Radar chart' : 'Ranking'} of the Index results of ${city}, ${edition}. The table holds the same figures.`,
  radarEmpty: (city) => `No Index results are published for ${city}.`,
  radarNoCity: 'No city was chosen.',
  radarOverall: (formats, { value, average, cities }) => {
    const head = `The overall result is ${formats.number(value)} of 100 points`;
    if (average === undefined) return `${head}.`;
    const base = cities === undefined ? 'the average' : `the average of ${cityCount(formats, cities)}`;
    return `${head}, ${distance(formats, value - average)} ${base} (${formats.number(average)}).`;
  },
  radarNoIndicators: 'No values for single indicators are published.',
  radarPublished: (formats, published, total) =>
    choosePlural(formats, published, {
      one: `A value is published for ${formats.number(published)} of ${formats.number(total)} indicators.`,
      other: `Values are published for ${formats.number(published)} of ${formats.number(total)} indicators.`,
    }),
  radarStrongest: (formats, areas) => `Strongest: ${formats.list(areas)}.`,
  radarWeakest: (formats, areas) => `Weakest: ${formats.list(areas)}.`,
  radarAboveAverage: (formats, above, total, cities) =>
    `${formats.number(above)} of ${formats.number(total)} indicators lie above the average${
      cities === undefined ? '' : ` of ${cityCount(formats, cities)}`
    }.`,
  radarAgainstAverage: (formats, area, value, average) =>
    `${area}: ${formats.number(value)} of 100 points, ${distance(formats, value - average)} the average (${formats.number(average)}).`,
  radarChange: (formats, { before, overall, rise, fall }) => {
    const parts = [
      ...(overall === undefined ? [] : [`overall ${points(formats, overall)}`]),
      ...(rise ? [`largest rise in ${rise.area} (${points(formats, rise.points)})`] : []),
      ...(fall ? [`largest fall in ${fall.area} (${points(formats, fall.points)})`] : []),
    ];
    return `Since the previous results (${before}): ${parts.join('; ')}.`;
  },
  radarReading: (formats, name, value) =>
    `${name} ${value === undefined ? frame.missing : formats.number(value)}`,
  radarExplore: 'Indicators',
  radarExploreHint: 'Arrow keys move from indicator to indicator, Escape clears.',
  radarKey: 'Key to the numbers',
  radarIndicatorColumn: 'Indicator',
  radarCommonOnly: (formats, edition, left) =>
    `The Index asked about other areas then (${edition}): only the common indicators are shown, ${choosePlural(
      formats,
      left,
      { one: `${formats.number(left)} is left out`, other: `${formats.number(left)} are left out` },
    )}.`,
  radarNothingToCompare: (name) => `No values for single indicators are published for ${name}.`,
  radarTooMany: (formats, names) =>
    `The picture holds three shapes at most: ${formats.list(names)} left out.`,
  radarUnknownEdition: (edition) =>
    `There are no results called “${edition}”; the latest are shown.`,
  radarUnknownCity: (city) => `No results were found for “${city}”.`,
  radarVersionInferred: 'Which indicators belong to this edition is deduced from its date.',
  radarOptional: 'optional',
};

function distance(formats: Formats, difference: number): string {
  if (difference === 0) return 'level with';
  const size = formats.number(Math.abs(difference));
  const unit = choosePlural(formats, Math.abs(difference), { one: 'point', other: 'points' });
  return `${size} ${unit} ${difference > 0 ? 'above' : 'below'}`;
}

function points(formats: Formats, difference: number): string {
  const unit = choosePlural(formats, Math.abs(difference), { one: 'point', other: 'points' });
  return `${formats.signed(difference)} ${unit}`;
}
