import type * as z from 'zod/mini';
import type { citySchema } from '../../data/schema/city.js';
import { toSlug } from '../../widgets/network-map/csv/text.js';
import { flagged, given } from '../files/given.js';
import { groupBy } from '../group-by.js';
import { isFitSlug } from '../kinds/text.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { placeOf } from '../tables/place-of.js';
import type { RowOf } from '../tables/tables.js';
import { nameFinder } from './name-finder.js';
import type { NetworkFact } from './networks.js';
import { toPosition, type PositionContext } from './position.js';
import type { SourceBook } from './sources.js';

/** A member as the dataset publishes it, but for its headline. */
export type CityFact = Omit<z.input<typeof citySchema>, 'headline'>;

/** A place that has a file of results. */
export interface ResultPlace {
  readonly id: string;
  readonly name: string;
  readonly names?: CityFact['names'];
  readonly country?: string | undefined;
  readonly isIllustrative: boolean;
}

/** The members, and the fictional places of the table. */
export interface CityFacts {
  readonly members: readonly CityFact[];
  readonly examples: readonly ResultPlace[];
}

/** The id of a city, or one made of its name. */
export function idOfCity(cells: {
  readonly id?: string | undefined;
  readonly name: string;
}): string {
  return cells.id ?? toSlug(cells.name);
}

/** Reads the cities: where they are, which networks they belong to. */
export async function toCities(
  rows: readonly RowOf<'cities'>[],
  context: {
    readonly memberships: readonly RowOf<'network-members'>[];
    readonly networks: readonly NetworkFact[];
    readonly sources: SourceBook;
    readonly position: PositionContext;
    readonly report: Report;
  },
): Promise<CityFacts> {
  const { memberships, networks, sources, position, report } = context;
  const listed = groupBy(memberships, ({ cells }) => cells.city);
  const networkNames = nameFinder(
    networks.flatMap(({ id, name, localName }) =>
      [id, name, localName ?? id].map((each) => ({ id, name: each })),
    ),
  );
  const members: CityFact[] = [];
  const examples: ResultPlace[] = [];
  for (const row of rows) {
    const { cells } = row;
    const id = idOfCity(cells);
    if (cells.id === undefined && !isFitSlug(id)) {
      report.add(placeOf(row, 'id'), fault('empty', {}));
      continue;
    }
    if (cells.illustrative) {
      examples.push({ id, name: cells.name, names: given(cells.names), isIllustrative: true });
      continue;
    }
    if (cells.country === undefined) {
      report.add(placeOf(row, 'country'), fault('empty', {}));
      continue;
    }
    const point = await toPosition(row, cells.country, position);
    const own = sources.idOf(row, report);
    const belongs = [
      ...(listed.get(id) ?? []).map(({ cells: { network, basis, source } }) => ({
        id: network,
        basis,
        source,
      })),
      ...(cells.network ?? []).flatMap((text) => {
        const network = networkNames.find(text);
        if (network !== undefined)
          return [{ id: network, basis: 'published' as const, source: own }];
        const near = networkNames.near(text);
        report.add(placeOf(row, 'network'), fault('unknown', { table: 'networks', near }), text);
        return [];
      }),
    ];
    if (point === undefined) continue;
    members.push({
      id,
      name: cells.name,
      names: given(cells.names),
      country: cells.country,
      lat: point.lat,
      lon: point.lon,
      place: cells.place === 'city' ? undefined : cells.place,
      kind: cells.kind ?? 'other',
      since: cells.since,
      sinceSource: cells.since_source ?? (cells.since === undefined ? undefined : own),
      // A network of both tables is the one that says how it is known.
      networks: given(
        belongs.filter(({ id }, i) => i === belongs.findIndex((one) => one.id === id)),
      ),
      listed: flagged(cells.listed ?? false),
      standIn: cells.stand_in,
      geonamesId: cells.geonames_id,
      url: cells.url,
      sources: given([...(cells.sources ?? []), ...(own === undefined ? [] : [own])]),
    });
  }
  return { members, examples };
}
