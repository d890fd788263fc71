import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeDataset } from '../../src/build/write-dataset.js';
import { toFiles, withRows } from './dataset/files.js';

async function inFolder(
  files: ReadonlyMap<string, string>,
  run: (folders: { readonly sourceDir: string; readonly outDir: string }) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dataset-'));
  const [sourceDir, outDir] = [join(folder, 'tables'), join(folder, 'out')];
  try {
    await mkdir(sourceDir);
    for (const [name, text] of files) await writeFile(join(sourceDir, name), text);
    await run({ sourceDir, outDir });
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('writeDataset removes results of cities that are gone and leaves other files alone', async () => {
  await inFolder(toFiles(), async ({ sourceDir, outDir }) => {
    await mkdir(join(outDir, 'results'), { recursive: true });
    await mkdir(join(outDir, 'geo'));
    await writeFile(join(outDir, 'results', 'moss.json'), '{}');
    await writeFile(join(outDir, 'geo', 'europe.topo.json'), '{}');
    await writeDataset({ sourceDir, outDir });
    assert.deepEqual((await readdir(join(outDir, 'results'))).sort(), [
      'example-city.json',
      'oslo.json',
    ]);
    assert.deepEqual(await readdir(join(outDir, 'geo')), ['europe.topo.json']);
  });
});

test('writeDataset reports each fault on a line, throws, and writes nothing', async () => {
  const files = withRows('samples.csv', '2015,report,sixty,,,Oslo,page');
  await inFolder(files, async ({ sourceDir, outDir }) => {
    const lines: string[] = [];
    const report = (line: string): void => void lines.push(line);
    await assert.rejects(writeDataset({ sourceDir, outDir, report }), /faults in the dataset: 1/);
    assert.deepEqual(lines, [
      'samples.csv:3: size: "sixty" is not a number: write a whole number in digits, such as 12',
    ]);
    await assert.rejects(readdir(outDir));
  });
});
