import type * as z from 'zod/mini';
import { parseTable, type RawRow } from './parse-table.js';
import type { Checked, DatasetProblem } from './problem.js';

/** A row whose cells have been understood. */
export interface Row<Cells> {
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly cells: Cells;
}

/** A CSV file. */
export interface Table<Cells> {
  /** The rows without fault. */
  readonly rows: readonly Row<Cells>[];
  /** All rows as text: a row with one bad cell still says which ids exist. */
  readonly raw: readonly RawRow[];
}

/** The rows of a CSV file, each cell checked by `schema`, whose keys are the columns. */
export function readTable<Schema extends z.ZodMiniObject>(options: {
  readonly file: string;
  readonly text: string | undefined;
  readonly schema: Schema;
}): Checked<Table<z.output<Schema>>> {
  const { file, text, schema } = options;
  if (text === undefined) {
    const problem = { file, row: 1, column: '', message: 'is missing: add the file' };
    return { value: { rows: [], raw: [] }, problems: [problem] };
  }
  const table = parseTable({ file, text, columns: Object.keys(schema.shape) });
  const rows: Row<z.output<Schema>>[] = [];
  const problems: DatasetProblem[] = [...table.problems];
  // A column that is missing as a whole is said once, not in every row.
  const missing = new Set(
    table.problems.filter(({ row }) => row === 1).map(({ column }) => column),
  );
  for (const { row, cells } of table.value) {
    const parsed = schema.safeParse(cells);
    if (parsed.success) rows.push({ file, row, cells: parsed.data });
    for (const { path, message } of parsed.error?.issues ?? []) {
      const column = path.join('.');
      if (!missing.has(column)) problems.push({ file, row, column, message });
    }
  }
  return { value: { rows, raw: table.value }, problems };
}

/** All texts of one column, also of rows with a fault elsewhere. */
export function toKnown(table: Table<unknown>, column: string): ReadonlySet<string> {
  return new Set(table.raw.map(({ cells }) => cells[column] ?? ''));
}
