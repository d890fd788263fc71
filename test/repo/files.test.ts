import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches } from '../../src/build/files.js';

const BROWSER_TESTS = ['test/{core,widgets}/**/*.test.ts', 'test/stories.test.ts'];

test('matches(path, patterns) finds a file at any depth below `**`', () => {
  assert.ok(matches('test/core/math.test.ts', BROWSER_TESTS));
  assert.ok(matches('test/widgets/index-radar/model.test.ts', BROWSER_TESTS));
});

test('matches(path, patterns) takes a pattern without wildcards as it stands', () => {
  assert.ok(matches('test/stories.test.ts', BROWSER_TESTS));
  assert.ok(!matches('test/storiesxtest.ts', BROWSER_TESTS));
});

test('matches(path, patterns) leaves out what none of them names', () => {
  assert.ok(!matches('test/repo/files.test.ts', BROWSER_TESTS));
  assert.ok(!matches('test/core/math.ts', BROWSER_TESTS));
});

test('matches(path, patterns) keeps `*` within one folder', () => {
  assert.ok(matches('src/core/math.ts', ['src/core/*.ts']));
  assert.ok(!matches('src/core/deep/math.ts', ['src/core/*.ts']));
});
