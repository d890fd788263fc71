import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLines, toFiles, toResult, withRows } from './files.js';

test('buildDataset finds no fault in a small dataset', async () => {
  assert.deepEqual(await findLines(toFiles()), []);
});

test('buildDataset names the row and column of a result of an unknown city', async () => {
  assert.deepEqual(
    await findLines(withRows('index-results.csv', toResult({ city: 'olso', value: '70' }))),
    ['index-results.csv:3: city: "olso" is not known: correct it or add it to cities.csv'],
  );
});

test('buildDataset finds a figure that is there twice, also with another value', async () => {
  assert.deepEqual(
    await findLines(withRows('index-results.csv', toResult({ city: 'oslo', value: '71' }))),
    [
      'index-results.csv:3: figure: oslo, 2014, education is already in row 2: ' +
        'remove one of the two',
    ],
  );
});

test('buildDataset takes two ranks of one edition for duplicates only in the same group', async () => {
  const rank = { city: 'oslo', figure: 'rank', rank_from: '4', rank_of: '60' };
  const small = { ...rank, max_population: '200000' };
  assert.deepEqual(
    await findLines(withRows('index-results.csv', toResult(rank), toResult(small))),
    [],
  );
  assert.deepEqual(
    await findLines(withRows('index-results.csv', toResult(small), toResult(small))),
    [
      'index-results.csv:4: figure: oslo, 2014, rank, 200000 is already in row 3: ' +
        'remove one of the two',
    ],
  );
});

test('buildDataset finds a city and a membership that are there twice', async () => {
  assert.deepEqual(
    await findLines(withRows('cities.csv', 'oslo,Oslo,NO,59.91,10.75,city,both,,,yes,,,list,')),
    ['cities.csv:4: id: oslo is already in row 2: remove one of the two'],
  );
  assert.deepEqual(await findLines(withRows('network-members.csv', 'oslo,norwegian,inferred,')), [
    'network-members.csv:3: city: oslo, norwegian is already in row 2: remove one of the two',
  ]);
});

for (const value of ['-1', '100.5']) {
  test(`buildDataset does not take ${value} for a score`, async () => {
    const row = toResult({ city: 'oslo', figure: 'language', value });
    assert.deepEqual(await findLines(withRows('index-results.csv', row)), [
      `index-results.csv:3: value: ${value} is not between 0 and 100: correct the number`,
    ]);
  });
}

for (const value of ['70%', '7O', '"70,5"', '1e1', '0x10']) {
  test(`buildDataset does not take ${value} for a number`, async () => {
    const row = toResult({ city: 'oslo', figure: 'language', value });
    assert.deepEqual(await findLines(withRows('index-results.csv', row)), [
      `index-results.csv:3: value: "${value.replaceAll('"', '')}" is not a number: ` +
        'write a number such as 62 or 62.5',
    ]);
  });
}

test('buildDataset wants a source for every figure, and a source that exists', async () => {
  assert.deepEqual(
    await findLines(
      withRows(
        'index-results.csv',
        toResult({ city: 'oslo', figure: 'language', value: '1', source: '' }),
      ),
    ),
    ['index-results.csv:3: source: is empty: fill it in'],
  );
  assert.deepEqual(await findLines(withRows('samples.csv', '2015,report,60,,,Oslo,pgae')), [
    'samples.csv:3: source: "pgae" is not known: correct it or add it to sources.csv',
  ]);
});

test('buildDataset wants a source for a joining year and for a published membership', async () => {
  assert.deepEqual(
    await findLines(
      withRows('cities.csv', 'moss,Moss,NO,59.4,10.7,city,national,2012,,no,,,list,'),
    ),
    ['cities.csv:4: since_source: is empty: name the source of the joining year'],
  );
  assert.deepEqual(
    await findLines(withRows('network-members.csv', 'bergen,norwegian,published,')),
    [
      'network-members.csv:3: source: is empty: ' +
        'name the page that says so, or set basis to inferred',
    ],
  );
});

test('buildDataset finds coordinates outside the box of the country', async () => {
  assert.deepEqual(
    await findLines(withRows('cities.csv', 'moss,Moss,NO,10.7,59.4,city,national,,,no,,,list,')),
    [
      'cities.csv:4: lat: 10.7 north, 59.4 east is outside Norway (57 to 72 north, 4 to 32 east): ' +
        'correct the coordinates or the country; they may be swapped',
    ],
  );
});

test('buildDataset finds an unknown network, version, indicator and country', async () => {
  const toEnd = (line: string | undefined): string =>
    (line ?? '').split(': ').slice(0, 3).join(': ');
  const cases: readonly (readonly [string, string, string])[] = [
    ['network-members.csv', 'bergen,nordic,inferred,', '3: network: "nordic" is not known'],
    ['framework-counts.csv', 'v9,questions,90,page', '3: framework: "v9" is not known'],
    [
      'index-results.csv',
      toResult({ city: 'oslo', figure: 'langauge', value: '1' }),
      '3: figure: "langauge" is not known',
    ],
    ['networks.csv', 'x,X,,XX,,stated,page', '3: country: "XX" is not known'],
  ];
  for (const [file, row, expected] of cases) {
    const lines = await findLines(withRows(file, row));
    assert.deepEqual(lines.map(toEnd), [`${file}:${expected}`]);
  }
});

test('buildDataset finds an indicator that the version of its edition does not have', async () => {
  const row = toResult({ city: 'oslo', edition: '2017', figure: 'language', value: '1' });
  assert.deepEqual(await findLines(withRows('index-results.csv', row)), [
    'index-results.csv:3: figure: v2, the version of 2017, has no language: ' +
      'correct the figure, or name its version in the column framework',
  ]);
});

test('buildDataset finds a fictional place among the members', async () => {
  assert.deepEqual(
    await findLines(withRows('cities.csv', 'example-city,X,NO,59.4,10.7,city,other,,,no,,,list,')),
    ['cities.csv:4: id: example-city is a fictional place of about.json: remove the row'],
  );
});
