import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fault } from '../../src/data-tools/problem.js';
import { Report } from '../../src/data-tools/report.js';

test('a report keeps 100 of a kind in a column, and counts on', () => {
  const report = new Report();
  for (let row = 2; row <= 251; row += 1) {
    report.add({ file: 'results.csv', row, column: 'value' }, fault('is-nan', {}));
  }
  report.add({ file: 'results.csv', row: 2, column: 'average' }, fault('is-nan', {}));
  assert.equal(report.problems.length, 101);
  assert.equal(report.count('error'), 251);
  assert.deepEqual(report.more, [
    { file: 'results.csv', sheet: '', column: 'value', kind: 'is-nan', count: 150 },
  ]);
});

test('a report keeps apart what is alike in other files, sheets and of other kinds', () => {
  const report = new Report();
  for (let row = 1; row <= 100; row += 1) {
    report.add({ file: 'a.xlsx', sheet: 'one', row }, fault('empty', {}));
    report.add({ file: 'a.xlsx', sheet: 'two', row }, fault('empty', {}));
    report.add({ file: 'b.csv', row }, fault('empty', {}));
    report.add({ file: 'b.csv', row }, fault('not-a-date', {}));
  }
  assert.equal(report.problems.length, 400);
  assert.deepEqual(report.more, []);
});

test('a report counts errors, warnings and notes apart', () => {
  const report = new Report();
  const place = { file: 'cities.csv' };
  report.add(place, fault('empty', {}));
  report.add(place, fault('no-title', {}));
  report.add(place, fault('no-licence', {}));
  report.add(place, fault('geocoded', { lat: 1, lon: 2, region: '' }));
  assert.deepEqual(
    (['error', 'warning', 'note'] as const).map((level) => report.count(level)),
    [1, 2, 1],
  );
});

test('a report is in the order of files, sheets and rows, and else as things were found', () => {
  const report = new Report();
  const add = (file: string, row: number | undefined, column: string, sheet?: string): void => {
    report.add({ file, sheet, row, column }, fault('empty', {}));
  };
  add('b.csv', 2, 'x');
  add('a.csv', 10, 'z');
  add('a.csv', 9, 'y');
  add('a.csv', 10, 'b');
  add('a.csv', undefined, 'c');
  add('B.xlsx', 1, 'd', 'two');
  add('B.xlsx', 1, 'e', 'one');
  assert.equal(report.problems.map(({ column }) => column).join(''), 'edcyzbx');
});

test('a report holds what a cell says and where it is', () => {
  const report = new Report();
  const place = { file: 'a.xlsx', sheet: 's', row: 3, column: 'value' };
  report.add(place, fault('above', { most: 100 }), '135');
  assert.deepEqual(report.problems, [
    { ...place, kind: 'above', level: 'error', value: '135', details: { most: 100 } },
  ]);
});
