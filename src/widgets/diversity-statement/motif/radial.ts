import { curveBasisClosed, line } from 'd3-shape';
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

const TAU = 2 * Math.PI;
const KNOTS = 14;

/** Growth rings: one ring for each indicator, as thick as its value, with fine seeded ones between. */
export function toRadial(city: MotifCity, { widthPx, heightPx }: MotifBox): Motif {
  const shares = toShares(city);
  const random = toRandom(city, 'radial');
  const centre = [between(random, -0.42, 0.42), between(random, -0.3, 0.3)] as const;
  const shape = toShape(random);
  const growth = between(random, 1.15, 1.7);
  const light = between(random, 0, TAU);
  const crescent = between(random, 0.35, 0.8);
  const fine = Array.from({ length: shares.length }, () => pick(random, [0, 0, 1, 2, 3]));
  const second = pick<Tone>(random, [1, 2]);
  const third: Tone = second === 1 ? 2 : 1;
  const lead = between(random, 0.6, 0.95);
  const tones = shares.map((): Tone => (random() < lead ? 0 : second));
  const fineTone = pick<Tone>(random, [0, second, third]);
  const reach = 1.35;
  const radius = (i: number): number => 0.035 + reach * (i / shares.length) ** growth;

  const knot = (r: number, angle: number): [number, number] => {
    const bent = r * (1 + shape(angle, r));
    return [
      widthPx / 2 + heightPx * (centre[0] + bent * Math.cos(angle)),
      heightPx / 2 + heightPx * (centre[1] + bent * Math.sin(angle)),
    ];
  };
  const draw = line().curve(curveBasisClosed).digits(1);
  const ring = (r: (angle: number) => number, turn: 1 | -1): string =>
    draw(
      Array.from({ length: KNOTS }, (_, k) => {
        const angle = (turn * k * TAU) / KNOTS;
        return knot(r(angle), angle);
      }),
    ) ?? '';
  const strands = shares.flatMap((share, i): Strand[] => {
    if (share === undefined) return [];
    const inner = radius(i);
    const room = radius(i + 1) - inner;
    const width = room * (0.06 + 0.74 * share * share);
    const half = (angle: number): number => (width / 2) * (1 + crescent * Math.cos(angle - light));
    const middle = inner + room / 2;
    const lines = Array.from({ length: fine[i] ?? 0 }, (_, k): Strand => {
      const free = room - width;
      const at = inner + room - free / 2 + (free * (k + 1)) / ((fine[i] ?? 0) + 1);
      return { d: ring(() => at, 1), tone: fineTone, widthPx: round(heightPx * 0.003, 2) };
    });
    return [
      {
        d: ring((a) => middle + half(a), 1) + ring((a) => middle - half(a), -1),
        tone: tones[i] ?? 0,
      },
      ...lines,
    ];
  });
  return { widthPx, heightPx, strands };
}

function toShape(random: Random): (angle: number, r: number) => number {
  const waves = [2, 3, wholeBetween(random, 3, 5)].map((count, n) => ({
    count,
    high: between(random, 0.03, 0.16) / (n + 1),
    phase: between(random, 0, TAU),
    twist: between(random, -1.6, 1.6),
  }));
  return (angle, r) =>
    waves.reduce(
      (sum, { count, high, phase, twist }) =>
        sum + high * Math.sin(count * angle + phase + twist * r),
      0,
    );
}
