import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { buildDataset } from '../../../src/data-tools/index.js';
import { Stage } from '../../../src/data-tools/write/stage.js';
import { toFiles, toResult, withRows } from '../support/tables.js';

/** Any time that is not now. */
const LONG_AGO = new Date('2001-02-03T04:05:06Z');

async function inFolder(run: (out: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stage-'));
  try {
    await run(join(folder, 'out'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts files there as if that had been long ago. */
function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), LONG_AGO, LONG_AGO);
  }
}

/** Texts of all files below a folder, by path. */
function contents(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

async function stageWith(out: string, files: Readonly<Record<string, string>>): Promise<Stage> {
  const stage = new Stage(out);
  await stage.open();
  for (const [path, text] of Object.entries(files)) await stage.put({ path, text });
  return stage;
}

test('a Stage leaves what was built before until all files are there, then takes its place', async () => {
  await inFolder(async (out) => {
    const before = { 'cities.json': 'old', 'results/oslo.json': 'old' };
    put(out, before);
    const stage = await stageWith(out, { 'cities.json': 'new', 'results/oslo.json': 'new' });
    assert.deepEqual(contents(out), before);
    assert.equal(await stage.commit(), 2);
    assert.deepEqual(contents(out), { 'cities.json': 'new', 'results/oslo.json': 'new' });
    assert.ok(!existsSync(stage.folder));
  });
});

test('a Stage that is discarded leaves nothing of its own', async () => {
  await inFolder(async (out) => {
    put(out, { 'cities.json': 'old' });
    const stage = await stageWith(out, { 'cities.json': 'new' });
    await stage.discard();
    assert.deepEqual(contents(dirname(out)), { 'out/cities.json': 'old' });
  });
});

test('a Stage does not touch files that are the same', async () => {
  await inFolder(async (out) => {
    put(out, { 'cities.json': 'same', 'networks.json': 'old', 'datapackage.json': 'same' });
    const stage = await stageWith(out, {
      'cities.json': 'same',
      'networks.json': 'new',
      'datapackage.json': 'same',
    });
    assert.equal(await stage.commit(), 1);
    const timeOf = (path: string): number => statSync(join(out, path)).mtimeMs;
    assert.equal(timeOf('cities.json'), LONG_AGO.getTime());
    assert.equal(timeOf('datapackage.json'), LONG_AGO.getTime());
    assert.notEqual(timeOf('networks.json'), LONG_AGO.getTime());
  });
});

test('a Stage removes files of builds before, and leaves those of others', async () => {
  await inFolder(async (out) => {
    put(out, {
      'results/moss.json': '',
      'geo/atlantis.topo.json': '',
      'statements/xx.json': '',
      'schema/old.schema.json': '',
      'results/notes.txt': 'mine',
      'geo/boxes.json': 'mine',
      'notes/moss.json': 'mine',
      'own.json': 'mine',
      '.htaccess': 'mine',
    });
    const stage = await stageWith(out, { 'results/oslo.json': 'new' });
    await stage.commit();
    assert.deepEqual(contents(out), {
      '.htaccess': 'mine',
      'geo/boxes.json': 'mine',
      'notes/moss.json': 'mine',
      'own.json': 'mine',
      'results/notes.txt': 'mine',
      'results/oslo.json': 'new',
    });
  });
});

test('a Stage empties what an interrupted build has left beside', async () => {
  await inFolder(async (out) => {
    put(`${out}.part`, { 'results/ghost.json': 'half' });
    const stage = await stageWith(out, { 'cities.json': 'new' });
    assert.equal(stage.folder, `${out}.part`);
    await stage.commit();
    assert.deepEqual(contents(dirname(out)), { 'out/cities.json': 'new' });
  });
});

test('a Stage lies beside its folder, also where the path ends in a slash', () => {
  assert.equal(new Stage('a/data/').folder, resolve('a/data.part'));
});

test('buildDataset() leaves the old output whole where the tables have an error', async () => {
  await inFolder(async (out) => {
    const first = await buildDataset(toFiles(), { out, base: false });
    assert.ok(first.ok);
    const before = contents(out);
    assert.equal(first.written, Object.keys(before).length);
    const faulty = withRows('results.csv', toResult({ city: 'olso', value: '70' }));
    const second = await buildDataset(faulty, { out, base: false });
    assert.deepEqual([second.ok, second.written, second.errors], [false, 0, 1]);
    assert.deepEqual(contents(out), before);
    assert.ok(!existsSync(`${out}.part`));
  });
});

test('buildDataset() writes nothing that is there already, and then only what changed', async () => {
  await inFolder(async (out) => {
    await buildDataset(toFiles(), { out, base: false });
    assert.equal((await buildDataset(toFiles(), { out, base: false })).written, 0);
    const more = withRows('results.csv', toResult({ city: 'bergen', value: '70' }));
    // The result of the city, the descriptor with its hash, and what has changed.
    assert.equal((await buildDataset(more, { out, base: false })).written, 3);
    assert.ok(existsSync(join(out, 'CHANGES.md')));
  });
});

test('buildDataset() leaves no folder where there was none and the tables have an error', async () => {
  await inFolder(async (out) => {
    await buildDataset(new Map([['cities.csv', 'id\n']]), { out, base: false });
    assert.deepEqual(readdirSync(dirname(out)), []);
  });
});
