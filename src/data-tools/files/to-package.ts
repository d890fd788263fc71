import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { DataPackage, packageSchema, resourceSchema } from '../../data/schema/package.js';
import { schemaPathOf } from '../schema/schema-path.js';
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
 * @param lenders those that some of the files or facts come from, whose licences they keep.
 */
export function toPackage(
  about: About,
  files: readonly Listed[],
  lenders: readonly Pick<DataPackage, 'licenses' | 'sources'>[],
): z.input<typeof packageSchema> {
  const { name, title, description, version, created, licenses, sources } = about;
  const lentLicenses = lenders.flatMap((lender) => lender.licenses);
  const lentSources = lenders.flatMap((lender) => lender.sources);
  const paths = new Set(files.map(({ path }) => path));
  return {
    formatVersion: FORMAT_VERSION,
    name,
    title,
    description,
    version,
    created: created && toMoment(created),
    // The profile allows no list without an item.
    licenses: given(
      withOthers(licenses.map(toLicense), lentLicenses, (one) => `${one.name} ${one.title}`),
    ),
    sources: given(withOthers(sources, lentSources, (one) => one.title)),
    resources: files.map((file) => toResource(file, paths)),
  };
}

function withOthers<Item>(
  own: readonly Item[],
  others: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const keys = new Set(own.map(keyOf));
  const all = [...own];
  for (const other of others) {
    if (keys.has(keyOf(other))) continue;
    keys.add(keyOf(other));
    all.push(other);
  }
  return all;
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

function toResource(
  { path, bytes, sha256 }: Listed,
  paths: ReadonlySet<string>,
): z.input<typeof resourceSchema> {
  const jsonSchema = schemaPathOf(path);
  return {
    // Languages have capital letters, as in `pt-BR`; names of resources must not.
    name: path
      .replace(/(\.topo)?\.json$/, '')
      .replaceAll('/', '-')
      .toLowerCase(),
    path,
    format: path.endsWith('.topo.json') ? 'topojson' : 'json',
    mediatype: 'application/json',
    bytes,
    hash: `sha256:${sha256}`,
    // Not as `schema`, which is for tables alone.
    ...(jsonSchema !== undefined && paths.has(jsonSchema) && { jsonSchema }),
  };
}
