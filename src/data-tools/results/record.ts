import type { Caveat } from '../../data/schema/result.js';

/** A figure of an edition: the city's value, the average, or both. */
export interface RecordedFigure {
  readonly figure: string;
  readonly value?: number | undefined;
  readonly average?: number | undefined;
}

/** A place of an edition among the cities of a group. */
export interface RecordedRank {
  readonly from: number;
  readonly to?: number | undefined;
  readonly of?: number | undefined;
  readonly minPopulation?: number | undefined;
  readonly maxPopulation?: number | undefined;
  readonly minForeignPercent?: number | undefined;
  readonly maxForeignPercent?: number | undefined;
  readonly unspecified?: string | undefined;
}

/** A row of results as plain data, small enough to be set aside by the hundred thousand. */
export interface ResultRecord {
  /** Which of the files of results it is from. */
  readonly at: number;
  readonly row: number;
  /** Id of the city. */
  readonly city: string;
  readonly edition: string;
  readonly framework?: string | undefined;
  readonly sampleSize?: number | undefined;
  readonly source: string;
  readonly caveats?: readonly Caveat[] | undefined;
  readonly figures: readonly RecordedFigure[];
  readonly rank?: RecordedRank | undefined;
}
