import type * as z from 'zod/mini';
import type { citiesSchema, citySchema } from '../../data/schema/city.js';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { About } from './about.js';
import { flagged, given } from './given.js';
import type { RowOf, Tables } from './tables.js';
import { toHeadline } from './to-headline.js';
import { toSources } from './to-sources.js';

/** `cities.json`. */
export function toCities(tables: Tables, { list }: About): z.input<typeof citiesSchema> {
  const cities = tables['cities.csv'].rows.map(({ cells }) => toCity(tables, cells));
  const used = new Set(cities.map(({ country }) => country));
  const mentioned = cities.flatMap(({ sinceSource, networks = [], headline, sources = [] }) => [
    ...sources,
    sinceSource ?? undefined,
    ...networks.map(({ source }) => source ?? undefined),
    headline?.source,
  ]);
  return {
    formatVersion: FORMAT_VERSION,
    cities,
    countries: given(
      tables['countries.csv'].rows
        .filter(({ cells }) => used.has(cells.iso2))
        .map(({ cells: { iso2, name } }) => ({ id: iso2, name })),
    ),
    list,
    sources: toSources(tables, [...mentioned, list?.source]),
  };
}

function toCity(tables: Tables, cells: RowOf<'cities.csv'>['cells']): z.input<typeof citySchema> {
  const isOwn = (row: { readonly cells: { readonly city: string } }): boolean =>
    row.cells.city === cells.id;
  const members = tables['network-members.csv'].rows.filter(isOwn);
  return {
    id: cells.id,
    name: cells.name,
    names: given(cells.names),
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
    headline: toHeadline(tables, tables['index-results.csv'].rows.filter(isOwn)),
    sources: given(cells.sources),
  };
}
