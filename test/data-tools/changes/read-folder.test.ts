import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readDatasetFolder } from '../../../src/data-tools/changes/read-folder.js';
import { toChanges } from '../../../src/data-tools/changes/to-changes.js';
import { buildTestDataset, type TestDataset } from '../../static/dataset.js';

let dataset: TestDataset;
let copy: string;

before(async () => {
  dataset = await buildTestDataset();
  copy = mkdtempSync(join(tmpdir(), 'icc-changes-'));
  cpSync(dataset.path, copy, { recursive: true });
});

after(() => {
  dataset.remove();
  rmSync(copy, { recursive: true });
});

test('readDatasetFolder() gives what changes are found from', async () => {
  const path = join(copy, 'datapackage.json');
  const descriptor = JSON.parse(readFileSync(path, 'utf8')) as {
    resources: { path: string; hash: string }[];
  };
  descriptor.resources = descriptor.resources.filter(({ path: file }) => !file.includes('bergen'));
  for (const resource of descriptor.resources) {
    if (resource.path === 'cities.json') resource.hash = `sha256:${'0'.repeat(64)}`;
  }
  const cities = JSON.parse(readFileSync(join(copy, 'cities.json'), 'utf8')) as {
    cities: { id: string }[];
  };
  writeFileSync(path, JSON.stringify(descriptor));
  writeFileSync(
    join(copy, 'cities.json'),
    JSON.stringify({ ...cities, cities: cities.cities.filter(({ id }) => id !== 'bergen') }),
  );
  const [was, is] = [await readDatasetFolder(dataset.path), await readDatasetFolder(copy)];
  assert(was !== undefined && is !== undefined);
  const [members] = (await toChanges(was, is)).sections;
  assert.deepEqual(members?.changes, [{ fate: 'vanished', what: 'bergen (Bergen, NO)' }]);
});

test('readDatasetFolder() gives nothing for a folder without a dataset, or with a broken one', async () => {
  assert.equal(await readDatasetFolder(join(copy, 'geo')), undefined);
  assert.equal(await readDatasetFolder(join(copy, 'nowhere')), undefined);
  writeFileSync(join(copy, 'geo', 'datapackage.json'), '{"formatVersion": 1,');
  assert.equal(await readDatasetFolder(join(copy, 'geo')), undefined);
});

test('a reader leaves its folder for no path', async () => {
  const reader = await readDatasetFolder(dataset.path);
  assert(reader !== undefined);
  assert.notEqual(await reader.read('cities.json'), undefined);
  for (const path of [
    '../package.json',
    'results/../cities.json',
    '/etc/os-release',
    'C:\\a',
    '',
  ]) {
    assert.equal(await reader.read(path), undefined, path);
  }
});
