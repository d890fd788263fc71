import type { MergeRange, Sheet } from 'hucre/xlsx';
import { fault } from '../problem.js';
import { columnLetter } from './column-letter.js';
import { textOfCell, type RawCell, type RawRow } from './raw.js';
import { toRawCell } from './workbook-cell.js';

/** The rows of a sheet that hold something, with the numbers that a spreadsheet gives them. */
export function toRawRows({ rows, cells, merges = [] }: Sheet): readonly RawRow[] {
  const waiting = [...merges]
    .filter(({ startRow, startCol, endRow, endCol }) => endRow > startRow || endCol > startCol)
    .sort((a, b) => b.startRow - a.startRow);
  let open: MergeRange[] = [];
  const result: RawRow[] = [];
  rows.forEach((values, row) => {
    while ((waiting.at(-1)?.startRow ?? Infinity) <= row) open.push(...waiting.splice(-1));
    open = open.filter(({ endRow }) => endRow >= row);
    const raw = values.map((value, column) => toRawCell(value, cells?.get(`${row},${column}`)));
    if (raw.every((cell) => textOfCell(cell).trim() === '')) return;
    result.push({ row: row + 1, cells: withoutEnd(open.reduce(markMerged, raw)) });
  });
  return result;
}

/** Says of each cell of the range that it was merged: only the first of them holds a value. */
function markMerged(cells: readonly RawCell[], range: MergeRange): RawCell[] {
  return cells.map((cell, column) => {
    if (column < range.startCol || column > range.endCol) return cell;
    const marked = typeof cell === 'object' ? cell : { text: cell };
    return { ...marked, fault: fault('merged', { range: toRangeName(range) }) };
  });
}

function withoutEnd(cells: readonly RawCell[]): readonly RawCell[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

function toRangeName({ startRow, startCol, endRow, endCol }: MergeRange): string {
  return `${columnLetter(startCol)}${startRow + 1}:${columnLetter(endCol)}${endRow + 1}`;
}
