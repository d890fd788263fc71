import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../../core/result.js';
import { parseCsv, type CsvTable } from '../../data/csv.js';
import type { DataError } from '../../data/error.js';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { citiesSchema } from '../../data/schema/city.js';
import type { RowFault } from '../../data/row-fault.js';
import { toColumns, type Columns } from './csv/columns.js';
import type { CountryLookup } from './csv/country.js';
import { placeOf, quote, toRowFault, type CellFault } from './csv/fault.js';
import { findOtherFile } from './csv/file.js';
import { toIds } from './csv/ids.js';
import { toMember, type RowMember } from './csv/member.js';
import { mendQuotes } from './csv/quotes.js';

export { countryLookup, type CountryBox, type CountryLookup } from './csv/country.js';

/** What a coordinator's list gives. */
export interface MemberList {
  /** For `citiesSchema`. Where the list names no kind of membership, it is `other`. */
  readonly document: unknown;
  /** By row; as many with `lostRow` as rows were left out. */
  readonly faults: readonly RowFault[];
}

/**
 * Reads a list of members that a coordinator keeps in a spreadsheet. Columns:
 * `name`, `country`, `lat` and `lon`, and optionally `kind`, `since`, `url` and
 * `network` (several with `|` between them), in any order, under these or common
 * headings in a few languages. A row that cannot be trusted is left out and
 * named; an optional cell that cannot is only left empty and named.
 *
 * @returns an error of kind `schema`, or `not-json` for another kind of file, that
 * names row and column if no row could be used. If rows were there, `cause` holds their faults.
 */
export function parseCsvMembers(
  text: string,
  countries: CountryLookup,
): Result<MemberList, DataError> {
  const other = findOtherFile(text);
  if (other) return fail(other);
  const table = parseCsv(text, mendQuotes);
  if (table.header.length === 0) return refuse('row 1', 'the file is empty: save the list again');
  return readMembers(table, countries);
}

/** Reads the rows of a list of members; see {@link parseCsvMembers}. */
export function readMembers(
  table: CsvTable,
  countries: CountryLookup,
): Result<MemberList, DataError> {
  const columns = toColumns(table);
  if (!columns.ok) return columns;
  if (table.rows.length === 0) {
    const advice = 'the file holds a header but no rows: add the members below it';
    return refuse(placeOf(table.headerLine + 1, ''), advice);
  }
  return readRows(table, columns.value, countries);
}

function readRows(
  { header, rows }: CsvTable,
  { found, faults: columnFaults }: Columns,
  countries: CountryLookup,
): Result<MemberList, DataError> {
  const faults = [...columnFaults];
  const members: RowMember[] = [];
  const firstRows = new Map<string, number>();
  for (const { line, cells } of rows) {
    const lose = (fault: CellFault): number =>
      faults.push(toRowFault(fault, { row: line, lostRow: true }));
    const member = toMember({ cells, width: header.length, columns: found, countries });
    if (!member.ok) {
      lose(member.error);
      continue;
    }
    const { key, name } = member.value;
    const first = firstRows.get(key);
    if (first !== undefined) {
      const advice = `${quote(name)} is there already, in row ${first}: remove one of the two`;
      const column = found.get('name')?.heading ?? '';
      lose({ column, kind: 'duplicate', value: name, advice });
      continue;
    }
    firstRows.set(key, line);
    members.push(member.value);
    for (const fault of member.value.faults) {
      faults.push(toRowFault(fault, { row: line, lostRow: false }));
    }
  }
  const [fault] = faults.filter(({ lostRow }) => lostRow);
  if (members.length > 0 || fault === undefined)
    return ok({ document: toDocument(members), faults });
  const message = `none of the ${rows.length} rows can be used: ${fault.message}`;
  return refuse(placeOf(fault.row, fault.column), message, faults);
}

function toDocument(members: readonly RowMember[]): z.input<typeof citiesSchema> {
  const ids = toIds(members.map(({ name }) => name));
  const networks = new Map<string, string>();
  for (const member of members) {
    for (const [id, name] of member.networks) {
      // Spellings differ in case and accents; the first one stays.
      if (!networks.has(id)) networks.set(id, name);
    }
  }
  return {
    formatVersion: FORMAT_VERSION,
    cities: members.map(({ name, country, point, kind, since, url, networks: own }, i) => ({
      id: ids[i] ?? '',
      name,
      country,
      ...point,
      kind,
      since,
      url,
      networks: [...own.keys()].map((id) => ({ id, basis: 'published' })),
    })),
    networks: [...networks].map(([id, name]) => ({ id, name, status: 'other' })),
  };
}

function refuse(path: string, message: string, cause?: unknown): Result<never, DataError> {
  return fail({ kind: 'schema', path, message, ...(cause !== undefined && { cause }) });
}
