import { writeXlsx } from 'hucre/xlsx';
import { makeArchive, makeWorkbook } from '../support/archive.js';
import type { DamagedCase, Files } from './case.js';

const HEADINGS = ['id', 'name', 'country', 'lat', 'lon'];
const SAMPLETON = ['sampleton', 'Sampleton', 'NO', 60.1, 5.2];
type Sheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

async function workbook(...sheets: readonly Sheet[]): Promise<Files> {
  return { 'tables.xlsx': await writeXlsx({ sheets: [...sheets] }) };
}

const cities = (...rows: Sheet['rows'] & object): Sheet => ({
  name: 'cities',
  rows: [HEADINGS, ...rows],
});

const results = (
  cells: readonly Partial<
    NonNullable<Sheet['cells']> extends Map<string, infer Cell> ? Cell : never
  >[],
): Sheet => ({
  name: 'results',
  rows: [
    ['city', 'edition', 'commitment', 'source'],
    ...cells.map((_, i) => ['sampleton', String(2001 + i), null, 'Report']),
  ],
  cells: new Map(cells.map((cell, i) => [`${i + 1},2`, cell])),
});

/** Workbooks, and what claims to be one. */
export const WORKBOOKS: readonly DamagedCase[] = [
  {
    name: 'merged-cells',
    damage: 'cells that were merged',
    isSound: false,
    messages: [
      'tables.xlsx, sheet cities, row 2, column country: the cells C2:C3 are merged: unmerge them, and write the value into each cell that it is for',
      'tables.xlsx, sheet cities, row 3, column country: the cells C2:C3 are merged: unmerge them, and write the value into each cell that it is for',
    ],
    make: () =>
      workbook({
        ...cities(SAMPLETON, ['samplefield', 'Samplefield', null, 60.2, 5.3]),
        merges: [{ startRow: 1, endRow: 2, startCol: 2, endCol: 2 }],
      }),
  },
  {
    name: 'formulas-in-cells',
    damage: 'formulas that have failed, or have never been worked out',
    isSound: false,
    messages: [
      'tables.xlsx, sheet results, row 2, column commitment: the result of the formula “=A1*2” is not in the file: open the file in your spreadsheet program and save it again',
      'tables.xlsx, sheet results, row 3, column commitment: “#DIV/0!” is the error of a formula: correct the formula, or write the value',
    ],
    make: () =>
      workbook(
        cities(SAMPLETON),
        results([
          { formula: 'A1*2', type: 'formula' },
          { value: '#DIV/0!', type: 'error' },
          { value: 50, formula: 'A1*2', formulaResult: 50, type: 'formula' },
        ]),
      ),
  },
  {
    name: 'dates-in-cells',
    damage: 'cells that a spreadsheet has made dates of',
    isSound: false,
    messages: [
      'tables.xlsx, sheet results, row 2, column commitment: “2026-05-12” is a date, because the spreadsheet took a number such as 12.5 for one: format the column as a number, and type it again',
    ],
    make: () =>
      workbook(
        cities(SAMPLETON),
        results([
          { value: new Date(Date.UTC(2026, 4, 12)), style: { numFmt: 'd. mmm' } },
          { value: 0.125, style: { numFmt: '0.0%' } },
        ]),
      ),
  },
  {
    name: 'unknown-sheet',
    damage: 'a sheet of notes among the tables',
    isSound: true,
    messages: [
      'tables.xlsx, sheet Shopping: the sheet was not read, as no table has this name: the tables are about, cities, networks, results, samples, statements',
    ],
    make: () => workbook(cities(SAMPLETON), { name: 'Shopping', rows: [['bread']] }),
  },
  {
    name: 'sheet-and-file',
    damage: 'the same table as CSV and as a workbook',
    isSound: false,
    messages: ['cities.xlsx: the same table is in cities.csv too: remove one of the two'],
    make: async () => ({
      'cities.csv': `${HEADINGS.join(',')}\n${SAMPLETON.join(',')}\n`,
      'cities.xlsx': await writeXlsx({ sheets: [{ ...cities(SAMPLETON), name: 'Sheet1' }] }),
    }),
  },
  {
    name: 'xlsx-as-csv',
    damage: 'a workbook whose name ends in .csv',
    isSound: false,
    messages: [
      'cities.csv: is not a text file but one of the kind xlsx: let its name end in .xlsx, or save the table as CSV (UTF-8)',
    ],
    make: async () => ({ 'cities.csv': await writeXlsx({ sheets: [cities(SAMPLETON)] }) }),
  },
  {
    name: 'ods-as-xlsx',
    damage: 'an OpenDocument whose name ends in .xlsx',
    isSound: false,
    messages: ['cities.xlsx: files that end in .ods are not read: save the table as .xlsx or CSV'],
    make: () => ({ 'cities.xlsx': makeArchive({ 'content.xml': '<office:document-content/>' }) }),
  },
  {
    name: 'zip-bomb',
    damage: 'a workbook that would fill the memory',
    isSound: false,
    messages: ['cities.xlsx: is larger than 200 MB: save the tables as CSV, which may be larger'],
    make: () => ({
      'cities.xlsx': makeArchive({ 'xl/workbook.xml': 'x' }, () => 4_000_000_000),
    }),
  },
  {
    name: 'cut-workbook',
    damage: 'a workbook that was copied in part',
    isSound: false,
    messages: [
      'cities.xlsx: cannot be opened as a workbook (not a ZIP archive, or a part of one): open it in your spreadsheet program and save it again as .xlsx',
    ],
    make: async () => {
      const bytes = await writeXlsx({ sheets: [cities(SAMPLETON)] });
      return { 'cities.xlsx': bytes.subarray(0, bytes.length / 2) };
    },
  },
  {
    name: 'workbook-without-parts',
    damage: 'a workbook whose sheet is missing',
    isSound: false,
    messages: [
      'cities.xlsx: cannot be opened as a workbook (Invalid XLSX: missing [Content_Types].xml): open it in your spreadsheet program and save it again as .xlsx',
    ],
    make: () => ({ 'cities.xlsx': makeArchive({ 'xl/workbook.xml': '<workbook>' }) }),
  },
  {
    name: 'broken-sheet',
    damage: 'a workbook whose sheet is no XML',
    isSound: false,
    messages: ['cities.xlsx, sheet cities: is empty: fill it in or remove it'],
    make: () => ({ 'cities.xlsx': makeWorkbook({ sheets: { cities: '<sheetData><row <<<' } }) }),
  },
  {
    name: 'empty-sheet',
    damage: 'a sheet without a cell',
    isSound: false,
    messages: ['tables.xlsx, sheet results: is empty: fill it in or remove it'],
    make: () => workbook(cities(SAMPLETON), { name: 'results', rows: [] }),
  },
];
