/** Why somebody should look twice; each has words in `words/`. */
export type Doubt =
  /** The report says another value elsewhere. */
  | 'two-values'
  /** The sentence names no field; the heading above it does. */
  | 'from-heading'
  /** The sentence is about several fields. */
  | 'several-fields'
  /** The sentence names something that may be another city. */
  | 'another-name'
  /** The sentence names a year that is not that of the edition. */
  | 'another-year'
  /** More than one average, so that none was taken. */
  | 'two-averages'
  /** The average is in the next sentence. */
  | 'average-apart'
  /** The place is said without how many cities there are. */
  | 'rank-of-unknown'
  /** The version of the Index has no such indicator. */
  | 'not-in-version';

/** The cities among which a city has a place. */
export interface CityGroup {
  readonly minPopulation?: number | undefined;
  readonly maxPopulation?: number | undefined;
  readonly minForeignPercent?: number | undefined;
  readonly maxForeignPercent?: number | undefined;
}

/** A figure that a report says, and where. */
export interface Finding {
  /** Id of an indicator or its group, `aggregate`, or `rank`. */
  readonly figure: string;
  /** Of the city, 0 to 100. */
  readonly value?: number | undefined;
  /** Of the sample, 0 to 100. */
  readonly average?: number | undefined;
  readonly sampleSize?: number | undefined;
  readonly rank?: number | undefined;
  readonly rankOf?: number | undefined;
  readonly group?: CityGroup | undefined;
  readonly page: number;
  /** The sentence, or the row of a table, as the report has it. */
  readonly phrase: string;
  readonly doubts: readonly Doubt[];
}

/** Whose report it is. */
export interface ReportOf {
  /** Names of the city, any of which may be in the report. */
  readonly names: readonly string[];
  /** Year of the edition. */
  readonly year?: number | undefined;
}

/** Small letters without accents, so that names compare. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
