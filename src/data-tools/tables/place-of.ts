import type { Place } from '../problem.js';
import type { Row } from './tables.js';

/** Where a cell of a row is, in the words of its file. */
export function placeOf({ from, row }: Pick<Row<unknown>, 'from' | 'row'>, column?: string): Place {
  const { file, sheet, headings } = from;
  return { file, sheet, row, column: column && (headings.get(column) ?? column) };
}
