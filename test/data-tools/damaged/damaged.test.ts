import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildDataset, checkDataset } from '../../../src/data-tools/index.js';
import { en } from '../../../src/data-tools/messages/en.js';
import { DATA_LANGUAGES, loadDataMessages } from '../../../src/data-tools/messages/languages.js';
import { toPlaceText, toText } from '../../../src/data-tools/messages/text.js';
import type { Problem } from '../../../src/data-tools/problem.js';
import { CASES } from './cases.js';
import { rowsOf } from './large.js';
import { contentOf, makeFolder, writeCase, writeFiles } from './folder.js';

const OTHERS = await Promise.all(
  DATA_LANGUAGES.filter((code) => code !== 'en').map(loadDataMessages),
);
const OLD = { 'cities.json': 'old cities', 'results/sampleton.json': 'old results' };

/** What goes into a sentence as a program has said it, which changes with the version of Node. */
function withoutReason(problem: Problem): Problem {
  return problem.kind === 'not-json' ? { ...problem, details: { reason: '…' } } : problem;
}

for (const each of CASES) {
  const { name, damage, isSound, messages } = each;
  test(`buildDataset(…) on ${name} (${damage}): ${isSound ? 'builds' : 'keeps the old dataset'}`, async () => {
    const folder = makeFolder();
    try {
      const [tables, out] = ['tables', 'out'].map((part) => join(folder.path, part));
      await writeCase(tables!, each);
      writeFiles(out!, OLD);
      const result = await buildDataset(tables!, { out: out!, base: false });
      const problems = result.problems.map(withoutReason);
      assert.deepEqual(
        problems.map((problem) => toText(problem, en)),
        messages,
      );
      assert.equal(result.ok, isSound);
      for (const pack of OTHERS) {
        for (const problem of problems) {
          const text = toText(problem, pack);
          assert.notEqual(text, toText(problem, en));
          assert(text.startsWith(toPlaceText(problem, pack)), text);
        }
      }
      if (isSound) assert.notEqual(result.written, 0);
      else assert.deepEqual(contentOf(out!), OLD);
      // Nothing is left beside it.
      assert.deepEqual(readdirSync(folder.path).sort(), ['out', 'tables']);
    } finally {
      folder.remove();
    }
  });
}

test('every folder of damaged tables is a case', () => {
  const kept = CASES.filter(({ make }) => make === undefined).map(({ name }) => name);
  assert.deepEqual(kept.sort(), readdirSync('test/fixtures/damaged').sort());
  assert.equal(new Set(CASES.map(({ name }) => name)).size, CASES.length);
});

test('checkDataset(…) counts a million wrong rows, and keeps a hundred of them', async () => {
  const folder = makeFolder();
  try {
    writeFiles(folder.path, {
      'about.csv': 'what,value\ntitle,Sampleland\nversion,1\nlicence,CC-BY-4.0\n',
      'cities.csv': 'id,name,country,lat,lon\nsampleton,Sampleton,NO,60.1,5.2\n',
      'results.csv': rowsOf('city,edition,commitment,source', 'sampleton,2001,135,Report'),
    });
    const before = process.memoryUsage().rss;
    const result = await checkDataset(folder.path, { base: false });
    assert.equal(result.errors, 1_000_000);
    assert.equal(result.problems.length, 100);
    assert.deepEqual(result.more, [
      { file: 'results.csv', sheet: '', column: 'commitment', kind: 'above', count: 999_900 },
    ]);
    const grown = (process.memoryUsage().rss - before) / 1e6;
    assert(grown < 300, `${grown} MB`);
  } finally {
    folder.remove();
  }
});

test('a fault in one table does not hide those in another', async () => {
  const result = await checkDataset(
    new Map([
      ['cities.csv', 'id,name,country,lat,lon\nsampleton,Sampleton,NO,160.1,5.2\n'],
      ['results.csv', 'city,edition,commitment,source\nsampleton,2001,135,Report\n'],
      ['results-more.csv', '%PDF-1.7'],
    ]),
    { base: false },
  );
  const kinds = result.problems.filter(({ level }) => level === 'error').map(({ kind }) => kind);
  assert.deepEqual(kinds, ['above', 'not-text', 'above']);
});
