import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTables } from '../../../src/data-tools/report/find-tables.js';
import type { PageTexts } from '../../../src/data-tools/report/placed-text.js';
import { withoutTableRows } from '../../../src/data-tools/report/table-rows.js';

type Row = readonly [y: number, ...cells: (readonly [x: number, text: string])[]];

/** Letters of size 10, 5 wide. */
function page(number: number, ...rows: readonly Row[]): PageTexts {
  const texts = rows.flatMap(([y, ...cells]) =>
    cells.map(([x, text]) => ({ text, x, y, width: text.length * 5, size: 10 })),
  );
  return { page: number, width: 600, height: 800, texts };
}

function find(...pages: readonly PageTexts[]): readonly string[] {
  return findTables(pages, { names: ['Sampleton'], year: 2020 }).map(
    ({ figure, value, average, page: on }) => `${figure} ${value ?? ''}/${average ?? ''} p${on}`,
  );
}

const HEAD: Row = [100, [50, 'Indicator'], [300, 'Sampleton'], [400, 'City sample']];

test('findTables reads by the headings, whichever comes first', () => {
  assert.deepEqual(find(page(1, HEAD, [120, [50, 'Education'], [310, '62%'], [410, '55%']])), [
    'education 62/55 p1',
  ]);
  const turned: Row = [100, [50, 'Indicator'], [300, 'Average'], [400, 'City']];
  assert.deepEqual(find(page(1, turned, [120, [50, 'Education'], [310, '55'], [400, '62']])), [
    'education 62/55 p1',
  ]);
});

test('findTables puts a name together whose numbers stand beside its middle', () => {
  const rows: readonly Row[] = [
    [120, [50, 'Business and the']],
    [126, [310, '25%'], [410, '45%']],
    [132, [50, 'labour market']],
    [160, [50, 'Public'], [310, '30%'], [410, '40%']],
    [172, [50, 'services']],
  ];
  assert.deepEqual(find(page(1, HEAD, ...rows)), [
    'business-and-labour-market 25/45 p1',
    'public-services 30/40 p1',
  ]);
});

test('findTables leaves a gap where there is no number, and takes no other column for it', () => {
  const head: Row = [...HEAD, [470, 'Otherham']];
  const rows: readonly Row[] = [
    [120, [50, 'Education'], [310, '62%'], [410, 'n/a'], [480, '90%']],
    [140, [50, 'Language'], [310, '-'], [410, '49%'], [480, '90%']],
  ];
  assert.deepEqual(find(page(1, head, ...rows)), ['education 62/ p1']);
});

test('findTables takes the column of the year of the edition', () => {
  const head: Row = [
    100,
    [50, 'Indicator'],
    [240, 'Sampleton 2017'],
    [340, 'Sampleton 2020'],
    [450, 'Sample 2020'],
  ];
  const row: Row = [120, [50, 'Education'], [250, '50%'], [350, '62%'], [460, '55%']];
  assert.deepEqual(find(page(1, head, row)), ['education 62/55 p1']);
});

test('findTables takes nothing without headings, of two columns of the city, of rows that only begin like an indicator, or above 100', () => {
  const row: Row = [120, [50, 'Education'], [310, '62%'], [410, '55%']];
  assert.deepEqual(find(page(1, row)), []);
  const two: Row = [100, [50, 'Indicator'], [300, 'Sampleton'], [400, 'City'], [500, 'Sample']];
  assert.deepEqual(find(page(1, two, row)), []);
  const others: readonly Row[] = [
    [120, [50, 'Education budget per head'], [310, '62'], [410, '55']],
    [140, [50, 'Language'], [310, '620'], [410, '55']],
  ];
  assert.deepEqual(find(page(1, HEAD, ...others)), []);
});

test('findTables takes a table for another one after a page without it', () => {
  const row: Row = [120, [50, 'Education'], [310, '62%'], [410, '55%']];
  const first = page(1, HEAD, [120, [50, 'Language'], [310, '10%'], [410, '20%']]);
  assert.deepEqual(find(first, page(2, row)), ['language 10/20 p1', 'education 62/55 p2']);
  assert.deepEqual(find(first, page(2), page(3, row)), ['language 10/20 p1']);
});

test('withoutTableRows leaves prose that is set to both edges', () => {
  const prose: Row = [
    120,
    [50, 'The'],
    [90, 'rate'],
    [140, 'is'],
    [180, 'high,'],
    [260, 'namely'],
    [320, '62%'],
  ];
  const row: Row = [140, [50, 'Education'], [310, '62%'], [410, 'n/a']];
  const texts = withoutTableRows(page(1, prose, row)).texts.map(({ text }) => text);
  assert.deepEqual(texts, ['The', 'rate', 'is', 'high,', 'namely', '62%']);
});
