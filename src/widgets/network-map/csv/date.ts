import { fail, ok, type Result } from '../../../core/result.js';
import { cellFault, type Cell } from './cells.js';
import { quote, type CellFault } from './fault.js';

/** The programme began in 2008; networks of cities are older. */
const [EARLIEST, LATEST] = [1900, 2099];

/**
 * Reads when a place joined, as precisely as it is written: `2008`, `2008-05`,
 * `05/2008`, `2008-05-31`, `31.5.2008`. Of `3/5/2008`, which is a day in March or
 * in May, only the year is kept.
 *
 * @returns a text for `partialDate`.
 */
export function toPartialDate(cell: Cell): Result<string, CellFault> {
  const date = partialDateIn(cell.text);
  if (date !== undefined) return ok(date);
  const advice = /^\d{5}([.,]\d+)?$/.test(cell.text)
    ? 'is the number that a spreadsheet keeps for a day: format the column as text and write the year'
    : 'is no date: write a year such as 2008, or 2008-05, or 31.5.2008';
  return fail(cellFault(cell, 'not-a-date', `${quote(cell.text)} ${advice}`));
}

function partialDateIn(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]\d\d:.*)?)?)?$/.exec(text) ?? [];
  if (year !== undefined) return toDate(year, month, day);
  const [, first, sign, second, last] =
    /^(?:(\d{1,2})([-/.]))?(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (last === undefined) return undefined;
  if (first === undefined || sign === '.' || first === second) return toDate(last, second, first);
  const [dayFirst, monthFirst] = [toDate(last, second, first), toDate(last, first, second)];
  return dayFirst && monthFirst ? toDate(last) : (dayFirst ?? monthFirst);
}

/** The parts as ISO 8601 writes them, if there is such a day. */
function toDate(year: string, month?: string, day?: string): string | undefined {
  if (Number(year) < EARLIEST || Number(year) > LATEST) return undefined;
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')));
  const date = [year, ...parts].join('-');
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const real = new Date(Date.UTC(y, m - 1, d));
  return real.getUTCMonth() === m - 1 && real.getUTCDate() === d ? date : undefined;
}
