import { round } from '../../../core/math.js';
import {
  between,
  pick,
  toRandom,
  toShares,
  wholeBetween,
  type Motif,
  type MotifBox,
  type MotifCity,
  type Random,
  type Strand,
  type Tone,
} from './motif.js';

/** Whether the thread along is above the thread across, by their numbers. */
type Rhythm = (along: number, across: number) => boolean;

/** A thread of the cloth, before it is bent: all lengths are shares of the box's height. */
interface Warp {
  readonly at: number;
  readonly width: number;
  /** Counts through the whole cloth, for the rhythm. */
  readonly number: number;
  /** Which thread it is: copies of one have the same. */
  readonly thread: number;
  readonly from: number;
  readonly to: number;
}

type Place = readonly [x: number, y: number];

type Bend = (u: number, v: number) => readonly [x: number, y: number];

const mod = (value: number, by: number): number => ((value % by) + by) % by;

const RHYTHMS: readonly [Rhythm, ...Rhythm[]] = [
  (i, j) => mod(i + j, 2) === 0,
  (i, j) => mod(i + j, 4) < 2,
  (i, j) => mod(i - j, 4) < 2,
  (i, j) => mod(i + j, 3) > 0,
  (i, j) => mod(i - j, 4) > 0,
  (i, j) => mod(Math.floor(i / 2) + Math.floor(j / 2), 2) === 0,
  (i, j) => mod(i + 2 * j, 5) > 0,
  (i, j) => mod(i + (mod(j, 8) < 4 ? j : -j), 4) < 2,
];

/** What lies further outside of the box is left out. */
const EDGE_PX = 30;
const GAP = 0.0085;
/** Longer pieces are bent in several steps. */
const STEP = 0.18;
/** How far the cloth goes on beyond the box, so that bends leave no corner bare. */
const HEM = 0.45;

/** Cloth: one thread along for each indicator, as thick as its value, crossed by seeded ones. */
export function toWeave(city: MotifCity, { widthPx, heightPx }: MotifBox): Motif {
  const shares = toShares(city);
  const pitch = 1 / shares.length;
  const halfWidth = widthPx / heightPx / 2;
  const random = toRandom(city, 'weave');
  const rhythm = pick(random, RHYTHMS);
  const bend = toBend(random);
  const across = toAcross(random, pitch, halfWidth + HEM);
  const along = toAlong(shares, pitch, halfWidth + HEM);
  const tones = toTones(random, shares.length, across.length);

  const place = (u: number, v: number): Place => {
    const [x, y] = bend(u, v);
    return [round(widthPx / 2 + x * heightPx, 1), round(heightPx / 2 + y * heightPx, 1)];
  };
  const isNear = ([x, y]: Place): boolean =>
    x > -EDGE_PX && x < widthPx + EDGE_PX && y > -EDGE_PX && y < heightPx + EDGE_PX;
  const piece: Piece = (from, to, low, high, isAlong) => {
    if (to - from < GAP / 2) return '';
    const at = (t: number, side: number): Place => (isAlong ? place(t, side) : place(side, t));
    const count = Math.ceil((to - from) / STEP);
    const step = (to - from) / count;
    const steps = Array.from({ length: count + 1 }, (_, k) => from + k * step);
    const near = steps.filter((t) =>
      [t - step, t, t + step].some((each) => isNear(at(each, low)) || isNear(at(each, high))),
    );
    if (near.length < 2) return '';
    const edge = (side: number, stops: readonly number[]): string =>
      stops
        .map((t, k) => {
          const end = at(t, side);
          const last = stops[k - 1];
          if (last === undefined) return end.join();
          const start = at(last, side);
          const middle = at((t + last) / 2, side);
          const c = ([0, 1] as const).map((n) => round(2 * middle[n] - (start[n] + end[n]) / 2, 1));
          return `Q${c.join()},${end.join()}`;
        })
        .join('');
    return `M${edge(low, near)}L${edge(high, near.toReversed())}Z`;
  };
  const strands = [
    ...cut(
      across,
      along,
      (j, i) => !rhythm(i, j),
      (...a) => piece(...a, false),
    ).map(([thread, d]): Strand => ({ d, tone: tones.across[thread] ?? 1 })),
    ...cut(along, across, rhythm, (...a) => piece(...a, true)).map(([thread, d]): Strand => ({
      d,
      tone: tones.along[thread] ?? 0,
    })),
  ];
  return { widthPx, heightPx, strands };
}

type Piece = (from: number, to: number, low: number, high: number, isAlong: boolean) => string;

/** The pieces of each thread: it ends short of every thread that is above it. */
function cut(
  threads: readonly Warp[],
  others: readonly Warp[],
  isAbove: Rhythm,
  piece: (from: number, to: number, low: number, high: number) => string,
): readonly (readonly [number, string])[] {
  const paths = new Map<number, string>();
  for (const { at, width, number, thread, from: start, to: end } of threads) {
    let from = start;
    let d = '';
    const close = (to: number): void => {
      d += piece(from, to, at - width / 2, at + width / 2);
    };
    for (const other of others) {
      if (isAbove(number, other.number)) continue;
      if (other.at < start || other.at > end || at < other.from || at > other.to) continue;
      close(other.at - other.width / 2 - GAP);
      from = other.at + other.width / 2 + GAP;
    }
    close(end);
    paths.set(thread, (paths.get(thread) ?? '') + d);
  }
  return [...paths].filter(([, d]) => d !== '');
}

