import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../../src/data-tools/messages/en.js';
import { toText } from '../../../src/data-tools/messages/text.js';
import type { RawRow } from '../../../src/data-tools/read/raw.js';
import { Report } from '../../../src/data-tools/report.js';
import { findHeader, type Header } from '../../../src/data-tools/tables/header.js';
import type { TableName } from '../../../src/data-tools/tables/tables.js';

/** The header of rows from the first of a file, and what is said about it. */
function find(
  table: TableName,
  ...lines: readonly string[]
): { readonly header: Header | undefined; readonly said: readonly string[] } {
  const rows = lines
    .map((line, i): RawRow => ({ row: i + 1, cells: line.split(',') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const report = new Report();
  const header = findHeader({
    sheet: { file: 'table.csv', name: table, rows: () => ({}) as never },
    table,
    rows,
    figures: new Set(['aggregate', 'language', 'mediation']),
    report,
  });
  return { header, said: report.problems.map((problem) => toText(problem, en)) };
}

test('findHeader() tells where each column stands, and how wide the table is', () => {
  const { header, said } = find('network-members', 'basis,city,,network');
  assert.deepEqual(said, []);
  assert.equal(header?.row, 1);
  assert.equal(header.width, 4);
  assert.deepEqual(Object.fromEntries(header.indexes), { basis: 0, city: 1, network: 3 });
});

test('findHeader() finds the header below a title and empty rows', () => {
  const { header, said } = find(
    'cities',
    'Our members in 2026',
    '',
    ',printed on Monday',
    'Name,Country',
  );
  assert.deepEqual(said, []);
  assert.equal(header?.row, 4);
});

test('findHeader() does not take a row of text for the header because of one word', () => {
  const { header } = find('cities', 'Name,of the list', 'id,name,country');
  assert.equal(header?.row, 2);
});

test('findHeader() says which headings are wanted where it finds none', () => {
  const { header, said } = find('cities', '', 'oslo,Oslo,NO', 'bergen,Bergen,NO');
  assert.equal(header, undefined);
  assert.deepEqual(said, [
    'table.csv, row 2: no row holds the headings of this table: ' +
      'write them above the rows, such as name',
  ]);
});

test('findHeader() looks no further than ten rows for a header', () => {
  const { said } = find('cities', ...Array.from({ length: 10 }, () => 'a,b'), 'id,name');
  assert.match(said.join('\n'), /^table\.csv, row 1: no row holds the headings/);
});

test('findHeader() says of a file without rows that it is empty', () => {
  assert.deepEqual(find('cities').said, ['table.csv: is empty: fill it in or remove it']);
});

test('findHeader() says of each needed column that it is missing, once', () => {
  assert.deepEqual(find('network-members', 'city,source,note').said, [
    'table.csv, row 1, column note: the column is not known, so it was not read: ' +
      'correct its heading, or leave it for your own use',
    'table.csv, row 1, column network: is missing: add the column',
    'table.csv, row 1, column basis: is missing: add the column',
  ]);
});

test('findHeader() finds a column that is there twice, whatever it is called', () => {
  const { header, said } = find('cities', 'name,lat,Latitude');
  assert.deepEqual(said, [
    'table.csv, row 1, column Latitude: the column is there twice: remove or rename one',
  ]);
  assert.equal(header?.indexes.get('lat'), 1);
});

test('findHeader() guesses which column an unknown heading means', () => {
  assert.deepEqual(find('results', 'city,edition,Langauge,colour').said, [
    'table.csv, row 1, column Langauge: the column is not known (is “language” meant?), ' +
      'so it was not read: correct its heading, or leave it for your own use',
    'table.csv, row 1, column colour: the column is not known, ' +
      'so it was not read: correct its heading, or leave it for your own use',
  ]);
});

test('findHeader() tells columns of figures, and those of averages', () => {
  const { header, said } = find('results', 'city,edition,Overall result,language,language average');
  assert.deepEqual(said, []);
  assert.deepEqual(header?.figures, [
    { index: 2, figure: 'aggregate', isAverage: false },
    { index: 3, figure: 'language', isAverage: false },
    { index: 4, figure: 'language', isAverage: true },
  ]);
});

test('findHeader() knows figures that only a version of the Index of the tables has', () => {
  const { header } = find('results', 'city,edition,mediation,Mediation average');
  assert.deepEqual(header?.figures, [
    { index: 2, figure: 'mediation', isAverage: false },
    { index: 3, figure: 'mediation', isAverage: true },
  ]);
});

test('findHeader() says of a figure that no version of the Index has that it is not known', () => {
  const { header, said } = find('results', 'city,edition,language,Participation');
  assert.deepEqual(said, [
    'table.csv, row 1, column Participation: “participation” is not known: ' +
      'correct it or add it to framework-indicators',
  ]);
  assert.deepEqual(
    header?.figures.map(({ figure }) => figure),
    ['language'],
  );
});

test('findHeader() takes all figures of a sample for averages', () => {
  const { header } = find('samples', 'id,size,language');
  assert.deepEqual(header?.figures, [{ index: 2, figure: 'language', isAverage: true }]);
});

test('findHeader() takes names of what every object has for unknown headings', () => {
  const { header, said } = find('cities', 'name,country,__proto__,constructor');
  assert.deepEqual(Object.fromEntries(header?.indexes ?? []), { name: 0, country: 1 });
  assert.equal(said.length, 2);
});

test('findHeader() keeps how the file spells a heading', () => {
  const { header } = find('cities', ' Name ,COUNTRY');
  assert.deepEqual(
    [...(header?.from.headings ?? [])],
    [
      ['name', 'Name'],
      ['country', 'COUNTRY'],
    ],
  );
});
