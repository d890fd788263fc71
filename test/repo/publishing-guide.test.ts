import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { runCheck } from '../../src/cli/data/check.js';
import { realIo } from '../../src/cli/io.js';
import { buildDataset, checkDataset, describeProblem } from '../../src/data-tools/index.js';
import { en } from '../../src/data-tools/messages/en.js';
import { toSentence } from '../../src/data-tools/messages/text.js';
import { problemAt, type Fault } from '../../src/data-tools/problem.js';
import { SAMPLES } from '../data-tools/messages/samples.js';

const PAGE = readFileSync('stories/guide/Publishing-data.mdx', 'utf8');
const IMAGES = 'stories/guide/images';

test('the check says what the guide shows of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'icc-guide-'));
  try {
    const head = ['City', 'Edition', 'Commitment', 'Language', 'Source'];
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'About',
          rows: [
            ['What', 'Value'],
            ['Title', 'Sampleton and friends'],
            ['Version', '2026-1'],
            ['Licence', 'CC-BY-4.0'],
          ],
        },
        {
          name: 'Cities',
          rows: [
            ['Id', 'Name', 'Country', 'Latitude', 'Longitude', 'Source'],
            ['sampleton', 'Sampleton', 'NO', 60.4, 5.3, 'Our list'],
            ['testville', 'Testville', 'NO', 61, 9, 'Our list'],
          ],
        },
        {
          name: 'Results',
          rows: [
            head,
            ['sampleton', '2024', 135, 'n/a', 'Our report'],
            ['testvile', '2024', 71, 49, 'Our report'],
          ],
        },
        { name: 'Notes', rows: [['Ask Anna']] },
      ],
    });
    await writeFile(join(folder, 'dataset.xlsx'), workbook);
    let out = '';
    const io = { ...realIo(), out: (text: string | Uint8Array) => (out += String(text)) };
    assert.equal(await runCheck([folder, '--lang', 'en'], io), 1);
    const [, shown] = /^```text\n(Error[^]*?)```$/m.exec(PAGE) ?? [];
    assert.equal(out, shown);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the messages that the guide explains are messages of the tools', () => {
  const [, table = ''] = /^## The messages$([^]*?)^## /m.exec(PAGE) ?? [];
  const explained = [...table.matchAll(/^\| (?!message|-)(.+?) +\|/gm)].map(
    ([, text = '']) => text,
  );
  const sentences = Object.entries(SAMPLES).flatMap(([kind, samples]) =>
    samples.map((details) =>
      // The table has the details of each kind.
      toSentence(problemAt({ file: '' }, { kind, details } as Fault, 'x'), en),
    ),
  );
  const unknown = explained.filter((text) => {
    const parts = text.split(' … ');
    return !sentences.some((sentence) => parts.every((part) => sentence.includes(part)));
  });
  assert.equal(explained.length, 16);
  assert.deepEqual(unknown, []);
});

test('the guide shows pictures that are there, small enough, and told in words', () => {
  const imported = [...PAGE.matchAll(/^import (\w+) from '\.\/images\/([\w-]+\.png)';$/gm)];
  assert.deepEqual(
    imported.map(([, , file]) => file).sort(),
    readdirSync(IMAGES).filter((file) => file.endsWith('.png')),
  );
  for (const [, name = '', file = ''] of imported) {
    assert.ok(statSync(join(IMAGES, file)).size < 150_000, file);
    const [, alt = ''] = new RegExp(`src=\\{${name}\\}\\s+alt="([^"]+)"`).exec(PAGE) ?? [];
    assert.ok(alt.length > 40, file);
  }
});

test('the guide imports what the data tools have', () => {
  const [, names = ''] = /import \{ (.+) \} from 'icc-widgets\/data-tools';/.exec(PAGE) ?? [];
  assert.deepEqual(
    names.split(', '),
    [buildDataset, checkDataset, describeProblem].map(({ name }) => name),
  );
});
