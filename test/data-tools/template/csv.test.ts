import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv, parseNumber } from '../../../src/data/csv.js';
import { TEMPLATE_COLUMNS, type TemplateTable } from '../../../src/data-tools/tables/columns.js';
import { headingOf, TEMPLATE_LANGUAGES } from '../../../src/data-tools/tables/headings.js';
import { makeCsv } from '../../../src/data-tools/template/csv.js';
import { templateColumns, templateRows } from '../../../src/data-tools/template/rows.js';
import { loadTemplateTexts } from '../../../src/data-tools/template/texts.js';

const TABLES = Object.keys(TEMPLATE_COLUMNS) as readonly TemplateTable[];

test('makeCsv(…) writes what a spreadsheet of the country opens by itself', async () => {
  const lines = async (language: 'en' | 'de') =>
    makeCsv('cities', language, await loadTemplateTexts(language)).split('\r\n');
  const [english, german] = [await lines('en'), await lines('de')];
  assert.match(english[0] ?? '', /^\uFEFFId,Name,Country,Latitude,/);
  assert.match(english[2] ?? '', /^modena,Modena,IT,44\.64783,10\.92539,national,,italian,/);
  assert.match(german[0] ?? '', /^\uFEFFKennung;Name;Land;Breitengrad;/);
  assert.match(german[2] ?? '', /^modena;Modena;IT;44,64783;10,92539;national;;italian;/);
  assert.equal(english.at(-1), '');
});

test('makeCsv(…) is read again as it was', async () => {
  for (const language of TEMPLATE_LANGUAGES) {
    const texts = await loadTemplateTexts(language);
    for (const table of TABLES) {
      const { header, rows } = parseCsv(makeCsv(table, language, texts));
      const columns = templateColumns(table);
      assert.deepEqual(
        header,
        columns.map((column) => headingOf(column, language)),
      );
      const expected = templateRows(table, language, texts);
      assert.equal(rows.length, expected.length);
      rows.forEach(({ cells }, i) => {
        columns.forEach((column, j) => {
          const cell = expected[i]?.[column] ?? '';
          const text = cells[j] ?? '';
          assert.equal(typeof cell === 'number' ? parseNumber(text) : text, cell);
        });
      });
    }
  }
});
