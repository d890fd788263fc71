import { toCityId } from './city.js';

/** When a page wants a statement, and which. */
export interface Schedule {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The day in the time zone of the page, as `2026-11-25`. */
export function toDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * Whether a day lies between two others, both included. A month or a year
 * counts whole; what is no date is no limit.
 */
export function isDue(day: string, { from, until }: Schedule): boolean {
  const first = toDate(from);
  const last = toDate(until);
  return day.slice(0, first.length) >= first && (!last || day.slice(0, last.length) <= last);
}

/**
 * Whose turn it is among statements: days in a row differ, and so do cities on one day.
 *
 * @param city its id or its name.
 */
export function toTurn(day: string, city: string | undefined): number {
  const days = Math.floor(Date.parse(day) / 86_400_000);
  return Array.from(toCityId(city) || (city ?? ''), (character) => character.charCodeAt(0)).reduce(
    (a, b) => a + b,
    days,
  );
}

/** A date with its zeros, as far as it is one; nothing otherwise. */
function toDate(text = ''): string {
  const parts = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?(?=$|T)/.exec(text) ?? [];
  return parts
    .slice(1)
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** What is due at a moment: whose turn it is where statements take turns; nothing out of season. */
export function schedule(
  now: Date,
  wanted: Schedule & { readonly pick?: string | undefined; readonly city?: string | undefined },
): { readonly turn?: number | undefined } | undefined {
  const day = toDay(now);
  if (!isDue(day, wanted)) return undefined;
  return { turn: wanted.pick === 'daily' ? toTurn(day, wanted.city) : undefined };
}
