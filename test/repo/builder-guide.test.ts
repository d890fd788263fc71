import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DEFAULT_CHOICE, toChoice, WAYS } from '../../src/embedding/choice.js';

const guide = readFileSync('stories/guide/Builder.mdx', 'utf8');

test('the guide to the builder names every part of a choice, and no other', () => {
  const [, list = ''] = /## Links with choices([^]*?)\nFor example/.exec(guide) ?? [];
  // What stands in brackets is a value.
  const names = [...list.replace(/\([^)]*\)/g, '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
  assert.deepEqual(names.sort(), [...Object.keys(DEFAULT_CHOICE), 'page', 'width'].sort());
});

test('the guide to the builder explains every way into a page', () => {
  const rows = [...guide.matchAll(/^\| `(\w+)`/gm)].map(([, way]) => way);
  assert.deepEqual(rows, WAYS);
});

test('the link in the guide to the builder is of use', () => {
  const [, query = ''] = /`builder\.html\?([^`]+)`/.exec(guide) ?? [];
  const { widget, of, network, accent } = toChoice(new URLSearchParams(query));
  assert.deepEqual(
    [widget, of, network, accent],
    ['network-map', 'network', 'norwegian', '#8c1d2f'],
  );
});
