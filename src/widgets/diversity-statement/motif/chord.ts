import { ribbonPath, type Arc } from './bows.js';
import {
  between,
  pick,
  toRandom,
  toShares,
  toTones,
  toUnit,
  wholeBetween,
  type Motif,
  type MotifBox,
  type MotifCity,
  type Random,
  type Strand,
} from './motif.js';

/** How broad the stripes of a ribbon are and, between them, what is left free. */
const STRIPES: readonly [readonly number[], ...(readonly number[])[]] = [
  [1],
  [6, 1.6, 1],
  [1, 1.4, 6],
  [6, 1.5, 1, 1.5, 1],
  [1, 1.4, 6, 1.4, 1],
  [5, 1.6, 2.5, 1.6, 1],
  [1, 1.2, 1, 1.2, 1],
];
/** Ribbons with less at both ends together are too fine for stripes. */
const FINE = 0.1;

/**
 * Ribbons: each indicator has two places on a great circle, opposite each other, and each place is
 * tied to another by a ribbon, as broad at its ends as the values there. Ribbons never cross.
 */
export function toChord(city: MotifCity, box: MotifBox): Motif {
  const unit = toUnit(box);
  const shares = toShares(city);
  const count = shares.length;
  const random = toRandom(city, 'chord');
  const radius = between(random, 0.55, 0.95);
  const circle = {
    x: box.widthPx / 2 + between(random, -0.4, 0.4) * unit,
    y: box.heightPx / 2 + between(random, -0.35, 0.35) * unit,
    radiusPx: radius * unit,
  };
  const pairs = toPairs(random, 2 * count);
  const places = toPlaces(random, 2 * count);
  const tones = toTones(
    random,
    pairs.map(([i, j]) => Math.min(j - i, 2 * count - j + i)),
  );
  const patterns = pairs.map(() => pick(random, STRIPES));
  const strands = pairs.flatMap(([i, j], k): Strand[] => {
    const from = toArc(places[i], shares[i % count], j === i + 1 ? 'before' : 'middle');
    const to = toArc(places[j], shares[j % count], j === i + 1 ? 'after' : 'middle');
    if (from === undefined || to === undefined) return [];
    const isFine = (lengthOf(from) + lengthOf(to)) * radius < FINE;
    const middle: Arc = [(from[0] + from[1]) / 2, (to[0] + to[1]) / 2];
    const d = toStripes(isFine ? [1] : (patterns[k] ?? [1]))
      // The ribbon is not twisted: what is first at one end is last at the other.
      .map(([a, b]) => ribbonPath(circle, part(from, a, b), part(to, 1 - a, 1 - b), middle))
      .join('');
    return [{ d, tone: tones[k] ?? 0 }];
  });
  return { ...box, strands };
}

/** The part of a place that a value takes; none where there is no value. */
function toArc(
  place: Arc | undefined,
  share: number | undefined,
  side: 'before' | 'middle' | 'after',
): Arc | undefined {
  if (place === undefined || share === undefined) return undefined;
  // Neighbours keep to the far halves of their places, so that the loop between them stays open.
  const [a, b] = part(place, side === 'after' ? 0.5 : 0, side === 'before' ? 0.5 : 1);
  const half = 0.035 + 0.43 * share * (0.3 + 0.7 * share);
  return part([a, b], 0.5 - half, 0.5 + half);
}

function toStripes(pattern: readonly number[]): readonly Arc[] {
  const whole = pattern.reduce((sum, each) => sum + each, 0);
  let end = 0;
  return pattern.map((each): Arc => [end, (end += each / whole)]).filter((_, k) => k % 2 === 0);
}

function part([from, to]: Arc, start: number, end: number): Arc {
  return [from + (to - from) * start, from + (to - from) * end];
}

function lengthOf([from, to]: Arc): number {
  return to - from;
}

/** Where on the circle each end has its place, which no value moves, in groups with air between. */
function toPlaces(random: Random, count: number): readonly Arc[] {
  const sizes = Array.from({ length: count }, () => between(random, 0.7, 1.6));
  const air = between(random, 0.15, 0.6);
  const group = wholeBetween(random, 1, 4);
  const whole = sizes.reduce((sum, size) => sum + size, Math.ceil(count / group) * air);
  const full = (2 * Math.PI) / whole;
  let angle = between(random, 0, 2 * Math.PI);
  return sizes.map((size, n) => {
    if (n % group === 0) angle += air * full;
    return [angle, (angle += size * full)];
  });
}

/** Ends two and two so that no ribbons cross: around each other, or beside each other. */
function toPairs(random: Random, count: number): readonly Arc[] {
  const pairs: Arc[] = [];
  const nest = between(random, 0.6, 0.9);
  const tie = (from: number, to: number): void => {
    if (to < from) return;
    if (to > from + 1 && random() > nest) {
      const middle = from + 2 * wholeBetween(random, 0, (to - from - 3) / 2) + 1;
      tie(from, middle);
      tie(middle + 1, to);
      return;
    }
    pairs.push([from, to]);
    tie(from + 1, to - 1);
  };
  tie(0, count - 1);
  return pairs;
}
