/** What a version of the Index measures, as far as reports tell the figures apart. */
export interface IndexVersion {
  readonly id: string;
  /** First and last year of its editions; nothing where it is open. */
  readonly from?: number;
  readonly to?: number;
  /** Ids of the indicators in the order of reports, and of their group. */
  readonly figures: readonly string[];
}

const LENS = [
  'intercultural-lens',
  'education',
  'neighbourhoods',
  'public-services',
  'business-and-labour-market',
  'cultural-and-social-life',
  'public-space',
];
const SHARED = [
  'commitment',
  ...LENS,
  'mediation-and-conflict-resolution',
  'language',
  'media-and-communication',
  'international-outlook',
  'intercultural-intelligence-and-competence',
  'welcoming-newcomers',
];

/** The versions of the Index; a test holds them to `src/dataset/`. */
export const INDEX_VERSIONS: readonly IndexVersion[] = [
  { id: 'v1', to: 2015, figures: [...SHARED, 'governance'] },
  { id: 'v2', from: 2016, to: 2018, figures: [...SHARED, 'governance'] },
  {
    id: 'v3',
    from: 2019,
    figures: [
      ...SHARED,
      'leadership-and-citizenship',
      'anti-discrimination',
      'participation',
      'interaction',
    ],
  },
];

/** The version of an edition: the one that is named, or that of its year; `undefined` where neither is known. */
export function versionOf(edition: string, named?: string): IndexVersion | undefined {
  if (named !== undefined) return INDEX_VERSIONS.find(({ id }) => id === named);
  const [year] = /\d{4}/.exec(edition) ?? [];
  if (year === undefined) return undefined;
  return INDEX_VERSIONS.find(
    ({ from = -Infinity, to = Infinity }) => Number(year) >= from && Number(year) <= to,
  );
}
