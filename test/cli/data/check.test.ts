import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { inWorkplace, SAMPLETON } from './tables.js';
import { makeXlsx } from './workbook.js';

beforeEach(() => {
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) Reflect.deleteProperty(process.env, name);
});

/** An error, a warning and a note; in the files the other way round. */
const FAULTY = {
  ...SAMPLETON,
  'cities.csv': 'id,name,illustrative,colour\nsampleton,Sampleton,yes,blue\n',
  'results.csv': SAMPLETON['results.csv'].replace('66,75', '66,175'),
};

test('data check finds nothing wrong with sound tables, and says how large the dataset is', async () => {
  await inWorkplace(async ({ write, run }) => {
    await write(SAMPLETON);
    const { code, out, err } = await run('check @');
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /^No error, no warning\n1 city, 1 of them with results in 2 editions\nA page with the result of one city loads 0\.\d kB of the dataset, at most 0\.\d kB \(compressed\)\n$/,
    );
  });
});

test('data check says errors before warnings, each on a line with its place', async () => {
  await inWorkplace(async ({ write, run }) => {
    await write(FAULTY);
    const { code, out, err } = await run('check @');
    assert.deepEqual([code, err], [1, '']);
    assert.deepEqual(out.split('\n'), [
      'Error  results.csv, row 3, column commitment: “175” is above 100: correct the number',
      'Warning  cities.csv, row 1, column colour: the column is not known, so it was not read: correct its heading, or leave it for your own use',
      '',
      '1 error, 1 warning',
      '',
    ]);
  });
});

test('data check is done where there are only warnings', async () => {
  await inWorkplace(async ({ write, run }) => {
    await write({ ...FAULTY, 'results.csv': SAMPLETON['results.csv'] });
    const { code, out } = await run('check @');
    assert.equal(code, 0);
    assert.match(out, /^Warning {2}cities\.csv.*\n\nNo error, 1 warning\n/);
  });
});

test('data check tells notes last', async () => {
  await inWorkplace(async ({ write, run }) => {
    const tables = {
      ...FAULTY,
      'cities.csv': `${FAULTY['cities.csv'].replace('name,', 'name,country,').replace('Sampleton,', 'Sampleton,,')}oslo,Oslo,NO,,\n`,
    };
    await write(tables);
    const { out } = await run('check @');
    const levels = [...out.matchAll(/^(\w+) {2}/gm)].map(([, level]) => level);
    assert.deepEqual(levels, ['Error', 'Warning', 'Note']);
  });
});

test('data check --json is for programs: every problem with place, kind, level and sentence, counts and sizes', async () => {
  await inWorkplace(async ({ write, run }) => {
    await write(FAULTY);
    const { code, out, err } = await run('check @ --json');
    assert.deepEqual([code, err], [1, '']);
    const { problems, summary, ...rest } = JSON.parse(out) as {
      readonly problems: readonly Record<string, unknown>[];
      readonly summary: Record<string, unknown>;
    };
    assert.deepEqual(problems, [
      {
        kind: 'unknown-column',
        level: 'warning',
        file: 'cities.csv',
        row: 1,
        column: 'colour',
        details: {},
        message:
          'the column is not known, so it was not read: correct its heading, or leave it for your own use',
      },
      {
        kind: 'above',
        level: 'error',
        file: 'results.csv',
        row: 3,
        column: 'commitment',
        value: '175',
        details: { most: 100 },
        message: '“175” is above 100: correct the number',
      },
    ]);
    assert.deepEqual(rest, { ok: false, more: [], errors: 1, warnings: 1 });
    assert.equal(summary.version, '2026-1');
    assert.equal(summary.cities, 1);
  });
});

test('data check speaks the language of --lang, else that of the system, else English', async () => {
  await inWorkplace(async ({ write, run }) => {
    await write(FAULTY);
    const label = async (line = ''): Promise<string> =>
      (await run(`check @${line}`)).out.split(/\s/)[0] ?? '';
    assert.equal(await label(' --lang fr-CA'), 'Erreur');
    assert.equal(await label(' --lang de'), 'Fehler');
    assert.equal(await label(' --lang it'), 'Error');
    process.env.LANG = 'de_AT.UTF-8';
    assert.equal(await label(), 'Fehler');
    assert.equal(await label(' --lang fr'), 'Erreur');
    process.env.LC_MESSAGES = 'fr_FR.UTF-8';
    assert.equal(await label(), 'Erreur');
    process.env.LC_ALL = 'C.UTF-8';
    assert.equal(await label(), 'Error');
  });
});

