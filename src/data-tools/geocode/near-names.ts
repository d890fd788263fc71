import { fold } from '../../widgets/network-map/csv/text.js';

const MOST = 5;

/**
 * Up to five names that may be meant: those that go on after `key` ("Freiburg":
 * "Freiburg im Breisgau"), and those that differ in few letters; the closest first.
 *
 * @param key folded.
 */
export function toNearNames(key: string, names: Iterable<string>): readonly string[] {
  const most = key.length < 4 ? 0 : key.length < 8 ? 1 : 2;
  const found = new Map<string, number>();
  for (const name of names) {
    const other = fold(name);
    const distance = other.startsWith(`${key} `) ? 1 : countEdits(key, other, most);
    if (distance <= most || other.startsWith(`${key} `)) found.set(name, distance);
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([name]) => name);
}

/** How many letters have to be added, left out or replaced; `most + 1` if it is more than `most`. */
function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (above[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    above = row;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}
