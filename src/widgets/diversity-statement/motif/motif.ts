import { randomLcg } from 'd3-random';
import { toSeed } from '../../../core/seed.js';

/** The patterns there are. Each has a module of its own, loaded by itself. */
export type MotifKind = 'weave' | 'radial' | 'chord';

/** What a pattern is drawn from. */
export interface MotifCity {
  /** What the pattern is seeded with. */
  readonly id: string;
  /** One thread an indicator, in the order of the Index: the share of its value, 0 to 1; nothing where none is published. */
  readonly threads: readonly (number | undefined)[];
}

/** The room for a pattern, in pixels. */
export interface MotifBox {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** One of the three accent colours. The first leads, the others accompany. */
export type Tone = 0 | 1 | 2;

/** A strand is stroked where it has a width, filled otherwise. */
export interface Strand {
  readonly d: string;
  readonly tone: Tone;
  readonly widthPx?: number;
}

/** A pattern, from the back to the front. */
export interface Motif extends MotifBox {
  readonly strands: readonly Strand[];
}

/**
 * How strong a pattern may be behind words: so weak that the page's text keeps
 * a contrast of 4.5 on a strand of any colour.
 */
export const UNDER_TEXT_OPACITY = 0.2;

/** A source of numbers from 0 up to 1. */
export type Random = () => number;

/** The source of numbers for one aspect of a city, so that no aspect depends on another. */
export function toRandom(city: MotifCity, aspect: string): Random {
  return randomLcg(toSeed(`${city.id} ${aspect}`));
}

/** A number from `low` up to `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** A whole number from `low` to `high`, both included. */
export function wholeBetween(random: Random, low: number, high: number): number {
  return Math.floor(between(random, low, high + 1));
}

/** One of a list. */
export function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[Math.floor(random() * list.length)] ?? list[0];
}

/** The shares of the city's threads; where it has none, 10 to 18 from its id, few strong, most fine. */
export function toShares(city: MotifCity): readonly (number | undefined)[] {
  if (city.threads.length > 0) return city.threads;
  const random = toRandom(city, 'threads');
  const count = wholeBetween(random, 10, 18);
  let strong = Math.round(count * between(random, 0.2, 0.45));
  return Array.from({ length: count }, (_, i) => {
    // As many strong ones as are left, among as many places as are left.
    const isStrong = random() * (count - i) < strong;
    if (isStrong) strong -= 1;
    return isStrong ? between(random, 0.7, 1) : between(random, 0.12, 0.6);
  });
}

/** What lengths are shares of: the height of the box, less where it is nearly as high as wide. */
export function toUnit({ widthPx, heightPx }: MotifBox): number {
  return Math.min(heightPx, widthPx * 0.64);
}

/**
 * A tone for each strand: the first leads, and the others fill a small part of the room that
 * strands have (`sizes`). Which they are does not depend on the values.
 */
export function toTones(random: Random, sizes: readonly number[]): readonly Tone[] {
  const second = pick<Tone>(random, [1, 2]);
  let room = sizes.reduce((sum, size) => sum + size, 0) * between(random, 0.08, 0.28);
  const tones = sizes.map((): Tone => (random() < 0.75 ? second : other(second)));
  const ranks = sizes.map(() => random());
  for (const i of [...sizes.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))) {
    const size = sizes[i] ?? 0;
    if (size <= room) room -= size;
    else tones[i] = 0;
  }
  return tones;
}

/** Of the two tones that accompany, the one that is not this. */
export function other(tone: Tone): Tone {
  return tone === 1 ? 2 : 1;
}
