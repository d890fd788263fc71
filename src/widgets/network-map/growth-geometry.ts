import { line } from 'd3-shape';
import type { Point } from '../../geometry/polar.js';
import type { Mark, PathMark, Scene } from '../../geometry/scene.js';
import { round } from '../../core/math.js';
import { labelMarks } from './growth-labels.js';
import { sizeMark, spanMark } from './growth-marks.js';
import type { DatedSize } from './growth-model.js';
import {
  NUMBER_GAP_PX,
  placeOf,
  toGrowthScale,
  type GrowthBox,
  type GrowthLabels,
  type GrowthScale,
} from './growth-scale.js';

/**
 * Draws sizes over time, from 0 up. What is not exact looks so: a triangle stands
 * on a lower bound, a round number is a ring, and the line towards either is
 * dashed. A bar covers the time that a date leaves open, if it is a year or more.
 *
 * @param sizes in the order of time, two at least.
 */
export function toGrowthScene(
  sizes: readonly DatedSize[],
  labels: GrowthLabels,
  box: GrowthBox,
): Scene {
  const scale = toGrowthScale(sizes, labels, box);
  const { mirror, radiusPx } = scale;
  return {
    widthPx: box.widthPx,
    heightPx: scale.heightPx,
    targets: [],
    marks: [
      ...countMarks(scale, labels, box),
      ...yearMarks(scale, labels, box),
      ...sizes
        .filter(({ isVague }) => isVague)
        .map(({ from, to, count }) =>
          spanMark([mirror(scale.x(from)), mirror(scale.x(to))], scale.y(count)),
        ),
      ...lineMarks(
        sizes.filter(({ joined }) => joined),
        scale,
      ),
      ...sizes.map((size) => {
        const { x, y } = placeOf(size, scale);
        return sizeMark(size.qualifier, { x: mirror(x), y }, radiusPx);
      }),
      ...labelMarks(sizes, labels, scale, box),
    ],
  };
}

/** Hairlines with their numbers before them. */
function countMarks(scale: GrowthScale, labels: GrowthLabels, box: GrowthBox): readonly Mark[] {
  const { startX, endX, mirror } = scale;
  return scale.counts.flatMap((count): Mark[] => {
    const y = scale.y(count);
    return [
      { kind: 'path', role: 'track', d: `M${mirror(startX)},${y}H${mirror(endX)}` },
      {
        kind: 'text',
        role: 'ring-label',
        side: scale.backward,
        x: mirror(startX - NUMBER_GAP_PX),
        y: round(y + box.fontSizePx * 0.32, 1),
        text: labels.number(count),
      },
    ];
  });
}

/** Round years below, each where it begins. */
function yearMarks(scale: GrowthScale, labels: GrowthLabels, box: GrowthBox): readonly Mark[] {
  const { baseY } = scale;
  return scale.years.flatMap((year): Mark[] => {
    const x = scale.mirror(scale.x(year));
    return [
      { kind: 'path', role: 'track', d: `M${x},${baseY}V${baseY + 4}` },
      {
        kind: 'text',
        role: 'ring-label',
        side: 'centred',
        x,
        y: Math.round(baseY + 6 + box.fontSizePx),
        text: labels.year(year),
      },
    ];
  });
}

/** One line through exact sizes, and a dashed one between two of which one is not exact. */
function lineMarks(sizes: readonly DatedSize[], scale: GrowthScale): readonly PathMark[] {
  const runs: { readonly isExact: boolean; readonly sizes: DatedSize[] }[] = [];
  for (const [i, to] of sizes.slice(1).entries()) {
    const from = sizes[i] ?? to;
    const isExact = from.qualifier === 'exact' && to.qualifier === 'exact';
    const run = runs.at(-1);
    if (isExact && run?.isExact) run.sizes.push(to);
    else runs.push({ isExact, sizes: [from, to] });
  }
  const draw = line<Point>(
    ({ x }) => scale.mirror(x),
    ({ y }) => y,
  );
  return runs.flatMap(({ isExact, sizes: run }): PathMark[] => {
    const points = run.map((size) => placeOf(size, scale));
    const d = draw(isExact ? points : outsideRings(points, run, scale.radiusPx));
    return d === null ? [] : [{ kind: 'path', role: isExact ? 'line' : 'average-line', d }];
  });
}

/** A line between two marks, cut off where it would run through a ring. */
function outsideRings(
  [from, to]: readonly Point[],
  [first, last]: readonly DatedSize[],
  radiusPx: number,
): readonly Point[] {
  if (!from || !to) return [];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const cut = (size: DatedSize | undefined): number =>
    size?.qualifier === 'about' && length > 0 ? radiusPx / length : 0;
  const [start, end] = [cut(first), 1 - cut(last)];
  // Nothing is left to draw between two rings that touch.
  if (start >= end) return [];
  const along = (share: number): Point => ({
    x: round(from.x + (to.x - from.x) * share, 2),
    y: round(from.y + (to.y - from.y) * share, 2),
  });
  return [along(start), along(end)];
}
