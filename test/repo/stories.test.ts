import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The stories that every widget has, in this order and before its own. */
const FIXED = ['Default', 'Empty', 'Loading', 'Error', 'Narrow', 'RightToLeft', 'ManyItems'];

const files = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));

for (const file of files) {
  const text = readFileSync(`stories/${file}`, 'utf8');

  test(`${file} begins with the stories that every widget has`, () => {
    const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
    assert.deepEqual(names.slice(0, FIXED.length), FIXED);
  });

  test(`${file} takes only types from Storybook`, () => {
    assert.doesNotMatch(text, /^import (?!type )[^;]*storybook/m);
  });

  test(`${file} is among the stories that are tested`, () => {
    const tested = readFileSync('test/stories.test.ts', 'utf8');
    assert.ok(tested.includes(`import('../stories/${file.replace(/\.ts$/, '.js')}')`));
  });
}
