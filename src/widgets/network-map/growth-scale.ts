import { clamp, round } from '../../core/math.js';
import type { TextMeasure } from '../../core/text-measure.js';
import type { Point } from '../../geometry/polar.js';
import type { TextSide } from '../../geometry/scene.js';
import type { DatedSize } from './growth-model.js';

/** The space that the picture of growth has, and how its text behaves there. */
export interface GrowthBox {
  readonly widthPx: number;
  readonly direction: 'ltr' | 'rtl';
  /** Size of labels, in pixels. */
  readonly fontSizePx: number;
  readonly measure: TextMeasure;
}

/** The words in the picture, already in the reader's language. */
export interface GrowthLabels {
  readonly first: string;
  readonly last: string;
  readonly number: (value: number) => string;
  readonly year: (year: number) => string;
}

/** Between the numbers of the scale and its lines. */
export const NUMBER_GAP_PX = 6;
/** Scale text is a little smaller than labels; see the role `ring-label`. */
const SCALE_TEXT = 0.92;
/** Most steps of the scale from 0 up. */
const STEPS = 4;

/**
 * Where times and numbers lie. `x` counts from the side where reading starts, so
 * that one layout does for both directions: `mirror` turns it into the picture's.
 */
export interface GrowthScale {
  readonly topY: number;
  readonly baseY: number;
  readonly heightPx: number;
  readonly startX: number;
  readonly endX: number;
  /** Radius of a mark. */
  readonly radiusPx: number;
  readonly counts: readonly number[];
  readonly years: readonly number[];
  readonly x: (time: number) => number;
  readonly y: (count: number) => number;
  readonly mirror: (x: number) => number;
  /** The side of a point on which text goes on in reading direction, and its opposite. */
  readonly forward: TextSide;
  readonly backward: TextSide;
}

/** Chooses both scales: numbers from 0, years from that of the first size to that of the last. */
export function toGrowthScale(
  sizes: readonly DatedSize[],
  labels: GrowthLabels,
  box: GrowthBox,
): GrowthScale {
  const { widthPx, fontSizePx, direction } = box;
  const widthOf = (text: string): number =>
    box.measure(text, { fontSizePx: fontSizePx * SCALE_TEXT });
  const most = Math.max(...sizes.map(({ count }) => count));
  const step = niceStep(most / STEPS);
  const counts = multiples(step, 0, most);
  const firstYear = Math.floor(Math.min(...sizes.map(({ from }) => from)));
  const endYear = Math.ceil(Math.max(...sizes.map(({ to }) => to)));
  const yearWidth = Math.max(widthOf(labels.year(firstYear)), widthOf(labels.year(endYear)));
  const numberWidth = Math.max(...counts.map((count) => widthOf(labels.number(count))));
  const lineHeight = Math.round(fontSizePx * 1.25);
  const topY = Math.round(lineHeight * 1.6);
  const baseY = topY + clamp(Math.round(widthPx * 0.3), 120, 220);
  const startX = Math.ceil(Math.max(numberWidth + NUMBER_GAP_PX, yearWidth / 2));
  const endX = Math.max(Math.floor(widthPx - yearWidth / 2), startX + 1);
  const perYear = (endX - startX) / (endYear - firstYear);
  const years = multiples(niceStep((yearWidth * 1.6) / perYear), firstYear, endYear);
  return {
    topY,
    baseY,
    heightPx: baseY + Math.round(lineHeight * 1.5),
    startX,
    endX,
    radiusPx: clamp(round(widthPx / 180, 1), 3, 4),
    counts,
    // So few pixels that no round year is labelled.
    years: years.length > 0 ? years : [firstYear],
    x: (time) => round(startX + (time - firstYear) * perYear, 2),
    y: (count) => round(baseY - (count / most) * (baseY - topY), 2),
    mirror: direction === 'rtl' ? (x) => round(widthPx - x, 2) : (x) => round(x, 2),
    forward: direction === 'rtl' ? 'left-of' : 'right-of',
    backward: direction === 'rtl' ? 'right-of' : 'left-of',
  };
}

/** The place of a size, before it is mirrored. */
export function placeOf({ at, count }: DatedSize, { x, y }: GrowthScale): Point {
  return { x: x(at), y: y(count) };
}

/** The smallest of 1, 2, 5, 10, 20, 50, … that is not below `least`. */
function niceStep(least: number): number {
  let power = 1;
  for (;;) {
    const step = [1, 2, 5].map((digit) => digit * power).find((each) => each >= least);
    if (step !== undefined) return step;
    power *= 10;
  }
}

function multiples(step: number, from: number, to: number): readonly number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, i) => (first + i) * step);
}
