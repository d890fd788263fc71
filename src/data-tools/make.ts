import { createHash } from 'node:crypto';
import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../data/format-version.js';
import { basemapSchema } from '../data/schema/basemap.js';
import { citiesSchema } from '../data/schema/city.js';
import { countsSchema } from '../data/schema/counts.js';
import { frameworksSchema } from '../data/schema/framework.js';
import { networksSchema } from '../data/schema/network.js';
import { packageSchema, type DataPackage } from '../data/schema/package.js';
import { resultSchema } from '../data/schema/result.js';
import { samplesSchema } from '../data/schema/sample.js';
import { statementsSchema } from '../data/schema/statements.js';
import type { Base } from './base.js';
import { isDatasetPath } from './dataset-path.js';
import type { ResultPlace } from './facts/cities.js';
import { readFacts, type Facts } from './facts/facts.js';
import type { NetworkFact } from './facts/networks.js';
import { toStatementFiles } from './facts/statements.js';
import { toTextFile, type TextFile } from './files/file.js';
import { toCitiesFile, type Headline } from './files/to-cities.js';
import { toCountsFile } from './files/to-counts.js';
import { toNetworksFile } from './files/to-networks.js';
import { toPackage, type Listed } from './files/to-package.js';
import { toResultFile } from './files/to-result.js';
import { GAZETTEER_TERMS } from './geocode/terms.js';
import { fault } from './problem.js';
import type { InputFile } from './read/input.js';
import { readJson } from './read/read-json.js';
import { findSheets } from './read/read-tables.js';
import type { Report } from './report.js';
import { checkCity } from './results/check-city.js';
import { readResults, type ReadResults } from './results/read-results.js';
import { toEditions, toHeadline } from './results/to-editions.js';
import { toJsonSchemas } from './schema/to-json-schemas.js';
import { PageCost, type DatasetSummary } from './summary.js';
import { loadExampleTexts } from './template/texts.js';
import { TEMPLATE_COLUMNS } from './tables/columns.js';

/** What a folder without tables lacks: those that a coordinator has, not all that there may be. */
const TABLES_TO_TELL = [
  'dataset.xlsx',
  ...Object.keys(TEMPLATE_COLUMNS).map((table) => `${table}.csv`),
];

/** Takes the files of a dataset one by one, as they are made. */
export type Sink = (file: TextFile) => Promise<void> | void;

/** What a dataset is made from and with. */
export interface MakeOptions {
  readonly inputs: readonly InputFile[];
  /** The dataset that lends what the tables lack; nothing lends nothing. */
  readonly base: Base | undefined;
  readonly report: Report;
  /** Language in which countries are named in messages. */
  readonly language: string;
  /** Takes the files; they are of no use if the report holds errors at the end. */
  readonly sink: Sink;
  /** Is told what share of the cities is done, from 0 to 1. */
  readonly onCity?: ((share: number) => void) | undefined;
}

/** What a dataset holds, in short. */
export interface MadeDataset {
  readonly summary: DatasetSummary;
  /** Members and fictional places, and which of them have results. */
  readonly places: readonly (ResultPlace & { readonly hasResults: boolean })[];
  readonly networks: readonly NetworkFact[];
}

/**
 * Makes a dataset from tables: reads, checks and writes it in one go, with no
 * more in the memory than the cities and one part in 64 of their results. The
 * same tables give the same bytes, wherever and whenever.
 *
 * @returns what it holds; nothing where there is no table.
 */
export async function makeDataset(options: MakeOptions): Promise<MadeDataset | undefined> {
  const { inputs, base, report, language } = options;
  const sheets = await findSheets(inputs, report);
  if (sheets.size === 0) {
    report.add({ file: '' }, fault('no-tables', { names: TABLES_TO_TELL }));
    return undefined;
  }
  const examples = await loadExampleTexts();
  const facts = await readFacts({ inputs, sheets, base, report, language, examples });
  const results = await readResults({ sheets, facts, report, examples });
  try {
    return await writeAll({ ...options, facts, results });
  } finally {
    await results.buckets.remove();
  }
}

