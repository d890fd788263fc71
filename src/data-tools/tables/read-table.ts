import { points } from '../kinds/number.js';
import { optional, type Column } from '../cell.js';
import { readCell } from './read-cell.js';
import { fault } from '../problem.js';
import type { RawRow } from '../read/raw.js';
import { textOfCell } from '../read/raw.js';
import type { Sheet } from '../read/sheet.js';
import type { Report } from '../report.js';
import { findHeader, keyOfFigure, type Header } from './header.js';
import { placeOf } from './place-of.js';
import {
  TABLE_COLUMNS,
  type FigureCell,
  type PartOf,
  type Row,
  type RowOf,
  type TableName,
} from './tables.js';

const score = optional(points);

/** What is told of each row of a table. */
export interface RowTaker<Name extends TableName> {
  /** A row without fault. */
  readonly take: (row: RowOf<Name>) => void;
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
  for await (const batch of options.sheet.rows()) {
    let rows = batch;
    if (header === undefined) {
      // What is above the header is a title; the first rows come at once.
      header = findHeader({ ...options, rows });
      if (header === undefined) return;
      const { row } = header;
      rows = batch.filter((each) => each.row > row);
    }
    for (const raw of rows) readRow(raw, header, options);
  }
  if (header === undefined) findHeader({ ...options, rows: [] });
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
  const base = { from: header.from, row: raw.row };
  if (raw.fault) {
    report.add(placeOf({ ...base, cells: undefined, figures: [] }), raw.fault);
    return;
  }
  let isSound = true;
  const cells: Record<string, unknown> = {};
  const texts = new Map<string, string>();
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
    const place = { ...placeOf({ ...base, cells, figures: [] }, key) };
    for (const remark of cell.remarks) report.add(place, remark, cell.text);
    if (see) texts.set(key, cell.text);
    if (cell.result.ok) return cell.result.value;
    report.add(place, cell.result.error, cell.result.error.part ?? cell.text);
    isSound = false;
    return undefined;
  };
  if (raw.cells.slice(header.width).some((cell) => textOfCell(cell).trim() !== '')) {
    report.add(placeOf({ ...base, cells, figures: [] }), fault('extra-cells', {}));
    isSound = false;
  }
  for (const [name, column] of Object.entries(TABLE_COLUMNS[table])) {
    cells[name] = read(name, header.indexes.get(name), column as Column<unknown>);
  }
  const figures = header.figures.flatMap(({ index, ...of }): FigureCell[] => {
    const value = read(keyOfFigure(of), index, score);
    return value === undefined ? [] : [{ ...of, value }];
  });
  see?.({ ...base, cells: texts, figures });
  // Each cell was read by the column that its type comes from.
  if (isSound) take({ ...base, cells: cells as RowOf<Name>['cells'], figures });
  else takePart?.({ ...base, cells: cells as PartOf<Name>['cells'], figures });
}
