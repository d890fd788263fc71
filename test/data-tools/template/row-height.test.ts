import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowHeight } from '../../../src/data-tools/template/row-height.js';

test('rowHeight(texts, widths) has room for the text with the most lines', () => {
  assert.equal(rowHeight(['Education', 'The city through an intercultural lens'], [14, 14]), 60);
  assert.equal(rowHeight(['Mediation and conflict resolution'], [30]), 30);
});

test('rowHeight(texts, widths) breaks a word that is longer than a line', () => {
  assert.equal(rowHeight(['https://example.org/intercultural'], [20]), 30);
  assert.equal(rowHeight(['a https://example.org/intercultural'], [20]), 45);
});

test('rowHeight(texts, widths) leaves rows of one line to the spreadsheet', () => {
  assert.equal(rowHeight(['Education', undefined, ''], [14, 14, 14]), undefined);
  assert.equal(rowHeight([], []), undefined);
});
