import { fail, ok, type Result } from '../../../core/result.js';
import {
  cellFault,
  toAddress,
  toCell,
  toKind,
  toSafeText,
  type Cell,
  type TextReader,
} from './cells.js';
import type { Column, ColumnName } from './columns.js';
import type { CountryLookup } from './country.js';
import { toPartialDate } from './date.js';
import { quote, type CellFault } from './fault.js';
import { toPoint, type Point } from './position.js';
import { fold, toSlug } from './text.js';
import type { MemberKind } from '../kinds.js';

/** One row of the file, and what is known of its columns and of countries. */
export interface MemberRow {
  readonly cells: readonly string[];
  /** How many cells the header has. */
  readonly width: number;
  readonly columns: ReadonlyMap<ColumnName, Column>;
  readonly countries: CountryLookup;
}

/** What a row tells of a member. */
export interface RowMember {
  /** The same for rows that mean the same place. */
  readonly key: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, or the text of the list where no country is called so. */
  readonly country: string;
  readonly point: Point;
  readonly kind: MemberKind;
  readonly since: string | undefined;
  readonly url: string | undefined;
  /** Names of networks by id. */
  readonly networks: ReadonlyMap<string, string>;
  /** Optional cells that were passed over. */
  readonly faults: readonly CellFault[];
}

/**
 * Reads one member.
 *
 * @returns the first reason why the row cannot be trusted, if there is one.
 */
export function toMember({
  cells,
  width,
  columns,
  countries,
}: MemberRow): Result<RowMember, CellFault> {
  if (cells.slice(width).some((cell) => cell !== '')) {
    const advice =
      `the row has ${cells.length} cells, the header ${width}: put a text or number that holds ` +
      'the separator in quotes';
    // The surplus stands behind the last column.
    const last = Math.max(...[...columns.values()].map(({ index }) => index));
    const column = [...columns.values()].find(({ index }) => index === last)?.heading ?? '';
    return fail({ column, kind: 'extra-cells', value: cells.slice(width).join(' '), advice });
  }
  const cellOf = (name: ColumnName): Cell => toCell(cells, columns.get(name));
  const name = toName(cellOf('name'));
  if (!name.ok) return name;
  const country = toCountry(cellOf('country'), countries);
  if (!country.ok) return country;
  const place = { country: country.value, lat: cellOf('lat'), lon: cellOf('lon') };
  const point = toPoint(place, countries);
  if (!point.ok) return point;
  const faults: CellFault[] = [];
  const read = <Value>(column: ColumnName, reader: TextReader<Value>): Value | undefined => {
    const cell = cellOf(column);
    if (cell.text === '') return undefined;
    const safe = toSafeText(cell);
    const value = safe.ok ? reader(cell) : safe;
    if (value.ok) return value.value;
    faults.push(value.error);
    return undefined;
  };
  return ok({
    key: [fold(name.value), country.value, point.value.lat, point.value.lon].join('|'),
    name: name.value,
    country: country.value,
    point: point.value,
    kind: read('kind', toKind) ?? 'other',
    since: read('since', toPartialDate),
    url: read('url', toAddress),
    networks: new Map(read('network', toNetworks)),
    faults,
  });
}

function toName(cell: Cell): Result<string, CellFault> {
  if (cell.text === '') {
    return fail(cellFault(cell, 'no-name', 'the cell is empty: write the name of the place'));
  }
  const name = toSafeText(cell);
  if (!name.ok || /\p{L}/u.test(name.value)) return name;
  const advice = `${quote(cell.text)} has no letter: write the name of the place`;
  return fail(cellFault(cell, 'no-name', advice));
}

function toCountry(cell: Cell, countries: CountryLookup): Result<string, CellFault> {
  if (cell.text === '') {
    const advice = 'the cell is empty: write the country, such as Norway or NO';
    return fail(cellFault(cell, 'no-country', advice));
  }
  const text = toSafeText(cell);
  return text.ok ? ok(countries.codeOf(text.value) ?? text.value) : text;
}

/** Ids and names of the networks in a cell, with `|` between them. */
function toNetworks({ text }: Cell): Result<readonly (readonly [string, string])[], CellFault> {
  const names = text.split('|').map((name) => name.trim());
  return ok(names.map((name) => [toSlug(name), name] as const).filter(([id]) => id !== ''));
}
