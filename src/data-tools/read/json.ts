import type { Fault } from '../problem.js';
import { fault } from '../problem.js';
import { toKnownTable } from '../tables/table-name.js';
import type { RawCell, RawRow, RawRows } from './raw.js';
import { parseJson } from './read-json.js';

/** A list of rows that was found in JSON, with the name it has there. */
export interface JsonList {
  /** Empty where the file is the list itself. */
  readonly name: string;
  readonly rows: readonly unknown[];
}

/**
 * The lists of rows in the text of a JSON file: the file is one list of objects,
 * or an object that holds lists under the names of their tables.
 */
export function findLists(text: string): readonly JsonList[] | Fault {
  const parsed = parseJson(text);
  if (!parsed.ok)
    return parsed.error.kind === 'wrong-field' ? fault('wrong-json', {}) : parsed.error;
  const json = parsed.value;
  if (Array.isArray(json))
    return isRows(json) ? [{ name: '', rows: json }] : fault('wrong-json', {});
  if (typeof json !== 'object' || json === null) return fault('wrong-json', {});
  const lists = Object.entries(json).flatMap(([name, rows]: [string, unknown]) =>
    Array.isArray(rows) && isRows(rows) ? [{ name, rows }] : [],
  );
  // A table in another form must not be passed over as what other programs keep here.
  const isLost = ([name, rows]: [string, unknown]): boolean =>
    toKnownTable(name) !== undefined && !lists.some((list) => list.rows === rows);
  if (Object.entries(json).some(isLost)) return fault('wrong-json', {});
  return lists.length === 0 ? fault('wrong-json', {}) : lists;
}

/**
 * Rows of a list as a table: a header with every name that a row has, then the rows
 * from 1, of which those that are none have a fault.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- the other readers wait for their file.
export async function* readList(rows: readonly unknown[]): RawRows {
  if (rows.length === 0) return;
  const names = [...new Set(rows.flatMap((row) => (isRow(row) ? Object.keys(row) : [])))];
  yield [{ row: 0, cells: names }];
  for (let start = 0; start < rows.length; start += 1000) {
    yield rows.slice(start, start + 1000).map((row, i): RawRow => {
      const number = start + i + 1;
      if (!isRow(row)) return { row: number, cells: [], fault: fault('wrong-field', {}) };
      const cells = new Map<string, unknown>(Object.entries(row));
      return { row: number, cells: names.map((name) => toCell(cells.get(name))) };
    });
  }
}

/** One item that is no row must not take the others away. */
function isRows(list: readonly unknown[]): boolean {
  return list.length === 0 || list.some(isRow);
}

function isRow(item: unknown): item is object {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

/** Lists are written as in the cells of a spreadsheet; what holds more than plain values is none. */
function toCell(value: unknown): RawCell {
  if (!Array.isArray(value)) return toText(value) ?? ODD;
  const texts = value.map(toText);
  return texts.includes(undefined) ? ODD : texts.join('|');
}

const ODD: RawCell = { text: '{…}', fault: fault('wrong-field', {}) };

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD').trim();
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : undefined;
}
