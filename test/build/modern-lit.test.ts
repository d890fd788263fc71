import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { modernLit } from '../../src/build/modern-lit.js';

const FILES = [
  '@lit/reactive-element/css-tag.js',
  '@lit/reactive-element/reactive-element.js',
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
];

const { transform } = modernLit() as unknown as {
  readonly transform: (code: string, id: string) => { readonly code: string } | null;
};

function changed(file: string): string {
  const path = `node_modules/${file}`;
  return transform(readFileSync(path, 'utf8'), `/project/${path}`)?.code ?? '';
}

test('modernLit() takes the questions about old browsers out of the Lit that is installed', () => {
  const text = FILES.map(changed).join('\n');
  assert.doesNotMatch(text, /PolyfillSupport|adoptedStyleSheets"in|ShadyCSS/);
});

test('modernLit() leaves Lit’s modules what they export', () => {
  for (const file of FILES) {
    const before = readFileSync(`node_modules/${file}`, 'utf8');
    const exports = /export\s?\{[^}]*\}/g;
    assert.deepEqual(changed(file).match(exports), before.match(exports), file);
  }
});

test('modernLit() leaves every other module alone', () => {
  assert.equal(transform('export {}', '/project/src/core/math.ts'), null);
});

test('modernLit() fails where Lit has become another, instead of building something else', () => {
  assert.throws(
    () => transform('export {}', '/project/node_modules/lit-html/lit-html.js'),
    /lit-html\.js no longer contains/,
  );
});
