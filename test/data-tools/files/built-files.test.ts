import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageSchema } from '../../../src/data/schema/package.js';
import { build, readBuilt, toFiles, withRows } from '../support/tables.js';

/** Paths of the files that the descriptor lists, in its order. */
async function listed(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const { resources } = packageSchema.parse(await readBuilt(files, 'datapackage.json'));
  return resources.map(({ path }) => path);
}

test('buildDataset writes one file for each part, and one for each city', async () => {
  const paths = await listed(toFiles());
  assert.deepEqual(
    paths.filter((path) => !path.startsWith('schema/')),
    [
      'frameworks.json',
      'cities.json',
      'networks.json',
      'counts.json',
      'samples.json',
      'results/oslo.json',
      'results/bergen.json',
      'results/example-city.json',
    ],
  );
});

test('buildDataset lists every file that it gives but the descriptor, which comes last', async () => {
  const { files } = await build(toFiles());
  const given = [...files.keys()];
  assert.equal(given.at(-1), 'datapackage.json');
  assert.deepEqual([...(await listed(toFiles()))].sort(), given.slice(0, -1).sort());
});

test('buildDataset knows the name of a city of which nothing is published', async () => {
  assert.deepEqual(await readBuilt(toFiles(), 'results/bergen.json'), {
    formatVersion: 1,
    city: { id: 'bergen', name: 'Bergen', country: 'NO' },
    editions: [],
  });
});

test('buildDataset gives the same bytes each time', async () => {
  const first = await build(toFiles());
  const second = await build(new Map([...toFiles()].reverse()));
  assert.deepEqual(first.problems, []);
  assert.deepEqual([...second.files], [...first.files]);
});

test('buildDataset leaves out what is missing instead of writing null or false', async () => {
  assert.deepEqual(await readBuilt(toFiles(), 'cities.json'), {
    formatVersion: 1,
    cities: [
      {
        id: 'oslo',
        name: 'Oslo',
        country: 'NO',
        lat: 59.91,
        lon: 10.75,
        kind: 'both',
        since: '2008',
        sinceSource: 'page',
        networks: [{ id: 'norwegian', basis: 'published', source: 'page' }],
        listed: true,
        geonamesId: 3143244,
        sources: ['list'],
      },
      {
        id: 'bergen',
        name: 'Bergen',
        country: 'NO',
        lat: 60.39,
        lon: 5.32,
        kind: 'national',
        sources: ['list'],
      },
    ],
    countries: [{ id: 'NO', name: 'Norway' }],
    list: { source: 'list' },
    sources: [
      { id: 'list', title: 'A list' },
      { id: 'page', title: 'A page', url: 'https://example.org/', date: '2020' },
    ],
  });
});

test('buildDataset marks every result of a fictional place as illustrative, and only those', async () => {
  const toIllustrative = async (path: string): Promise<unknown> =>
    ((await readBuilt(toFiles(), path)) as { illustrative?: boolean }).illustrative;
  assert.equal(await toIllustrative('results/example-city.json'), true);
  assert.equal(await toIllustrative('results/oslo.json'), undefined);
});

test('buildDataset counts bytes, not letters, in the descriptor', async () => {
  const files = withRows('cities.csv', 'boe,Bø,NO,59.4,9.1,city,national,,,no,,,list,');
  const built = await build(files);
  const text = built.files.get('cities.json') ?? '';
  const { resources } = JSON.parse(built.files.get('datapackage.json') ?? '') as {
    resources: readonly { path: string; bytes: number }[];
  };
  const entry = resources.find(({ path }) => path === 'cities.json');
  assert.equal(entry?.bytes, text.length + 1);
});
