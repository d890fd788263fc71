import { fail, ok, type Result } from '../../core/result.js';
import type { DataError } from '../../data/error.js';
import type { RowFault } from '../../data/row-fault.js';
import type { City } from '../../data/schema/city.js';
import type { CountryLookup } from './csv/country.js';
import { quote, toRowFault } from './csv/fault.js';
import { toIds } from './csv/ids.js';
import { readMembers } from './from-csv.js';
import { placeLookup } from './html/lookup.js';
import { toListMembers, toTableMembers, type HtmlMember } from './html/rows.js';
import type { NetworkMapFile } from './schema.js';

/** What is needed to read the members in a page's own content. */
export interface HtmlListContext {
  readonly countries: CountryLookup;
  /** Gets the dataset, in which places without coordinates are looked up. */
  readonly loadPlaces: () => Promise<Result<NetworkMapFile, DataError>>;
}

/** Members as a page's own content has them. */
export interface HtmlMemberList {
  /** For `citiesSchema`; nothing if it is a list that names no place of the dataset: no list of members. */
  readonly document: unknown;
  readonly faults: readonly RowFault[];
}

const HEADER = ['name', 'country', 'lat', 'lon', 'kind', 'since', 'url', 'network'] as const;

/**
 * Reads the members in the content of a tag: its first table, else its lists. A
 * member with coordinates is read as a row of a CSV file is; any other is looked
 * up in the dataset, and keeps what is known of it there.
 *
 * @param roots the content, without what has a slot of its own.
 * @returns an error of kind `schema` if no row of a table can be used.
 */
export async function parseHtmlMembers(
  roots: readonly Element[],
  { countries, loadPlaces }: HtmlListContext,
): Promise<Result<HtmlMemberList, DataError>> {
  const [table] = roots.flatMap((root) =>
    root instanceof HTMLTableElement ? root : [...root.querySelectorAll('table')],
  );
  // A list may be what is tested for a link above it.
  const members = table ? toTableMembers(table) : toListMembers(roots);
  const placed = members.filter(({ cells }) => [cells.lat, cells.lon].some(Boolean));
  const others = members.filter((member) => !placed.includes(member));
  const read = placed.length > 0 ? readMembers(toTable(placed), countries) : undefined;
  if (read && !read.ok && others.length === 0) return read;
  const own = read?.ok ? read.value : undefined;
  const faults = [...(own?.faults ?? [])];
  const ownCities = (own?.document as { readonly cities: readonly City[] } | undefined)?.cities;
  if (others.length === 0) return ok({ document: own?.document, faults });
  const places = await loadPlaces();
  if (!places.ok) return places;
  const file = places.value;
  const find = placeLookup(file.cities, countries);
  const found: Partial<City>[] = [...(ownCities ?? [])];
  const seen = new Set<string>();
  for (const { line, cells } of others) {
    const { name = '', country = '', url } = cells;
    const city = find(name, country);
    const lose = (kind: RowFault['kind'], advice: string): number =>
      faults.push(
        toRowFault({ column: '', kind, value: name, advice }, { row: line, lostRow: true }),
      );
    if (!city) {
      lose(
        'no-position',
        `${quote(name)} is no place of the dataset: write where it is, as lat and lon`,
      );
    } else if (seen.has(city.id)) {
      lose('duplicate', `${quote(name)} is there already: remove one of the two`);
    } else {
      seen.add(city.id);
      // The page's own spelling is the one to show.
      found.push({
        ...city,
        name: name.replace(/\s*[,(–—].*$/, ''),
        names: [],
        ...(url && { url }),
      });
    }
  }
  if (seen.size === 0 && !table) return ok({ document: undefined, faults: [] });
  const [fault] = faults;
  if (found.length === 0 && fault) {
    const message = `none of the ${members.length} rows can be used: ${fault.message}`;
    return fail({ kind: 'schema', path: `row ${fault.row}`, message, cause: faults });
  }
  const ids = toIds(found.map(({ id = '' }) => id));
  const cities = found.map((city, i) => ({ ...city, id: ids[i] }));
  const networks = (own?.document as { readonly networks: readonly unknown[] } | undefined)
    ?.networks;
  const document = { ...file, cities, networks: [...file.networks, ...(networks ?? [])] };
  return ok({ document, faults });
}

function toTable(members: readonly HtmlMember[]): Parameters<typeof readMembers>[0] {
  return {
    header: HEADER,
    headerLine: 1,
    rows: members.map(({ line, cells }) => ({
      line,
      cells: HEADER.map((name) => cells[name] ?? ''),
    })),
  };
}
