import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isVersion } from '../../src/data-tools/is-version.js';

test('isVersion(text) takes what can name a folder beside those of a dataset', () => {
  for (const text of ['1', '2026-1', '1.2.3', '2026_a']) assert.ok(isVersion(text), text);
});

test('isVersion(text) refuses what leads elsewhere, names other files, or an unfinished copy', () => {
  for (const text of ['', 'geo', '../1', '1/2', '1\\2', '1.', '1.part', '1.PART', '9'.repeat(60)]) {
    assert.ok(!isVersion(text), text);
  }
});
