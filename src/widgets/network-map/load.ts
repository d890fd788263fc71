import { ok, type Result } from '../../core/result.js';
import { getConfig } from '../../data/config.js';
import type { DataError } from '../../data/error.js';
import { loadFile } from '../../data/load-file.js';
import { basemapKind } from '../../data/schema/basemap-kind.js';
import type { Basemap } from '../../data/schema/basemap.js';
import { citiesKind } from '../../data/schema/cities-kind.js';
import { networksKind } from '../../data/schema/networks-kind.js';
import type { LoadContext } from '../../element/data-controller.js';
import type { NetworkMapData } from './schema.js';

/** What a tag says of its members. */
export interface MembersHost extends Element {
  readonly src?: string | undefined;
  readonly data?: unknown;
  readonly network?: string | undefined;
  readonly country?: string | undefined;
  readonly city?: string | undefined;
}

/** A table, or a list of links, in the tag itself; but no figure that the library wrote to stand in for data. */
const CONTENT = ':scope>:not([slot],:has(.icc-figure)):is(table,:has(table,li a))';

/**
 * Gets the members that a tag asks for: its own, else those of the dataset.
 *
 * @param lang of the page, in which a list of its own may name countries.
 */
export function loadMembers(
  host: MembersHost,
  lang: string,
  context: LoadContext,
): Promise<Result<NetworkMapData, DataError>> {
  const { dataset } = getConfig();
  const { src, data } = host;
  const asks = src ?? data ?? host.network ?? host.country ?? host.city;
  const own = src ?? data ?? (asks === undefined ? host.querySelector(CONTENT) : null);
  return own === null
    ? loadFromDataset(dataset, context)
    : import('./load-own.js').then(({ loadOwnData }) =>
        loadOwnData(
          { src, data, host, dataset, base: host.baseURI },
          { ...context, locales: [lang] },
        ),
      );
}

/**
 * Gets members and networks from a dataset, at the same time.
 *
 * @param base address of the dataset's folder.
 */
export async function loadFromDataset(
  base: string,
  context: LoadContext,
): Promise<Result<NetworkMapData, DataError>> {
  const [cities, networks] = await Promise.all([
    loadFile(citiesKind, `${base}cities.json`, context),
    loadFile(networksKind, `${base}networks.json`, context),
  ]);
  if (!cities.ok) return cities;
  // Without the names of networks, the members are still worth showing.
  return ok(toData(cities.value, networks.ok ? networks.value.networks : []));
}

/** Members from a single file, which may bring its networks along. */
export function toData(
  file: NetworkMapData['file'],
  networks: NetworkMapData['networks'] = [],
): NetworkMapData {
  return { file, networks: [...file.networks, ...networks], faults: [] };
}

/** Gets the borders of a part of the world. */
export function loadBasemap(
  base: string,
  name: string,
  context: LoadContext,
): Promise<Result<Basemap, DataError>> {
  return loadFile(basemapKind, `${base}geo/${name}.topo.json`, context);
}
