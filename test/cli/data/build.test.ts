import assert from 'node:assert/strict';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { inWorkplace, SAMPLETON } from './tables.js';
import { makeXlsx } from './workbook.js';

beforeEach(() => {
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) Reflect.deleteProperty(process.env, name);
});

const CHANGED = SAMPLETON['results.csv'].replace('66,75', '66,77');

/** Sampleton's tables in a folder of their own. */
function inTables(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`tables/${path}`, text]));
}

test('data build writes a dataset, and says how much', async () => {
  await inWorkplace(async ({ write, run, bytesOf }) => {
    await write(inTables(SAMPLETON));
    const { code, out, err } = await run('build @/tables --out @/data');
    assert.deepEqual([code, err], [0, '']);
    const [summary, , , written, ...rest] = out.split('\n');
    assert.equal(summary, 'No error, no warning');
    const files = [...(await bytesOf('data')).keys()];
    assert.equal(written, `${files.length} files written to ./data`);
    assert.deepEqual(rest, ['']);
    assert.ok(files.some((path) => path.endsWith('/data/results/sampleton.json')));
  });
});

test('data build writes nothing while there are errors, and the dataset of before stays byte for byte', async () => {
  await inWorkplace(async ({ write, run, bytesOf }) => {
    await write(inTables(SAMPLETON));
    await run('build @/tables --out @/data');
    const before = await bytesOf('data');
    const everything = (await bytesOf('.')).size;
    await write(inTables({ 'results.csv': SAMPLETON['results.csv'].replace('66,75', '66,175') }));
    const { code, out } = await run('build @/tables --out @/data');
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n').slice(1), [
      '',
      '1 error, no warning',
      'Nothing was written: correct the errors first',
      '',
    ]);
    assert.deepEqual(await bytesOf('data'), before);
    assert.equal((await bytesOf('.')).size, everything);
  });
});

test('data build makes no folder while there are errors', async () => {
  await inWorkplace(async ({ write, run, bytesOf }) => {
    await write(inTables({ ...SAMPLETON, 'cities.csv': 'id,name,illustrative\n,,yes\n' }));
    assert.equal((await run('build @/tables --out @/data --lang fr')).code, 1);
    assert.deepEqual((await bytesOf('data')).size, 0);
  });
});

test('data build says in CHANGES.md which figure has changed, and leaves alone what has not', async () => {
  await inWorkplace(async ({ folder, write, run, bytesOf }) => {
    await write(inTables(SAMPLETON));
    await run('build @/tables --out @/data');
    assert.match(
      (await run('build @/tables --out @/data')).out,
      /\n0 files written to \.\/data\n$/,
    );
    assert.equal(
      [...(await bytesOf('data')).keys()].some((path) => path.includes('CHANGES')),
      false,
    );
    await write(inTables({ 'results.csv': CHANGED }));
    const { code, out } = await run('build @/tables --out @/data');
    assert.equal(code, 0);
    assert.match(
      out,
      /\n3 files written to \.\/data\nWhat has changed since the last build is in \.\/data\/CHANGES\.md\n$/,
    );
    assert.equal(
      await readFile(join(folder, 'data/CHANGES.md'), 'utf8'),
      `# Changes

Version 2026-1 (2026-05-01) was built again.

## Index results

1 changed.

- changed: sampleton 2024, commitment: 75 -> 77
`,
    );
  });
});

test('data build --json tells what was written, where, and what has changed', async () => {
  await inWorkplace(async ({ write, run }) => {
    await write(inTables(SAMPLETON));
    await run('build @/tables --out @/data');
    await write(inTables({ 'results.csv': CHANGED }));
    const { code, out, err } = await run('build @/tables --out @/data --json');
    assert.deepEqual([code, err], [0, '']);
    const {
      ok,
      problems,
      errors,
      warnings,
      written,
      changes,
      out: folder,
    } = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual(
      { ok, problems, errors, warnings, written, folder },
      { ok: true, problems: [], errors: 0, warnings: 0, written: 3, folder: './data' },
    );
    assert.match(String(changes), /commitment: 75 -> 77\n$/);
  });
});

