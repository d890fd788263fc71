import type { Edition } from '../../data/schema/result.js';

/** The edition a page asked for if it exists, else the latest; `undefined` if there is none at all. */
export function chooseEdition(editions: readonly Edition[], wish?: string): Edition | undefined {
  return editions.find(({ id }) => id === wish) ?? byDate(editions).at(-1);
}

/**
 * The last edition before `edition`. Only editions that carry their own date are
 * set against each other: a figure cited somewhere has no known place in time.
 */
export function previousEdition(
  editions: readonly Edition[],
  edition: Edition,
): Edition | undefined {
  const { date } = edition;
  if (date === undefined || edition.dating !== 'edition') return undefined;
  return byDate(editions)
    .filter((other) => other.dating === 'edition' && other.date !== undefined && other.date < date)
    .at(-1);
}

/** Oldest first, undated before all. Partial dates compare as text: `2020` before `2020-08`. */
function byDate(editions: readonly Edition[]): readonly Edition[] {
  return [...editions].sort((a, b) => {
    const [left, right] = [a.date ?? '', b.date ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}
