import type { Edition } from '../../data/schema/result.js';

/** A difference of one indicator between two editions, in points. */
export interface Change {
  readonly id: string;
  readonly name?: string | undefined;
  readonly points: number;
}

/** What changed since an earlier edition. */
export interface Changes {
  readonly before: Edition;
  readonly overall?: number | undefined;
  readonly rise?: Change | undefined;
  readonly fall?: Change | undefined;
}

/**
 * The change of the overall result, the largest rise and the largest fall among
 * the indicators that both editions have a value for.
 *
 * @returns `undefined` if nothing can be set against anything.
 */
export function changesBetween(
  edition: Edition,
  before: Edition | undefined,
  axes: readonly Omit<Change, 'points'>[],
): Changes | undefined {
  if (before === undefined) return undefined;
  const changes = axes.flatMap(({ id, name }): Change[] => {
    const [value, earlier] = [edition, before].map(
      ({ indicators }) => indicators.find((figure) => figure.id === id)?.value,
    );
    return value === undefined || earlier === undefined
      ? []
      : [{ id, name, points: difference(value, earlier) }];
  });
  const overall = difference(edition.aggregate?.value, before.aggregate?.value);
  const sorted = changes.sort((a, b) => b.points - a.points);
  const rise = sorted.find(({ points }) => points > 0);
  const fall = sorted.findLast(({ points }) => points < 0);
  if (overall === undefined && rise === undefined && fall === undefined) return undefined;
  return { before, overall, rise, fall };
}

function difference(value: number, earlier: number): number;
function difference(value?: number, earlier?: number): number | undefined;
function difference(value?: number, earlier?: number): number | undefined {
  if (value === undefined || earlier === undefined) return undefined;
  // Scores have at most three decimals; this removes only the noise of binary fractions.
  return Math.round((value - earlier) * 1000) / 1000;
}
