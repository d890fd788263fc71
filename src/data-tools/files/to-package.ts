import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { packageSchema, resourceSchema } from '../../data/schema/package.js';
import type { Base } from '../base.js';
import { given } from './given.js';
import type { About } from '../facts/about.js';

/** What is needed to check a copy of a file. */
export interface Listed {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the file, as 64 hexadecimal digits. */
  readonly sha256: string;
}

/**
 * `datapackage.json`: what the dataset is, and what is needed to check a copy of its files.
 *
 * @param lender the dataset that some of the files come from, whose licences they keep.
 */
export function toPackage(
  about: About,
  files: readonly Listed[],
  lender: Base | undefined,
): z.input<typeof packageSchema> {
  const { name, title, description, version, created, licenses, sources } = about;
  const lent = lender?.descriptor;
  return {
    formatVersion: FORMAT_VERSION,
    name,
    title,
    description,
    version,
    created,
    licenses: given(withOthers(licenses, lent?.licenses, (one) => `${one.name} ${one.title}`)),
    sources: given(withOthers(sources, lent?.sources, (one) => one.title)),
    resources: files.map(toResource),
  };
}

function withOthers<Item>(
  own: readonly Item[],
  others: readonly Item[] = [],
  keyOf: (item: Item) => string,
): Item[] {
  const keys = new Set(own.map(keyOf));
  return [...own, ...others.filter((other) => !keys.has(keyOf(other)))];
}

function toResource({ path, bytes, sha256 }: Listed): z.input<typeof resourceSchema> {
  return {
    name: path.replace(/(\.topo)?\.json$/, '').replaceAll('/', '-'),
    path,
    format: path.endsWith('.topo.json') ? 'topojson' : 'json',
    mediatype: 'application/json',
    bytes,
    hash: `sha256:${sha256}`,
  };
}
