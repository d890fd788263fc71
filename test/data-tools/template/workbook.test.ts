import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readXlsx, type DataValidation } from 'hucre/xlsx';
import { textOfCell } from '../../../src/data-tools/read/raw.js';
import { readWorkbook } from '../../../src/data-tools/read/workbook.js';
import { TEMPLATE_COLUMNS, type TemplateTable } from '../../../src/data-tools/tables/columns.js';
import {
  headingOf,
  TEMPLATE_LANGUAGES,
  toTableName,
  type TemplateLanguage,
} from '../../../src/data-tools/tables/headings.js';
import { templateColumns, templateRows } from '../../../src/data-tools/template/rows.js';
import { loadTemplateTexts } from '../../../src/data-tools/template/texts.js';
import { makeWorkbook } from '../../../src/data-tools/template/workbook.js';

const TABLES = Object.keys(TEMPLATE_COLUMNS) as readonly TemplateTable[];

async function make(language: TemplateLanguage): Promise<Uint8Array> {
  return makeWorkbook(language, await loadTemplateTexts(language));
}

test('makeWorkbook(…) holds headings and rows of every table, as they are read again', async () => {
  for (const language of TEMPLATE_LANGUAGES) {
    const { sheets, problems } = await readWorkbook('dataset.xlsx', await make(language));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      sheets.map(({ name }) => toTableName(name)),
      TABLES,
    );
    const texts = await loadTemplateTexts(language);
    for (const [i, table] of TABLES.entries()) {
      const rows: string[][] = [];
      for await (const part of sheets[i]?.rows() ?? [])
        rows.push(...part.map(({ cells }) => cells.map(textOfCell)));
      const columns = templateColumns(table);
      const expected = templateRows(table, language, texts).map((row) =>
        columns.map((column) => String(row[column] ?? '')),
      );
      assert.deepEqual(
        rows.map((row) => columns.map((_, column) => row[column] ?? '')),
        [columns.map((column) => headingOf(column, language)), ...expected],
      );
    }
  }
});

test('makeWorkbook(…) freezes bold headings, which have no colours of their own', async () => {
  const { sheets } = await readXlsx(await make('de'), { readStyles: true });
  for (const { name, freezePane, cells, columns } of sheets.slice(1, -1)) {
    assert.deepEqual(freezePane, { rows: 1, columns: 1 }, name);
    const style = cells?.get('0,1')?.style;
    assert.equal(style?.font?.bold, true);
    assert.equal(style.font.color, undefined);
    assert.equal(style.fill, undefined);
    assert.ok(columns?.every(({ width = 0 }) => width >= 14));
  }
});

test('makeWorkbook(…) gives rows of wrapped texts the height that they need', async () => {
  const { sheets } = await readXlsx(await make('en'), { readStyles: true });
  const heightOf = (sheet: string, row: number): number | undefined =>
    sheets.find(({ name }) => name === sheet)?.rowDefs?.get(row)?.height;
  assert.equal(heightOf('Results', 0), 60);
  assert.equal(heightOf('Results', 1), undefined);
  const readMe = sheets.find(({ name }) => name === 'Read me');
  const long = readMe?.rows.findIndex((cells) => String(cells[2]).startsWith('Short name that'));
  assert.equal(heightOf('Read me', long ?? 0), 30);
});

test('makeWorkbook(…) keeps a spreadsheet from making dates of what is typed', async () => {
  const { sheets } = await readXlsx(await make('en'), { readStyles: true });
  const results = sheets.find(({ name }) => name === 'Results');
  const edition = templateColumns('results').indexOf('edition');
  const figure = templateColumns('results').indexOf('commitment');
  for (const row of [1, 3, 400])
    assert.equal(results?.cells?.get(`${row},${edition}`)?.style?.numFmt, '@');
  assert.equal(results?.cells?.get(`1,${figure}`)?.style?.numFmt, undefined);
});

/** What the column of a sheet accepts. */
async function ruleOf(
  language: TemplateLanguage,
  place: { readonly table: TemplateTable; readonly column: string },
): Promise<DataValidation | undefined> {
  const { sheets } = await readXlsx(await make(language));
  const i = (templateColumns(place.table) as readonly string[]).indexOf(place.column);
  const letter = String.fromCharCode(65 + i);
  const sheet = sheets.find(({ name }) => toTableName(name) === place.table);
  return sheet?.dataValidations?.find(({ range }) => range.startsWith(`${letter}2:`));
}

test('makeWorkbook(…) offers words and ids, and turns away what is no figure', async () => {
  const kind = await ruleOf('es', { table: 'cities', column: 'kind' });
  assert.deepEqual(
    [kind?.type, kind?.formula1, kind?.errorStyle, kind?.errorMessage],
    ['list', '_lists!$A$1:$A$6', 'stop', 'Elija una de las palabras de la lista.'],
  );
  const city = await ruleOf('de', { table: 'results', column: 'city' });
  assert.deepEqual(
    [city?.type, city?.formula1, city?.errorStyle],
    ['list', "'Städte'!$A$2:$A$5000", 'warning'],
  );
  const figure = await ruleOf('fr', { table: 'results', column: 'commitment' });
  assert.deepEqual(
    [figure?.type, figure?.operator, figure?.formula1, figure?.formula2, figure?.allowBlank],
    ['decimal', 'between', '0', '100', true],
  );
  assert.match(figure?.errorMessage ?? '', /62,5/);
});

test('makeWorkbook(…) hides the lists, and they hold the words', async () => {
  const { sheets } = await readXlsx(await make('en'));
  const lists = sheets.at(-1);
  assert.deepEqual([lists?.name, lists?.hidden], ['_lists', true]);
  assert.deepEqual(lists?.rows[0], ['international', 'stated', 'equality', 'draft', 'yes', 'v1']);
});

test('makeWorkbook(…) explains every column in its first sheet, with an example', async () => {
  for (const language of TEMPLATE_LANGUAGES) {
    const [readMe] = (await readXlsx(await make(language))).sheets;
    const explained = readMe?.rows.filter(([sheet, column, meaning]) =>
      [sheet, column, meaning].every((cell) => typeof cell === 'string' && cell !== ''),
    );
    const columns = TABLES.flatMap((table) => TEMPLATE_COLUMNS[table]);
    // One more for the headings themselves.
    assert.equal(explained?.length, columns.length + 1);
    assert.ok(explained.every(([, , , example]) => typeof example === 'string' && example !== ''));
    assert.ok(readMe?.rows.some(([cell]) => cell === 'npx icc-widgets data check .'));
  }
});

test('hints fit into what spreadsheets allow them', async () => {
  for (const language of TEMPLATE_LANGUAGES) {
    const texts = await loadTemplateTexts(language);
    for (const { title, message } of [
      texts.figureError,
      texts.degreesError,
      texts.countError,
      texts.listError,
      texts.dateHint,
      texts.countryHint,
    ])
      assert.ok(title.length <= 32 && message.length <= 225, `${language}: ${title}`);
  }
});
