import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { archiveDataset } from '../../src/data-tools/archive.js';

const FILES = { 'cities.json': '{"cities":[]}\n', 'results/sampleton.json': '{"é":1}\n' };

const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Details {
  readonly files?: Readonly<Record<string, string>>;
  readonly about?: Readonly<Record<string, unknown>>;
}

/** A folder with a dataset of version 2026-1. */
function aDataset(details: Details = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'icc-archive-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(details.files ?? FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  describe(folder, details);
  return folder;
}

/** Writes the descriptor, of the files as they were meant to be. */
function describe(folder: string, { files = FILES, about = {} }: Details = {}): void {
  const resources = Object.entries(files).map(([path, text]) => ({
    name: 'file',
    path,
    format: 'json',
    mediatype: 'application/json',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  }));
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({
      formatVersion: 1,
      name: 'sampleton',
      title: 'Sampleton',
      version: '2026-1',
      created: '2026-01-31',
      licenses: [],
      resources,
      ...about,
    }),
  );
}

/** All files below a folder, and links, sorted. */
function list(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The kind of fault, and what it is about. */
async function faultOf(folder: string): Promise<unknown> {
  const archived = await archiveDataset(folder);
  assert(!archived.ok);
  return Object.values(archived.error);
}

test('archiveDataset() copies the listed files and the descriptor, byte by byte', async () => {
  const folder = aDataset();
  writeFileSync(join(folder, 'CHANGES.md'), '# Changes\n');
  writeFileSync(join(folder, 'cities.json.br'), 'an old twin');
  assert.deepEqual(await archiveDataset(folder), {
    ok: true,
    value: { version: '2026-1', files: 3, isNew: true },
  });
  assert.deepEqual(list(join(folder, '2026-1')), [
    'cities.json',
    'datapackage.json',
    'results/sampleton.json',
  ]);
  for (const path of list(join(folder, '2026-1'))) {
    assert.deepEqual(readFileSync(join(folder, '2026-1', path)), readFileSync(join(folder, path)));
  }
});

test('archiveDataset() makes the copies read-only, and leaves the originals as they are', async () => {
  const folder = aDataset();
  await archiveDataset(folder);
  for (const path of list(join(folder, '2026-1'))) {
    assert.equal(statSync(join(folder, '2026-1', path)).mode & 0o777, 0o444, path);
    assert.notEqual(statSync(join(folder, path)).mode & 0o200, 0, path);
  }
});

test('archiveDataset() has nothing to do for a version that is archived with the same contents', async () => {
  const folder = aDataset();
  await archiveDataset(folder);
  const before = statSync(join(folder, '2026-1', 'cities.json')).mtimeMs;
  assert.deepEqual(await archiveDataset(folder), {
    ok: true,
    value: { version: '2026-1', files: 3, isNew: false },
  });
  assert.equal(statSync(join(folder, '2026-1', 'cities.json')).mtimeMs, before);
});

test('archiveDataset() keeps versions beside each other', async () => {
  const folder = aDataset();
  await archiveDataset(folder);
  describe(folder, { about: { version: '2026-2' } });
  const second = await archiveDataset(folder);
  assert(second.ok && second.value.isNew);
  assert.deepEqual(list(join(folder, '2026-1')), list(join(folder, '2026-2')));
});

test('archiveDataset() never changes what was archived', async () => {
  const folder = aDataset();
  await archiveDataset(folder);
  const files = { ...FILES, 'cities.json': '{"cities":[1]}\n' };
  writeFileSync(join(folder, 'cities.json'), files['cities.json']);
  describe(folder, { files });
  assert.deepEqual(await faultOf(folder), ['version-taken', '2026-1']);
  assert.equal(readFileSync(join(folder, '2026-1', 'cities.json'), 'utf8'), FILES['cities.json']);
});

test('archiveDataset() says so if the copy that is there was altered or lost a file', async () => {
  const folder = aDataset();
  await archiveDataset(folder);
  const copy = join(folder, '2026-1', 'cities.json');
  chmodSync(copy, 0o644);
  writeFileSync(copy, '{"cities":[2]}\n');
  assert.deepEqual(await faultOf(folder), ['broken-archive', '2026-1', 'cities.json']);
  rmSync(join(folder, '2026-1', 'datapackage.json'));
  assert.deepEqual(await faultOf(folder), ['broken-archive', '2026-1', 'datapackage.json']);
});

test('archiveDataset() leaves nothing behind if a file was changed, cut or lost after the build', async () => {
  const damages: Readonly<Record<string, (path: string) => void>> = {
    altered: (path) => {
      writeFileSync(path, '{"é":2}\n');
    },
    'altered ': (path) => {
      writeFileSync(path, '{"é"');
    },
    missing: (path) => {
      rmSync(path);
    },
  };
  for (const [kind, damage] of Object.entries(damages)) {
    const folder = aDataset();
    damage(join(folder, 'results/sampleton.json'));
    const before = list(folder);
    assert.deepEqual(await faultOf(folder), [kind.trim(), 'results/sampleton.json']);
    assert.deepEqual(list(folder), before);
    assert(!existsSync(join(folder, '2026-1')) && !existsSync(join(folder, '2026-1.part')));
  }
});

test('archiveDataset() says so if a file was changed after the version was archived', async () => {
  const folder = aDataset();
  await archiveDataset(folder);
  writeFileSync(join(folder, 'cities.json'), '{}');
  assert.deepEqual(await faultOf(folder), ['altered', 'cities.json']);
});

test('archiveDataset() begins anew after a copy that was interrupted', async () => {
  const folder = aDataset();
  mkdirSync(join(folder, '2026-1.part', 'results'), { recursive: true });
  writeFileSync(join(folder, '2026-1.part', 'cities.json'), '{"ci', { mode: 0o444 });
  writeFileSync(join(folder, '2026-1.part', 'results', 'other.json'), '{}');
  const archived = await archiveDataset(folder);
  assert(archived.ok && archived.value.isNew);
  assert.deepEqual(list(join(folder, '2026-1')), [
    'cities.json',
    'datapackage.json',
    'results/sampleton.json',
  ]);
  assert(!existsSync(join(folder, '2026-1.part')));
});

test('archiveDataset() follows no link out of the dataset, and writes through none', async () => {
  const outside = aDataset();
  const linked = aDataset();
  rmSync(join(linked, 'cities.json'));
  symlinkSync(join(outside, 'cities.json'), join(linked, 'cities.json'));
  assert.deepEqual(await faultOf(linked), ['outside', 'cities.json']);

  const linkedFolder = aDataset();
  rmSync(join(linkedFolder, 'results'), { recursive: true });
  symlinkSync(join(outside, 'results'), join(linkedFolder, 'results'));
  assert.deepEqual(await faultOf(linkedFolder), ['outside', 'results/sampleton.json']);

  const linkedPart = aDataset();
  symlinkSync(outside, join(linkedPart, '2026-1.part'));
  assert((await archiveDataset(linkedPart)).ok);
  assert.deepEqual(list(outside), ['cities.json', 'datapackage.json', 'results/sampleton.json']);
});

test('archiveDataset() takes no path out of the dataset from a descriptor', async () => {
  const paths = [
    '../secret.json',
    'results/../../secret.json',
    '/etc/hostname',
    'C:\\secret.json',
    '..\\secret.json',
    './cities.json',
    'results//sampleton.json',
    '.git/config',
    'a\u0000b',
    '',
  ];
  for (const path of paths) {
    const folder = aDataset();
    describe(folder, { files: { ...FILES, [path]: 'x' } });
    assert.deepEqual(await faultOf(folder), ['outside', path]);
    assert(!existsSync(join(folder, '2026-1.part')));
  }
});

test('archiveDataset() takes only versions that are the name of a folder, and of no other', async () => {
  for (const version of ['2026-1', '2026.11.21', '1', '1.0_a']) {
    assert((await archiveDataset(aDataset({ about: { version } }))).ok, version);
  }
  const bad = ['', 'results', 'v1', '../1', '1/2', '1\\2', '.', '1.', '1.part', '1 2', '1\n', '１'];
  for (const version of bad) {
    const folder = aDataset({ about: { version } });
    assert.deepEqual(await faultOf(folder), ['bad-version', version]);
  }
});

test('archiveDataset() wants a dataset that was built', async () => {
  const folder = aDataset();
  writeFileSync(join(folder, 'datapackage.json'), '{"formatVersion":1');
  assert.deepEqual(await faultOf(folder), ['bad-descriptor']);
  describe(folder, { files: { ...FILES, 'datapackage.json': '' } });
  assert.deepEqual(await faultOf(folder), ['bad-descriptor']);
  rmSync(join(folder, 'datapackage.json'));
  assert.deepEqual(await faultOf(folder), ['no-dataset']);
  assert.deepEqual(await faultOf(join(folder, 'nowhere')), ['no-dataset']);
});
