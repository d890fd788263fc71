import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { networksSchema } from '../../data/schema/network.js';
import { given } from './given.js';
import type { Tables } from './tables.js';
import { toSources } from './to-sources.js';

/** `networks.json`. */
export function toNetworks(tables: Tables): z.input<typeof networksSchema> {
  const { rows } = tables['networks.csv'];
  const networks = rows.map(({ cells }) => ({
    id: cells.id,
    name: cells.name,
    localName: cells.local_name,
    country: cells.country,
    website: cells.website,
    status: cells.status,
    sources: given(cells.sources),
  }));
  const mentioned = rows.flatMap(({ cells }) => cells.sources);
  return { formatVersion: FORMAT_VERSION, networks, sources: toSources(tables, mentioned) };
}
