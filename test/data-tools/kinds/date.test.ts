import assert from 'node:assert/strict';
import { test } from 'node:test';
import { date, edition } from '../../../src/data-tools/kinds/date.js';
import { readAs } from '../support/kinds.js';

for (const [text, expected] of [
  ['2020', '2020'],
  ['2020-08', '2020-08'],
  ['2020-08-31', '2020-08-31'],
  ['2020/08/31', '2020-08-31'],
  ['31.8.2020', '2020-08-31'],
  ['31. 8. 2020', '2020-08-31'],
  ['31.08.2020', '2020-08-31'],
  ['8/2020', '2020-08'],
  ['08.2020', '2020-08'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', 'not-a-date'],
  ['2020-13', 'not-a-date'],
  ['2020-00', 'not-a-date'],
  ['2020-08-32', 'not-a-date'],
  ['1899', 'not-a-date'],
  ['2200', 'not-a-date'],
  ['20', 'not-a-date'],
  ['August 2020', 'not-a-date'],
  ['8/31/2020', 'not-a-date'],
  ['44074', 'number-for-date'],
  ['44074.5', 'number-for-date'],
] as const) {
  test(`a date reads “${text}” as ${expected}`, () => {
    assert.equal(readAs(date, text), expected);
  });
}

test('the number that a spreadsheet keeps for a day is told with the day', () => {
  const read = date.read('44074');
  assert.deepEqual(read.ok || read.error.details, { date: '2020-08-31' });
});

for (const [text, expected] of [
  ['2017', '2017'],
  ['2017-08', '2017-08'],
  ['08/2017', '2017-08'],
  ['cited-2017', 'cited-2017'],
  ['Cited 2017-08', 'cited-2017-08'],
  ['UNDATED', 'undated'],
  ['cited-', 'not-an-edition'],
  ['cited-undated', 'not-an-edition'],
  ['2017 v2', 'not-an-edition'],
  ['v2', 'not-an-edition'],
  ['42979', 'number-for-date'],
] as const) {
  test(`an edition reads “${text}” as ${expected}`, () => {
    assert.equal(readAs(edition, text), expected);
  });
}

test('dates and editions may be dates of the spreadsheet’s own', () => {
  assert.deepEqual([date.takesDates, edition.takesDates], [true, true]);
});
