import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { nearest } from '../nearest.js';
import { textOfCell, type RawRow } from '../read/raw.js';
import type { Sheet } from '../read/sheet.js';
import { toHeading } from './heading.js';
import { FIGURE_TABLES, TABLE_COLUMNS, type TableFile, type TableName } from './tables.js';

/** How far below a title the header is looked for. */
const TITLE_ROWS = 10;

/** A column of a figure, as its heading names it. */
export interface FigureColumn {
  readonly index: number;
  readonly figure: string;
  readonly isAverage: boolean;
}

/** What the header of a table says of its columns. */
export interface Header {
  readonly from: TableFile;
  readonly row: number;
  /** Where each known column stands. */
  readonly indexes: ReadonlyMap<string, number>;
  readonly figures: readonly FigureColumn[];
  /** Columns without a heading, of which nobody was told yet that there is something in them. */
  readonly unnamed: Set<number>;
  /** How many cells it has. */
  readonly width: number;
}

/**
 * Finds the header in the first rows of a sheet and says what is wrong with it.
 *
 * @param figures ids of all indicators and groups that a column may be headed by.
 */
export function findHeader(options: {
  readonly sheet: Sheet;
  readonly table: TableName;
  readonly rows: readonly RawRow[];
  readonly figures: ReadonlySet<string>;
  readonly report: Report;
}): Header | undefined {
  const { sheet, table, rows, figures, report } = options;
  const found = rows.slice(0, TITLE_ROWS).find((row) => isHeader(row, table, figures));
  const place = { file: sheet.file, sheet: sheet.sheet };
  if (found === undefined) {
    if (rows.length === 0) report.add(place, fault('empty-file', {}));
    else
      report.add({ ...place, row: rows[0]?.row }, fault('no-header', { names: neededOf(table) }));
    return undefined;
  }
  return readHeader({ sheet, table, row: found, figures, report });
}

function readHeader(options: {
  readonly sheet: Sheet;
  readonly table: TableName;
  readonly row: RawRow;
  readonly figures: ReadonlySet<string>;
  readonly report: Report;
}): Header {
  const { sheet, table, row, figures, report } = options;
  // Keys of JSON are headings that stand in no row.
  const place = { file: sheet.file, sheet: sheet.sheet, row: row.row || undefined };
  const own: Readonly<Record<string, { readonly isNeeded: boolean }>> = TABLE_COLUMNS[table];
  const indexes = new Map<string, number>();
  const headings = new Map<string, string>();
  const columns: FigureColumn[] = [];
  const unnamed = new Set<number>();
  // The overall result belongs to no version: with nothing beside it there is no version at all.
  const knowsFigures = figures.size > 1;
  row.cells.forEach((cell, index) => {
    const text = textOfCell(cell).trim();
    if (text === '') {
      unnamed.add(index);
      return;
    }
    const heading = toHeading(text, table, figures);
    if (heading === undefined) {
      const near = nearest(text.toLowerCase(), [...Object.keys(own), ...figures]);
      report.add({ ...place, column: text }, fault('unknown-column', { near }));
      return;
    }
    const key = heading.figure === undefined ? heading.column : keyOfFigure(heading);
    if (headings.has(key)) {
      report.add({ ...place, column: text }, fault('column-twice', {}));
      return;
    }
    headings.set(key, text);
    if (heading.figure === undefined) indexes.set(heading.column, index);
    else if (knowsFigures && !figures.has(heading.figure)) {
      const near = nearest(heading.figure, figures);
      const what = fault('unknown', { table: 'framework-indicators', near });
      report.add({ ...place, column: text }, what, heading.figure);
    } else columns.push({ index, figure: heading.figure, isAverage: heading.isAverage });
  });
  for (const [column, { isNeeded }] of Object.entries(own)) {
    if (isNeeded && !indexes.has(column)) {
      report.add({ ...place, column }, fault('missing-column', {}));
    }
  }
  const from = { file: sheet.file, sheet: sheet.sheet, headings };
  return { from, row: row.row, indexes, figures: columns, unnamed, width: row.cells.length };
}

/** What the heading of a figure is kept under. */
export function keyOfFigure({
  figure,
  isAverage,
}: {
  readonly figure: string;
  readonly isAverage: boolean;
}): string {
  return isAverage ? `${figure} average` : `${figure} value`;
}

/** A header has at least two known headings, or nothing but known ones. */
function isHeader(row: RawRow, table: TableName, figures: ReadonlySet<string>): boolean {
  const texts = row.cells.map((cell) => textOfCell(cell).trim()).filter((text) => text !== '');
  const known = texts.filter((text) => toHeading(text, table, figures) !== undefined).length;
  return known >= 2 || (known > 0 && known === texts.length);
}

function neededOf(table: TableName): readonly string[] {
  const own: Readonly<Record<string, { readonly isNeeded: boolean }>> = TABLE_COLUMNS[table];
  const needed = Object.keys(own).filter((column) => own[column]?.isNeeded);
  return FIGURE_TABLES.has(table) && needed.length < 3 ? Object.keys(own).slice(0, 4) : needed;
}
