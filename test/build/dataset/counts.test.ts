import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLines, readBuilt, withRows } from './files.js';

function findFaults(...rows: readonly string[]): Promise<readonly string[]> {
  return findLines(withRows('network-counts.csv', ...rows));
}

test('buildDataset keeps what a count is of, how it is dated and in which words it is given', async () => {
  const files = withRows(
    'network-counts.csv',
    ',2013-02,,published,60,over,,page,A remark',
    ',2025,2026,inferred,160,about,,list,',
    ',,,undated,150,over,44,list,',
  );
  assert.deepEqual(await readBuilt(files, 'counts.json'), {
    formatVersion: 1,
    counts: [
      {
        network: 'norwegian',
        date: '2014',
        dating: 'published',
        count: 5,
        qualifier: 'exact',
        countries: 1,
        source: 'page',
      },
      { date: '2013-02', dating: 'published', count: 60, qualifier: 'over', source: 'page' },
      {
        date: '2025',
        until: '2026',
        dating: 'inferred',
        count: 160,
        qualifier: 'about',
        source: 'list',
      },
      { dating: 'undated', count: 150, qualifier: 'over', countries: 44, source: 'list' },
    ],
    sources: [
      { id: 'page', title: 'A page', url: 'https://example.org/', date: '2020' },
      { id: 'list', title: 'A list' },
    ],
  });
});

test('buildDataset names the row and column of a count that is no number or has no source', async () => {
  assert.deepEqual(
    await findFaults(',2013,,published,over 60,exact,,page,', ',2014,,published,70,around,0,,'),
    [
      'network-counts.csv:3: count: "over 60" is not a number: ' +
        'write a whole number in digits, such as 12',
      'network-counts.csv:4: qualifier: write one of exact, over, about',
      'network-counts.csv:4: countries: 0 is not between 1 and 1000000000: correct the number',
      'network-counts.csv:4: source: is empty: fill it in',
    ],
  );
});

test('buildDataset finds a count of an unknown network, and one from an unknown source', async () => {
  assert.deepEqual(await findFaults('nordic,2013,,published,60,exact,,pgae,'), [
    'network-counts.csv:3: source: "pgae" is not known: correct it or add it to sources.csv',
    'network-counts.csv:3: network: "nordic" is not known: correct it or add it to networks.csv',
  ]);
});

test('buildDataset lets a source give one count of a network for a date, and others beside it', async () => {
  assert.deepEqual(
    await findFaults(
      'norwegian,2015,,published,6,exact,,page,',
      ',2014,,published,70,about,,page,',
      'norwegian,2014,,published,7,exact,,list,',
    ),
    [],
  );
  assert.deepEqual(await findFaults('norwegian,2014,,published,6,exact,,page,'), [
    'network-counts.csv:3: source: page, norwegian, 2014 is already in row 2: ' +
      'remove one of the two',
  ]);
});

test('buildDataset wants a date for a count, or the word undated', async () => {
  const message = 'does not go with dating: write the date, or set dating to undated';
  assert.deepEqual(
    await findFaults(',,,published,60,exact,,page,', ',2013,,undated,60,exact,,page,'),
    [`network-counts.csv:3: date: ${message}`, `network-counts.csv:4: date: ${message}`],
  );
});

test('buildDataset wants the years that a source leaves open in their order', async () => {
  assert.deepEqual(
    await findFaults(
      ',2018,2019,inferred,126,exact,,page,',
      ',,2019,undated,126,exact,,page,',
      ',2019,2018,inferred,126,exact,,page,',
    ),
    [
      'network-counts.csv:4: until: has no date to start from: write the first possible one in date',
      'network-counts.csv:5: until: 2018 is not after 2019 in date: ' +
        'correct one of them or leave until empty',
    ],
  );
});
