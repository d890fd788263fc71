import type { City } from '../../../data/schema/city.js';
import type { CountryLookup } from '../csv/country.js';
import { fold } from '../csv/text.js';

/** Finds a place of a dataset by what a page calls it. */
export type PlaceLookup = (name: string, country: string) => City | undefined;

/**
 * Finds places by id, by name and by their names in other languages, whatever
 * the case and the accents; the country, or one behind the name as in
 * `Bergen (Norway)`, tells places of one name apart.
 *
 * @returns nothing where several places are called so.
 */
export function placeLookup(cities: readonly City[], countries: CountryLookup): PlaceLookup {
  const places = new Map<string, City[]>();
  for (const city of cities) {
    const names = [city.id, city.name, ...city.names.map(({ name }) => name)];
    for (const name of new Set(names.map(fold))) {
      places.set(name, [...(places.get(name) ?? []), city]);
    }
  }
  const find = (name: string, code: string | undefined): City | undefined => {
    const found = (places.get(fold(name)) ?? []).filter(
      ({ country }) => code === undefined || country === code,
    );
    return found.length === 1 ? found[0] : undefined;
  };
  return (name, country) => {
    const code = country === '' ? undefined : countries.codeOf(country);
    const [, place = '', behind = ''] = /^(.+?)\s*[,(–—]\s*(.+?)\)?$/.exec(name) ?? [];
    return (
      find(name, code) ?? find(place, behind === '' ? code : (countries.codeOf(behind) ?? code))
    );
  };
}
