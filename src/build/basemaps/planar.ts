import { feature } from 'topojson-client';
import { WORLD, type BasemapPlan } from './plan.js';
import type { Patch } from './recognised.js';
import { polygonsAreaKm2, toSharedCountries, type Country, type SharedBorders } from './shapes.js';
import type { Tools } from './tools.js';

/** Lays the patches over the countries and joins what belongs to one country. */
export async function joinCountries(options: {
  readonly countries: readonly Country[];
  readonly patches: readonly Patch[];
  readonly tools: Tools;
}): Promise<SharedBorders> {
  const { countries, patches, tools } = options;
  return runMapshaper(tools, {
    files: { countries, patches },
    commands: [
      '-union target=countries,patches name=countries fields=id,from,to',
      `-each 'if (to && id === from) id = to'`,
      `-filter '!!id'`,
      '-dissolve2 id',
    ],
  });
}

/** Cuts borders to the frame of a map and simplifies them for it. */
export async function simplify(options: {
  readonly borders: SharedBorders;
  readonly plan: BasemapPlan;
  readonly tools: Tools;
}): Promise<SharedBorders> {
  const { borders, plan, tools } = options;
  const countries = toSharedCountries(borders).map((shared) => {
    const country: Country = feature(borders, shared);
    const intervalM = toIntervalM(country, plan);
    return { ...country, properties: { ...country.properties, intervalM } };
  });
  return runMapshaper(tools, {
    files: { countries },
    commands: [
      ...(plan.frame === WORLD ? [] : [`-clip bbox=${plan.frame.join(',')} remove-slivers`]),
      `-simplify weighted variable interval='intervalM' keep-shapes`,
      '-clean',
      '-filter-fields id',
    ],
    // The whole globe is stitched before it is put on a grid.
    ...(plan.frame === WORLD ? {} : { steps: plan.steps }),
  });
}

function toIntervalM({ properties, geometry }: Country, plan: BasemapPlan): number {
  const closeUp = plan.closeUps?.[properties.id];
  if (closeUp) return closeUp.intervalM;
  const sideKm = Math.sqrt(polygonsAreaKm2(geometry.coordinates));
  return Math.min(plan.intervalM, Math.max(plan.finestM, plan.perKm * sideKm));
}

/** Runs commands on layers that are named as the files are; the first of them comes back. */
async function runMapshaper(
  tools: Tools,
  options: {
    readonly files: Readonly<Record<string, readonly unknown[]>>;
    readonly commands: readonly string[];
    readonly steps?: number;
  },
): Promise<SharedBorders> {
  const { files, commands, steps } = options;
  const layers = Object.entries(files).map(([name, features]) => ({
    name,
    file: `${name}.json`,
    json: { type: 'FeatureCollection', features },
  }));
  const grid = steps === undefined ? 'no-quantization' : `quantization=${steps}`;
  const output = await tools.runMapshaper(
    [
      ...layers.map(({ name, file }) => `-i ${file} name=${name}`),
      ...commands,
      `-o out.json format=topojson ${grid}`,
    ].join(' '),
    Object.fromEntries(layers.map(({ file, json }) => [file, json])),
  );
  const text = output['out.json'];
  if (text === undefined) throw new Error('invalid answer of mapshaper: it wrote no file');
  return JSON.parse(Buffer.from(text).toString('utf8')) as SharedBorders;
}
