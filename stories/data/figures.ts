import type * as z from 'zod/mini';
import type { indexRadarSchema } from '../../src/widgets/index-radar/schema.js';

/** A city's file as it is written: what the schema fills in may be left out. */
export type ResultFile = z.input<typeof indexRadarSchema>;

type FigureRow = NonNullable<ResultFile['editions'][number]['indicators']>[number];

/** Rows of one source, `{ education: [71, 68] }`: the city's value and the average beside it. */
export function figures(
  source: string,
  rows: Readonly<Record<string, readonly [value: number, average: number]>>,
): FigureRow[] {
  return Object.entries(rows).map(([id, [value, average]]) => ({ id, value, average, source }));
}
