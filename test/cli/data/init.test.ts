import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runDataInit } from '../../../src/cli/data/init.js';
import { realIo, UsageError } from '../../../src/cli/io.js';

const CSV = ['about', 'cities', 'networks', 'results', 'samples', 'statements'].map(
  (table) => `${table}.csv`,
);

/** Runs the command with a new folder, which is `.` in what it says. */
async function inFolder(
  check: (
    run: (options?: string) => Promise<{ code: number; err: string }>,
    folder: string,
  ) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'icc-init-'));
  try {
    await check(async (options = '') => {
      let err = '';
      const args = [folder, ...options.split(' ').filter(Boolean)];
      const code = await runDataInit(args, { ...realIo(), err: (text) => (err += text) });
      return { code, err: err.replaceAll(folder, '.') };
    }, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('init writes the workbook, and CSV files that are not read with it', async () => {
  await inFolder(async (run, folder) => {
    const { code, err } = await run();
    assert.equal(code, 0);
    assert.deepEqual((await readdir(folder)).sort(), ['csv', 'dataset.xlsx']);
    assert.deepEqual((await readdir(join(folder, 'csv'))).sort(), CSV);
    assert.deepEqual(err.split('\n'), [
      'The workbook is ./dataset.xlsx',
      '6 CSV files are in ./csv',
      'Use one or the other: a table may be there only once, so the CSV files are in a folder of their own, which is not read with the workbook',
      'Fill it in, then check it with: npx icc-widgets data check .',
      '',
    ]);
  });
});

test('init puts a folder whose name has a space into quotation marks, to be typed again', async () => {
  await inFolder(async (_, folder) => {
    let err = '';
    const io = { ...realIo(), err: (text: string) => (err += text) };
    await runDataInit([join(folder, 'our data'), '--format', 'csv'], io);
    assert.match(err.replaceAll(folder, '.'), /: npx icc-widgets data check "\.\/our data"\n$/);
  });
});

test('init --format writes one of the two', async () => {
  await inFolder(async (run, folder) => {
    assert.equal((await run('--format csv')).code, 0);
    assert.deepEqual((await readdir(folder)).sort(), CSV);
  });
  await inFolder(async (run, folder) => {
    assert.equal((await run('--format xlsx')).code, 0);
    assert.deepEqual(await readdir(folder), ['dataset.xlsx']);
  });
});

test('init --lang speaks and writes the language', async () => {
  await inFolder(async (run, folder) => {
    const { err } = await run('--lang fr-CA --format csv');
    assert.match(err, /^6 fichiers CSV se trouvent dans \.\n/);
    assert.match(
      await readFile(join(folder, 'cities.csv'), 'utf8'),
      /^\uFEFFIdentifiant;Nom;Pays;/,
    );
  });
});

test('init overwrites nothing, and then writes nothing', async () => {
  await inFolder(async (run, folder) => {
    await writeFile(join(folder, 'results.csv'), 'mine');
    const { code, err } = await run();
    assert.equal(code, 1);
    assert.equal(
      err,
      'Nothing was written, because there is already ./results.csv: choose another folder, or move it away\n',
    );
    assert.deepEqual(await readdir(folder), ['results.csv']);
    assert.equal(await readFile(join(folder, 'results.csv'), 'utf8'), 'mine');
  });
});

test('init says what it does not understand', async () => {
  const refused = async (...args: string[]): Promise<string> => {
    const error: unknown = await runDataInit(args, realIo()).catch((caught: unknown) => caught);
    assert.ok(error instanceof UsageError);
    return error.message;
  };
  assert.match(await refused(), /^Name one folder/);
  assert.match(await refused('a', 'b'), /^Name one folder/);
  assert.equal(await refused('a', '--lang', 'it'), '--lang "it" is none of en, fr, es, de');
  assert.equal(await refused('a', '--format', 'ods'), '--format "ods" is none of xlsx, csv, both');
  assert.match(await refused('a', '--force'), /Options are: --lang --format$/);
});
