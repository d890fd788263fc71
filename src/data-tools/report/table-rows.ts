import { joinTexts } from './lines.js';
import type { PageTexts, PlacedText } from './placed-text.js';

/** A cell of a row of a table. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** What stands side by side on a page, from the left to the right. */
export interface TableRow {
  readonly page: number;
  readonly y: number;
  /** Size of the letters. */
  readonly size: number;
  readonly cells: readonly Cell[];
}

/** A gap of so many sizes of the letters parts cells; that between words is a third of one. */
const CELL_GAP = 0.6;

/** The rows of a page from the top to the bottom, whatever the order in which its file draws them. */
export function toTableRows({ page, texts }: PageTexts): readonly TableRow[] {
  return toRows(texts).map((row) => ({
    page,
    y: row[0]?.y ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
    cells: toCells(row),
  }));
}

/** A cell that holds a number, or a sign that there is none. */
const NUMBER_CELL = /^(?:[\d.,]+ ?(?:%|pts)?|n\/?a\.?|n\.a\.|[-–—/])$/i;
/** Prose that is set to both edges has gaps too, but not so wide ones before a number at the end. */
const ROW_GAP = 2;

/** A page without the rows of its tables, whose numbers are part of no sentence. */
export function withoutTableRows(page: PageTexts): PageTexts {
  const inTables = new Set(
    toRows(page.texts)
      .filter((row) => isTableRow(toCells(row), row[0]?.size ?? 0))
      .flat(),
  );
  return { ...page, texts: page.texts.filter((text) => !inTables.has(text)) };
}

function isTableRow([first, ...others]: readonly Cell[], size: number): boolean {
  const [next] = others;
  if (!first || !next || !others.every(({ text }) => NUMBER_CELL.test(text))) return false;
  return others.length > 1 || next.x - first.right > size * ROW_GAP;
}

function toRows(texts: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const rows: PlacedText[][] = [];
  for (const text of texts.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && text.y - first.y < Math.min(text.size, first.size) * 0.4) row.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function toCells(texts: readonly PlacedText[]): readonly Cell[] {
  const cells: PlacedText[][] = [];
  for (const text of texts) {
    const cell = cells.at(-1);
    const last = cell?.at(-1);
    if (cell && last && text.x - last.x - last.width < text.size * CELL_GAP) cell.push(text);
    else cells.push([text]);
  }
  return cells.map((cell) => {
    const last = cell.at(-1);
    return {
      text: joinTexts(cell),
      x: cell[0]?.x ?? 0,
      right: last ? last.x + last.width : 0,
    };
  });
}
