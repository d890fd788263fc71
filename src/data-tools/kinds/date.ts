import { fail, ok } from '../../core/result.js';
import { partialDate } from '../../data/schema/fields.js';
import type { CellKind } from '../cell.js';
import { fault, type Fault } from '../problem.js';

const DAY_MS = 86_400_000;
/** The day before 1900 began, as spreadsheets count who take that year for a leap year. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
/** Counts of days from 1927 to 2119: years as people write them have four digits. */
const SERIAL = /^[1-7]\d{4}(?:[.,]\d+)?$/;

/** A date as precise as it was published: `2020`, `2020-08`, `2020-08-31`; also `31.8.2020` and `08/2020`. */
export const date: CellKind<string> = {
  takesDates: true,
  read: (text) => {
    const found = toPartialDate(text);
    return found === undefined ? fail(toFault(text, fault('not-a-date', {}))) : ok(found);
  },
};

/** `2017`, `2017-08`; `cited-2017` where the date is that of a page that quotes the figure; `undated`. */
export const edition: CellKind<string> = {
  takesDates: true,
  read: (text) => {
    const lower = text.toLowerCase();
    if (lower === 'undated') return ok(lower);
    const [, cited = '', rest = ''] = /^(cited[- ])?(.*)$/.exec(lower) ?? [];
    const found = toPartialDate(rest);
    if (found === undefined) return fail(toFault(text, fault('not-an-edition', {})));
    return ok(cited === '' ? found : `cited-${found}`);
  },
};

function toPartialDate(text: string): string | undefined {
  const [, day, month, year] = /^(?:(\d{1,2})\.\s?)?(\d{1,2})[./]\s?(\d{4})$/.exec(text) ?? [];
  const plain =
    year === undefined
      ? text.replaceAll('/', '-')
      : [year, month, day]
          .filter((part) => part !== undefined)
          .map((part) => part.padStart(2, '0'))
          .join('-');
  return partialDate.safeParse(plain).success && isInCalendar(plain) ? plain : undefined;
}

function isInCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  if (year < 1900 || year > 2199) return false;
  const whole = new Date(Date.UTC(year, month - 1, day));
  return whole.getUTCMonth() === month - 1 && whole.getUTCDate() === day;
}

function toFault(text: string, otherwise: Fault): Fault {
  if (!SERIAL.test(text)) return otherwise;
  const day = new Date(EPOCH_MS + Math.floor(Number(text.replace(',', '.'))) * DAY_MS);
  return fault('number-for-date', { date: day.toISOString().slice(0, 10) });
}
