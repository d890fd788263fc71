import { fold, type Finding, type ReportOf } from './finding.js';
import { figureOfName, namesCity } from './names.js';
import type { PageTexts } from './placed-text.js';
import { toTableRows, type Cell, type TableRow } from './table-rows.js';
import { WORDINGS } from './wordings/languages.js';
import type { Wordings } from './wordings/wordings.js';

/** What a column holds, as far as its heading says so. */
interface Column {
  readonly holds: 'value' | 'average' | 'other';
  readonly x: number;
  readonly right: number;
}

/** Headings are within so many sizes of the letters above the first row. */
const HEADING_WITHIN = 6;
/** Names that are longer than their column go on in the next line, within so many sizes. */
const NAME_WITHIN = 1.8;

/**
 * The figures in tables that have a row for an indicator, and a column each for the
 * city and the sample that says so in its heading. Without headings nothing is taken.
 */
export function findTables(pages: readonly PageTexts[], of: ReportOf): readonly Finding[] {
  const findings: Finding[] = [];
  let columns: readonly Column[] = [];
  let lastPage = 0;
  for (const page of pages) {
    // A table that goes on may repeat its headings or not; one that is a page away is another.
    if (page.page > lastPage + 1) columns = [];
    const rows = toTableRows(page);
    rows.forEach((row, i) => {
      columns = headingsIn(rows, i, of) ?? columns;
      const numbers = row.cells.filter(({ text }) => toNumber(text) !== undefined);
      const name = numbers.length > 0 ? nameOf(rows, i) : undefined;
      if (!name || columns.length === 0) return;
      const value = numberUnder(columns, { holds: 'value', row });
      lastPage = page.page;
      if (value === undefined) return;
      findings.push({
        figure: name.figure,
        value,
        average: numberUnder(columns, { holds: 'average', row }),
        page: page.page,
        phrase: [name.text, ...numbers.map(({ text }) => text)].join(' | '),
        doubts: [],
      });
    });
  }
  return findings;
}

/** A number of 0 to 100, with its sign or without. */
function toNumber(text: string): number | undefined {
  const [, digits] = /^(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|per ?cent|points?|pts)?$/i.exec(text) ?? [];
  const number = Number(digits?.replace(',', '.'));
  return number <= 100 ? number : undefined;
}

/** The columns, if the row ends their headings: one is of the city, another of the sample. */
function headingsIn(
  rows: readonly TableRow[],
  i: number,
  of: ReportOf,
): readonly Column[] | undefined {
  const row = rows[i];
  if (!row || row.cells.length < 2) return undefined;
  const above = rows
    .slice(Math.max(0, i - 3), i)
    .filter(({ y }) => row.y - y < (row.size * HEADING_WITHIN) / 2);
  const cells = row.cells.map((cell): Cell => {
    const over = above.flatMap((other) => other.cells.filter((upper) => overlaps(upper, cell)));
    return {
      text: [...over.map(({ text }) => text), cell.text].join(' '),
      x: Math.min(cell.x, ...over.map(({ x }) => x)),
      right: Math.max(cell.right, ...over.map(({ right }) => right)),
    };
  });
  if (cells.some(({ text }) => text.length > 60)) return undefined;
  for (const wordings of WORDINGS) {
    const columns = cells.map((cell) => columnOf(cell, of, wordings));
    const known = columns.map(({ holds }) => holds).filter((holds) => holds !== 'other');
    // Two columns of the city are of two editions, of which nobody knows which is meant.
    if (known.length === 2 && new Set(known).size === 2) return columns;
  }
  return undefined;
}

function columnOf({ text, x, right }: Cell, of: ReportOf, wordings: Wordings): Column {
  const [year] = /\b(?:19|20)\d\d\b/.exec(text) ?? [];
  if (year !== undefined && of.year !== undefined && Number(year) !== of.year) {
    return { holds: 'other', x, right };
  }
  if (wordings.average.test(text)) return { holds: 'average', x, right };
  const isCity = namesCity(text, of.names) || wordings.columnOfCity.test(fold(text));
  return { holds: isCity ? 'value' : 'other', x, right };
}

function overlaps(a: { x: number; right: number }, b: { x: number; right: number }): boolean {
  return a.x < b.right && b.x < a.right;
}

/** The number in the column, or the one nearest to it that is nearer to no other column. */
function numberUnder(
  columns: readonly Column[],
  { holds, row }: { readonly holds: Column['holds']; readonly row: TableRow },
): number | undefined {
  const cells = row.cells.filter(({ text }) => toNumber(text) !== undefined);
  const own = cells.filter((cell) => {
    const nearest = columns.toSorted((a, b) => distance(a, cell) - distance(b, cell))[0];
    return nearest?.holds === holds && distance(nearest, cell) < row.size * 3;
  });
  return own.length === 1 ? toNumber(own[0]?.text ?? '') : undefined;
}

/** How far a cell is from a column; those that overlap are apart by nothing. */
function distance(column: Column, cell: Cell): number {
  return Math.max(0, column.x - cell.right, cell.x - column.right);
}

/** The indicator that a row is of; its name may go on in the lines above and below. */
function nameOf(
  rows: readonly TableRow[],
  i: number,
): { readonly figure: string; readonly text: string } | undefined {
  const row = rows[i];
  if (!row) return undefined;
  const own = isName(row.cells[0]) ? row.cells[0]?.text : undefined;
  const [before = '', after = ''] = [rows[i - 1], rows[i + 1]].map((near) =>
    near?.cells.length === 1 && Math.abs(near.y - row.y) < row.size * NAME_WITHIN
      ? near.cells[0]?.text
      : undefined,
  );
  // The longest first: a name of which the first line is one too goes on.
  const candidates =
    own === undefined
      ? [[before, after]]
      : [[before, own, after], [own, after], [before, own], [own]];
  for (const parts of candidates) {
    const text = parts.filter((part) => part !== '').join(' ');
    for (const wordings of WORDINGS) {
      const figure = figureOfName(text, wordings);
      if (figure !== undefined) return { figure, text };
    }
  }
  return undefined;
}

function isName(cell: Cell | undefined): boolean {
  return cell !== undefined && /\p{L}{2}/u.test(cell.text);
}
