import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMonth } from '../../../src/data-tools/kinds/month.js';
import { points } from '../../../src/data-tools/kinds/number.js';

test('isMonth(word) knows months and their beginnings in the languages of spreadsheets', () => {
  for (const word of ['May', 'MAI', 'mayo', 'déc', 'Dez', 'ago', 'Sept', 'Mrz', 'Mär', 'août']) {
    assert.ok(isMonth(word), word);
  }
});

test('isMonth(word) takes no other word, and no letter or two, for a month', () => {
  for (const word of ['over', 'about', 'points', 'ma', 'mayor', '']) {
    assert.ok(!isMonth(word), word);
  }
});

test('a number beside a word that is no month is no date', () => {
  for (const text of ['over 60', '70 points', 'about 12']) {
    const read = points.read(text);
    assert.equal(read.ok ? '' : read.error.kind, 'not-a-number', text);
  }
});
