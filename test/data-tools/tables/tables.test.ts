import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLines, readBuilt, toFiles, toResult, withRows } from '../support/tables.js';

test('buildDataset reports all faults, in the order of files and rows', async () => {
  const lines = await findLines(
    toFiles({
      'cities.csv':
        'id,name,country,lat,lon,place,kind,since,since_source,listed,stand_in,geonames_id,sources,note,names\noslo,,NO,59.91,10.75,city,capital,2008,page,yes,,3143244,list,\nbergen,Bergen,NO,sixty,5.32,city,national,,,perhaps,,,list,\n',
      'samples.csv':
        'date,dating,size,other_sizes,average,report_of,source\n,report,59,,,Oslo,page\n',
    }),
  );
  assert.deepEqual(lines, [
    'cities.csv, row 2, column name: is empty: fill it in',
    'cities.csv, row 2, column kind: “capital” is not one of the possible words: write one of international, national, both, index-only, former, project-partner, other',
    'cities.csv, row 3, column lat: “sixty” is not a number: write one such as 62.5',
    'cities.csv, row 3, column listed: “perhaps” is neither yes nor no: write one of the two',
    'samples.csv, row 2, column date: does not go with dating: write the date, or set dating to undated',
  ]);
});

test('buildDataset reports a missing column once, and an unknown one', async () => {
  const lines = await findLines(
    toFiles({ 'network-members.csv': 'city,network,base,source\noslo,norwegian,published,page\n' }),
  );
  assert.deepEqual(lines, [
    'network-members.csv, row 1, column base: the column is not known (is “basis” meant?), so it was not read: correct its heading, or leave it for your own use',
    'network-members.csv, row 1, column basis: is missing: add the column',
  ]);
});

test('buildDataset counts rows as a spreadsheet does, empty ones too', async () => {
  const lines = await findLines(
    toFiles({
      'network-members.csv':
        'city,network,basis,source\n,,,\noslo,norwegian,published,page\n\nbergen,norwegian,maybe,\n',
    }),
  );
  assert.deepEqual(lines, [
    'network-members.csv, row 5, column basis: “maybe” is not one of the possible words: write one of published, inferred',
  ]);
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
    'samples.csv, row 3: the row has more cells than there are headings: put a text that holds a comma or semicolon in quotation marks, or remove what is too much',
  ]);
});

test('buildDataset keeps ranks and scores in rows of their own', async () => {
  assert.deepEqual(
    await findLines(
      withRows(
        'results.csv',
        toResult({ city: 'oslo', figure: 'rank', value: '70' }),
        toResult({ city: 'oslo', figure: 'language', rank_from: '3' }),
      ),
    ),
    [
      'results.csv, row 3, column rank_from: is empty: write the place in the ranking',
      'results.csv, row 3, column value: does not belong to a rank: give the score a row of its own',
      'results.csv, row 4, column value: the row holds no figure: write one, or remove the row',
      'results.csv, row 4, column rank_from: does not belong to a score: give the place a row with figure rank',
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
  assert.deepEqual(await findLines(withRows('results.csv', row)), [
    'results.csv, row 3, column rank_from: “61” is more than 60 in rank_of: correct one of them',
    'results.csv, row 3, column min_population: “500000” is more than 200000 in max_population: correct one of them',
  ]);
});

test('buildDataset finds two numbers of cities for one edition', async () => {
  const lines = await findLines(
    withRows(
      'results.csv',
      toResult({ city: 'oslo', figure: 'aggregate', value: '70', sample_size: '93' }),
      toResult({ city: 'oslo', figure: 'language', value: '60', sample_size: '94' }),
    ),
  );
  assert.deepEqual(lines, [
    'results.csv, row 4, column sample_size: “94” differs from 93 in row 3 of results.csv, which is of the same edition: correct one of them',
  ]);
});

test('buildDataset finds two versions of the Index for one edition', async () => {
  const lines = await findLines(
    withRows(
      'results.csv',
      toResult({ city: 'oslo', figure: 'aggregate', value: '70', framework: 'v2' }),
      toResult({ city: 'oslo', figure: 'language', value: '60', framework: 'v1' }),
    ),
  );
  assert.deepEqual(lines, [
    'results.csv, row 4, column framework: “v1” differs from v2 in row 3 of results.csv, ' +
      'which is of the same edition: correct one of them',
  ]);
});

test('buildDataset says what is wrong with about.json', async () => {
  assert.deepEqual(await findLines(toFiles({ 'about.json': '{"name": 3, "created": "today"}' })), [
    'about.json, column name: is missing or has the wrong form: correct it',
    'about.json, column title: is missing or has the wrong form: correct it',
    'about.json, column version: is missing or has the wrong form: correct it',
    'about.json, column created: is missing or has the wrong form: correct it',
  ]);
  const [line = ''] = await findLines(toFiles({ 'about.json': '{' }));
  assert.match(line, /^about\.json: is not valid JSON \(.+\): correct it at that point$/);
});
