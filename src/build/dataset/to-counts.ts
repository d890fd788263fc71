import type * as z from 'zod/mini';
import type { countsSchema } from '../../data/schema/counts.js';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { Tables } from './tables.js';
import { toSources } from './to-sources.js';

/** `counts.json`. */
export function toCounts(tables: Tables): z.input<typeof countsSchema> {
  const { rows } = tables['network-counts.csv'];
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
  const mentioned = rows.map(({ cells }) => cells.source);
  return { formatVersion: FORMAT_VERSION, counts, sources: toSources(tables, mentioned) };
}
