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

test('buildDataset() says which licences are those of lent files, and takes none for its own', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'icc-base-'));
  t.after(() => rm(folder, { recursive: true }));
  const [base, out] = [join(folder, 'base'), join(folder, 'out')];
  const about =
    'what,value\ntitle,Lender\nversion,1\nlicence,MIT\nlicence_url,https://example.org/mit\n';
  const statements = 'lang,id,principle,short\nen,all,equality,Everyone belongs.\n';
  const lender = new Map([...TABLES, ['about.csv', about], ['statements.csv', statements]]);
  assert.equal((await buildDataset(lender, { out: base, base: false })).ok, true);
  assert.equal((await buildDataset(TABLES, { out, base })).ok, true);
  const text = await readFile(join(out, 'datapackage.json'), 'utf8');
  const { licenses } = JSON.parse(text) as { readonly licenses: unknown };
  assert.deepEqual(licenses, [
    { name: 'MIT', title: 'Borders and statements: MIT', path: 'https://example.org/mit' },
  ]);
});
