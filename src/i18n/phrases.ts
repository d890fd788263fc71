import type { Formats } from './formats.js';
import type { GroupLimits } from './messages.js';

/** How a language words limits of one kind, with the spaces around each number. */
export interface LimitWords {
  /** Before the lower of two numbers, as in `between 10 and 15`. */
  readonly from?: string;
  /** Between two numbers. */
  readonly to: string;
  readonly over: string;
  readonly under: string;
  /** After the last number. */
  readonly unit: string;
}

/** The limits of a group in words, as far as they are known: of its population, of its foreign-born share. */
export function limitsOf(
  formats: Formats,
  group: GroupLimits,
  people: LimitWords,
  share: LimitWords,
): readonly string[] {
  return [
    range(formats, group.minPopulation, group.maxPopulation, people),
    range(formats, group.minForeignPercent, group.maxForeignPercent, share),
  ].filter((part) => part !== '');
}

function range(
  { number }: Formats,
  min: number | undefined,
  max: number | undefined,
  { from = '', to, over, under, unit }: LimitWords,
): string {
  if (min !== undefined && max !== undefined) return from + number(min) + to + number(max) + unit;
  if (min !== undefined) return over + number(min) + unit;
  return max === undefined ? '' : under + number(max) + unit;
}
