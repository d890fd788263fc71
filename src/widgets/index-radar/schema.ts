import * as z from 'zod/mini';
import { list } from '../../data/schema/fields.js';
import { frameworkSchema } from '../../data/schema/framework.js';
import { resultSchema, type CityResult } from '../../data/schema/result.js';
import type { Framework } from '../../data/schema/framework.js';

/**
 * The file of a single city, as `src` or `data` of `icc-index-radar` take it: a
 * result as in `results/<city>.json`, with the versions of the Index it refers
 * to if they are not the dataset's.
 */
export const indexRadarSchema = z.extend(resultSchema, { frameworks: list(frameworkSchema) });

/** See {@link indexRadarSchema}. */
export type IndexRadarFile = z.infer<typeof indexRadarSchema>;

/** Everything the radar is drawn from. */
export interface RadarData {
  readonly result: CityResult;
  readonly frameworks: readonly Framework[];
  /** Results of the cities to compare with. */
  readonly peers: readonly CityResult[];
}
