import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { linksOf } from './support/links.js';
import { trackedTextFiles } from './support/tracked.js';

const pages = trackedTextFiles().filter((path) => /^[A-Z]+\.md$|^demo\/.*\.html$/.test(path));

for (const page of pages) {
  test(`${page} links only to files that exist`, () => {
    const missing = linksOf(page, readFileSync(page, 'utf8'))
      .map(({ path }) => posix.join(posix.dirname(page), path))
      // The built files are looked for after the build.
      .filter((path) => !path.startsWith('dist/') && !existsSync(path));
    assert.deepEqual(missing, []);
  });

  test(`${page} links only to places that exist within it`, () => {
    const text = readFileSync(page, 'utf8');
    const missing = linksOf(page, text)
      .filter(({ path, fragment }) => path === '' && fragment !== '')
      .filter(({ fragment }) => !placesIn(text).includes(fragment))
      .map(({ fragment }) => fragment);
    assert.deepEqual(missing, []);
  });
}

/** The ids of a page, and the names that code hosts give to the headings of a text. */
function placesIn(text: string): readonly string[] {
  const ids = [...text.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1] ?? '');
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
  return [...ids, ...headings];
}
