import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLines, readBuilt, toFiles, toResult, withRows } from './files.js';

test('buildDataset reports all faults, in the order of files and rows', async () => {
  const lines = await findLines(
    toFiles({
      'cities.csv':
        'id,name,country,lat,lon,place,kind,since,since_source,listed,stand_in,geonames_id,sources,note,names\n' +
        'oslo,,NO,59.91,10.75,city,capital,2008,page,yes,,3143244,list,\n' +
        'bergen,Bergen,NO,sixty,5.32,city,national,,,perhaps,,,list,\n',
      'samples.csv': undefined,
    }),
  );
  assert.deepEqual(lines, [
    'cities.csv:2: name: is empty: fill it in',
    'cities.csv:2: kind: write one of international, national, both, index-only, former, ' +
      'project-partner, other',
    'cities.csv:3: lat: "sixty" is not a number: write a number such as 62 or 62.5',
    'cities.csv:3: listed: write yes or no',
    'samples.csv:1: is missing: add the file',
  ]);
});

test('buildDataset reports a missing column once, and an unknown one', async () => {
  const lines = await findLines(
    toFiles({ 'network-members.csv': 'city,network,base,source\noslo,norwegian,published,page\n' }),
  );
  assert.deepEqual(lines, [
    'network-members.csv:1: basis: is missing: add the column to the header',
    'network-members.csv:1: base: is not known: use one of city, network, basis, source',
  ]);
});

test('buildDataset counts rows as a spreadsheet does, empty ones too', async () => {
  const lines = await findLines(
    toFiles({
      'network-members.csv':
        'city,network,basis,source\n,,,\noslo,norwegian,published,page\n\nbergen,norwegian,maybe,\n',
    }),
  );
  assert.deepEqual(lines, ['network-members.csv:5: basis: write one of published, inferred']);
});

test('buildDataset reads what spreadsheets write: byte order mark, CRLF, quotes, spaces', async () => {
  const files = toFiles({
    'sources.csv':
      '\uFEFFid,title,url,date\r\npage,"A page, ""quoted""",https://example.org/, 2020 \r\nlist,A list,,\r\n',
  });
  const result = await readBuilt(files, 'results/oslo.json');
  assert.deepEqual((result as { sources: unknown }).sources, [
    { id: 'page', title: 'A page, "quoted"', url: 'https://example.org/', date: '2020' },
  ]);
});

test('buildDataset finds a row with more cells than the header', async () => {
  assert.deepEqual(await findLines(withRows('samples.csv', '2015,report,60,,,Oslo,page,more')), [
    'samples.csv:3: has more cells than the header: put a text that holds a comma in quotes',
  ]);
});

test('buildDataset keeps ranks and scores in rows of their own', async () => {
  assert.deepEqual(
    await findLines(
      withRows(
        'index-results.csv',
        toResult({ city: 'oslo', figure: 'rank', value: '70' }),
        toResult({ city: 'oslo', figure: 'language', rank_from: '3' }),
      ),
    ),
    [
      'index-results.csv:3: rank_from: is empty: write the place',
      'index-results.csv:3: value: does not belong to a rank: give the score a row of its own',
      'index-results.csv:4: value: is empty, and so is average: write one or remove the row',
      'index-results.csv:4: rank_from: does not belong to language: ' +
        'give the place a row with figure rank',
    ],
  );
});

test('buildDataset finds a place below the number of cities, and limits the wrong way round', async () => {
  const row = toResult({
    city: 'oslo',
    figure: 'rank',
    rank_from: '61',
    rank_of: '60',
    min_population: '500000',
    max_population: '200000',
  });
  assert.deepEqual(await findLines(withRows('index-results.csv', row)), [
    'index-results.csv:3: rank_from: 61 is more than 60 in rank_of: correct one of them',
    'index-results.csv:3: min_population: 500000 is more than 200000 in max_population: ' +
      'correct one of them',
  ]);
});

test('buildDataset finds two numbers of cities for one edition', async () => {
  const lines = await findLines(
    withRows(
      'index-results.csv',
      toResult({ city: 'oslo', figure: 'aggregate', value: '70', sample_size: '93' }),
      toResult({ city: 'oslo', figure: 'language', value: '60', sample_size: '94' }),
    ),
  );
  assert.deepEqual(lines, [
    'index-results.csv:4: sample_size: 94 differs from 93 in row 3 of the same edition: ' +
      'correct one of them',
  ]);
});

test('buildDataset says what is wrong with about.json', async () => {
  assert.deepEqual(await findLines(toFiles({ 'about.json': '{"name": "x"}' })), [
    'about.json:1: title: is missing or has the wrong form: correct it',
    'about.json:1: version: is missing or has the wrong form: correct it',
    'about.json:1: created: is missing or has the wrong form: correct it',
    'about.json:1: licenses: is missing or has the wrong form: correct it',
    'about.json:1: examples: is missing or has the wrong form: correct it',
  ]);
  const [line = ''] = await findLines(toFiles({ 'about.json': '{' }));
  assert.match(line, /^about\.json:1: is not JSON: /);
});
