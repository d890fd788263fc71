import { chord, ribbon, type Chord, type ChordSubgroup } from 'd3-chord';
import { pathRound } from 'd3-path';
import {
  between,
  pick,
  toRandom,
  toShares,
  wholeBetween,
  type Motif,
  type MotifBox,
  type MotifCity,
  type Strand,
  type Tone,
} from './motif.js';

export function toChord(city: MotifCity, { widthPx, heightPx }: MotifBox): Motif {
  const shares = toShares(city);
  const count = shares.length;
  const random = toRandom(city, 'chord');
  const radius = between(random, 0.62, 0.85) * heightPx;
  const x = widthPx / 2 + between(random, -0.35, 0.35) * heightPx;
  const y = heightPx / 2 + between(random, -0.3, 0.3) * heightPx;
  const weights = shares.map((share) => 0.08 + (share ?? 0.5) ** 2);
  const matrix = weights.map(() => weights.map(() => 0));
  const steps = [wholeBetween(random, 2, 4), wholeBetween(random, 4, Math.floor(count / 2))];
  for (let i = 0; i < count; i += 1) {
    const j = (i + pick(random, [steps[0] ?? 2, steps[1] ?? 4])) % count;
    if (i % 4 === 3) continue;
    for (const [a, b] of [
      [i, j],
      [j, i],
    ] as const) {
      const row = matrix[a];
      if (row !== undefined) row[b] = 1;
    }
  }
  matrix.forEach((row, i) => {
    const degree = row.reduce((sum, each) => sum + each, 0);
    row.forEach((each, j) => {
      row[j] = each === 0 ? 0 : (weights[i] ?? 0) / degree;
    });
  });
  const turn = between(random, 0, 2 * Math.PI);
  const chords = chord().padAngle(0.06)(matrix);
  const second = pick<Tone>(random, [1, 2]);
  const third: Tone = second === 1 ? 2 : 1;
  const strands = [...chords]
    .sort((a, b) => b.source.value - a.source.value)
    .map((each): Strand => {
      const path = pathRound(1);
      const n = pick(random, [1, 1, 2, 3]);
      const part = ({ startAngle, endAngle }: ChordSubgroup, k: number): object => {
        const step = (endAngle - startAngle) / (n - 0.35);
        return {
          startAngle: turn + startAngle + k * step,
          endAngle: turn + startAngle + (k + 0.65) * step,
        };
      };
      for (let k = 0; k < n; k += 1) {
        const context = {
          moveTo: (a: number, b: number) => path.moveTo(a + x, b + y),
          quadraticCurveTo: (a: number, b: number, c: number, d: number) =>
            path.quadraticCurveTo(a + x, b + y, c + x, d + y),
          arc: (a: number, b: number, r: number, s: number, t: number) =>
            path.arc(a + x, b + y, r, s, t),
          closePath: () => path.closePath(),
        };
        ribbon<Chord, ChordSubgroup>()
          .radius(radius)
          .context(context as never)({
          source: part(each.source, k),
          target: part(each.target, n - 1 - k),
        } as never);
      }
      return { d: path.toString(), tone: random() < 0.65 ? 0 : random() < 0.7 ? second : third };
    });
  return { widthPx, heightPx, strands };
}