test('data build makes the same of a single workbook as of its sheets as files', async () => {
  await inWorkplace(async ({ write, run, bytesOf }) => {
    await write({ ...inTables(SAMPLETON), 'figures.xlsx': await makeXlsx(SAMPLETON) });
    assert.equal((await run('build @/tables --out @/one')).code, 0);
    const { code, out } = await run('build @/figures.xlsx --out @/two');
    assert.equal(code, 0, out);
    assert.deepEqual([...(await bytesOf('one')).values()], [...(await bytesOf('two')).values()]);
  });
});

test('data build --base takes from a dataset what the tables lack, and --bare nothing', async () => {
  await inWorkplace(async ({ folder, write, run }) => {
    const { 'frameworks.csv': _, 'framework-indicators.csv': __, ...results } = SAMPLETON;
    await write({
      ...inTables(results),
      ...Object.fromEntries(
        Object.entries(SAMPLETON).map(([path, text]) => [`full/${path}`, text]),
      ),
    });
    await run('build @/full --out @/base');
    const versions = async (options: string): Promise<readonly string[]> => {
      assert.equal((await run(`build @/tables --out @/data ${options}`)).code, 0);
      const text = await readFile(join(folder, 'data/frameworks.json'), 'utf8');
      return (JSON.parse(text) as { frameworks: { id: string }[] }).frameworks.map(({ id }) => id);
    };
    assert.deepEqual(await versions('--base @/base'), ['v9']);
    assert.deepEqual(await versions('--base @/base --bare'), []);
  });
});

test('data build refuses to write among the tables, by whatever path', async () => {
  await inWorkplace(async ({ folder, write, run, bytesOf }) => {
    await write(inTables(SAMPLETON));
    const before = await bytesOf('tables');
    await symlink(join(folder, 'tables'), join(folder, 'link'), 'junction');
    for (const out of ['@/tables', '@/tables/', '@/tables/../tables', '@/link']) {
      assert.deepEqual(await run(`build @/tables --out ${out}`), {
        code: 2,
        out: '',
        err: 'Tables and dataset cannot be in one folder: name another after --out\n',
      });
    }
    assert.deepEqual(await bytesOf('tables'), before);
  });
});

test('data build refuses to write where it would remove the tables', async () => {
  await inWorkplace(async ({ write, run, bytesOf }) => {
    await write({
      'data.part/cities.csv': SAMPLETON['cities.csv'],
      'data/results/cities.json':
        '[{"id": "sampleton", "name": "Sampleton", "illustrative": "yes"}]',
      'figures.xlsx': await makeXlsx(SAMPLETON),
    });
    const before = await bytesOf('.');
    for (const line of [
      '@/data.part --out @/data',
      '@/data/results --out @/data',
      '@/figures.xlsx --out @',
    ]) {
      assert.deepEqual(await run(`build ${line}`), {
        code: 2,
        out: '',
        err: 'Tables and dataset cannot be in one folder: name another after --out\n',
      });
    }
    assert.deepEqual(await bytesOf('.'), before);
  });
});

for (const [line, message] of [
  ['build', 'Name one folder of tables, or one workbook: icc-widgets data build tables'],
  ['build @', 'Name a folder to write to: icc-widgets data build tables --out data'],
  [
    'build @ --lang fr',
    'Indiquez le dossier où écrire\u00a0: icc-widgets data build tableaux --out donnees',
  ],
  [
    'build @ --lang de',
    'Nennen Sie einen Ordner, in den geschrieben wird: icc-widgets data build tabellen --out daten',
  ],
  [
    'build @ --lang es',
    'Indique la carpeta en la que escribir: icc-widgets data build tablas --out datos',
  ],
  [
    'build @ --output @/data',
    '--output is not understood. Options are: --lang --json --base --bare --out',
  ],
  ['build @ --out @/cities.csv', '“./cities.csv” is a file: name a folder after --out'],
  [
    'build @ --bare --out @/cities.csv/data',
    'The dataset cannot be written to “./cities.csv/data” (ENOTDIR): see whether there is room, and whether you may write there',
  ],
] as const) {
  test(`"data ${line}" is answered by what to put right`, async () => {
    await inWorkplace(async ({ write, run }) => {
      await write(SAMPLETON);
      assert.deepEqual(await run(line), { code: 2, out: '', err: `${message}\n` });
    });
  });
}
