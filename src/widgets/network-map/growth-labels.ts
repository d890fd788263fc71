import { clamp } from '../../core/math.js';
import type { Point } from '../../geometry/polar.js';
import type { Mark, TextMark } from '../../geometry/scene.js';
import type { DatedSize } from './growth-model.js';
import {
  NUMBER_GAP_PX,
  placeOf,
  type GrowthBox,
  type GrowthLabels,
  type GrowthScale,
} from './growth-scale.js';

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distance of a label from its mark, and of the places where it is tried. */
const [GAP_PX, TRY_PX] = [4, 4];

/**
 * Writes the first and the last size beside their marks, clear of marks and line
 * if there is room, and always clear of other texts: a label that finds no place
 * is left out, as the words beside the picture say the same.
 */
export function labelMarks(
  sizes: readonly DatedSize[],
  labels: GrowthLabels,
  scale: GrowthScale,
  box: GrowthBox,
): readonly Mark[] {
  const places = sizes.map((size) => placeOf(size, scale));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return [];
  const { fontSizePx, measure } = box;
  const { radiusPx } = scale;
  const drawn = [
    ...places.map((place) => around(place, radiusPx)),
    ...alongLine(places.filter((_, i) => sizes[i]?.joined)),
  ];
  const half = fontSizePx / 2;
  const written = scale.counts.map((count): Rectangle => {
    const y = scale.y(count);
    return { left: 0, right: scale.startX - NUMBER_GAP_PX, top: y - half, bottom: y + half };
  });
  return [
    { text: labels.last, mark: last, isLast: true },
    { text: labels.first, mark: first, isLast: false },
  ].flatMap(({ text, mark, isLast }): TextMark[] => {
    const width = measure(text, { fontSizePx, fontWeight: 600 });
    const wanted = isLast ? mark.x + radiusPx - width : mark.x - radiusPx;
    const left = clamp(wanted, 0, Math.max(0, box.widthPx - width));
    const at = (y: number): Rectangle => ({
      left,
      right: left + width,
      top: y - fontSizePx * 0.8,
      bottom: y + fontSizePx * 0.25,
    });
    const tries = baselinesOf(mark, scale, fontSizePx).filter(
      (y) => !written.some((other) => meet(at(y), other)),
    );
    const y = tries.find((each) => !drawn.some((other) => meet(at(each), other))) ?? tries[0];
    if (y === undefined) return [];
    written.push(at(y));
    const [x, side] = [scale.mirror(left), scale.forward];
    return [{ kind: 'text', role: 'value-label', side, x, y, text }];
  });
}

/** Heights at which a label is tried: just above its mark, just below, then farther up. */
function baselinesOf(mark: Point, scale: GrowthScale, fontSizePx: number): readonly number[] {
  const above = aboveOf(mark, scale);
  const below = Math.round(mark.y + scale.radiusPx + GAP_PX + fontSizePx * 0.75);
  const near = fontSizePx * 2;
  const rows = (from: number, to: number, step: number): readonly number[] =>
    steps(Math.floor((to - from) / step)).map((i) => from + i * step);
  return [
    ...rows(above, Math.max(above - near, fontSizePx), -TRY_PX),
    ...rows(below, scale.baseY - GAP_PX, TRY_PX),
    ...rows(above - near, fontSizePx, -TRY_PX),
  ];
}

/** A triangle stands on its value, twice as high as a dot's radius. */
function aboveOf({ y }: Point, { radiusPx }: GrowthScale): number {
  return Math.round(y - radiusPx * 2 - GAP_PX);
}

function steps(last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last + 1) }, (_, i) => i);
}

function around({ x, y }: Point, radiusPx: number): Rectangle {
  return {
    left: x - radiusPx,
    right: x + radiusPx,
    top: y - radiusPx * 2,
    bottom: y + radiusPx,
  };
}

/** Small boxes along a line, close enough that no label slips through. */
function alongLine(points: readonly Point[]): readonly Rectangle[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to;
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / TRY_PX);
    return steps(count).map((step) => {
      const share = count === 0 ? 0 : step / count;
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      return around(at, 1);
    });
  });
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
