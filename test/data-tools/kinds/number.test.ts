import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latitude, longitude } from '../../../src/data-tools/kinds/degrees.js';
import { counted, numberBetween, points } from '../../../src/data-tools/kinds/number.js';
import { readAs } from '../support/kinds.js';

for (const [text, expected] of [
  ['0', 0],
  ['100', 100],
  ['62.5', 62.5],
  ['62,5', 62.5],
  ['12,5 %', 12.5],
  ['70%', 70],
  ['007', 7],
  ['٦٢٫٥', 62.5],
  ['۷۰', 70],
  ['７０', 70],
  ['-1', 'below'],
  ['−0.5', 'below'],
  ['100.1', 'above'],
  ['135', 'above'],
  ['NaN', 'is-nan'],
  ['Infinity', 'is-nan'],
  ['-inf', 'is-nan'],
  ['1.234', 1.234],
  ['1.234,5', 'ambiguous-number'],
  ['12.345.678', 'ambiguous-number'],
  ['12. Mai', 'date-for-number'],
  ['May-12', 'date-for-number'],
  ['12-déc', 'date-for-number'],
  ['05.12.2026', 'date-for-number'],
  ['2026-05-12', 'date-for-number'],
  ['', 'not-a-number'],
  ['sixty', 'not-a-number'],
  ['7O', 'not-a-number'],
  ['1e1', 'not-a-number'],
  ['0x10', 'not-a-number'],
  ['+5', 'not-a-number'],
  ['.5', 'not-a-number'],
  ['5.', 'not-a-number'],
  ['60/100', 'not-a-number'],
  ['1 234', 'not-a-number'],
] as const) {
  test(`points read “${text}” as ${expected}`, () => {
    assert.equal(readAs(points, text), expected);
  });
}

for (const [text, expected] of [
  ['1', 1],
  ['1000000000', 1e9],
  ['200 000', 200_000],
  ['200\u00a0000', 200_000],
  ['200\u202f000', 200_000],
  ["1'234'567", 1_234_567],
  ['200.000', 'ambiguous-number'],
  ['200,000', 'ambiguous-number'],
  ['12.5', 'not-whole'],
  ['0', 'below'],
  ['1000000001', 'above'],
  ['12 34', 'not-a-number'],
  ['over 60', 'not-a-number'],
] as const) {
  test(`a count reads “${text}” as ${expected}`, () => {
    assert.equal(readAs(counted, text), expected);
  });
}

test('degrees go to the poles and around the world, and no further', () => {
  assert.deepEqual(
    ['-90', '90', '90.1', '-91'].map((text) => readAs(latitude, text)),
    [-90, 90, 'above', 'below'],
  );
  assert.deepEqual(
    ['-180', '180', '59,91', '181'].map((text) => readAs(longitude, text)),
    [-180, 180, 59.91, 'above'],
  );
});

test('a fault of a number says which numbers there may be', () => {
  const kind = numberBetween(10, 20);
  const faultOf = (text: string): unknown => {
    const read = kind.read(text);
    return read.ok ? undefined : read.error.details;
  };
  assert.deepEqual(faultOf('9'), { least: 10 });
  assert.deepEqual(faultOf('21'), { most: 20 });
  assert.deepEqual(faultOf('x'), { example: '62.5' });
});
