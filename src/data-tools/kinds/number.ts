import { fail, ok } from '../../core/result.js';
import type { CellKind } from '../cell.js';
import { fault } from '../problem.js';
import { isMonth } from './month.js';

/** A number, maybe with a decimal comma and a percent sign: `12.5`, `12,5 %`. */
const PLAIN = /^[-−]?\d+(?:[.,]\d+)?\s*[%٪]?$/;
/** Thousands set apart by what cannot be a decimal sign. */
const GROUPED = /^\d{1,3}(?:[ '’\u00A0\u202F]\d{3})+$/;
/** Thousands set apart by what may be a decimal sign. */
const AMBIGUOUS = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?$/;
/** `12. Mai`, `12-May-2026`, `May-12`: a date if the word is a month. */
const DATE_WITH_WORD =
  /^(?:\d{1,2}[-./\s]+(\p{L}{3,})\.?(?:[-./\s]+\d{2,4})?|(\p{L}{3,})\.?[-./\s]+\d{1,2})$/u;
/** `12.05.2026`, `2026-05-12`. */
const DATE_IN_DIGITS = /^(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}-\d\d-\d\d)$/;
const NOT_CALCULATED = /^[-+]?(?:nan|inf|infinity|∞)$/i;
const ZEROS = [0x0660, 0x06f0, 0xff10];

/** A number between two bounds, or only a whole one. */
export function numberBetween(
  least: number,
  most: number,
  { whole = false }: { readonly whole?: boolean } = {},
): CellKind<number> {
  return {
    read: (cell) => {
      const text = toPlainDigits(cell);
      if (NOT_CALCULATED.test(text)) return fail(fault('is-nan', {}));
      if (whole && AMBIGUOUS.test(text)) return fail(fault('ambiguous-number', {}));
      const bare = whole && GROUPED.test(text) ? text.replace(/\D/g, '') : text;
      if (!PLAIN.test(bare)) {
        if (isDate(text)) return fail(fault('date-for-number', {}));
        if (AMBIGUOUS.test(text)) return fail(fault('ambiguous-number', {}));
        return fail(fault('not-a-number', { example: whole ? '12' : '62.5' }));
      }
      const value = Number(
        bare
          .replace(',', '.')
          .replace('−', '-')
          .replace(/\s*[%٪]$/, ''),
      );
      if (whole && !Number.isInteger(value)) return fail(fault('not-whole', {}));
      if (value > most) return fail(fault('above', { most }));
      return value < least ? fail(fault('below', { least })) : ok(value);
    },
  };
}

/** What spreadsheets make of 12.5. */
function isDate(text: string): boolean {
  if (DATE_IN_DIGITS.test(text)) return true;
  const [, after, before] = DATE_WITH_WORD.exec(text) ?? [];
  const word = after ?? before;
  return word !== undefined && isMonth(word);
}

/** Digits and signs of other scripts as those of ASCII. */
function toPlainDigits(text: string): string {
  if (/^[\0-\x7F]*$/.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
    })
    .replaceAll('٫', '.');
}

/** A score of the Index. */
export const points = numberBetween(0, 100);

/** A count or a rank. */
export const counted = numberBetween(1, 1e9, { whole: true });