async function writeAll(
  options: MakeOptions & { readonly facts: Facts; readonly results: ReadResults },
): Promise<MadeDataset> {
  const { facts, report, inputs, base, sink } = options;
  const { sources, frameworks, about } = facts;
  const listed = new Map<string, Listed>();
  const emit = async (file: TextFile): Promise<void> => {
    listed.set(file.path, toListed(file));
    await sink(file);
  };
  const put = (path: string, value: unknown, schema: z.ZodMiniType): Promise<void> =>
    emit(toTextFile(path, value, schema, { report }));

  const { headlines, cost, withResults } = await writeResults({ ...options, put: emit });
  const formatVersion = FORMAT_VERSION;
  await put('frameworks.json', { formatVersion, frameworks: frameworks.list }, frameworksSchema);
  const cities = toCitiesFile({
    members: facts.members,
    headlines,
    countries: facts.tables.countries,
    list: about.list,
    sources,
  });
  await put('cities.json', cities, citiesSchema);
  await put('networks.json', toNetworksFile(facts.networks, sources), networksSchema);
  const counts = toCountsFile(facts.tables['network-counts'], sources);
  await put('counts.json', counts, countsSchema);
  const samples = facts.samples.published;
  const used = sources.pick(samples.map(({ source }) => source));
  await put('samples.json', { formatVersion, samples, sources: used }, samplesSchema);
  await passOn(inputs, report, emit);
  for (const [path, value] of toStatementFiles(facts.tables.statements, sources, report)) {
    const [row] = facts.tables.statements;
    if (row && listed.has(path)) {
      report.add({ file: path }, fault('table-twice', { other: row.from.file }));
    }
    await put(path, value, statementsSchema);
  }
  const lent = await lend(base, listed, emit);
  for (const [path, text] of toJsonSchemas()) await emit({ path, text });
  const order = ['frameworks', 'cities', 'networks', 'counts', 'samples'].map(
    (name) => `${name}.json`,
  );
  const results = [...facts.places.keys()].map((id) => `results/${id}.json`);
  const rest = [...listed.keys()]
    .filter((path) => /^(?:geo|statements|schema)\//.test(path))
    .sort();
  const all = [...order, ...results, ...rest].flatMap((path) => listed.get(path) ?? []);
  const lenders = [
    ...(lent && base ? [toTerms(base)] : []),
    ...(facts.isLookedUp ? [GAZETTEER_TERMS] : []),
  ];
  await put('datapackage.json', toPackage(about, all, lenders), packageSchema);
  const summary = {
    version: about.version,
    cities: facts.places.size,
    citiesWithResults: cost.citiesWithResults,
    editions: cost.editions,
    files: listed.size,
    bytes: [...listed.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    page: cost.page,
  };
  const places = [...facts.places.values()].map((place) => ({
    ...place,
    hasResults: withResults.has(place.id),
  }));
  return { summary, places, networks: facts.networks };
}

/**
 * What the borders and statements of a lender ask of those who publish them. Its
 * licences are not those of the dataset, and no coordinates of its cities are lent.
 */
function toTerms({ descriptor }: Base): Pick<DataPackage, 'licenses' | 'sources'> {
  const ofCities = new Set(GAZETTEER_TERMS.licenses.map(({ title }) => title));
  return {
    licenses: descriptor.licenses
      .filter(({ title }) => !ofCities.has(title))
      .map((licence) => ({ ...licence, title: `Borders and statements: ${licence.title}` })),
    sources: descriptor.sources,
  };
}

/** Writes the file of each city, a part of the cities at a time. */
async function writeResults(options: {
  readonly facts: Facts;
  readonly results: ReadResults;
  readonly report: Report;
  readonly put: (file: TextFile) => Promise<void>;
  readonly onCity?: ((share: number) => void) | undefined;
}): Promise<{
  readonly headlines: ReadonlyMap<string, Headline>;
  readonly cost: PageCost;
  /** Ids of cities with at least one edition. */
  readonly withResults: ReadonlySet<string>;
}> {
  const { facts, results, report, put, onCity } = options;
  const { places, frameworks, sources } = facts;
  const headlines = new Map<string, Headline>();
  const cost = new PageCost();
  const withResults = new Set<string>();
  const waiting = new Set(places.keys());
  const check = { files: results.files, frameworks, report, expected: results.expected };
  const write = async (id: string, records: Parameters<typeof checkCity>[0]): Promise<void> => {
    const place = places.get(id);
    // Of a city with a fault in its own row, only the results are checked.
    if (place === undefined) return;
    const editions = toEditions(records, frameworks);
    const headline = place.isIllustrative ? undefined : toHeadline(editions);
    if (headline) headlines.set(id, headline);
    const mentioned = records.map(({ source }) => source);
    const value = toResultFile({ place, editions, mentioned, frameworks, sources });
    const file = toTextFile(`results/${id}.json`, value, resultSchema, { report });
    cost.take(file.text, editions);
    if (editions.length > 0) withResults.add(id);
    waiting.delete(id);
    await put(file);
    onCity?.(1 - waiting.size / places.size);
  };
  for await (const [id, records] of results.buckets.cities()) {
    checkCity(records, check);
    await write(id, records);
  }
  for (const id of waiting) await write(id, []);
  return { headlines, cost, withResults };
}

/** Borders and collections of statements that are kept as they are published. */
async function passOn(
  inputs: readonly InputFile[],
  report: Report,
  emit: (file: TextFile) => Promise<void>,
): Promise<void> {
  for (const input of inputs) {
    const { path } = input;
    const schema = /^geo\/[^/]+\.topo\.json$/.test(path)
      ? basemapSchema
      : /^statements\/[^/]+\.json$/.test(path)
        ? statementsSchema
        : undefined;
    if (schema === undefined) continue;
    const read = await readJson(input);
    if (!read.ok) {
      report.add({ file: path }, read.error);
      continue;
    }
    const { value, text } = read.value;
    const file = toTextFile(path, value, schema, { report, isGiven: true });
    // Borders take their file as it is.
    await emit(path.startsWith('geo/') ? { path, text } : file);
  }
}

/** Adds borders and statements of another dataset where there are none of that name. */
async function lend(
  base: Base | undefined,
  listed: ReadonlyMap<string, Listed>,
  emit: (file: TextFile) => Promise<void>,
): Promise<boolean> {
  let isLent = false;
  for (const { path } of base?.descriptor.resources ?? []) {
    if (!/^(?:geo|statements)\/[^/]+$/.test(path) || !isDatasetPath(path) || listed.has(path))
      continue;
    isLent = true;
    await emit({ path, text: (await base?.read(path)) ?? '' });
  }
  return isLent;
}

function toListed({ path, text }: TextFile): Listed {
  const bytes = Buffer.byteLength(text, 'utf8');
  return { path, bytes, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}
