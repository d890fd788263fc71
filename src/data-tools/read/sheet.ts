import type { Problem } from '../problem.js';
import type { RawRows } from './raw.js';

/** Rows of one file, or of one sheet of a workbook, of which it is not yet known what they are. */
export interface Sheet {
  readonly file: string;
  /** Only of workbooks that have several, or whose file is not named after the table. */
  readonly sheet?: string;
  /** Name of the table that it may be: that of the file without ending, or of the sheet. */
  readonly name: string;
  /** Reads the rows from the first, empty ones left out. May be called more than once. */
  readonly rows: () => RawRows;
}

/** What was found in a file, and what is wrong with the file as a whole. */
export interface SheetsOfFile {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
}
