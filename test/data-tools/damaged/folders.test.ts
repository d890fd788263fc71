import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { buildDataset, checkDataset } from '../../../src/data-tools/index.js';
import { en } from '../../../src/data-tools/messages/en.js';
import { toText } from '../../../src/data-tools/messages/text.js';
import { makeFolder, writeFiles, type TestFolder } from './folder.js';

const CITIES = 'id,name,country,lat,lon\nsampleton,Sampleton,NO,60.1,5.2\n';
const ABOUT = 'what,value\ntitle,Sampleland\nversion,1\nlicence,CC-BY-4.0\n';
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

let folder: TestFolder;

beforeEach(() => {
  folder = makeFolder();
});

afterEach(() => {
  folder.remove();
});

async function messagesOf(path = folder.path): Promise<readonly string[]> {
  const { problems } = await checkDataset(path, { base: false });
  return problems.map((problem) => toText(problem, en));
}

test('checkDataset(…) says of an empty folder what belongs into it', async () => {
  const [message = '', ...others] = await messagesOf();
  assert.match(
    message,
    /^the folder holds no table: put at least one of dataset\.xlsx, about\.csv, .* into it/,
  );
  assert.deepEqual(others, []);
});

test('checkDataset(…) passes over files that are no tables', async () => {
  writeFiles(folder.path, {
    'notes.md': 'Bread.',
    '.DS_Store': '',
    '~$cities.xlsx': '',
    'x.tmp': '',
  });
  assert.match((await messagesOf()).join('\n'), /^the folder holds no table/);
});

test('checkDataset(…) reads a single file in place of a folder', async () => {
  writeFiles(folder.path, { 'cities.csv': CITIES, 'results.csv': 'nonsense' });
  const messages = await messagesOf(join(folder.path, 'cities.csv'));
  assert(
    messages.every((message) => message.startsWith('about.csv')),
    messages.join('\n'),
  );
});

test('checkDataset(…) throws for a folder that is not there, and names it', async () => {
  const path = join(folder.path, 'nowhere');
  await assert.rejects(checkDataset(path, { base: false }), /nowhere/);
  const out = join(folder.path, 'out');
  await assert.rejects(buildDataset(path, { out, base: false }), /nowhere/);
});

test(
  'checkDataset(…) names a file that it may not read',
  { skip: isRoot || isWindows },
  async () => {
    writeFiles(folder.path, {
      'about.csv': ABOUT,
      'cities.csv': CITIES,
      'geo/world.topo.json': '{}',
    });
    chmodSync(join(folder.path, 'cities.csv'), 0);
    chmodSync(join(folder.path, 'geo/world.topo.json'), 0);
    const why = 'cannot be read (EACCES): see whether it exists and whether you may open it';
    assert.deepEqual(await messagesOf(), [`cities.csv: ${why}`, `geo/world.topo.json: ${why}`]);
  },
);

test('checkDataset(…) names links that lead in circles', { skip: isWindows }, async () => {
  writeFiles(folder.path, { 'networks.csv': 'id,name\n' });
  mkdirSync(join(folder.path, 'statements'));
  for (const path of ['about.json', 'cities.csv', 'statements/fr.json']) {
    symlinkSync(join(folder.path, path), join(folder.path, path));
  }
  const why = 'cannot be read (ELOOP): see whether it exists and whether you may open it';
  assert.deepEqual(await messagesOf(), [
    `about.json: ${why}`,
    `cities.csv: ${why}`,
    `statements/fr.json: ${why}`,
  ]);
});

test('checkDataset(…) names a folder that is called like a table', async () => {
  writeFiles(folder.path, { 'about.csv': ABOUT });
  mkdirSync(join(folder.path, 'cities.csv'));
  mkdirSync(join(folder.path, 'old'));
  assert.deepEqual(await messagesOf(), [
    'cities.csv: cannot be read (EISDIR): see whether it exists and whether you may open it',
  ]);
});

test('checkDataset(…) does not wait for a pipe', { skip: isWindows }, async () => {
  writeFiles(folder.path, { 'about.csv': ABOUT });
  execFileSync('mkfifo', [join(folder.path, 'cities.csv')]);
  assert.deepEqual(await messagesOf(), [
    'cities.csv: cannot be read (not a file): see whether it exists and whether you may open it',
  ]);
});

test('checkDataset(…) reads files whose names have capitals, accents, spaces or a copy’s number', async () => {
  writeFiles(folder.path, { 'À PROPOS.CSV': ABOUT, 'Cities (1).csv': CITIES });
  assert.deepEqual(await messagesOf(), []);
});

test(
  'checkDataset(…) names files with odd names as they are called',
  { skip: isWindows },
  async () => {
    const names = ['\u001b[2Jx.csv', '__proto__.csv', 'ciudad\nes.csv', '城市.csv'];
    writeFiles(folder.path, {
      'about.csv': ABOUT,
      ...Object.fromEntries(names.map((name) => [name, 'x'])),
    });
    const messages = await messagesOf();
    assert.deepEqual(
      messages.map((message) => message.slice(0, message.indexOf(':'))),
      [' [2Jx.csv', '__proto__.csv', 'ciudad es.csv', '城市.csv'],
    );
  },
);
