import type * as z from 'zod/mini';
import type { sourceSchema } from '../../data/schema/source.js';
import { given } from './given.js';
import type { Tables } from './tables.js';

/** The sources that `mentioned` names, each once and in that order. */
export function toSources(
  tables: Tables,
  mentioned: readonly (string | undefined)[],
): z.input<typeof sourceSchema>[] | undefined {
  const byId = new Map(tables['sources.csv'].rows.map(({ cells }) => [cells.id, cells]));
  return given(
    [...new Set(mentioned)].flatMap((id) => {
      const source = byId.get(id ?? '');
      return source === undefined ? [] : [source];
    }),
  );
}
