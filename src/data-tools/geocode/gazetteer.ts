import { fold } from '../../widgets/network-map/csv/text.js';
import { MOST_GUESSES } from '../nearest.js';
import { toChoices } from './choices.js';
import { districtOf, regionOf, type Entry, type RegionNames } from './entry.js';
import { toAskedName, withOneSaint } from './name-keys.js';
import { toNearNames } from './near-names.js';
import { toPlaces } from './one-place.js';
import { otherNamesOf } from './own-names.js';

/** A place that was looked up. */
export interface FoundPlace {
  /** As the gazetteer spells it. */
  readonly name: string;
  /** Degrees north. */
  readonly lat: number;
  /** Degrees east. */
  readonly lon: number;
  /** The state, province or county it is in; empty where the gazetteer names none. */
  readonly region: string;
}

/** The outcome of a look-up. */
export type Lookup =
  | { readonly kind: 'found'; readonly place: FoundPlace }
  /** Several, or one that is not where it was said to be: what and where each of them is, twelve at most of `count`. */
  | { readonly kind: 'ambiguous'; readonly choices: readonly string[]; readonly count: number }
  /** None; `near` are up to five names of the country that may be meant, for the first {@link MOST_GUESSES} that there are none of. */
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

/** Where cities are, by name. */
export interface Gazetteer {
  /**
   * Looks a city up, however its name is accented or hyphenated; `Paris, Texas`
   * and `Paris (Texas)` narrow it to a region. Never chooses between places that
   * are apart: the gazetteer does not say which is the larger.
   *
   * @param asked.country ISO 3166-1 alpha-2.
   */
  readonly find: (asked: { readonly name: string; readonly country: string }) => Lookup;
}

/** The places of one country by what they are looked up by. */
interface Country {
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  /** By what else they are called, where no place has the name for its own. */
  readonly byOtherName: ReadonlyMap<string, readonly Entry[]>;
  readonly bySaint: ReadonlyMap<string, readonly Entry[]>;
  /** Folded names and codes of all regions and districts. */
  readonly regions: ReadonlySet<string>;
}

/** A gazetteer of these places. A country is set up when the first of its cities is asked for. */
export function toGazetteer(entries: readonly Entry[], names: RegionNames): Gazetteer {
  const byCountry = groupBy(entries, ({ country }) => [country]);
  const countries = new Map<string, Country>();
  const countryOf = (code: string): Country => {
    const known = countries.get(code);
    if (known !== undefined) return known;
    const country = toCountry(byCountry.get(code) ?? [], names);
    countries.set(code, country);
    return country;
  };
  let unknown = 0;
  return {
    find: ({ name, country }) => {
      const code = country.toUpperCase();
      const { byName, byOtherName, bySaint, regions } = countryOf(code);
      const { keys, hints } = toAskedName(name);
      const found =
        firstOf(keys, byName) ??
        firstOf(keys, byOtherName) ??
        firstOf(keys.map(withOneSaint), bySaint);
      if (found === undefined) {
        if (unknown >= MOST_GUESSES) return { kind: 'unknown', near: [] };
        unknown += 1;
        const all = (byCountry.get(code) ?? []).map((entry) => entry.name);
        return { kind: 'unknown', near: toNearNames(keys.at(-1) ?? '', all) };
      }
      // A name that is listed with its brackets or comma has said all with it.
      const said = found.rank === 0 && keys.length > 1 ? [] : hints.filter((h) => regions.has(h));
      const inRegion = found.entries.filter((entry) =>
        said.every((hint) => regionKeys(entry, names).includes(hint)),
      );
      const places = toPlaces(inRegion.length > 0 ? inRegion : found.entries);
      const [place] = places;
      if (place === undefined || places.length > 1 || inRegion.length === 0) {
        return { kind: 'ambiguous', choices: toChoices(places, names), count: places.length };
      }
      const { lat, lon } = place;
      const region = regionOf(place, names) ?? '';
      return { kind: 'found', place: { name: place.name, lat, lon, region } };
    },
  };
}

function toCountry(entries: readonly Entry[], names: RegionNames): Country {
  return {
    byName: groupBy(entries, ({ name }) => [fold(name)]),
    byOtherName: groupBy(entries, (entry) => otherNamesOf(entry).map(fold)),
    bySaint: groupBy(entries, ({ name }) => [withOneSaint(fold(name))]),
    regions: new Set(entries.flatMap((entry) => regionKeys(entry, names))),
  };
}

/** What a hint may call the region of a place: the names of state and district, and the state's code (`TX`). */
function regionKeys(entry: Entry, names: RegionNames): readonly string[] {
  return [regionOf(entry, names) ?? '', districtOf(entry, names) ?? '', entry.admin1]
    .map(fold)
    .filter((key) => key !== '');
}

/** The places of the first key that has any, and which key that was. */
function firstOf(
  keys: readonly string[],
  places: ReadonlyMap<string, readonly Entry[]>,
): { readonly rank: number; readonly entries: readonly Entry[] } | undefined {
  for (const [rank, key] of keys.entries()) {
    const entries = places.get(key);
    if (entries !== undefined) return { rank, entries };
  }
  return undefined;
}

function groupBy(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}
