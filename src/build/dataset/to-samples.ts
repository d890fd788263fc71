import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { samplesSchema } from '../../data/schema/sample.js';
import { given } from './given.js';
import type { Tables } from './tables.js';
import { toSources } from './to-sources.js';

/** `samples.json`. */
export function toSamples(tables: Tables): z.input<typeof samplesSchema> {
  const { rows } = tables['samples.csv'];
  const samples = rows.map(({ cells }) => ({
    date: cells.date,
    dating: cells.dating,
    size: cells.size,
    otherSizes: given(cells.other_sizes),
    average: cells.average,
    reportOf: cells.report_of,
    source: cells.source,
  }));
  const mentioned = rows.map(({ cells }) => cells.source);
  return { formatVersion: FORMAT_VERSION, samples, sources: toSources(tables, mentioned) };
}
