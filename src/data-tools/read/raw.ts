import type { Fault } from '../problem.js';

/** A cell that is more than its text: what is odd about it, or that it is a date. */
export interface MarkedCell {
  /** What a person sees in the cell, or the formula; dates as `2020-08-31`. */
  readonly text: string;
  /** The cell holds a date of the spreadsheet's own, which is no number. */
  readonly isDate?: boolean;
  /** Why the cell cannot be used, whatever is wanted of it. */
  readonly fault?: Fault;
}

/** A cell as it was read, before anything is known of its column. */
export type RawCell = string | MarkedCell;

/** A row as it was read. */
export interface RawRow {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly cells: readonly RawCell[];
  /** Why the row cannot be trusted as a whole. */
  readonly fault?: Fault;
}

/** Rows by the hundred or thousand, so that none has to be waited for by itself. */
export type RawRows = AsyncIterable<readonly RawRow[]>;

/** The text of a cell, whatever else is known of it. */
export function textOfCell(cell: RawCell | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '');
}
