import type { RowFault } from '../../../data/row-fault.js';

/** A fault that does not know its row yet. */
export interface CellFault extends Pick<RowFault, 'column' | 'kind' | 'value'> {
  /** What is wrong and what to do, without the place. */
  readonly advice: string;
}

const LONGEST_VALUE = 80;

/** Gives a fault its place in the file. */
export function toRowFault(
  { column, kind, value, advice }: CellFault,
  { row, lostRow }: Pick<RowFault, 'row' | 'lostRow'>,
): RowFault {
  return {
    row,
    column,
    kind,
    value: cut(value),
    message: `${placeOf(row, column)}: ${advice}`,
    lostRow,
  };
}

/** `row 4, column lat`, the form of a `DataError`'s path. */
export function placeOf(row: number, column: string): string {
  return column === '' ? `row ${row}` : `row ${row}, column ${column}`;
}

/** A cell in quotes for a message. */
export function quote(value: string): string {
  return `"${cut(value)}"`;
}

function cut(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}
