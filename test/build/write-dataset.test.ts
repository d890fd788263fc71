import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeDataset } from '../../src/build/write-dataset.js';
import { packageSchema } from '../../src/data/schema/package.js';
import { toFiles, withRows } from '../data-tools/support/tables.js';

/** Borders of no country, spaced as no program of ours would. */
const BORDERS =
  '{"formatVersion": 1, "type": "Topology", "arcs": [],  "objects": ' +
  '{"countries": {"type": "GeometryCollection", "geometries": []}}}';

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
    await writeFile(join(sourceDir, 'geo', 'europe.topo.json'), BORDERS);
    await writeFile(join(sourceDir, 'geo', 'boxes.json'), '{}');
    await writeFile(join(outDir, 'geo', 'atlantis.topo.json'), '{}');
    await writeDataset({ sourceDir, outDir });
    assert.deepEqual(await readdir(join(outDir, 'geo')), ['europe.topo.json']);
    const copy = await readFile(join(outDir, 'geo', 'europe.topo.json'), 'utf8');
    assert.equal(copy, BORDERS);
    const descriptor = await readFile(join(outDir, 'datapackage.json'), 'utf8');
    const { resources } = packageSchema.parse(JSON.parse(descriptor));
    assert.deepEqual(
      resources.find(({ path }) => path.startsWith('geo/')),
      {
        name: 'geo-europe',
        path: 'geo/europe.topo.json',
        format: 'topojson',
        mediatype: 'application/json',
        bytes: 129,
        hash: 'sha256:7b94d2a939e6e70aa5427b0e9ea907df25749ebe00b41ea112cccf4603feddc7',
        jsonSchema: 'schema/basemap.schema.json',
      },
    );
  });
});

test('writeDataset reports each fault on a line, throws, and writes nothing', async () => {
  const files = withRows('samples.csv', '2015,report,sixty,,,Oslo,page');
  await inFolder(files, async ({ sourceDir, outDir }) => {
    const lines: string[] = [];
    const report = (line: string): void => void lines.push(line);
    await assert.rejects(writeDataset({ sourceDir, outDir, report }), /errors in the dataset: 1;/);
    assert.deepEqual(lines, [
      'samples.csv, row 3, column size: “sixty” is not a number: write one such as 12',
    ]);
    await assert.rejects(readdir(outDir));
  });
});

test('writeDataset holds the statements to be complete, and writes nothing where one is not', async () => {
  await inFolder(toFiles(), async ({ sourceDir, outDir }) => {
    await mkdir(join(sourceDir, 'statements'));
    await writeFile(join(sourceDir, 'statements', 'en.json'), '{"lang": "en"}');
    const lines: string[] = [];
    const report = (line: string): void => void lines.push(line);
    await assert.rejects(writeDataset({ sourceDir, outDir, report }), /errors in the dataset/);
    assert.ok(
      lines.includes(
        'statements/en.json, column name: is missing or has the wrong form: correct it',
      ),
    );
    await assert.rejects(readdir(outDir));
  });
});