/** The profile from the top to the bottom of the box, and once more beyond its edges. */
function toAlong(
  shares: readonly (number | undefined)[],
  pitch: number,
  reach: number,
): readonly Warp[] {
  const count = shares.length;
  const beyond = Math.ceil(HEM / pitch);
  return Array.from({ length: count + 2 * beyond }, (_, k) => k - beyond).flatMap((number) => {
    const thread = mod(number, count);
    const share = shares[thread];
    if (share === undefined) return [];
    const at = (number + 0.5) * pitch - 0.5;
    return {
      at,
      width: pitch * (0.05 + 0.78 * share * share),
      number,
      thread,
      from: -reach,
      to: reach,
    };
  });
}

/** Inlays: groups of threads across, evenly set, each reaching over some of the threads along. */
function toAcross(random: Random, pitch: number, reach: number): readonly Warp[] {
  const inlays = Array.from({ length: wholeBetween(random, 1, 3) }, () => {
    const count = pick(random, [1, 2, 3, 4, 5, 6, 7, 9]);
    const fine = between(random, 0.07, 0.3);
    const broad = between(random, 0.4, 0.95);
    const shape = pick(random, ['even', 'even', 'middle', 'edges', 'growing']);
    const air = between(random, 0.4, 0.8);
    return Array.from({ length: count }, (_, k) => {
      const t = count === 1 ? 0 : Math.abs((2 * k) / (count - 1) - 1);
      const swell =
        count === 1
          ? 1
          : shape === 'even'
            ? 0
            : shape === 'middle'
              ? (1 - t) ** 2
              : shape === 'edges'
                ? t ** 4
                : k / (count - 1);
      return { width: pitch * (fine + (broad - fine) * swell), space: pitch * (air + 0.25) };
    });
  });
  const gaps = inlays.map(() => between(random, 0.28, 0.75));
  const centre = between(random, 0, 7);
  const drift = between(random, 0.1, 0.34);
  const height = between(random, 0.22, 0.55);
  const lens = between(random, 0.2, 1.1);
  const found: Warp[] = [];
  let thread = 0;
  const groups = inlays.map((threads) => threads.map((each) => ({ ...each, thread: thread++ })));
  const width = (g: number): number =>
    (groups[g] ?? []).reduce((sum, each) => sum + each.width + each.space, 0);
  const period = groups.reduce((sum, _, g) => sum + width(g) + (gaps[g] ?? 0), 0);
  const shift = between(random, -0.25, 0.25) - width(0) / 2;
  const copies = Math.ceil(reach / period) + 1;
  let number = -copies * thread;
  let group = -copies * groups.length;
  for (let copy = -copies; copy <= copies; copy += 1) {
    let at = copy * period + shift;
    for (const [g, threads] of groups.entries()) {
      const middle = drift * Math.sin(centre + 2.4 * group);
      const tall = height * (1 + 0.35 * Math.sin(centre * 3 + 1.7 * group));
      for (const [k, each] of threads.entries()) {
        const t = threads.length === 1 ? 0 : (2 * k) / (threads.length - 1) - 1;
        const half = tall * (1 - lens * 0.5 * t * t);
        at += each.width / 2;
        if (Math.abs(at) < reach) {
          found.push({
            at,
            width: each.width,
            number,
            thread: each.thread,
            from: middle - half,
            to: middle + half,
          });
        }
        at += each.width / 2 + each.space;
        number += 1;
      }
      at += gaps[g] ?? 0;
      group += 1;
    }
  }
  return found;
}

function toTones(
  random: Random,
  along: number,
  across: number,
): { along: readonly Tone[]; across: readonly Tone[] } {
  const second: Tone = random() < 0.5 ? 1 : 2;
  const third: Tone = second === 1 ? 2 : 1;
  const lead = between(random, 0.6, 0.95);
  const main: Tone = pick<Tone>(random, [0, second, second, third]);
  return {
    along: Array.from({ length: along }, () => (random() < lead ? 0 : second)),
    across: Array.from({ length: across }, () => (random() < 0.75 ? main : third)),
  };
}

/** A slow wave through the whole cloth, which draws the threads together and apart. */
function toBend(random: Random): Bend {
  const lean = between(random, -0.22, 0.22);
  const wave = toWave(random, [0.05, 0.14], [2, 3.8]);
  const swell = toWave(random, [0.2, 0.42], [1.8, 3.2]);
  const waist = between(random, -0.3, 0.3);
  const drift = toWave(random, [0.02, 0.07], [1.2, 2.6]);
  const bow = between(random, -0.1, 0.1);
  return (u, v) => [
    u + lean * v + bow * Math.cos(3 * v) + drift(u),
    v + (v - waist) * swell(u) + wave(u),
  ];
}

type Span = readonly [number, number];

function toWave(random: Random, height: Span, length: Span): (u: number) => number {
  const high = between(random, ...height);
  const turn = (2 * Math.PI) / between(random, ...length);
  const phase = between(random, 0, 2 * Math.PI);
  return (u) => high * Math.sin(turn * u + phase);
}
