import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, findLines, readBuilt, toFiles, toResult, withRows } from '../support/tables.js';

test('buildDataset finds no fault in a small dataset', async () => {
  assert.deepEqual(await findLines(toFiles()), []);
});

test('buildDataset names the row and column of a result of an unknown city', async () => {
  assert.deepEqual(
    await findLines(withRows('results.csv', toResult({ city: 'olso', value: '70' }))),
    [
      'results.csv, row 3, column city: “olso” is not known (is “oslo” meant?): correct it or add it to cities',
    ],
  );
});

test('buildDataset finds a figure that is there twice, also with another value', async () => {
  assert.deepEqual(
    await findLines(withRows('results.csv', toResult({ city: 'oslo', value: '71' }))),
    [
      'results.csv, row 3, column figure: oslo, 2014, education is already in row 2 of results.csv: remove one of the two',
    ],
  );
});

test('buildDataset takes two ranks of one edition for duplicates only in the same group', async () => {
  const rank = { city: 'oslo', figure: 'rank', rank_from: '4', rank_of: '60' };
  const small = { ...rank, max_population: '200000' };
  assert.deepEqual(await findLines(withRows('results.csv', toResult(rank), toResult(small))), []);
  assert.deepEqual(await findLines(withRows('results.csv', toResult(small), toResult(small))), [
    'results.csv, row 4, column figure: oslo, 2014, rank, 200000 is already in row 3 of results.csv: remove one of the two',
  ]);
});

test('buildDataset finds a city and a membership that are there twice', async () => {
  assert.deepEqual(
    await findLines(withRows('cities.csv', 'oslo,Oslo,NO,59.91,10.75,city,both,,,yes,,,list,')),
    ['cities.csv, row 4, column id: oslo is already in row 2 of cities.csv: remove one of the two'],
  );
  assert.deepEqual(await findLines(withRows('network-members.csv', 'oslo,norwegian,inferred,')), [
    'network-members.csv, row 3, column city: oslo, norwegian is already in row 2 of network-members.csv: remove one of the two',
  ]);
});

for (const [value, expected] of [
  ['-1', 'is below 0'],
  ['100.5', 'is above 100'],
] as const) {
  test(`buildDataset does not take ${value} for a score`, async () => {
    const row = toResult({ city: 'oslo', figure: 'language', value });
    assert.deepEqual(await findLines(withRows('results.csv', row)), [
      `results.csv, row 3, column value: “${value}” ${expected}: correct the number`,
    ]);
  });
}

for (const value of ['7O', '1e1', '0x10', '70 points', '70%%', '7 0']) {
  test(`buildDataset does not take ${value} for a number`, async () => {
    const row = toResult({ city: 'oslo', figure: 'language', value });
    assert.deepEqual(await findLines(withRows('results.csv', row)), [
      `results.csv, row 3, column value: “${value}” is not a number: write one such as 62.5`,
    ]);
  });
}

for (const [written, value] of [
  ['70%', 70],
  ['"70,5"', 70.5],
  ['"70,5 %"', 70.5],
] as const) {
  test(`buildDataset takes ${written} for the number that it is`, async () => {
    const files = withRows(
      'results.csv',
      toResult({ city: 'bergen', figure: 'language', value: written }),
    );
    assert.deepEqual(await findLines(files), []);
    const { editions } = (await readBuilt(files, 'results/bergen.json')) as {
      editions: readonly { indicators: unknown }[];
    };
    assert.deepEqual(editions[0]?.indicators, [{ id: 'language', value, source: 'page' }]);
  });
}

test('buildDataset wants a source for every figure, and a source that exists', async () => {
  assert.deepEqual(
    await findLines(
      withRows(
        'results.csv',
        toResult({ city: 'oslo', figure: 'language', value: '1', source: '' }),
      ),
    ),
    [
      'results.csv, row 3, column source: is empty: say where this was published: its title here, its web address and its date in the columns after it',
    ],
  );
  assert.deepEqual(await findLines(withRows('samples.csv', '2015,report,60,,,Oslo,pgae')), [
    'samples.csv, row 3, column source: “pgae” is not known (is “page” meant?): correct it or add it to sources',
  ]);
});

test('buildDataset wants a source for a joining year and for a published membership', async () => {
  assert.deepEqual(
    await findLines(
      withRows('cities.csv', 'moss,Moss,NO,59.4,10.7,city,national,2012,,no,,,list,'),
    ),
    [
      'cities.csv, row 4, column since_source: is empty: say where this was published: its title here, its web address and its date in the columns after it',
    ],
  );
  assert.deepEqual(
    await findLines(withRows('network-members.csv', 'bergen,norwegian,published,')),
    [
      'network-members.csv, row 3, column source: is empty: name the page that says so, or set basis to inferred',
    ],
  );
});

test('buildDataset finds coordinates that lie in the country only the other way round', async () => {
  const { problems } = await build(
    withRows('cities.csv', 'moss,Moss,NO,10.7,59.4,city,national,,,no,,,list,'),
  );
  assert.deepEqual(
    problems.map(({ kind, level, file, row, column, value, details }) => [
      [kind, level, file, row, column],
      [value, details],
    ]),
    [
      [
        ['swapped', 'error', 'cities.csv', 4, 'lat'],
        ['10.7, 59.4', { country: 'Norway' }],
      ],
    ],
  );
});

