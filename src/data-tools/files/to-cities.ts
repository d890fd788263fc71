import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { citiesSchema, headlineSchema } from '../../data/schema/city.js';
import type { CityFact } from '../facts/cities.js';
import type { SourceBook } from '../facts/sources.js';
import type { RowOf } from '../tables/tables.js';
import { given } from './given.js';

/** The overall result of a city's latest edition that has one. */
export type Headline = z.input<typeof headlineSchema>;

/** `cities.json`. */
export function toCitiesFile(options: {
  readonly members: readonly CityFact[];
  readonly headlines: ReadonlyMap<string, Headline>;
  readonly countries: readonly RowOf<'countries'>[];
  readonly list: { readonly source: string } | undefined;
  readonly sources: SourceBook;
}): z.input<typeof citiesSchema> {
  const { members, headlines, countries, list, sources } = options;
  const cities = members.map(({ sources: own, ...city }) => ({
    ...city,
    headline: headlines.get(city.id),
    sources: own,
  }));
  const used = new Set(cities.map(({ country }) => country));
  const mentioned = cities.flatMap(
    ({ sinceSource, networks = [], headline, sources: own = [] }) => [
      ...own,
      sinceSource ?? undefined,
      ...networks.map(({ source }) => source ?? undefined),
      headline?.source,
    ],
  );
  return {
    formatVersion: FORMAT_VERSION,
    cities,
    countries: given(
      countries
        .filter(({ cells }) => used.has(cells.iso2))
        .map(({ cells: { iso2, name } }) => ({ id: iso2, name })),
    ),
    list,
    sources: sources.pick([...mentioned, list?.source]),
  };
}
