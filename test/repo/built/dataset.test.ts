import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../../src/build/files.js';
import { writeDataset } from '../../../src/build/write-dataset.js';

test('building the dataset again gives the same bytes', async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'icc-data-'));
  await writeDataset({ sourceDir: 'src/dataset', outDir });
  const built = listFiles('dist/data').filter((path) => !/\.(br|gz)$/.test(path));
  const again = listFiles(outDir).map((path) => path.replace(outDir, 'dist/data'));
  assert.deepEqual(again, built);
  for (const path of built) {
    const copy = await readFile(path.replace('dist/data', outDir));
    assert.ok(copy.equals(await readFile(path)), `${path} differs`);
  }
  await rm(outDir, { recursive: true });
});
