import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optional, required, type Column } from '../../../src/data-tools/cell.js';
import { date } from '../../../src/data-tools/kinds/date.js';
import { points } from '../../../src/data-tools/kinds/number.js';
import { anyText } from '../../../src/data-tools/kinds/text.js';
import { fault } from '../../../src/data-tools/problem.js';
import type { RawCell } from '../../../src/data-tools/read/raw.js';
import { readCell } from '../../../src/data-tools/tables/read-cell.js';

/** The value of a cell or the kind of its fault, and the kinds of what else is said. */
function read(raw: RawCell | undefined, column: Column<unknown>): readonly unknown[] {
  const { result, remarks } = readCell(raw, column);
  return [result.ok ? result.value : result.error.kind, ...remarks.map(({ kind }) => kind)];
}

const score = optional(points);
const name = optional(anyText);

test('readCell() takes an empty cell for missing, and asks for one that is needed', () => {
  for (const raw of [undefined, '', '   ', '\u00a0', { text: '' }]) {
    assert.deepEqual(read(raw, score), [undefined]);
    assert.deepEqual(read(raw, required(points)), ['empty']);
  }
});

for (const text of [
  '-',
  '–',
  '—',
  '...',
  '?',
  'n/a',
  'N/A',
  'n.a.',
  'NA',
  'k. A.',
  'k.A.',
  'n.d.',
  's.o.',
  's/d',
  'null',
  'None',
  '#N/A',
  '#NV',
]) {
  test(`readCell() reads ${text} as missing, and says so`, () => {
    assert.deepEqual(read(text, score), [undefined, 'read-as-missing']);
    assert.deepEqual(read(text, required(points)), ['empty']);
  });
}

test('readCell() takes words such as n/a for text where any word may stand', () => {
  assert.deepEqual(read('n/a', name), ['n/a']);
  assert.deepEqual(read('None', name), ['None']);
});

test('readCell() never takes 0 for missing, nor what could not be calculated', () => {
  assert.deepEqual(read('0', score), [0]);
  assert.deepEqual(read('NaN', score), ['is-nan']);
});

for (const text of [
  '#REF!',
  '#DIV/0!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#WERT!',
  '#BEZUG!',
  '#¡REF!',
  '#¿NOMBRE?',
  '#NOM ?',
  'Err:508',
]) {
  test(`readCell() finds the failed formula ${text}, in texts too`, () => {
    assert.deepEqual(read(text, score), ['formula-error']);
    assert.deepEqual(read(text, name), ['formula-error']);
  });
}

test('readCell() takes out what is not seen, and says so', () => {
  assert.deepEqual(read('Os\u200Blo\u202E', name), ['Oslo', 'invisible']);
  assert.deepEqual(read('7\uFEFF0', score), [70, 'invisible']);
  assert.deepEqual(read('7\u00AD0', score), [70, 'invisible']);
  assert.deepEqual(read('a\u0000b', name), ['ab', 'invisible']);
});

test('readCell() says it of every cell, one after the other', () => {
  for (let i = 0; i < 3; i += 1) assert.deepEqual(read('a\u200Bb', name), ['ab', 'invisible']);
});

test('readCell() keeps marks that letters are made with', () => {
  assert.deepEqual(read('می\u200cخواهم', name), ['می\u200cخواهم']);
  assert.deepEqual(read('👩\u200d🔬', name), ['👩\u200d🔬']);
});

test('readCell() says that letters were lost', () => {
  assert.deepEqual(read('\uFFFDdeg\uFFFDrd', name), ['\uFFFDdeg\uFFFDrd', 'lost-letters']);
});

test('readCell() makes one space of several, also of line breaks and no-break spaces', () => {
  assert.deepEqual(read('  Santa \n Maria\u00a0\tda  Feira ', name), ['Santa Maria da Feira']);
});

test('readCell() composes letters and their accents', () => {
  assert.deepEqual(read('A\u030Alesund', name), ['Ålesund']);
});

test('readCell() takes a date of the spreadsheet’s own for a date, and for no number', () => {
  assert.deepEqual(read({ text: '2026-05-12', isDate: true }, optional(date)), ['2026-05-12']);
  assert.deepEqual(read({ text: '2026-05-12', isDate: true }, score), ['date-for-number']);
});

test('readCell() passes on what was found wrong with a cell before', () => {
  const raw = { text: '=A1', fault: fault('formula-without-result', {}) };
  assert.deepEqual(read(raw, score), ['formula-without-result']);
  assert.equal(readCell(raw, score).text, '=A1');
});
