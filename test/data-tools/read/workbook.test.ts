import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeXlsx, type Cell, type WriteOptions } from 'hucre/xlsx';
import type { RawRow } from '../../../src/data-tools/read/raw.js';
import type { SheetsOfFile } from '../../../src/data-tools/read/sheet.js';
import { readWorkbook } from '../../../src/data-tools/read/workbook.js';
import { makeArchive, makeWorkbook } from '../support/archive.js';

async function rowsOf({ sheets }: SheetsOfFile, name = 'results'): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  for await (const part of sheets.find((sheet) => sheet.name === name)?.rows() ?? [])
    rows.push(...part);
  return rows;
}

async function readBack(sheet: Omit<WriteOptions['sheets'][number], 'name'>, options = {}) {
  const bytes = await writeXlsx({ sheets: [{ name: 'results', ...sheet }], ...options });
  return readWorkbook('dataset.xlsx', bytes);
}

/** The cells of a first row that is nothing but cells with formats. */
async function readCells(cells: readonly Partial<Cell>[], options = {}) {
  const placed = new Map(cells.map((cell, i) => [`0,${i}`, cell]));
  const [row] = await rowsOf(await readBack({ rows: [], cells: placed }, options));
  return row?.cells;
}

const SUMMER = new Date(Date.UTC(2020, 7, 31));

test('readWorkbook(…) gives numbers as a person would type them', async () => {
  const values = [12.5, 0.1 + 0.2, 1e-7, 1.25e-9, 1e21, -2e22, 100 / 3, 60.39299, -0];
  assert.deepEqual(await rowsOf(await readBack({ rows: [values] })), [
    {
      row: 1,
      cells: [
        '12.5',
        '0.3',
        '0.0000001',
        '0.00000000125',
        '1000000000000000000000',
        '-20000000000000000000000',
        '33.3333333333333',
        '60.39299',
        '0',
      ],
    },
  ]);
});

test('readWorkbook(…) gives percentages as they are seen', async () => {
  const percent = (value: number, numFmt: string): Partial<Cell> => ({ value, style: { numFmt } });
  assert.deepEqual(
    await readCells([
      percent(0.125, '0.0%'),
      percent(0.57, '0%'),
      percent(57, '0" %"'),
      percent(57, '0\\%'),
    ]),
    ['12.5', '57', '57', '57'],
  );
});

test('readWorkbook(…) gives as much of a date as is seen, whichever year days are counted from', async () => {
  const date = (numFmt: string, value = SUMMER): Partial<Cell> => ({ value, style: { numFmt } });
  const cells = [
    date('yyyy-mm-dd'),
    date('dd/mm/yyyy hh:mm', new Date(Date.UTC(2020, 7, 31, 23, 59))),
    date('yyyy'),
    date('mmm-yy'),
    date('[$-407]mmmm yyyy'),
    date('d-mmm'),
    date('h:mm AM/PM', new Date(Date.UTC(2020, 7, 31, 12, 5))),
  ];
  const expected = [
    { text: '2020-08-31', isDate: true },
    { text: '2020-08-31', isDate: true },
    { text: '2020', isDate: true },
    { text: '2020-08', isDate: true },
    { text: '2020-08', isDate: true },
    { text: '2020-08-31', isDate: true },
    '12:05',
  ];
  assert.deepEqual(await readCells(cells), expected);
  assert.deepEqual(await readCells(cells, { dateSystem: '1904' }), expected);
});

test('readWorkbook(…) uses the result of a formula, and says where there is none', async () => {
  assert.deepEqual(
    await readCells([
      { formula: 'B1*2', formulaResult: 7, value: 7, type: 'formula' },
      { formula: 'B1*2', type: 'formula' },
    ]),
    ['7', { text: '=B1*2', fault: { kind: 'formula-without-result', details: {} } }],
  );
});

test('readWorkbook(…) gives other cells as their text, in rows as a spreadsheet counts', async () => {
  const rows = [
    [' Line\nbreak ', true, false],
    [null, ' ', ''],
    [null, 'x & <y>', null],
  ];
  assert.deepEqual(await rowsOf(await readBack({ rows })), [
    { row: 1, cells: [' Line\nbreak ', 'yes', 'no'] },
    { row: 3, cells: ['', 'x & <y>'] },
  ]);
});

test('readWorkbook(…) marks every merged cell, and only those', async () => {
  const merged = { text: 'a', fault: { kind: 'merged', details: { range: 'B2:B3' } } };
  const rows = [
    ['city', 'edition'],
    ['x', 'a'],
    ['y', null],
    ['z', 'b'],
  ];
  const merges = [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }];
  assert.deepEqual(await rowsOf(await readBack({ rows, merges })), [
    { row: 1, cells: ['city', 'edition'] },
    { row: 2, cells: ['x', merged] },
    { row: 3, cells: ['y', { ...merged, text: '' }] },
    { row: 4, cells: ['z', 'b'] },
  ]);
});

