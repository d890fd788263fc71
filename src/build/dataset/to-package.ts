import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { packageSchema, resourceSchema } from '../../data/schema/package.js';
import type { About } from './about.js';

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export type Sha256 = (text: string) => Promise<string>;

/** `datapackage.json`: what the dataset is, and what is needed to check a copy of its files. */
export async function toPackage(
  about: About,
  files: ReadonlyMap<string, string>,
  sha256: Sha256,
): Promise<z.input<typeof packageSchema>> {
  const { name, title, description, version, created, licenses, sources } = about;
  const resources = await Promise.all(
    [...files].map(([path, text]) => toResource(path, text, sha256)),
  );
  return {
    formatVersion: FORMAT_VERSION,
    name,
    title,
    description,
    version,
    created,
    licenses,
    sources,
    resources,
  };
}

async function toResource(
  path: string,
  text: string,
  sha256: Sha256,
): Promise<z.input<typeof resourceSchema>> {
  const isTopology = path.endsWith('.topo.json');
  return {
    name: path.replace(/(\.topo)?\.json$/, '').replaceAll('/', '-'),
    path,
    format: isTopology ? 'topojson' : 'json',
    mediatype: 'application/json',
    bytes: new TextEncoder().encode(text).length,
    hash: `sha256:${await sha256(text)}`,
  };
}
