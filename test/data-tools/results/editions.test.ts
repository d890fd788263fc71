import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBuilt, toResult, withRows } from '../support/tables.js';

interface Editions {
  readonly editions: readonly Record<string, unknown>[];
}

async function readEditions(...rows: readonly string[]): Promise<Editions['editions']> {
  const result = await readBuilt(withRows('results.csv', ...rows), 'results/bergen.json');
  // The fixture has exactly these rows of Bergen.
  return (result as Editions).editions;
}

test('buildDataset orders editions by date and keeps how each is dated', async () => {
  const editions = await readEditions(
    ...['undated', '2017-08', 'cited-2017', '2014'].map((edition) =>
      toResult({ city: 'bergen', edition, value: '1' }),
    ),
  );
  assert.deepEqual(
    editions.map(({ id, date, dating }) => [id, date, dating]),
    [
      ['2014', '2014', 'edition'],
      ['cited-2017', '2017', 'cited'],
      ['2017-08', '2017-08', 'edition'],
      ['undated', undefined, 'undated'],
    ],
  );
});

test('buildDataset infers the version of the Index only from the date of the edition itself', async () => {
  const editions = await readEditions(
    toResult({ city: 'bergen', edition: '2015-12', value: '1' }),
    toResult({ city: 'bergen', edition: '2016', value: '1' }),
    toResult({ city: 'bergen', edition: 'cited-2017', value: '1' }),
    toResult({ city: 'bergen', edition: '2018', framework: 'v1', value: '1' }),
  );
  assert.deepEqual(
    editions.map(({ framework }) => framework),
    [{ id: 'v1', inferred: true }, { id: 'v2', inferred: true }, undefined, { id: 'v1' }],
  );
});

test('buildDataset keeps a rank with its own group and a range of places', async () => {
  const [edition] = await readEditions(
    toResult({
      city: 'bergen',
      figure: 'rank',
      rank_from: '1',
      rank_to: '4',
      rank_of: '34',
      min_population: '200000',
      caveats: 'unordered draft',
    }),
  );
  assert.deepEqual(edition?.ranks, [
    {
      from: 1,
      to: 4,
      of: 34,
      group: { minPopulation: 200000 },
      source: 'page',
      caveats: ['unordered', 'draft'],
    },
  ]);
});

test('buildDataset keeps groups of indicators apart from indicators, and 0 apart from missing', async () => {
  const [edition] = await readEditions(
    toResult({ city: 'bergen', figure: 'intercultural-lens', value: '0' }),
    toResult({ city: 'bergen', figure: 'language', average: '62.5' }),
  );
  assert.ok(edition);
  assert.deepEqual(edition.groups, [{ id: 'intercultural-lens', value: 0, source: 'page' }]);
  assert.deepEqual(edition.indicators, [{ id: 'language', average: 62.5, source: 'page' }]);
});
