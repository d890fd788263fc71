import type { Cell, CellValue } from 'hucre/xlsx';
import { fault } from '../problem.js';
import { toNumberText } from './number-text.js';
import type { RawCell } from './raw.js';

const ERROR = /^#(?:[A-Z]+\/[0A]!?|[A-Z_]+[!?])$/;

/** Dates as a workbook of the strict kind holds them. */
const ISO_DATE = /^\d{4}-\d\d-\d\dT[\d:.]+Z?$/;

/** What a spreadsheet shows of a date that it cannot show. */
const NO_DATE = '########';

/**
 * A cell of a workbook as a person sees it.
 *
 * @param cell what the workbook tells of it beside its value; nothing of plain ones.
 */
export function toRawCell(value: CellValue, cell: Partial<Cell> | undefined): RawCell {
  const { type, formula, style } = cell ?? {};
  if (typeof value === 'string' && (type === 'error' || (formula !== undefined && isError(value))))
    return { text: value, fault: fault('formula-error', {}) };
  if (value === null) {
    return formula === undefined
      ? ''
      : { text: `=${formula}`, fault: fault('formula-without-result', {}) };
  }
  const format = style?.numFmt ?? '';
  if (value instanceof Date) return toDateCell(value, format);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return toNumberText(isPercent(format) ? value * 100 : value);
  return ISO_DATE.test(value) ? toDateCell(new Date(withZone(value)), format) : value;
}

function isError(text: string): boolean {
  return ERROR.test(text);
}

function withZone(date: string): string {
  return date.endsWith('Z') ? date : `${date}Z`;
}

function isPercent(format: string): boolean {
  return toBareFormat(format).includes('%');
}

/** A number format without what it shows as it is. */
function toBareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '');
}

/** As much of a date as its format shows: often only the year, or the month. */
function toDateCell(date: Date, format: string): RawCell {
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return { text: NO_DATE, isDate: true };
  const iso = date.toISOString();
  const bare = toBareFormat(format).toLowerCase();
  // Minutes are written as months are.
  const dateParts = bare.replace(/h+[^a-z]*m+|m+[^a-z]*s+|a\/p|am\/pm/g, '');
  const [hasYear, hasMonth, hasDay] = ['y', 'm', 'd'].map((part) => dateParts.includes(part));
  const isTime = /[hs]/.test(bare) && !hasYear && !hasMonth && !hasDay;
  if (isTime) return iso.slice(11, 16);
  if (!hasYear || hasDay) return { text: iso.slice(0, 10), isDate: true };
  return { text: iso.slice(0, hasMonth ? 7 : 4), isDate: true };
}
