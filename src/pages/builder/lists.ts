import { loadFile } from '../../data/load-file.js';
import { requestText } from '../../data/requests.js';
import { citiesKind } from '../../data/schema/cities-kind.js';
import type { CitiesFile } from '../../data/schema/city.js';
import { networksKind } from '../../data/schema/networks-kind.js';
import type { Network } from '../../data/schema/network.js';
import { statementsKind } from '../../data/schema/statements-kind.js';
import type { Statement } from '../../data/schema/statements.js';
import type { CatalogueFiles } from '../../embedding/catalogue.js';
import { toRelease, type Release } from '../../embedding/release.js';

/** What there is to choose from. */
export interface Lists {
  readonly catalogue: CatalogueFiles;
  readonly networks: readonly Network[];
  readonly release: Release | undefined;
  /** Addresses of members' own pages by the names that they are listed under. */
  readonly links: ReadonlyMap<string, string>;
}

/** Languages that there are statements in. */
export const STATEMENT_LANGUAGES: readonly string[] =
  'ar ca da de el en es fi fr he hr hu is it ja ko nb nl pl pt ro sr sv tr uk'.split(' ');

// The page stays until it is left, and so does its wish for these files.
const { signal } = new AbortController();

/**
 * Loads the lists of a build.
 *
 * @param base address of its folder.
 * @returns `undefined` if the cities cannot be had; all else may be missing.
 */
export async function loadLists(base: string): Promise<Lists | undefined> {
  const [cities, networks, sizes, release] = await Promise.all([
    loadFile(citiesKind, `${base}data/cities.json`, { signal, fresh: false }),
    loadFile(networksKind, `${base}data/networks.json`, { signal, fresh: false }),
    loadJson(`${base}data/datapackage.json`).then(toSizes),
    loadJson(`${base}integrity.json`).then(toRelease),
  ]);
  if (!cities.ok) return undefined;
  const { value } = cities;
  return {
    catalogue: { cities: value.cities, countries: value.countries, sizes },
    networks: networks.ok ? networks.value.networks : [],
    release,
    links: toLinks(value.cities),
  };
}

/** The statements of a language; none if they cannot be loaded. */
export async function loadStatements(base: string, lang: string): Promise<readonly Statement[]> {
  const [code = ''] = lang.split('-');
  const known = STATEMENT_LANGUAGES.includes(code) ? code : 'en';
  const url = `${base}data/statements/${known}.json`;
  const file = await loadFile(statementsKind, url, { signal, fresh: false });
  return file.ok ? file.value.statements : [];
}

async function loadJson(url: string): Promise<unknown> {
  const text = await requestText(url, signal);
  if (!text.ok) return undefined;
  try {
    return JSON.parse(text.value) as unknown;
  } catch {
    return undefined;
  }
}

/** The sizes of files that a data package names. */
function toSizes(document: unknown): ReadonlyMap<string, number> {
  const { resources } = (document ?? {}) as { readonly resources?: unknown };
  const sizes = new Map<string, number>();
  for (const each of Array.isArray(resources) ? (resources as unknown[]) : []) {
    const { path, bytes } = each as { readonly path?: unknown; readonly bytes?: unknown };
    if (typeof path === 'string' && typeof bytes === 'number') sizes.set(path, bytes);
  }
  return sizes;
}

function toLinks(cities: CitiesFile['cities']): ReadonlyMap<string, string> {
  return new Map(
    cities.flatMap(({ name, names, url }) =>
      url === undefined
        ? []
        : [name, ...names.map((each) => each.name)].map((each) => [each, url] as const),
    ),
  );
}
