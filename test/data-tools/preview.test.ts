import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { toPreviewBuild } from '../../src/data-tools/preview.js';

const HEAD = 'id,name,country,lat,lon,source\n';
const SAMPLETON = 'sampleton,Sampleton,NO,60.4,5.3,Our list\n';
const TESTVILLE = 'testville,Testville,NO,61,9,Our list\n';
const signal = new AbortController().signal;

let root: string;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'icc-preview-'));
});

after(() => rm(root, { recursive: true }));

test('toPreviewBuild() keeps cities to choose from, as it keeps what they show, until there are no errors', async () => {
  const save = (rows: string): Promise<void> =>
    writeFile(join(root, 'cities.csv'), `${HEAD}${rows}`);
  const build = toPreviewBuild(root, join(root, 'out'));
  const names = async (): Promise<readonly (string | undefined)[]> => {
    const { folder, cities } = await build(signal);
    return [folder, ...cities.map(({ name }) => name)];
  };
  await save(SAMPLETON.replace('60.4', 'north') + TESTVILLE);
  assert.deepEqual(await names(), [undefined, 'Testville']);
  await save(SAMPLETON + TESTVILLE);
  assert.deepEqual(await names(), [join(root, 'out'), 'Sampleton', 'Testville']);
  await save(SAMPLETON.replace('60.4', 'north') + TESTVILLE);
  assert.deepEqual(await names(), [join(root, 'out'), 'Sampleton', 'Testville']);
  await save(TESTVILLE);
  assert.deepEqual(await names(), [join(root, 'out'), 'Testville']);
});
