/** A city that can be chosen. */
export interface CityEntry {
  readonly id: string;
  readonly name: string;
  /** Whether figures of its Index result are published. */
  readonly hasFigures: boolean;
}

/** A country that can be chosen, with its cities. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly name: string;
  readonly cities: readonly CityEntry[];
}

/** The parts of a dataset's files that choices are made from. */
export interface CatalogueFiles {
  readonly cities: readonly {
    readonly id: string;
    readonly name: string;
    readonly country: string;
    readonly names: readonly { readonly lang: string; readonly name: string }[];
  }[];
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  /** Sizes of files in bytes by their paths, as in `datapackage.json`. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** More than the file of a city has that says nothing but its name. */
const MARGIN_BYTES = 40;

/**
 * The cities by country, both in the order of the alphabet of a language.
 *
 * @param regionName the name of a country in that language, where it is known.
 */
export function toCountries(
  { cities, countries, sizes }: CatalogueFiles,
  lang: string,
  regionName: (code: string) => string | undefined,
): readonly CountryEntry[] {
  const english = new Map(countries.map(({ id, name }) => [id, name]));
  const { compare } = new Intl.Collator(lang);
  const groups = new Map<string, CityEntry[]>();
  for (const { id, name, names, country } of cities) {
    const translated = names.find((each) => each.lang === lang)?.name;
    const hasFigures = isMoreThanName(sizes.get(`results/${id}.json`), {
      id,
      name,
      ...(names.length > 0 && { names }),
      country,
    });
    const entry = { id, name: translated ?? name, hasFigures };
    groups.set(country, [...(groups.get(country) ?? []), entry]);
  }
  return [...groups]
    .map(([id, entries]) => ({
      id,
      name: regionName(id) ?? english.get(id) ?? id,
      cities: entries.sort((a, b) => compare(a.name, b.name)),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

/** A file of a few bytes more than its city's name takes holds no figures; asking for each would be 170 requests. */
function isMoreThanName(bytes: number | undefined, city: object): boolean {
  const empty = JSON.stringify({ formatVersion: 1, city, editions: [] });
  return bytes !== undefined && bytes > new TextEncoder().encode(empty).length + MARGIN_BYTES;
}
