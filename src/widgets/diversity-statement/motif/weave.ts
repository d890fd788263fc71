import {
  between,
  other,
  pick,
  toRandom,
  toShares,
  toTones,
  wholeBetween,
  type Motif,
  type MotifBox,
  type MotifCity,
  type Random,
  type Strand,
  type Tone,
} from './motif.js';
import { toPen, type Pen } from './pen.js';

/** A thread of the cloth before it is bent. All lengths are shares of the box's height. */
interface Warp {
  readonly thread: number;
  /** Counts through the whole cloth, for the rhythm. */
  readonly number: number;
  readonly at: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

type Span = readonly [low: number, high: number];
type Place = readonly [x: number, y: number];
/** Whether the thread along is above the thread across, by their numbers. */
type Rhythm = (along: number, across: number) => boolean;
/** From the flat cloth to the bent one. */
type Bend = (u: number, v: number) => Place;

/** What a thread below leaves free on both sides of the one above. */
const GAP = 0.0085;
/** Longer pieces are bent in several steps. */
const STEP = 0.18;
/** How far the cloth goes on beyond the box, so that bends leave no corner bare. */
const HEM = 0.45;
/** What lies further outside of the box is left out. */
const EDGE = 0.012;

const mod = (value: number, by: number): number => ((value % by) + by) % by;

/** Plain, twills to both sides, broken twill, basket, satin, herringbone. */
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

/**
 * Cloth: threads along, one for each indicator and as thick as its value, with
 * inlays of seeded threads across. At each crossing the thread below ends short
 * of the one above.
 */
export function toWeave(city: MotifCity, box: MotifBox): Motif {
  const shares = toShares(city);
  const pitch = 1 / shares.length;
  const reach = box.widthPx / box.heightPx / 2 + HEM;
  const random = toRandom(city, 'weave');
  const rhythm = pick(random, RHYTHMS);
  const bend = toBend(random);
  const groups = Array.from({ length: wholeBetween(random, 1, 3) }, () => toGroup(random, pitch));
  const across = toInlays(random, { groups, pitch, reach });
  const along = toProfile(shares, pitch, reach);
  const tones = toTones(
    random,
    shares.map(() => 1),
  );
  const tonesAcross = toTonesAcross(random, groups);

  const draw = (isAlong: boolean): readonly Strand[] => {
    const [threads, others] = isAlong ? [along, across] : [across, along];
    const flat: Bend = (t, side) => (isAlong ? bend(t, side) : bend(side, t));
    const isBelow = (one: Warp, each: Warp): boolean =>
      isAlong ? !rhythm(one.number, each.number) : rhythm(each.number, one.number);
    const pens = new Map<number, Pen>();
    for (const one of threads) {
      const pen = pens.get(one.thread) ?? toPen();
      pens.set(one.thread, pen);
      const above = others.filter((each) => isBelow(one, each) && doCross(one, each));
      for (const span of toPieces(one, above)) drawPiece(pen, span, one, flat, box);
    }
    return [...pens].flatMap(([thread, pen]): Strand[] => {
      const d = pen.text();
      const tone = (isAlong ? tones : tonesAcross)[thread] ?? 0;
      return d === '' ? [] : [{ d, tone }];
    });
  };
  return { ...box, strands: [...draw(false), ...draw(true)] };
}

/** Inlays have a tone that accompanies, unless they are so heavy that they would lead. */
function toTonesAcross(random: Random, groups: readonly Group[]): readonly Tone[] {
  const main = pick<Tone>(random, [0, 1, 2, 1, 2]);
  const threads = groups.flatMap((group) => group.threads);
  const covered = threads.reduce((sum, { width }) => sum + width, 0);
  const length = groups.reduce((sum, group) => sum + group.length, 0);
  const isHeavy = covered / length > 0.13;
  return threads.map(() => (random() < 0.78 ? (isHeavy ? 0 : main) : other(main)));
}

function doCross(one: Warp, other: Warp): boolean {
  return other.at > one.from && other.at < one.to && one.at > other.from && one.at < other.to;
}

/** What is seen of a thread: it ends short of each that is above it, and no mere crumb is left. */
function toPieces(thread: Warp, above: readonly Warp[]): readonly Span[] {
  const starts = above.map(({ at, width }) => at + width / 2 + GAP);
  const ends = above.map(({ at, width }) => at - width / 2 - GAP);
  return [thread.from, ...starts]
    .map((start, k): Span => [start, ends[k] ?? thread.to])
    .filter(([start, end], k, all) => {
      const isTip = k === 0 || k === all.length - 1;
      return end - start > (isTip ? 2.4 * GAP : GAP / 2);
    });
}

/** One piece as an outline: its edges stay beside each other however the cloth is bent. */
function drawPiece(pen: Pen, [from, to]: Span, thread: Warp, bend: Bend, box: MotifBox): void {
  const { widthPx, heightPx } = box;
  const place = (t: number, side: number): Place => {
    const [x, y] = bend(t, thread.at + (side * thread.width) / 2);
    return [widthPx / 2 + x * heightPx, heightPx / 2 + y * heightPx];
  };
  const edge = EDGE * heightPx;
  const isNear = ([x, y]: Place): boolean =>
    x > -edge && x < widthPx + edge && y > -edge && y < heightPx + edge;
  const count = Math.ceil((to - from) / STEP);
  const step = (to - from) / count;
  const stops = Array.from({ length: count + 1 }, (_, k) => from + k * step).filter((t) =>
    [t - step, t, t + step].some((each) => isNear(place(each, -1)) || isNear(place(each, 1))),
  );
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  const line = (side: number, start: number, end: number): void => {
    const parts = Math.round(Math.abs(end - start) / step);
    for (let k = 0; k < parts; k += 1) {
      const t = start + ((end - start) * k) / parts;
      const next = start + ((end - start) * (k + 1)) / parts;
      const [a, m, b] = [place(t, side), place((t + next) / 2, side), place(next, side)];
      if (step < STEP / 3) pen.lineTo(...b);
      else pen.quadraticCurveTo(2 * m[0] - (a[0] + b[0]) / 2, 2 * m[1] - (a[1] + b[1]) / 2, ...b);
    }
  };
  pen.moveTo(...place(first, -1));
  line(-1, first, last);
  pen.lineTo(...place(last, 1));
  line(1, last, first);
  pen.closePath();
}

/** The profile from the top to the bottom of the box, and once more beyond its edges. */
function toProfile(
  shares: readonly (number | undefined)[],
  pitch: number,
  reach: number,
): readonly Warp[] {
  const beyond = Math.ceil(HEM / pitch);
  return Array.from({ length: shares.length + 2 * beyond }, (_, k) => k - beyond).flatMap(
    (number) => {
      const thread = mod(number, shares.length);
      const share = shares[thread];
      if (share === undefined) return [];
      const at = (number + 0.5) * pitch - 0.5;
      const width = pitch * (0.05 + 0.78 * share * share);
      return { thread, number, at, width, from: -reach, to: reach };
    },
  );
}

/** Groups of threads across, each reaching over some of the threads along, again and again. */
function toInlays(
  random: Random,
  { groups, pitch, reach }: { groups: readonly Group[]; pitch: number; reach: number },
): readonly Warp[] {
  const length = groups.reduce((sum, { length: each }) => sum + each, 0);
  const start = between(random, -0.25, 0.25) - (groups[0]?.length ?? 0) / 3;
  const [drift, phase] = [between(random, 0.1, 0.34), between(random, 0, 7)];
  const height = between(random, 0.22, 0.55);
  const copies = Math.ceil((reach + 1) / length);
  const found: Warp[] = [];
  let number = 0;
  for (let copy = -copies; copy <= copies; copy += 1) {
    let at = start + copy * length;
    let thread = 0;
    for (const [g, group] of groups.entries()) {
      const turn = phase + 1.7 * (copy * groups.length + g);
      const middle = drift * Math.sin(1.4 * turn);
      const tall = height * (1 + 0.35 * Math.sin(turn));
      for (const { space, width, lens } of group.threads) {
        at += width / 2;
        // Its ends lie between two threads along.
        const [from, to] = [middle - tall * lens, middle + tall * lens].map(
          (v) => Math.round(v / pitch + 0.5 / pitch) * pitch - 0.5,
        );
        if (from !== undefined && to !== undefined && Math.abs(at) < reach) {
          found.push({ thread, number, at, width, from, to });
        }
        at += width / 2 + space;
        thread += 1;
        number += 1;
      }
      at += group.gap;
    }
  }
  return found;
}

interface Group {
  readonly threads: readonly {
    readonly width: number;
    readonly space: number;
    readonly lens: number;
  }[];
  readonly gap: number;
  readonly length: number;
}

/** Evenly set threads, some groups with a broad one: in the middle, at the edges, or growing to it. */
function toGroup(random: Random, pitch: number): Group {
  const count = pick(random, [1, 2, 3, 4, 5, 6, 7, 8]);
  const fine = between(random, 0.08, 0.3);
  const broad = between(random, 0.4, 0.95);
  const air = between(random, 0.65, 1.05);
  const gap = between(random, 0.34, 0.7) + 0.025 * count;
  const round = between(random, 0.1, 0.55);
  const swell = pick<(t: number) => number>(random, [
    () => 0,
    () => 0,
    (t) => (1 - Math.abs(t)) ** 2,
    (t) => t ** 4,
    (t) => (1 + t) / 2,
  ]);
  const threads = Array.from({ length: count }, (_, k) => {
    const t = count === 1 ? 0 : (2 * k) / (count - 1) - 1;
    const share = count === 1 ? 1 : swell(t);
    return {
      width: pitch * (fine + (broad - fine) * share),
      space: pitch * air,
      lens: 1 - round * t * t,
    };
  });
  const length = threads.reduce((sum, { width, space }) => sum + width + space, gap);
  return { threads, gap, length };
}

/** A slow wave through the whole cloth, which also draws its threads together and apart. */
function toBend(random: Random): Bend {
  const lean = between(random, -0.18, 0.18);
  const wave = toWave(random, [0.05, 0.14], [2, 3.8]);
  const swell = toWave(random, [0.18, 0.38], [1.8, 3.2]);
  const waist = between(random, -0.3, 0.3);
  const drift = toWave(random, [0.02, 0.06], [1.2, 2.6]);
  const bow = between(random, -0.08, 0.08);
  return (u, v) => [
    u + lean * v + bow * Math.cos(3 * v) + drift(u),
    v + (v - waist) * swell(u) + wave(u),
  ];
}

function toWave(random: Random, height: Span, length: Span): (u: number) => number {
  const high = between(random, ...height);
  const turn = (2 * Math.PI) / between(random, ...length);
  const phase = between(random, 0, 2 * Math.PI);
  return (u) => high * Math.sin(turn * u + phase);
}
