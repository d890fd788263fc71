import type { Path } from 'd3-path';
import { curveBasisClosed } from 'd3-shape';
import { round } from '../../../core/math.js';
import {
  between,
  pick,
  toRandom,
  toShares,
  toTones,
  toUnit,
  type Motif,
  type MotifBox,
  type MotifCity,
  type Random,
  type Strand,
  type Tone,
} from './motif.js';
import { toPen } from './pen.js';

const TAU = 2 * Math.PI;
const KNOTS = 12;

/** Growth rings: one ring for each indicator, as thick as its value, with fine seeded ones between. */
export function toRadial(city: MotifCity, box: MotifBox): Motif {
  const { widthPx, heightPx } = box;
  const unit = toUnit(box);
  const shares = toShares(city);
  const random = toRandom(city, 'radial');
  const x = widthPx / 2 + between(random, -0.45, 0.45) * unit;
  const y = heightPx / 2 + between(random, -0.3, 0.3) * unit;
  const shape = toShape(random);
  const growth = between(random, 1.1, 1.6);
  const heart = between(random, 0.03, 0.12);
  const light = between(random, 0, TAU);
  const wander = pick(random, [0, 0.3, -0.3, 0.7, 2.4, Math.PI]);
  const crescent = between(random, 0.35, 0.86);
  const rhythm = pick(random, [[0], [0, 1], [0, 0, 2], [1, 0, 0], [0, 2, 1, 0], [2, 0, 0, 0], [1]]);
  const tones = toTones(
    random,
    shares.map((_, i) => i + 3),
  );
  const fineTone = pick<Tone>(random, [0, 1, 2]);
  const reach = between(random, 1.05, 1.5);
  const radius = (i: number): number => heart + reach * (i / shares.length) ** growth;
  const middle = (i: number): number => (radius(i) + radius(i + 1)) / 2;
  const echo = between(random, 1.2, 1.6);

  const ring = (radii: readonly ((angle: number) => number)[]): string => {
    const pen = toPen();
    for (const [n, r] of radii.entries()) {
      // The pen can do all that a closed curve asks of a path.
      const curve = curveBasisClosed(pen as unknown as Path);
      curve.lineStart();
      for (let k = 0; k < KNOTS; k += 1) {
        // The inner edge runs the other way, so that the ring stays hollow.
        const angle = ((n === 0 ? k : -k) * TAU) / KNOTS;
        const bent = unit * r(angle) * (1 + shape(angle, r(angle)));
        curve.point(x + bent * Math.cos(angle), y + bent * Math.sin(angle));
      }
      curve.lineEnd();
    }
    return pen.text();
  };
  const strands = shares.flatMap((share, i): Strand[] => {
    if (share === undefined) return [];
    const inner = radius(i);
    const room = radius(i + 1) - inner;
    const width = (room * (0.07 + 0.88 * share * share)) / (1 + crescent);
    const half = (angle: number): number =>
      (width / 2) * (1 + crescent * Math.cos(angle - light - i * wander));
    return [
      { d: ring([(a) => middle(i) + half(a), (a) => middle(i) - half(a)]), tone: tones[i] ?? 0 },
    ];
  });
  const hair = round(unit * 0.0045, 2);
  const fine = shares.flatMap((_, i): Strand[] => {
    const lines = rhythm[i % rhythm.length] ?? 0;
    const start = middle(i);
    const room = middle(i + 1) - start;
    return Array.from({ length: lines }, (_, k): Strand => {
      const at = start + room * (lines === 1 ? 0.5 : 0.4 + 0.2 * k);
      return { d: ring([() => at]), tone: fineTone, widthPx: hair };
    });
  });
  const echoes = Array.from({ length: 6 }, (_, k): Strand => {
    const at = radius(shares.length) + 0.1 * (k + 1) ** echo;
    return { d: ring([() => at]), tone: 0, widthPx: hair };
  });
  return { widthPx, heightPx, strands: [...fine, ...echoes, ...strands] };
}

/** How the rings leave the circle, slowly turning from ring to ring; they never touch. */
function toShape(random: Random): (angle: number, r: number) => number {
  const waves = [0.22, 0.09, 0.05].map((high, n) => ({
    count: n + 2,
    high: between(random, 0.15, 1) * high,
    phase: between(random, 0, TAU),
    twist: between(random, -0.8, 0.8),
  }));
  return (angle, r) =>
    waves.reduce(
      (sum, { count, high, phase, twist }) =>
        sum + high * Math.sin(count * angle + phase + twist * Math.min(r, 1.4)),
      0,
    );
}
