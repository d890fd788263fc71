import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeDataset } from '../../src/build/write-dataset.js';
import { packageSchema } from '../../src/data/schema/package.js';
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
    await mkdir(join(outDir, 'notes'));
    await writeFile(join(outDir, 'results', 'moss.json'), '{}');
    await writeFile(join(outDir, 'notes', 'en.json'), '{}');
    await writeDataset({ sourceDir, outDir });
    assert.deepEqual((await readdir(join(outDir, 'results'))).sort(), [
      'bergen.json',
      'example-city.json',
      'oslo.json',
    ]);
    assert.deepEqual(await readdir(join(outDir, 'notes')), ['en.json']);
  });
});

test('writeDataset copies borders as they are, lists them, and removes those that are gone', async () => {
  await inFolder(toFiles(), async ({ sourceDir, outDir }) => {
    await mkdir(join(sourceDir, 'geo'));
    await mkdir(join(outDir, 'geo'), { recursive: true });
    await writeFile(join(sourceDir, 'geo', 'europe.topo.json'), '{"arcs": []}');
    await writeFile(join(sourceDir, 'geo', 'boxes.json'), '{}');
    await writeFile(join(outDir, 'geo', 'atlantis.topo.json'), '{}');
    await writeDataset({ sourceDir, outDir });
    assert.deepEqual(await readdir(join(outDir, 'geo')), ['europe.topo.json']);
    const copy = await readFile(join(outDir, 'geo', 'europe.topo.json'), 'utf8');
    assert.equal(copy, '{"arcs": []}');
    const descriptor = await readFile(join(outDir, 'datapackage.json'), 'utf8');
    const { resources } = packageSchema.parse(JSON.parse(descriptor));
    assert.deepEqual(resources.at(-1), {
      name: 'geo-europe',
      path: 'geo/europe.topo.json',
      format: 'topojson',
      mediatype: 'application/json',
      bytes: 12,
      hash: 'sha256:b556604fc7b51a9335599f005275d3f374a7d60a2936920127ecf81c26493798',
    });
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
