import type * as z from 'zod/mini';
import type { headlineSchema } from '../../data/schema/city.js';
import type { ResultRow, Tables } from './tables.js';
import { toEditions } from './to-edition.js';

/** The overall result of the latest edition that has one, from all rows of one city. */
export function toHeadline(
  tables: Tables,
  rows: readonly ResultRow[],
): z.input<typeof headlineSchema> | undefined {
  const headlines = toEditions(tables, rows).flatMap(
    ({ date, dating, sampleSize, aggregate: { value, source, caveats } = {} }) =>
      value === undefined ? [] : [{ value, date, dating, sampleSize, source, caveats }],
  );
  // One without a date may be older than any other, so that it is only a last resort.
  return headlines.findLast(({ date }) => date !== undefined) ?? headlines.at(-1);
}
