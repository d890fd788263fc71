import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/data-tools/nearest.js';

const NAMES = ['bergen', 'oslo', 'santa-maria-da-feira'];

for (const [name, expected] of [
  ['olso', 'oslo'],
  ['osl', 'oslo'],
  ['oslo1', 'oslo'],
  ['bregen', 'bergen'],
  ['bergne', 'bergen'],
  ['berg', 'bergen'],
  ['santa-maria-de-feria', 'santa-maria-da-feira'],
  ['oslo', 'oslo'],
  ['madrid', undefined],
  ['x', undefined],
  ['', undefined],
] as const) {
  test(`nearest(“${name}”) is ${expected ?? 'none'}`, () => {
    assert.equal(nearest(name, NAMES), expected);
  });
}

test('nearest(name, names) is the first of those that are as near', () => {
  assert.equal(nearest('bat', ['cat', 'hat']), 'cat');
  assert.equal(nearest('bat', []), undefined);
});
