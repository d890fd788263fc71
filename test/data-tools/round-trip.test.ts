import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeDataset } from '../../src/data-tools/make.js';
import { checkDataset, type DatasetSource } from '../../src/data-tools/index.js';
import { en } from '../../src/data-tools/messages/en.js';
import { toText } from '../../src/data-tools/messages/text.js';
import { toInputs } from '../../src/data-tools/read/input.js';
import { Report } from '../../src/data-tools/report.js';
import { citiesSchema } from '../../src/data/schema/city.js';
import { networksSchema } from '../../src/data/schema/network.js';
import { resultSchema } from '../../src/data/schema/result.js';
import { samplesSchema } from '../../src/data/schema/sample.js';
import { statementsSchema } from '../../src/data/schema/statements.js';
import { anyDialect, toCsvFiles, toJson, toTables, toWorkbook } from './support/dialects.js';
import { anyFacts, FIGURES, shown, westernFacts, type Facts } from './support/facts.js';

/** The files of the dataset that tables make, by path. */
async function build(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Readonly<Record<string, string>>> {
  const report = new Report();
  const made: Record<string, string> = {};
  await makeDataset({
    inputs: toInputs(files),
    base: undefined,
    report,
    language: 'en',
    sink: ({ path, text }) => {
      made[path] = text;
    },
  });
  const faults = report.problems.filter(({ level }) => level === 'error');
  assert.deepEqual(
    faults.map((problem) => toText(problem, en)),
    [],
  );
  return made;
}

const plain = (facts: Facts, form: 'wide' | 'long' = 'wide') =>
  build(toJson(toTables(facts, form)));

test('buildDataset(…) makes the same bytes of separated values, however they are written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyFacts, westernFacts), anyDialect, async (facts, dialect) => {
      const files = toCsvFiles(toTables(facts, 'wide'), dialect);
      assert.deepEqual(await build(files), await plain(facts));
    }),
    { numRuns: 150 },
  );
});

test('buildDataset(…) makes the same bytes of a workbook as of JSON', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, async (facts) => {
      assert.deepEqual(await build(await toWorkbook(toTables(facts, 'wide'))), await plain(facts));
    }),
    { numRuns: 25 },
  );
});

test('buildDataset(…) makes the same bytes twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, async (facts) => {
      assert.deepEqual(await plain(facts), await plain(facts));
    }),
    { numRuns: 20 },
  );
});

test('buildDataset(…) takes results with a row a figure for the same as with a column a figure', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, anyDialect, async (facts, dialect) => {
      const long = await build(toCsvFiles(toTables(facts, 'long'), dialect));
      assert.deepEqual(long, await plain(facts));
    }),
    { numRuns: 50 },
  );
});

test('buildDataset(…) publishes the facts that the tables hold, and no others', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, async (facts) => {
      const files = await plain(facts);
      const read = (path: string): unknown => JSON.parse(files[path] ?? '');
      const { cities } = citiesSchema.parse(read('cities.json'));
      assert.deepEqual(
        cities.map(({ id, name, country, lat, lon, networks }) => ({
          id,
          name,
          country,
          lat,
          lon,
          network: networks[0]?.id,
        })),
        facts.cities.map(({ editions: _, name, ...city }) => ({ ...city, name: shown(name) })),
      );
      assert.deepEqual(
        networksSchema.parse(read('networks.json')).networks.map(({ id, name }) => ({ id, name })),
        facts.networks.map(({ id, name }) => ({ id, name: shown(name) })),
      );
      const { samples } = samplesSchema.parse(read('samples.json'));
      assert.deepEqual(
        samples.map(({ date, size, average }) => ({ date, size, average })),
        facts.samples.map(({ date, size, values: [average] }) => ({ date, size, average })),
      );
      for (const city of facts.cities) {
        const result = resultSchema.parse(read(`results/${city.id}.json`));
        assert.equal(result.city.name, shown(city.name));
        assert.deepEqual(factsOf(result), expectedOf(city, facts));
        const titles = city.editions.length === 0 ? [] : [shown(facts.source)];
        assert.deepEqual(
          result.sources.map(({ title }) => title),
          titles,
        );
      }
      for (const { lang, short } of facts.statements) {
        const { statements } = statementsSchema.parse(read(`statements/${lang}.json`));
        assert.deepEqual(
          statements.map((one) => one.short.plain),
          [shown(short)],
        );
      }
    }),
    { numRuns: 100 },
  );
});

interface Figure {
  readonly edition: string;
  readonly figure: string;
  readonly value: number | undefined;
  readonly average: number | undefined;
  readonly sampleSize: number | undefined;
}

function factsOf({ editions }: ReturnType<typeof resultSchema.parse>): readonly Figure[] {
  return editions.flatMap(({ id: edition, aggregate, indicators, sampleSize }) =>
    [...(aggregate ? [{ id: 'aggregate', ...aggregate }] : []), ...indicators].map(
      ({ id: figure, value, average }) => ({ edition, figure, value, average, sampleSize }),
    ),
  );
}

function expectedOf(city: Facts['cities'][number], { samples }: Facts): readonly Figure[] {
  return city.editions.flatMap(({ edition, values }) => {
    const sample = samples.find(({ date }) => date === edition);
    return FIGURES.flatMap((figure, i) =>
      values[i] === undefined
        ? []
        : [
            {
              edition,
              figure,
              value: values[i],
              average: sample?.values[i],
              sampleSize: sample?.size,
            },
          ],
    );
  });
}

const NAMES = [
  'about.csv',
  'about.json',
  'cities.csv',
  'cities.json',
  'results.csv',
  'samples.tsv',
  'statements.csv',
  'x.xlsx',
  'cities.xlsx',
  'geo/x.topo.json',
  'statements/fr.json',
];

const snippets = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'id',
        'name',
        'city',
        'edition',
        'lang',
        'short',
        'commitment',
        'source',
        'what',
        'value',
      ),
      fc.constantFrom(
        ',',
        ';',
        '\t',
        '|',
        '\n',
        '\r',
        '"',
        'sep=;',
        '\uFEFF',
        '\0',
        '{',
        '}',
        '[',
        ']',
        ':',
        '{city}',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.double().map(String),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const zipped = fc
  .uint8Array({ maxLength: 200 })
  .map((bytes) => Buffer.concat([Buffer.from('PK\x03\x04'), bytes]));
const garbage = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  snippets,
  snippets.map((text) => `city,edition,commitment,source\n${text}`),
  snippets.map((text) => `id,name,country,lat,lon\n${text}`),
  fc.json({ maxDepth: 4 }),
  zipped,
);

test('checkDataset(…) never throws, whatever is in the files', async () => {
  const files: fc.Arbitrary<DatasetSource> = fc
    .dictionary(fc.constantFrom(...NAMES), garbage, { minKeys: 1, maxKeys: 4 })
    .map((all) => new Map(Object.entries(all)));
  await fc.assert(
    fc.asyncProperty(files, async (source) => {
      const result = await checkDataset(source, { base: false });
      assert.equal(result.ok, result.errors === 0);
      for (const problem of result.problems) assert.notEqual(toText(problem, en), '');
      assert(!result.problems.some(({ kind }) => kind === 'does-not-fit'));
    }),
    { numRuns: 500 },
  );
});
