import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { packageSchema, resourceSchema } from '../../data/schema/package.js';
import { schemaPathOf } from '../../data-tools/schema/schema-path.js';
import type { About } from './about.js';

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export type Sha256 = (text: string) => Promise<string>;

/**
 * `datapackage.json`: what the dataset is, and what is needed to check a copy of
 * its files; as the profile of Frictionless Data Packages 1.0 wants it.
 */
export async function toPackage(
  about: About,
  files: ReadonlyMap<string, string>,
  sha256: Sha256,
): Promise<z.input<typeof packageSchema>> {
  const { name, title, description, version, created, licenses, sources } = about;
  const resources = await Promise.all(
    [...files].map(async ([path, text]) => {
      const resource = await toResource(path, text, sha256);
      const jsonSchema = schemaPathOf(path);
      // Not as `schema`, which is for tables alone.
      return jsonSchema !== undefined && files.has(jsonSchema)
        ? { ...resource, jsonSchema }
        : resource;
    }),
  );
  return {
    formatVersion: FORMAT_VERSION,
    name,
    title,
    description,
    version,
    created: toMoment(created),
    // The profile allows no list without an item.
    ...(licenses.length > 0 && { licenses: licenses.map(toLicense) }),
    ...(sources.length > 0 && { sources }),
    resources,
  };
}

/** The profile has only moments: the first of the day, month or year. */
function toMoment(date: string): string {
  if (date.includes('T')) return date;
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** Licences go by an identifier such as `CC-BY-4.0`; `CC BY 4.0` is taken for it. */
function toLicense(license: About['licenses'][number]): About['licenses'][number] {
  return { ...license, name: license.name.replace(/[^\w.-]+/g, '-') };
}

async function toResource(
  path: string,
  text: string,
  sha256: Sha256,
): Promise<z.input<typeof resourceSchema>> {
  const isTopology = path.endsWith('.topo.json');
  return {
    // Languages have capital letters, as in `pt-BR`; names of resources must not.
    name: path
      .replace(/(\.topo)?\.json$/, '')
      .replaceAll('/', '-')
      .toLowerCase(),
    path,
    format: isTopology ? 'topojson' : 'json',
    mediatype: 'application/json',
    bytes: new TextEncoder().encode(text).length,
    hash: `sha256:${await sha256(text)}`,
  };
}
