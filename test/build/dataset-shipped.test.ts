import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { en } from '../../src/data-tools/messages/en.js';
import { toText } from '../../src/data-tools/messages/text.js';
import { basemapSchema } from '../../src/data/schema/basemap.js';
import { citiesSchema } from '../../src/data/schema/city.js';
import { countsSchema } from '../../src/data/schema/counts.js';
import { frameworksSchema } from '../../src/data/schema/framework.js';
import { networksSchema } from '../../src/data/schema/network.js';
import { packageSchema } from '../../src/data/schema/package.js';
import { resultSchema, type CityResult } from '../../src/data/schema/result.js';
import { samplesSchema } from '../../src/data/schema/sample.js';
import { statementsSchema } from '../../src/data/schema/statements.js';
import { build } from '../data-tools/support/tables.js';

const folder = fileURLToPath(new URL('../../src/dataset', import.meta.url));
const built = await build(folder);

function readFile(path: string): unknown {
  const text = built.files.get(path);
  assert.ok(text !== undefined, `there is no ${path}`);
  return JSON.parse(text);
}

function readResult(city: string): CityResult {
  return resultSchema.parse(readFile(`results/${city}.json`));
}

function toColumn(file: string, column: number): readonly string[] {
  const [, ...rows] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  return rows.map((row) => row.split(',')[column] ?? '');
}

test('there is nothing to say about the shipped tables: no error, no warning, no note', () => {
  assert.deepEqual(
    built.problems.map((problem) => toText(problem, en)),
    [],
  );
});

