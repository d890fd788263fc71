import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildDataset, checkDataset } from '../../src/data-tools/index.js';

const TABLES = new Map([['cities.csv', 'id,name,country,lat,lon\nsampleton,Sampleton,NO,60,8\n']]);

test('checkDataset() takes no file of another dataset that is not below its folder', async (t) => {
  const base = await mkdtemp(join(tmpdir(), 'icc-base-'));
  t.after(() => rm(base, { recursive: true }));
  assert.equal((await buildDataset(TABLES, { out: base, base: false })).ok, true);
  const path = join(base, 'datapackage.json');
  const descriptor = JSON.parse(await readFile(path, 'utf8')) as {
    readonly resources: readonly object[];
  };
  const [resource] = descriptor.resources;
  const resources = ['geo/..', 'statements/.', 'geo/..\\..\\secret'].map((each) => ({
    ...resource,
    path: each,
  }));
  await writeFile(path, JSON.stringify({ ...descriptor, resources }));
  assert.equal((await checkDataset(TABLES, { base })).ok, true);
});
