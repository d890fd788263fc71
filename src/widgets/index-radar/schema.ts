import { resultSchema, type CityResult } from '../../data/schema/result.js';

/** The file of a single city, as `src` or `data` of `icc-index-radar` take it. */
export const indexRadarSchema = resultSchema;

/** See {@link indexRadarSchema}. */
export type IndexRadarFile = CityResult;

/** Everything the radar is drawn from. */
export interface RadarData {
  readonly result: CityResult;
  /** Results of the cities to compare with. */
  readonly peers: readonly CityResult[];
}
