import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { TEMPLATE_COLUMNS, type TemplateTable } from '../tables/columns.js';
import { FIGURE_NAMES } from '../tables/figures.js';
import { headingOf, tableNameOf, type TemplateLanguage } from '../tables/headings.js';
import { LISTED_COLUMNS, WORD_LISTS } from './lists.js';
import { makeReadMe } from './read-me.js';
import { rowHeight } from './row-height.js';
import { templateColumns, templateRows } from './rows.js';
import type { TemplateColumn } from './row.js';
import { LISTS_SHEET } from './sheet-names.js';
import { HEADER, TEXT } from './styles.js';
import type { TemplateTexts } from './texts/shape.js';
import { validationsOf } from './validations.js';

/** How many empty rows are ready to take dates and ids as they are typed. */
const READY_ROWS = 500;

/** Columns whose cells a spreadsheet must leave as they are typed. */
const TEXT_COLUMNS: readonly TemplateColumn[] = [
  'value',
  'id',
  'since',
  'source_date',
  'city',
  'edition',
  'sample',
  'date',
];

const NARROW = 14;
const MIDDLE = 24;
const WIDE = 48;

const NARROW_COLUMNS: readonly TemplateColumn[] = [
  'country',
  'lat',
  'lon',
  'since',
  'illustrative',
  'source_date',
  'edition',
  'framework',
  'sample_size',
  'size',
  'date',
  'lang',
  'review',
];
const WIDE_COLUMNS: readonly TemplateColumn[] = [
  'value',
  'short',
  'short_city',
  'long',
  'long_city',
];

/** The workbook (XLSX) with a sheet for each table, in a language. */
export async function makeWorkbook(
  language: TemplateLanguage,
  texts: TemplateTexts,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  // Object.keys forgets which keys they are.
  const tables = Object.keys(TEMPLATE_COLUMNS) as readonly TemplateTable[];
  return writeXlsx({
    sheets: [
      makeReadMe(language, texts),
      ...tables.map((table) => makeSheet(table, language, texts)),
      makeLists(),
    ],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title: texts.about.title },
  });
}

function makeSheet(
  table: TemplateTable,
  language: TemplateLanguage,
  texts: TemplateTexts,
): WriteSheet {
  const columns = templateColumns(table);
  const rows = templateRows(table, language, texts);
  const headings = columns.map((column) => headingOf(column, language));
  const height = rowHeight(headings, columns.map(toWidth));
  const cells = new Map<string, Partial<Cell>>();
  const addStyle = (row: number, column: number, style: CellStyle): void => {
    cells.set(`${row},${column}`, { style });
  };
  columns.forEach((column, i) => {
    addStyle(0, i, HEADER);
    if (!TEXT_COLUMNS.includes(column)) return;
    for (let row = 1; row <= rows.length + READY_ROWS; row += 1) addStyle(row, i, TEXT);
  });
  return {
    name: tableNameOf(table, language),
    columns: columns.map((column) => ({ width: toWidth(column) })),
    rows: [headings, ...rows.map((row) => columns.map((column) => row[column] ?? null))],
    cells,
    rowDefs: new Map(height === undefined ? [] : [[0, { height }]]),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: validationsOf(table, language, texts),
  };
}

/** In digits. */
function toWidth(column: TemplateColumn): number {
  if (WIDE_COLUMNS.includes(column)) return WIDE;
  const isNarrow = NARROW_COLUMNS.includes(column) || Object.hasOwn(FIGURE_NAMES, column);
  return isNarrow ? NARROW : MIDDLE;
}

/** Words for the lists of other sheets: a list inside a cell's own rule holds few characters. */
function makeLists(): WriteSheet {
  const lists = LISTED_COLUMNS.map((column) => WORD_LISTS[column] as readonly string[]);
  const length = Math.max(...lists.map((list) => list.length));
  return {
    name: LISTS_SHEET,
    hidden: true,
    rows: Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? null)),
  };
}