test('the shipped dataset has the files that it had, and the JSON Schema of each kind', () => {
  const namesOf = (kind: RegExp): readonly string[] =>
    [...built.files.keys()].filter((path) => kind.test(path)).sort();
  const keptIn = (part: string, ending: string): readonly string[] =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith(ending))
      .map((name) => `${part}/${name}`)
      .sort();
  assert.deepEqual(namesOf(/^[^/]+$/), [
    'cities.json',
    'counts.json',
    'datapackage.json',
    'frameworks.json',
    'networks.json',
    'samples.json',
  ]);
  assert.deepEqual(namesOf(/^geo\//), keptIn('geo', '.topo.json'));
  assert.deepEqual(namesOf(/^statements\//), keptIn('statements', '.json'));
  const { cities } = citiesSchema.parse(readFile('cities.json'));
  assert.deepEqual(
    namesOf(/^results\//),
    [...cities.map(({ id }) => id), 'example-city'].map((id) => `results/${id}.json`).sort(),
  );
  assert.ok(namesOf(/^schema\//).every((path) => path.endsWith('.schema.json')));
  const rest = namesOf(/^(?!(?:geo|statements|results|schema)\/).+\//);
  assert.deepEqual(rest, []);
});

test('every file of the shipped dataset fits its schema', () => {
  const schemas = new Map<string, { parse: (json: unknown) => unknown }>([
    ['datapackage.json', packageSchema],
    ['frameworks.json', frameworksSchema],
    ['cities.json', citiesSchema],
    ['networks.json', networksSchema],
    ['counts.json', countsSchema],
    ['samples.json', samplesSchema],
  ]);
  const kinds = new Map<string, { parse: (json: unknown) => unknown }>([
    ['results', resultSchema],
    ['geo', basemapSchema],
    ['statements', statementsSchema],
  ]);
  for (const path of built.files.keys()) {
    const [kind = ''] = path.split('/');
    if (kind === 'schema') continue;
    const schema = schemas.get(path) ?? kinds.get(kind);
    assert.ok(schema, path);
    schema.parse(readFile(path));
  }
});

test('the shipped dataset is built to the same bytes twice', async () => {
  const again = await build(folder);
  assert.deepEqual([...again.files], [...built.files]);
});

test('the shipped dataset has the 121 cities of the published list', () => {
  const { cities } = citiesSchema.parse(readFile('cities.json'));
  assert.equal(cities.filter(({ listed }) => listed).length, 121);
});

test('the members of the shipped dataset name their list, their countries and their headlines', () => {
  const { cities, countries, list, sources } = citiesSchema.parse(readFile('cities.json'));
  const known = new Set(sources.map(({ id }) => id));
  assert.equal(list?.source, 'participating-cities-2017');
  assert.ok(known.has(list.source));
  assert.deepEqual(
    new Set(countries.map(({ id }) => id)),
    new Set(cities.map(({ country }) => country)),
  );
  const headlines = cities.flatMap(({ headline }) => headline ?? []);
  assert.equal(headlines.length, 15);
  assert.ok(headlines.every(({ source }) => source !== undefined && known.has(source)));
});

test('the shipped dataset has 31 counts of members, eight of them rounded', () => {
  const { counts, sources } = countsSchema.parse(readFile('counts.json'));
  const known = new Set(sources.map(({ id }) => id));
  assert.ok(counts.every(({ source }) => known.has(source)));
  assert.equal(counts.length, 31);
  assert.equal(toColumn('network-counts.csv', 0).length, 31);
  assert.deepEqual(
    counts.flatMap(({ date, qualifier, count }) =>
      qualifier === 'exact' ? [] : [`${date ?? 'undated'} ${qualifier} ${count}`],
    ),
    [
      '2013-02 over 60',
      '2014-06 about 70',
      '2016-03 over 80',
      '2018-12-18 over 130',
      '2022-09 over 140',
      '2025 about 160',
      'undated over 150',
      'undated over 150',
    ],
  );
  assert.deepEqual(
    counts.flatMap(({ network, date, count }) =>
      network === undefined ? [] : [`${network} ${date ?? 'undated'} ${count}`],
    ),
    [
      'spanish 2014-06 10',
      'spanish 2017-03 16',
      'portuguese 2024-02 18',
      'portuguese 2024-12 18',
      'italian undated 28',
      'italian undated 30',
    ],
  );
});

test('every city of the shipped dataset lies in the box of its country', () => {
  const boxes = new Map(
    readFileSync(join(folder, 'countries.csv'), 'utf8')
      .split('\n')
      .map((line) => {
        const [code = '', , , south, west, north, east] = line.split(',');
        return [code, { south, west, north, east }];
      }),
  );
  const { cities } = citiesSchema.parse(readFile('cities.json'));
  const outside = cities.filter(({ country, lat, lon }) => {
    const { south, west, north, east } = boxes.get(country) ?? {};
    return !(
      lat >= Number(south) &&
      lat <= Number(north) &&
      lon >= Number(west) &&
      lon <= Number(east)
    );
  });
  assert.deepEqual(outside, []);
});

test('every city with a published figure has its file of results', () => {
  const cities = new Set(toColumn('results.csv', 0));
  assert.equal(cities.size, 28);
  for (const city of cities) assert.ok(readResult(city).editions.length > 0);
});

test('Rochester has 35 for commitment against an average of 69, and no other indicator', () => {
  const [edition, ...others] = readResult('rochester').editions;
  assert.ok(edition && others.length === 0);
  assert.deepEqual(
    edition.indicators.map(({ id, value, average }) => ({ id, value, average })),
    [{ id: 'commitment', value: 35, average: 69 }],
  );
  assert.deepEqual(edition.aggregate?.caveats, ['draft']);
  assert.deepEqual(edition.ranks[0]?.caveats, ['draft', 'others']);
});

test('example-city is illustrative and complete over three editions of two versions', () => {
  const { frameworks } = frameworksSchema.parse(readFile('frameworks.json'));
  const { editions, illustrative, city } = readResult('example-city');
  assert.ok(illustrative);
  assert.equal(city.country, undefined);
  assert.deepEqual(
    editions.map(({ id, framework, indicators }) => [id, framework?.id, indicators.length]),
    [
      ['2014', 'v1', 14],
      ['2020', 'v3', 17],
      ['2024', 'v3', 17],
    ],
  );
  for (const { framework, indicators, groups, aggregate, ranks, sampleSize } of editions) {
    const expected = frameworks.find(({ id }) => id === framework?.id);
    assert.deepEqual(
      indicators.map(({ id }) => id),
      expected?.indicators.map(({ id }) => id),
    );
    for (const { value, average } of [...indicators, ...groups, aggregate ?? {}]) {
      assert.ok(value !== undefined && average !== undefined);
    }
    assert.deepEqual([groups.length, ranks.length], [1, 2]);
    assert.equal(ranks[0]?.of, sampleSize);
  }
});

test('the descriptor has the size and SHA-256 of every other file', () => {
  const { resources } = packageSchema.parse(readFile('datapackage.json'));
  const actual = [...built.files]
    .filter(([path]) => path !== 'datapackage.json')
    .map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    }));
  const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
    a.path < b.path ? -1 : 1;
  assert.deepEqual(
    resources.map(({ path, bytes, hash }) => ({ path, bytes, hash })).sort(byPath),
    actual.sort(byPath),
  );
});

test('every figure of the shipped dataset names a source that its file holds', () => {
  for (const city of new Set(toColumn('results.csv', 0))) {
    const { editions, sources } = readResult(city);
    const known = new Set(sources.map(({ id }) => id));
    for (const { aggregate, ranks, indicators, groups } of editions) {
      const figures = [...(aggregate ? [aggregate] : []), ...ranks, ...indicators, ...groups];
      assert.ok(figures.every(({ source }) => source !== undefined && known.has(source)));
    }
  }
});

test('every source of the shipped tables is used, so that the table does not rot', () => {
  const all = [...built.files.values()].join('\n');
  const unused = toColumn('sources.csv', 0).filter((id) => !all.includes(`{"id":"${id}","title"`));
  assert.deepEqual(unused, []);
});