test('readWorkbook(…) leaves out hidden sheets, and those that explain the template', async () => {
  const sheets = [
    { name: 'Lisez-moi' },
    { name: 'Villes' },
    { name: 'Old', hidden: true },
    { name: 'Older', veryHidden: true },
    { name: '_lists' },
    { name: 'Chart ideas' },
  ].map((sheet) => ({ ...sheet, rows: [['a']] }));
  const { sheets: read } = await readWorkbook('dataset.xlsx', await writeXlsx({ sheets }));
  assert.deepEqual(
    read.map(({ file, sheet, name }) => ({ file, sheet, name })),
    [
      { file: 'dataset.xlsx', sheet: 'Villes', name: 'Villes' },
      { file: 'dataset.xlsx', sheet: 'Chart ideas', name: 'Chart ideas' },
    ],
  );
});

test('readWorkbook(…) takes the only sheet for the table that the file is named after', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'Feuille1', rows: [['a']] }] });
  const nameOf = async (file: string) =>
    (await readWorkbook(file, bytes)).sheets.map(({ sheet, name }) => [sheet, name]);
  assert.deepEqual(await nameOf('Villes.xlsx'), [[undefined, 'Villes']]);
  assert.deepEqual(await nameOf('Budget.xlsx'), [['Feuille1', 'Feuille1']]);
});

test('readWorkbook(…) may be asked for the rows again', async () => {
  const read = await readBack({ rows: Array.from({ length: 2500 }, (_, i) => [i]) });
  const first = await rowsOf(read);
  assert.equal(first.length, 2500);
  assert.deepEqual(await rowsOf(read), first);
});

test('readWorkbook(…) reads what spreadsheets write', async () => {
  const bytes = makeWorkbook({
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts><font/></fonts>' +
      '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/>' +
      '<xf numFmtId="14" fontId="0"/><xf numFmtId="17" fontId="0"/></cellXfs>',
    strings:
      '<si><t>Città</t></si><si><r><t xml:space="preserve">Bold </t></r><r><rPr><b/></rPr><t>move</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>one_x000D_\ntwo</t></si>',
    sheets: {
      results: `<sheetData>
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c>
          <c r="D2" t="inlineStr"><is><t>inline</t></is></c></row>
        <row r="5"><c r="A5" s="1"><v>0.57999999999999996</v></c><c r="B5" s="2"><v>44074</v></c>
          <c r="C5" s="3"><v>44074</v></c><c r="D5"><v>44074</v></c><c r="E5" t="b"><v>1</v></c></row>
        <row r="6"><c r="A6"><f>B5*2</f><v>7.0999999999999996</v></c><c r="B6" t="e"><f>X1</f><v>#REF!</v></c>
          <c r="C6" t="e"><v>#N/A</v></c><c r="D6" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>
          <c r="E6"><f>NOW()</f></c><c r="F6" t="str"><f>""</f><v></v></c><c r="G6" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
        <row r="7"><c r="A7" s="2"><v>-5</v></c><c r="B7" s="2"><v>99999999</v></c>
          <c r="C7" s="2" t="d"><v>2020-08-31T00:00:00</v></c><c r="D7" t="s"><v>99</v></c></row>
        <row r="8"><c r="A8" s="1"/><c r="B8" s="2"/></row>
      </sheetData><mergeCells><mergeCell ref="A2:A2"/></mergeCells>
      <hyperlinks><hyperlink ref="A2" location="results!A1"/></hyperlinks>`,
    },
  });
  const failed = (text: string) => ({ text, fault: { kind: 'formula-error', details: {} } });
  const read = await readWorkbook('dataset.xlsx', bytes);
  assert.deepEqual(read.problems, []);
  assert.deepEqual(await rowsOf(read), [
    { row: 2, cells: ['Città', 'Bold move', '東京', 'inline'] },
    {
      row: 5,
      cells: [
        '58',
        { text: '2020-08-31', isDate: true },
        { text: '2020-08', isDate: true },
        '44074',
        'yes',
      ],
    },
    {
      row: 6,
      cells: [
        '7.1',
        failed('#REF!'),
        failed('#N/A'),
        'ab',
        { text: '=NOW()', fault: { kind: 'formula-without-result', details: {} } },
        '',
        failed('#DIV/0!'),
      ],
    },
    {
      row: 7,
      cells: [
        { text: '1899-12-26', isDate: true },
        { text: '########', isDate: true },
        { text: '2020-08-31', isDate: true },
      ],
    },
  ]);
});

