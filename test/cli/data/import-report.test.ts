import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkDataset } from '../../../src/data-tools/index.js';
import { runImportReport } from '../../../src/cli/data/import-report.js';
import { realIo, UsageError } from '../../../src/cli/io.js';
import { parseCsv } from '../../../src/data/csv.js';
import type { LoadPdfjs } from '../../../src/data-tools/report/read-pages.js';
import { tinyPdf } from '../../data-tools/report/tiny-pdf.js';

const folder = mkdtempSync(join(tmpdir(), 'icc-report-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const REPORT = save(
  'report.pdf',
  tinyPdf([
    "Sampleton's rate of achievement in the field of education is 62%, while the city sample's rate is 55%.",
    'Sampleton was ranked 10th among the 32 cities with less than 200,000 inhabitants.',
  ]),
);
const FOR = ['--city', 'sampleton', '--edition', '2020-08'];

function save(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function run(
  args: readonly string[],
  load?: LoadPdfjs,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const io = {
    ...realIo(),
    out: (text: string | Uint8Array) => (out += String(text)),
    err: (text: string) => (err += text),
    fetch: () => Promise.reject(new Error('nothing may be asked of the network')),
  };
  const code = await runImportReport(args, io, load);
  return { code, out, err };
}

test('import-report prints what it found, where, and what it did not find', async () => {
  const { code, out, err } = await run([REPORT, ...FOR, '--framework', 'v1']);
  assert.equal(code, 0);
  assert.match(out, /^education +62 +55 +1$/m);
  assert.match(out, /^ {4}Sampleton's rate of achievement in the field of education is 62%/m);
  assert.match(out, /^rank +10 of 32 +2$/m);
  assert.match(
    out,
    /\nnot found: aggregate, commitment, intercultural-lens, neighbourhoods, .*governance\n$/,
  );
  assert.match(err, /^Compare each row with its page. Nothing was written/);
});

test('import-report writes a table in which nothing is confirmed', async () => {
  const path = join(folder, 'proposal.csv');
  const { code, out, err } = await run([REPORT, ...FOR, '--out', path]);
  assert.deepEqual([code, out], [0, '']);
  assert.match(err, /2 rows proposed in .*proposal\.csv\./);
  const { header, rows } = parseCsv(readFileSync(path, 'utf8'));
  const cells = rows.map((row) =>
    Object.fromEntries(header.map((name, i) => [name, row.cells[i]])),
  );
  assert.deepEqual(cells[0], {
    confirmed: '',
    city: 'sampleton',
    edition: '2020-08',
    framework: '',
    figure: 'rank',
    value: '',
    average: '',
    sample_size: '',
    rank_from: '10',
    rank_of: '32',
    min_population: '',
    max_population: '200000',
    min_foreign_percent: '',
    max_foreign_percent: '',
    source: 'report.pdf',
    source_url: '',
    source_date: '2020-08',
    page: '2',
    phrase: 'Sampleton was ranked 10th among the 32 cities with less than 200,000 inhabitants.',
    doubt: '',
  });
  assert.deepEqual(
    [cells[1]?.figure, cells[1]?.value, cells[1]?.average],
    ['education', '62', '55'],
  );
  assert.ok(cells.every((row) => row.confirmed === ''));
});

test('import-report leaves a table alone that is already there', async () => {
  const path = save('confirmed.csv', Buffer.from('confirmed\nyes\n'));
  const { code, err } = await run([REPORT, ...FOR, '--out', path]);
  assert.equal(code, 1);
  assert.match(err, /confirmed\.csv: is already there/);
  assert.equal(readFileSync(path, 'utf8'), 'confirmed\nyes\n');
});

test('import-report tells programs the same as JSON', async () => {
  const { code, out, err } = await run([REPORT, ...FOR, '--json']);
  assert.deepEqual([code, err], [0, '']);
  const { findings, missing, pages } = JSON.parse(out) as {
    readonly findings: readonly { readonly figure: string; readonly page: number }[];
    readonly missing: readonly string[];
    readonly pages: number;
  };
  assert.deepEqual(
    findings.map(({ figure, page }) => [figure, page]),
    [
      ['rank', 2],
      ['education', 1],
    ],
  );
  assert.ok(missing.includes('anti-discrimination') && !missing.includes('governance'));
  assert.equal(pages, 2);
});

test('import-report writes no table where there is nothing to propose', async () => {
  const path = join(folder, 'nothing.csv');
  const story = save(
    'story.pdf',
    tinyPdf(['Once upon a time, 62% of the people of Sampleton were happy.']),
  );
  const { code, err } = await run([story, ...FOR, '--out', path]);
  assert.equal(code, 1);
  assert.match(err, /^story\.pdf: no sentence or table on its 1 page says a figure/);
  assert.ok(!readdirSync(folder).includes('nothing.csv'));
});

test('import-report says what is wrong with a file, in words or for programs', async () => {
  const table = save('table.csv', Buffer.from('city;value\nsampleton;62\n'));
  assert.deepEqual(await run([table, ...FOR]), {
    code: 1,
    out: '',
    err: 'table.csv: is not a PDF: give the report as PDF\n',
  });
  const { code, out } = await run([join(folder, 'none.pdf'), ...FOR, '--json']);
  assert.equal(code, 1);
  assert.match(out, /"kind": "unreadable"/);
});

test('import-report says how to get the reader of PDF, and that it could not be done', async () => {
  const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  const { code, err } = await run([REPORT, ...FOR], () => Promise.reject(missing));
  assert.equal(code, 2);
  assert.match(err, /npm install pdfjs-dist/);
});

const MISUSES: Readonly<Record<string, readonly string[]>> = {
  'no report': FOR,
  'two reports': [REPORT, REPORT, ...FOR],
  'no city': [REPORT, '--edition', '2020'],
  'no edition': [REPORT, '--city', 'sampleton'],
  'a name for an id': [REPORT, '--city', 'São Paulo', '--edition', '2020'],
  'no date': [REPORT, '--city', 'sampleton', '--edition', 'last year'],
  'a version that there is not': [REPORT, ...FOR, '--framework', 'v9'],
  'an option that there is not': [REPORT, ...FOR, '--confirm'],
};

for (const [what, args] of Object.entries(MISUSES)) {
  test(`import-report does not understand ${what}`, async () => {
    await assert.rejects(run(args), UsageError);
  });
}

test('import-report proposes a name for its table that the check takes for results', async () => {
  for (const language of ['en', 'fr', 'de', 'es']) {
    const { err } = await run([REPORT, ...FOR, '--lang', language]);
    const [, name = ''] = /--out ([\w.-]+)/.exec(err) ?? [];
    const { problems } = await checkDataset(new Map([[name, 'confirmed,city,figure,value\n']]), {
      base: false,
    });
    assert.deepEqual(
      problems.filter(({ kind }) => kind === 'unknown-file' || kind === 'no-tables'),
      [],
      name,
    );
  }
});
