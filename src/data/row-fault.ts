/** Why a row, or a cell, of somebody's own table could not be used. */
export type RowFaultKind =
  | 'no-name'
  | 'no-country'
  | 'no-position'
  | 'not-a-number'
  | 'out-of-range'
  | 'swapped'
  | 'outside-country'
  | 'markup'
  | 'formula'
  | 'encoding'
  | 'too-long'
  | 'extra-cells'
  | 'duplicate'
  | 'duplicate-column'
  | 'not-a-date'
  | 'not-an-address'
  | 'unknown-kind';

/** One thing that is wrong in a table. */
export interface RowFault {
  /** As the spreadsheet numbers it; the header is row 1. */
  readonly row: number;
  /** As the file heads it. */
  readonly column: string;
  readonly kind: RowFaultKind;
  /** What stands there, cut to 80 characters. */
  readonly value: string;
  /** Whether the whole row was left out, or only the cell. */
  readonly lostRow: boolean;
  /** For developers, in English: where, and what to do. */
  readonly message: string;
}