test('buildDataset warns of coordinates outside the box of the country', async () => {
  const files = withRows('cities.csv', 'moss,Moss,NO,49.4,10.7,city,national,,,no,,,list,');
  assert.deepEqual(await findLines(files, 'error'), []);
  assert.deepEqual(await findLines(files, 'warning'), [
    'cities.csv, row 4, column lat: the coordinates “49.4, 10.7” are outside of Norway: ' +
      'see whether the coordinates or the country are right',
  ]);
});

test('buildDataset finds an unknown network, version, indicator and country', async () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'network-members.csv',
      'bergen,nordic,inferred,',
      'column network: “nordic” is not known: correct it or add it to networks',
    ],
    [
      'framework-counts.csv',
      'v9,questions,90,page',
      'column framework: “v9” is not known: correct it or add it to frameworks',
    ],
    [
      'results.csv',
      toResult({ city: 'oslo', figure: 'langauge', value: '1' }),
      'column figure: “langauge” is not known (is “language” meant?): ' +
        'correct it or add it to framework-indicators',
    ],
    [
      'results.csv',
      toResult({ city: 'oslo', framework: 'v9', figure: 'language', value: '1' }),
      'column framework: “v9” is not known (is “v1” meant?): correct it or add it to frameworks',
    ],
    [
      'networks.csv',
      'x,X,,XX,,stated,page',
      'column country: “XX” is not a country: write its two letters, such as NO, or its name',
    ],
    [
      'networks.csv',
      'x,X,,SE,,stated,page',
      'column country: “SE” is not known: correct it or add it to countries',
    ],
  ];
  for (const [file, row, expected] of cases) {
    assert.deepEqual(await findLines(withRows(file, row)), [`${file}, row 3, ${expected}`]);
  }
});

test('buildDataset finds unknown names in rows with another fault too', async () => {
  assert.deepEqual(
    await findLines(withRows('network-counts.csv', 'nordic,2013,,published,many,exact,,pgae,')),
    [
      'network-counts.csv, row 3, column count: “many” is not a number: write one such as 12',
      'network-counts.csv, row 3, column source: “pgae” is not known: correct it or add it to sources',
      'network-counts.csv, row 3, column network: “nordic” is not known: correct it or add it to networks',
    ],
  );
  const row = toResult({ city: 'olso', framework: 'v9', figure: 'langauge', value: '101' });
  assert.deepEqual(await findLines(withRows('results.csv', row)), [
    'results.csv, row 3, column value: “101” is above 100: correct the number',
    'results.csv, row 3, column city: “olso” is not known (is “oslo” meant?): ' +
      'correct it or add it to cities',
    'results.csv, row 3, column framework: “v9” is not known (is “v1” meant?): ' +
      'correct it or add it to frameworks',
    'results.csv, row 3, column figure: “langauge” is not known (is “language” meant?): ' +
      'correct it or add it to framework-indicators',
  ]);
});

test('buildDataset does not take what a row with a fault names for unknown', async () => {
  const replaced = (file: string, from: string, to: string): ReadonlyMap<string, string> =>
    toFiles({ [file]: (toFiles().get(file) ?? '').replace(from, to) });
  for (const [file, from, to] of [
    ['framework-indicators.csv', 'v1,education,Education,no', 'v1,education,Education,perhaps'],
    ['frameworks.csv', 'v1,,2015,yes', 'v1,,2015,perhaps'],
    ['cities.csv', 'Oslo,NO,59.91,10.75', 'Oslo,NO,north,10.75'],
    ['networks.csv', 'NO,,stated', 'NO,,loud'],
    ['sources.csv', 'https://example.org/', 'example'],
  ] as const) {
    assert.equal((await findLines(replaced(file, from, to))).length, 1, file);
  }
});

test('buildDataset finds an indicator that the version of its edition does not have', async () => {
  const row = toResult({ city: 'oslo', edition: '2017', figure: 'language', value: '1' });
  assert.deepEqual(await findLines(withRows('results.csv', row)), [
    'results.csv, row 3, column figure: v2, the version of the Index for 2017, has no “language”: correct it, or name its version in the column framework',
  ]);
});

test('buildDataset finds a fictional place among the members', async () => {
  assert.deepEqual(
    await findLines(withRows('cities.csv', 'example-city,X,NO,59.4,10.7,city,other,,,no,,,list,')),
    [
      'cities.csv, row 4, column id: “example-city” is a fictional place of about.json: remove the row',
    ],
  );
});

test('buildDataset does not choose between two titles of the table about', async () => {
  const about = 'what,value\ntitle,One\nversion,1\nlicence,MIT\nTitle,Another\n';
  const files = toFiles({ 'about.json': undefined, 'results-example-city.csv': undefined });
  const lines = await findLines(new Map([...files, ['about.csv', about]]), 'error');
  assert.deepEqual(
    lines.filter((line) => line.startsWith('about.csv')),
    [
      'about.csv, row 5, column what: title is already in row 2 of about.csv: remove one of the two',
    ],
  );
});
