import type * as z from 'zod/mini';
import type { citiesSchema, citySchema } from '../../data/schema/city.js';
import { FORMAT_VERSION } from '../../data/format-version.js';
import { flagged, given } from './given.js';
import type { RowOf, Tables } from './tables.js';
import { toSources } from './to-sources.js';

/** `cities.json`. */
export function toCities(tables: Tables): z.input<typeof citiesSchema> {
  const members = tables['network-members.csv'].rows;
  const cities = tables['cities.csv'].rows.map(({ cells }) =>
    toCity(
      cells,
      members.filter(({ cells: { city } }) => city === cells.id),
    ),
  );
  const mentioned = cities.flatMap(({ sinceSource, networks = [], sources = [] }) => [
    ...sources,
    sinceSource ?? undefined,
    ...networks.map(({ source }) => source ?? undefined),
  ]);
  return { formatVersion: FORMAT_VERSION, cities, sources: toSources(tables, mentioned) };
}

function toCity(
  cells: RowOf<'cities.csv'>['cells'],
  members: readonly RowOf<'network-members.csv'>[],
): z.input<typeof citySchema> {
  return {
    id: cells.id,
    name: cells.name,
    country: cells.country,
    lat: cells.lat,
    lon: cells.lon,
    place: cells.place === 'city' ? undefined : cells.place,
    kind: cells.kind,
    since: cells.since,
    sinceSource: cells.since_source,
    networks: given(
      members.map(({ cells: { network, basis, source } }) => ({ id: network, basis, source })),
    ),
    listed: flagged(cells.listed),
    standIn: cells.stand_in,
    geonamesId: cells.geonames_id,
    sources: given(cells.sources),
  };
}
