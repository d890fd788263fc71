import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flag, oneOf } from '../../../src/data-tools/kinds/word.js';
import { readAs } from '../support/kinds.js';

for (const [text, expected] of [
  ['yes', true],
  ['YES', true],
  ['y', true],
  ['x', true],
  ['1', true],
  ['TRUE', true],
  ['oui', true],
  ['ja', true],
  ['sí', true],
  ['Si', true],
  ['no', false],
  ['n', false],
  ['0', false],
  ['FALSE', false],
  ['non', false],
  ['Nein', false],
  ['perhaps', 'not-yes-or-no'],
  ['2', 'not-yes-or-no'],
  ['yes and no', 'not-yes-or-no'],
] as const) {
  test(`a flag reads “${text}” as ${expected}`, () => {
    assert.equal(readAs(flag, text), expected);
  });
}

test('oneOf(words) takes a word in capitals, and spaces or low lines for hyphens', () => {
  const kind = oneOf(['index-only', 'both'] as const);
  for (const text of ['index-only', 'Index only', 'INDEX_ONLY']) {
    assert.equal(readAs(kind, text), 'index-only');
  }
  assert.equal(readAs(kind, 'indexonly?'), 'not-a-word');
});

test('oneOf(words) names its words, and which of them may be meant', () => {
  const words = ['national', 'both'] as const;
  const faultOf = (text: string): unknown => {
    const read = oneOf(words).read(text);
    return read.ok ? undefined : read.error.details;
  };
  assert.deepEqual(faultOf('natoinal'), { words, near: 'national' });
  assert.deepEqual(faultOf('capital'), { words, near: undefined });
});

test('oneOf(words) takes no name of what every object has for a word', () => {
  assert.equal(readAs(oneOf(['both'] as const), 'constructor'), 'not-a-word');
  assert.equal(readAs(oneOf(['both'] as const), '__proto__'), 'not-a-word');
});
