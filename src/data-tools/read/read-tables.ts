import { toSlug } from '../../widgets/network-map/csv/text.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { NAMES_TO_TELL, toKnownTable } from '../tables/table-name.js';
import {
  KEYS,
  type PartOf,
  type Row,
  type RowOf,
  type TableFile,
  type TableName,
} from '../tables/tables.js';
import { readTable } from '../tables/read-table.js';
import { placeOf } from '../tables/place-of.js';
import { readSheets, mayHoldTables, stem } from './sheets.js';
import type { InputFile } from './input.js';
import type { Sheet } from './sheet.js';

/** Sheets by the table that they hold. Only of results there may be several. */
export type SheetsByTable = ReadonlyMap<TableName, readonly Sheet[]>;

/** Finds out which file or sheet is which table. */
export async function findSheets(
  inputs: readonly InputFile[],
  report: Report,
): Promise<SheetsByTable> {
  const found = new Map<TableName, Sheet[]>();
  const files = inputs.filter(({ path }) => mayHoldTables(path));
  for (const file of files) {
    const sheets = await readSheets(file, report);
    for (const sheet of sheets) {
      const table = tableOf(sheet, sheets.length);
      if (table === undefined) {
        const kind = sheet.sheet === undefined ? 'unknown-file' : 'unknown-sheet';
        report.add({ file: sheet.file, sheet: sheet.sheet }, fault(kind, { names: NAMES_TO_TELL }));
        continue;
      }
      const own = found.get(table) ?? [];
      found.set(table, own);
      const [other] = own;
      if (other && table !== 'results') {
        const place = { file: sheet.file, sheet: sheet.sheet };
        report.add(place, fault('table-twice', { other: nameOf(other) }));
      } else own.push(sheet);
    }
  }
  return found;
}

/** Reads every table of `names`; `figures` are ids that columns may be headed by. */
export async function readRows<Name extends TableName>(options: {
  readonly table: Name;
  readonly sheets: SheetsByTable;
  readonly figures: ReadonlySet<string>;
  readonly report: Report;
  readonly examples?: ReadonlySet<string>;
  /** Takes the ids of all rows, sound or not. */
  readonly seen?: Set<string>;
}): Promise<{ readonly rows: readonly RowOf<Name>[]; readonly parts: readonly PartOf<Name>[] }> {
  const { table, sheets, report, seen } = options;
  const rows: RowOf<Name>[] = [];
  const parts: PartOf<Name>[] = [];
  const unique = duplicateFinder(table, report);
  for (const sheet of sheets.get(table) ?? []) {
    await readTable({
      ...options,
      sheet,
      take: (row) => rows.push(row),
      takePart: (row) => parts.push(row),
      see: (row) => {
        unique(row);
        const own = row.cells.get('id') ?? '';
        const id = own === '' ? toSlug(row.cells.get('name') ?? '') : own;
        if (id) seen?.add(id);
      },
    });
  }
  return { rows, parts };
}

/** Reports rows that say the same thing twice. */
function duplicateFinder(
  table: TableName,
  report: Report,
): (row: Row<ReadonlyMap<string, string>>) => void {
  const columns = KEYS[table] ?? [];
  const first = new Map<string, { readonly row: number; readonly from: TableFile }>();
  return (row) => {
    const key = columns.map((column) => row.cells.get(column) ?? '');
    // An empty key was found when the row was read, or is made later.
    if (key.every((text) => text === '')) return;
    const earlier = first.get(key.join('\n'));
    if (earlier === undefined) {
      first.set(key.join('\n'), row);
      return;
    }
    const name = key.filter((text) => text !== '').join(', ');
    const details = { name, row: earlier.row, file: earlier.from.file };
    report.add(placeOf(row, columns[0]), fault('duplicate', details), name);
  };
}

function tableOf({ name, file }: Sheet, siblings: number): TableName | undefined {
  const own = toKnownTable(name);
  // A workbook with a single sheet, whatever its name, is what its file is called.
  return own ?? (siblings === 1 ? toKnownTable(stem(file)) : undefined);
}

function nameOf({ file, sheet }: Sheet): string {
  return sheet === undefined ? file : `${file} (${sheet})`;
}