test('data check says of more than 100 alike how many more there are, right after them', async () => {
  await inWorkplace(async ({ write, run }) => {
    const rows = Array.from({ length: 130 }, (_, i) => `sampleton,${1900 + i},61,170,Report,\n`);
    await write({
      ...FAULTY,
      'results.csv': `city,edition,aggregate,commitment,source,source_url\n${rows.join('')}`,
    });
    const lines = (await run('check @')).out.split('\n');
    const above = lines.filter((line) => line.includes('is above 100'));
    assert.equal(above.length, 100);
    const last = lines.indexOf(above.at(-1) ?? '');
    assert.equal(lines[last + 1], 'Error  results.csv, column commitment: and 30 more like this');
    const { more } = JSON.parse((await run('check @ --json')).out) as {
      readonly more: readonly unknown[];
    };
    assert.deepEqual(more, [
      { file: 'results.csv', sheet: '', column: 'commitment', kind: 'above', count: 30 },
    ]);
  });
});

test('data check has colours where its text goes to a terminal, and moves only what is watched', async () => {
  await inWorkplace(async ({ write, run }) => {
    await write(FAULTY);
    const red = '\u001b[31mError\u001b[0m  results.csv';
    const seen = await run('check @', { isWatched: true, isColored: true });
    assert.ok(seen.out.startsWith(red));
    assert.ok(seen.out.includes('\u001b[33mWarning\u001b[0m  '));
    const steps = seen.err.split('\r\u001B[2K');
    assert.match(steps[1] ?? '', /^Reading the tables: \d+%$/);
    assert.deepEqual(steps.slice(-2), ['Making the dataset: 100%', '']);
    const piped = await run('check @', { isWatched: true, isColored: false });
    assert.ok(piped.out.startsWith('Error  '));
    const json = await run('check @ --json', { isWatched: true, isColored: true });
    assert.equal(json.out.includes('\u001b'), false);
  });
});

test('data check takes a single workbook', async () => {
  await inWorkplace(async ({ write, run }) => {
    await write({ 'figures.xlsx': await makeXlsx(FAULTY) });
    const { code, out } = await run('check @/figures.xlsx');
    assert.equal(code, 1);
    assert.match(
      out,
      /^Error {2}figures\.xlsx, sheet results, row 3, column commitment: “175” is above 100/,
    );
  });
});

test('data check says that a folder holds no table', async () => {
  await inWorkplace(async ({ run }) => {
    const { code, out } = await run('check @');
    assert.equal(code, 1);
    assert.match(
      out,
      /^Error {2}the folder holds no table: put at least one of dataset\.xlsx, about\.csv, /,
    );
  });
});

for (const [line, message] of [
  ['', 'Name what to do with a dataset: init, check, build, serve, archive or import-report'],
  [
    'paint',
    'There is no command "data paint"; there are init, check, build, serve, archive or import-report',
  ],
  ['check', 'Name one folder of tables, or one workbook: icc-widgets data check tables'],
  ['check @ @', 'Name one folder of tables, or one workbook: icc-widgets data check tables'],
  [
    'check @/none',
    'There is no folder or file “./none”: name the folder with the tables, or the workbook',
  ],
  [
    'check @/none --lang fr',
    'Le dossier ou fichier «\u00a0./none\u00a0» n’existe pas\u00a0: indiquez le dossier des tableaux, ou le classeur',
  ],
  [
    'check @/none --lang de',
    'Es gibt keinen Ordner und keine Datei „./none“: Nennen Sie den Ordner mit den Tabellen oder die Arbeitsmappe',
  ],
  [
    'check @/none --json --lang es',
    'No existe la carpeta ni el archivo «./none»: indique la carpeta con las tablas, o el libro de cálculo',
  ],
  ['check @ --out @/data', '--out is not understood. Options are: --lang --json --base --bare'],
  ['check @ --colour', '--colour is not understood. Options are: --lang --json --base --bare'],
  [
    'check @ --json=yes --lang de',
    '--json wurde nicht verstanden. Optionen sind: --lang --json --base --bare',
  ],
  ['check @ --lang', '--lang is not understood. Options are: --lang --json --base --bare'],
  [
    'check @ --base @',
    'There is no dataset in “.” (datapackage.json): after --base, name a folder that “icc-widgets data build” has written',
  ],
] as const) {
  test(`"data ${line}" is answered by what to put right`, async () => {
    await inWorkplace(async ({ run }) => {
      const args = line === '' ? run('') : run(line);
      assert.deepEqual(await args, { code: 2, out: '', err: `${message}\n` });
    });
  });
}

test('data check --help tells what the commands are', async () => {
  await inWorkplace(async ({ run }) => {
    for (const line of ['--help', 'help', 'check --help', 'build -h']) {
      const { code, out, err } = await run(line);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /icc-widgets data check <folder>/);
    }
  });
});

test('data check counts columns that are not known beyond a hundred', async () => {
  await inWorkplace(async ({ write, run }) => {
    const unknown = Array.from({ length: 130 }, (_, i) => `zz${i}`).join(',');
    await write({
      ...SAMPLETON,
      'cities.csv': `id,name,illustrative,${unknown}\nsampleton,Sampleton,yes\n`,
    });
    const { out } = await run('check @');
    assert.match(out, /column zz99: .*\nWarning {2}cities\.csv: and 30 more like this\n/);
  });
});
