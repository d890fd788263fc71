/**
 * What somebody may have meant: the nearest of some words, if one is near enough to be meant.
 *
 * @returns `undefined` where more than a third of the letters would have to change.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = rank(word, known);
  return best !== undefined && best.distance <= Math.max(1, Math.ceil(word.length / 3))
    ? best.name
    : undefined;
}

/** The nearest few of some words, the nearest first. */
export function nearestFew(word: string, known: readonly string[], count = 3): readonly string[] {
  const limit = Math.max(2, Math.ceil(word.length / 2));
  return rank(word, known)
    .filter(({ distance }) => distance <= limit)
    .slice(0, count)
    .map(({ name }) => name);
}

function rank(
  word: string,
  known: readonly string[],
): readonly { readonly name: string; readonly distance: number }[] {
  const given = word.toLowerCase();
  return known
    .map((name) => ({
      name,
      // `icc-radar` is a part of `icc-index-radar`: nearer than its letters say.
      distance: isPart(given, name) ? 1 : distanceOf(given, name.toLowerCase()),
    }))
    .sort((a, b) => a.distance - b.distance);
}

function isPart(word: string, name: string): boolean {
  const parts = name.split('-');
  const given = word.split('-');
  return given.length > 1 && given.every((part) => parts.includes(part));
}

/** How many letters to put in, take out or change (Levenshtein). */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (b[j] === a[i] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