test('readWorkbook(…) passes over sheets that are nothing but a chart', async () => {
  const bytes = makeWorkbook({
    sheets: { results: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    workbook: '',
    more: {
      'xl/workbook.xml':
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
        '<sheets><sheet name="Chart1" sheetId="2" r:id="c1"/><sheet name="results" sheetId="1" r:id="s1"/></sheets></workbook>',
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    },
  });
  const read = await readWorkbook('dataset.xlsx', bytes);
  assert.deepEqual(read.problems, []);
  assert.deepEqual(
    read.sheets.map(({ name }) => name),
    ['results'],
  );
});

/** Kind and details of what is wrong with a file. */
async function faultOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const { sheets, problems } = await readWorkbook('figures.xlsx', bytes);
  assert.deepEqual(sheets, []);
  assert.deepEqual(
    problems.map(({ file, level }) => [file, level]),
    [['figures.xlsx', 'error']],
  );
  return problems.map(({ kind, details }) => [kind, details]);
}

test('readWorkbook(…) says what is wrong with a file that is no workbook', async () => {
  const text = new TextEncoder();
  const whole = await writeXlsx({ sheets: [{ name: 'results', rows: [['a', 1]] }] });
  const notZip = [['broken-workbook', { reason: 'not a ZIP archive, or a part of one' }]];
  assert.deepEqual(await faultOf(new Uint8Array()), [['empty-file', {}]]);
  assert.deepEqual(await faultOf(text.encode('city;edition\nbergen;2020\n')), notZip);
  assert.deepEqual(await faultOf(whole.slice(0, -40)), notZip);
  assert.deepEqual(await faultOf(whole.slice(100)), notZip);
  assert.deepEqual(await faultOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)), [
    ['old-workbook', {}],
  ]);
  assert.deepEqual(await faultOf(makeArchive({ 'content.xml': '<a/>' })), [
    ['unsupported-file', { ending: '.ods' }],
  ]);
  assert.deepEqual(await faultOf(makeArchive({ 'xl/workbook.bin': 'x' })), [
    ['unsupported-file', { ending: '.xlsb' }],
  ]);
  assert.deepEqual(await faultOf(makeArchive({ 'a.txt': 'x' })), [
    ['broken-workbook', { reason: 'Invalid XLSX: missing [Content_Types].xml' }],
  ]);
});

test('readWorkbook(…) reads no damaged workbook as if it were whole, and never throws', async () => {
  const whole = await writeXlsx({
    sheets: [{ name: 'results', rows: Array.from({ length: 40 }, (_, i) => [`city-${i}`, i]) }],
  });
  const expected = JSON.stringify(await rowsOf(await readWorkbook('a.xlsx', whole)));
  for (let at = 0; at < whole.length; at += 37) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    const read = await readWorkbook('a.xlsx', damaged);
    if (read.problems.length > 0 || read.sheets.length === 0) continue;
    assert.equal(JSON.stringify(await rowsOf(read)), expected, `byte ${at}`);
  }
});

test('readWorkbook(…) opens no archive that would fill the memory', async () => {
  const blank = (megabytes: number): Uint8Array => Buffer.alloc(megabytes * 1024 * 1024, ' ');
  const large = makeArchive({ 'xl/a.xml': blank(120), 'xl/b.xml': blank(120) });
  assert.ok(large.length < 1024 * 1024);
  assert.deepEqual(await faultOf(large), [['too-large', { mostMegabytes: 200 }]]);

  const silent = makeArchive({ 'xl/worksheets/sheet1.xml': blank(1) }, () => 0);
  assert.deepEqual(await faultOf(silent), [
    ['broken-workbook', { reason: 'a part of it does not say its size' }],
  ]);

  const cells = '<c s="1"/>'.repeat(5_500_000);
  const crowded = makeWorkbook({
    sheets: { results: `<sheetData><row>${cells}</row></sheetData>` },
  });
  assert.deepEqual(await faultOf(crowded), [['too-large', { mostMegabytes: 50 }]]);

  const liar = makeArchive({ '[Content_Types].xml': blank(60) }, () => 10);
  assert.deepEqual(await faultOf(liar), [
    [
      'broken-workbook',
      { reason: 'Decompressed size exceeds limit of 10 bytes (possible zip bomb)' },
    ],
  ]);

  assert.deepEqual(await faultOf(new Uint8Array(51 * 1024 * 1024)), [
    ['too-large', { mostMegabytes: 50 }],
  ]);
});

test('readWorkbook(…) says that a corner far away makes a sheet too large', async () => {
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const bytes = makeWorkbook({ sheets: { results: `<sheetData>${far}</sheetData>` } });
  const [[kind] = []] = (await faultOf(bytes)) as string[][];
  assert.equal(kind, 'broken-workbook');
});

test('readWorkbook(…) refuses more rows than it can hold, and names the sheet', async () => {
  const row = '<row><c><v>1</v></c></row>';
  const bytes = makeWorkbook({
    sheets: {
      results: `<sheetData>${row.repeat(200_001)}</sheetData>`,
      cities: `<sheetData>${row.repeat(200_000)}</sheetData>`,
    },
  });
  const { sheets, problems } = await readWorkbook('figures.xlsx', bytes);
  assert.deepEqual(
    problems.map(({ kind, sheet, details }) => [kind, sheet, details]),
    [['too-many-rows', 'results', { most: 200_000 }]],
  );
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['cities'],
  );
});
