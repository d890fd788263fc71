import type * as z from 'zod/mini';
import type { countsSchema } from '../../data/schema/counts.js';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { SourceBook } from '../facts/sources.js';
import type { RowOf } from '../tables/tables.js';

/** `counts.json`. */
export function toCountsFile(
  rows: readonly RowOf<'network-counts'>[],
  sources: SourceBook,
): z.input<typeof countsSchema> {
  const counts = rows.map(({ cells }) => ({
    network: cells.network,
    date: cells.date,
    until: cells.until,
    dating: cells.dating,
    count: cells.count,
    qualifier: cells.qualifier,
    countries: cells.countries,
    source: cells.source,
  }));
  return {
    formatVersion: FORMAT_VERSION,
    counts,
    sources: sources.pick(rows.map(({ cells }) => cells.source)),
  };
}
