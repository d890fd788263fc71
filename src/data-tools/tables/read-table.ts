import { points } from '../kinds/number.js';
import { optional, type Column } from '../cell.js';
import { readCell } from './read-cell.js';
import { fault, type Place } from '../problem.js';
import { isOfSystem, reasonOf } from '../read/reason.js';
import { columnLetter } from '../read/column-letter.js';
import { textOfCell, type RawRow } from '../read/raw.js';
import type { Sheet } from '../read/sheet.js';
import type { Report } from '../report.js';
import { findHeader, keyOfFigure, type Header } from './header.js';
import { placeOf } from './place-of.js';
import {
  TABLE_COLUMNS,
  TABLE_NAMES,
  type FigureCell,
  type PartOf,
  type Row,
  type RowOf,
  type TableName,
} from './tables.js';

const score = optional(points);

/** Examples stand at the top of their table. */
const LAST_EXAMPLE_ROW = 50;

type ColumnList = readonly (readonly [name: string, column: Column<unknown>])[];

/** Made once: rows come by the hundred thousand. */
const COLUMN_LISTS = new Map<TableName, ColumnList>(
  TABLE_NAMES.map((table) => [table, Object.entries<Column<unknown>>(TABLE_COLUMNS[table])]),
);

/** What is told of each row of a table. */
export interface RowTaker<Name extends TableName> {
  /** A row without fault. */
  readonly take: (row: RowOf<Name>) => void;
  /** Texts that only templates hold, so that a row with one of them is still the example. */
  readonly examples?: ReadonlySet<string> | undefined;
  /** A row with a fault, without the cells that have one. */
  readonly takePart?: (row: PartOf<Name>) => void;
  /** Any row, with the texts of its cells by column, so that one with a fault still says which ids exist. */
  readonly see?: (row: Row<ReadonlyMap<string, string>>) => void;
}

/**
 * Reads the rows of a sheet, each cell by the kind of its column. What is wrong
 * goes to the report, all of it at once.
 *
 * @param figures ids that a column may be headed by.
 */
export async function readTable<Name extends TableName>(
  options: {
    readonly sheet: Sheet;
    readonly table: Name;
    readonly figures: ReadonlySet<string>;
    readonly report: Report;
  } & RowTaker<Name>,
): Promise<void> {
  let header: Header | undefined;
  let mayBeExample = options.examples !== undefined;
  try {
    for await (const batch of options.sheet.rows()) {
      if (batch.length === 0) continue;
      let rows = batch;
      if (header === undefined) {
        // What is above the header is a title; the first rows come at once.
        header = findHeader({ ...options, rows });
        if (header === undefined) return;
        const { row } = header;
        rows = batch.filter((each) => each.row > row);
      }
      for (const raw of rows) {
        if (mayBeExample && isExample(raw, options.examples)) {
          // One row tells that the table has not been gone through.
          const place = placeOf({ from: header.from, row: raw.row });
          options.report.add(place, fault('example-left', {}));
          mayBeExample = false;
        }
        readRow(raw, header, options);
      }
    }
  } catch (error) {
    // A disk or a network may fail in the middle of a file.
    if (!isOfSystem(error)) throw error;
    const { file, sheet } = options.sheet;
    options.report.add({ file, sheet }, fault('unreadable', { reason: reasonOf(error) }));
    return;
  }
  if (header === undefined) findHeader({ ...options, rows: [] });
}

function isExample({ row, cells }: RawRow, texts: ReadonlySet<string> | undefined): boolean {
  return row <= LAST_EXAMPLE_ROW && cells.some((cell) => texts?.has(textOfCell(cell)) ?? false);
}

function readRow<Name extends TableName>(
  raw: RawRow,
  header: Header,
  {
    table,
    report,
    take,
    takePart,
    see,
  }: { readonly table: Name; readonly report: Report } & RowTaker<Name>,
): void {
  const { from } = header;
  const placeAt = (key?: string): Place => placeOf({ from, row: raw.row }, key);
  if (raw.fault) {
    report.add(placeAt(), raw.fault);
    return;
  }
  let isSound = true;
  const texts = see && new Map<string, string>();
  const read = <Value>(
    key: string,
    index: number | undefined,
    column: Column<Value>,
  ): Value | undefined => {
    if (index === undefined) {
      // That the whole column is missing was said once.
      isSound &&= !column.isNeeded;
      return undefined;
    }
    const cell = readCell(raw.cells[index], column);
    texts?.set(key, cell.text);
    for (const remark of cell.remarks) report.add(placeAt(key), remark, cell.text);
    if (cell.result.ok) return cell.result.value;
    report.add(placeAt(key), cell.result.error, cell.result.error.part ?? cell.text);
    isSound = false;
    return undefined;
  };
  if (raw.cells.slice(header.width).some((cell) => textOfCell(cell).trim() !== '')) {
    report.add(placeAt(), fault('extra-cells', {}));
    isSound = false;
  }
  for (const index of header.unnamed) {
    if (textOfCell(raw.cells[index]).trim() === '') continue;
    header.unnamed.delete(index);
    // Keys of JSON stand in no row.
    const place = { ...placeAt(columnLetter(index)), row: header.row || undefined };
    report.add(place, fault('unknown-column', { near: undefined }));
  }
  const cells: Record<string, unknown> = {};
  for (const [name, column] of COLUMN_LISTS.get(table) ?? []) {
    cells[name] = read(name, header.indexes.get(name), column);
  }
  const figures: FigureCell[] = [];
  for (const { index, figure, isAverage } of header.figures) {
    const value = read(keyOfFigure({ figure, isAverage }), index, score);
    if (value !== undefined) figures.push({ figure, isAverage, value });
  }
  if (texts) see({ from, row: raw.row, cells: texts, figures });
  // Each cell was read by the column that its type comes from.
  if (isSound) take({ from, row: raw.row, cells: cells as RowOf<Name>['cells'], figures });
  else takePart?.({ from, row: raw.row, cells: cells as PartOf<Name>['cells'], figures });
}
