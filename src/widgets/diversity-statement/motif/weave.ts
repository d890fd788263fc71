import { toGroups, toInlays, toTonesAcross } from './inlays.js';
import {
  between,
  pick,
  toRandom,
  toShares,
  toTones,
  type Motif,
  type MotifBox,
  type MotifCity,
  type Random,
  type Strand,
} from './motif.js';
import { toPen, type Pen } from './pen.js';
import { drawPiece, toPieces, type Bend, type Span } from './piece.js';
import { HEM, mod, toProfile, type Warp } from './warp.js';

/** Whether the thread along is above the thread across, by their numbers. */
type Rhythm = (along: number, across: number) => boolean;

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
  const groups = toGroups(random, pitch);
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
    const inOrder = [...pens].sort(([a], [b]) => a - b);
    return inOrder.flatMap(([thread, pen]): Strand[] => {
      const d = pen.text();
      const tone = (isAlong ? tones : tonesAcross)[thread] ?? 0;
      return d === '' ? [] : [{ d, tone }];
    });
  };
  return { ...box, strands: [...draw(false), ...draw(true)] };
}

function doCross(one: Warp, other: Warp): boolean {
  return other.at > one.from && other.at < one.to && one.at > other.from && one.at < other.to;
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
