import * as z from 'zod/mini';
import { count, identifier, list, maybe, partialDate, score } from './fields.js';
import { sourceSchema } from './source.js';

/** How many cities an Index report compared, by the date of the report. */
export const sampleSchema = z.object({
  date: maybe(partialDate),
  /** `report`: the report's own date; `presented`: when it was presented. */
  dating: z.catch(z.enum(['report', 'presented', 'undated']), 'undated'),
  size: maybe(count),
  /** Other numbers of cities that the same report gives: it contradicts itself. */
  otherSizes: list(count),
  /** Average of the overall score over the sample, where published. */
  average: maybe(score),
  /** The city whose report says so, as printed, where it is one city's. */
  reportOf: maybe(z.string()),
  source: identifier,
});

/** `samples.json` of a dataset. */
export const samplesSchema = z.object({
  formatVersion: z.int(),
  samples: z.array(sampleSchema),
  sources: list(sourceSchema),
});

/** See {@link sampleSchema}. */
export type Sample = z.infer<typeof sampleSchema>;
