import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLines, readBuilt, withRows } from '../support/tables.js';

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
      'network-counts.csv, row 3, column count: “over 60” is not a number: write one such as 12',
      'network-counts.csv, row 4, column qualifier: “around” is not one of the possible words: write one of exact, over, about',
      'network-counts.csv, row 4, column countries: “0” is below 1: correct the number',
      'network-counts.csv, row 4, column source: is empty: fill it in',
    ],
  );
});

test('buildDataset finds a count of an unknown network, and one from an unknown source', async () => {
  assert.deepEqual(await findFaults('nordic,2013,,published,60,exact,,pgae,'), [
    'network-counts.csv, row 3, column source: “pgae” is not known: correct it or add it to sources',
    'network-counts.csv, row 3, column network: “nordic” is not known: correct it or add it to networks',
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
    'network-counts.csv, row 3, column source: page, norwegian, 2014 is already in row 2 of network-counts.csv: remove one of the two',
  ]);
});

test('buildDataset wants a date for a count, or the word undated', async () => {
  const message = 'does not go with dating: write the date, or set dating to undated';
  assert.deepEqual(
    await findFaults(',,,published,60,exact,,page,', ',2013,,undated,60,exact,,page,'),
    [
      `network-counts.csv, row 3, column date: ${message}`,
      `network-counts.csv, row 4, column date: ${message}`,
    ],
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
      'network-counts.csv, row 4, column until: there is no date to start from: write the first possible one in date',
      'network-counts.csv, row 5, column until: “2018” is not after 2019 in date: correct one of them or leave until empty',
    ],
  );
});
