import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runArchive } from '../../../src/cli/data/archive.js';
import { UsageError, type Io } from '../../../src/cli/io.js';
import { ARCHIVE_MESSAGES } from '../../../src/data-tools/messages/archive-messages.js';
import { buildTestDataset, type TestDataset } from '../../static/dataset.js';

let dataset: TestDataset;

before(async () => {
  dataset = await buildTestDataset();
});

after(() => {
  dataset.remove();
});

/** What the command says. */
async function run(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const io: Io = {
    out: (text) => (out += String(text)),
    err: (text) => (err += text),
    isWatched: false,
    fetch: () => Promise.reject(new Error('no network')),
    write: () => Promise.reject(new Error('writes only itself')),
  };
  const code = await runArchive(args, io);
  return { code, out: out.replaceAll(dataset.path, 'data'), err };
}

test('data archive copies the shipped dataset, and says how a page stays with it', async () => {
  const first = await run(dataset.path);
  assert.equal(first.code, 0);
  assert.equal(first.err, '');
  assert.match(
    first.out,
    /^Version ([\d.]+) is archived: \d+ files in data\/\1\nA page stays with this version by src="…\/\1\/"/,
  );
  const again = await run(dataset.path, '--lang', 'fr');
  assert.equal(again.code, 0);
  assert.match(again.out, /^La version [\d.]+ était déjà archivée, avec le même contenu/);
});

test('data archive fails with what to do', async () => {
  writeFileSync(join(dataset.path, 'cities.json'), '{}');
  const { code, out, err } = await run(dataset.path, '--lang', 'de_AT.UTF-8');
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /^cities\.json wurde geändert[^\n]*\nEs wurde nichts geschrieben\.\n$/);
  const missing = await run(join(dataset.path, 'nowhere'));
  assert.equal(missing.code, 1);
  assert.match(missing.err, /icc-widgets data build/);
});

test('data archive wants one folder, and knows no other option', async () => {
  await assert.rejects(run(), UsageError);
  await assert.rejects(run('a', 'b'), UsageError);
  await assert.rejects(run('a', '--out', 'b'), UsageError);
  await assert.rejects(run('--lang', 'es'), /Indique la carpeta/);
});

test('data archive says the same things in each language', () => {
  const kinds = Object.keys(ARCHIVE_MESSAGES.en.faults);
  const texts = Object.entries(ARCHIVE_MESSAGES).map(([, messages]) => {
    assert.deepEqual(Object.keys(messages.faults), kinds);
    return messages.faults.altered({ kind: 'altered', path: 'cities.json' });
  });
  assert.equal(new Set(texts).size, 4);
  for (const text of texts) assert(text.startsWith('cities.json'));
});
