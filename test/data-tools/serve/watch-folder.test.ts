import assert from 'node:assert/strict';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { watchFolder, type FolderWatch } from '../../../src/data-tools/serve/watch-folder.js';
import { aFolder, removeFolder } from './folders.js';

let folder: string;
let watching: FolderWatch;
let changes: number;
let onChange: () => void;

beforeEach(async () => {
  folder = await aFolder({ 'tables/cities.csv': 'name\nSampleton\n' });
  changes = 0;
  onChange = () => {};
  watching = await watchFolder(join(folder, 'tables'), () => {
    changes += 1;
    onChange();
  });
});

afterEach(async () => {
  watching.close();
  await removeFolder(folder);
});

/** Does something and waits until the watch tells of it. */
async function told(action: () => Promise<unknown>): Promise<void> {
  const change = new Promise<void>((resolve) => (onChange = resolve));
  await action();
  await change;
}

const at = (name: string): string => join(folder, 'tables', name);

test('watchFolder() tells of a table that is saved in place', async () => {
  await told(() => writeFile(at('cities.csv'), 'name\nSampleton\nNew Sampleton\n'));
  assert.equal(changes, 1);
});

test('watchFolder() tells once of a table that is written beside and renamed', async () => {
  await told(async () => {
    await writeFile(at('4913'), '');
    await rm(at('4913'));
    await rename(at('cities.csv'), at('cities.csv~'));
    await writeFile(at('cities.csv'), 'name\nOld Sampleton\n');
    await rm(at('cities.csv~'));
  });
  assert.equal(changes, 1);
  await told(async () => {
    await writeFile(at('cities.csv.tmp'), 'name\nNew Sampleton\n');
    await rename(at('cities.csv.tmp'), at('cities.csv'));
  });
  assert.equal(changes, 2);
});

test('watchFolder() tells of tables that come and go', async () => {
  await told(() => writeFile(at('results.csv'), 'city\n'));
  await told(() => rm(at('results.csv')));
  assert.equal(changes, 2);
});

test('watchFolder() does not tell of lock files', async () => {
  await writeFile(at('~$cities.xlsx'), 'lock');
  await writeFile(at('.~lock.cities.csv#'), 'lock');
  // Whatever had been noted of them would be told before what comes after.
  await told(() => writeFile(at('results.csv'), 'city\n'));
  assert.equal(changes, 1);
});

test('watchFolder() goes on when another folder takes the name', async () => {
  await told(async () => {
    await rename(join(folder, 'tables'), join(folder, 'old'));
    await mkdir(join(folder, 'tables'));
    await writeFile(at('cities.csv'), 'name\nSampleton\n');
  });
  await told(() => writeFile(at('cities.csv'), 'name\nSampleton\nOther\n'));
});

test('watchFolder() tells of nothing once it is closed', async () => {
  watching.close();
  const other = new Promise<void>((resolve) => {
    void watchFolder(join(folder, 'tables'), resolve).then(async (second) => {
      await writeFile(at('cities.csv'), 'name\n');
      watching = second;
    });
  });
  await other;
  assert.equal(changes, 0);
});

test('watchFolder() tells of statements below the folder, also of a folder for them that is new', async () => {
  await told(async () => {
    await mkdir(at('statements'));
    await writeFile(at('statements/en.json'), '{}');
  });
  await told(() => writeFile(at('statements/en.json'), '{"lang": "en"}'));
  assert.equal(changes, 2);
});
