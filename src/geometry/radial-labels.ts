import { clamp, round } from '../core/math.js';
import type { TextMeasure, TextStyle } from '../core/text-measure.js';
import { axisAngle, type Point } from './polar.js';
import type { TextSide } from './scene.js';
import { spreadSpans } from './spread.js';
import { wrapText, type WrappedText } from './wrap.js';

/** A label beside its axis: lines from `y` (the first baseline) down, one line height apart. */
export interface RadialLabel {
  readonly axis: number;
  readonly lines: readonly string[];
  readonly side: TextSide;
  readonly x: number;
  readonly y: number;
  /** The space the text takes, in pixels. */
  readonly box: { x: number; y: number; width: number; height: number };
}

/** Where the disc and its labels lie. */
export interface RadialLayout {
  readonly centre: Point;
  readonly radiusPx: number;
  readonly heightPx: number;
  readonly labels: readonly RadialLabel[];
}

/** What {@link layoutRadialLabels} works with. */
export interface RadialLabelOptions {
  readonly texts: readonly string[];
  readonly widthPx: number;
  readonly minRadiusPx: number;
  readonly maxRadiusPx: number;
  /** Space between the disc and its labels. */
  readonly gapPx: number;
  readonly lineHeightPx: number;
  readonly measure: TextMeasure;
  readonly style: TextStyle;
}

const MAX_LINES = 3;
const SEPARATION_PX = 6;
const STEP_PX = 4;

/**
 * Lays labels around the largest disc at which all of them fit: none clipped,
 * none over another or over the disc.
 *
 * @returns `undefined` if they do not fit around the smallest disc allowed.
 */
export function layoutRadialLabels(options: RadialLabelOptions): RadialLayout | undefined {
  for (let radius = options.maxRadiusPx; radius >= options.minRadiusPx; radius -= STEP_PX) {
    const layout = layoutAt(radius, options);
    if (layout) return layout;
  }
  return undefined;
}

function layoutAt(radiusPx: number, options: RadialLabelOptions): RadialLayout | undefined {
  const { texts, widthPx, gapPx, lineHeightPx } = options;
  const reach = radiusPx + gapPx;
  const column = widthPx / 2 - reach;
  const wrapped = texts.map((text, i) =>
    wrapText(text, isPole(i, texts.length) ? widthPx * 0.6 : column, options),
  );
  const fits = wrapped.every(
    ({ lines, widthPx: width }, i) =>
      lines.length <= MAX_LINES && width <= (isPole(i, texts.length) ? widthPx : column),
  );
  if (!fits) return undefined;

  const heightOf = (i: number): number => (wrapped[i]?.lines.length ?? 0) * lineHeightPx;
  const top = heightOf(0) + SEPARATION_PX;
  // With no axis straight down, the two lowest labels share that room.
  const lowest = Math.floor(texts.length / 2);
  const bottom = Math.max(heightOf(lowest), heightOf(texts.length - lowest)) + SEPARATION_PX;
  const centre = { x: widthPx / 2, y: round(top + reach) };
  const poles = wrapped.flatMap((text, i) =>
    isPole(i, texts.length) ? [poleLabel(i, text, { centre, reach, lineHeightPx })] : [],
  );
  const sides = [1, -1].map((direction) => {
    const axes = texts
      .map((_, i) => i)
      .filter((i) => !isPole(i, texts.length) && i < texts.length / 2 === direction > 0);
    return sideLabels(direction < 0 ? axes.reverse() : axes, wrapped, {
      direction,
      count: texts.length,
      centre,
      reach,
      bottom: texts.length % 2 === 0 ? 0 : bottom,
      lineHeightPx,
    });
  });
  if (sides.includes(undefined)) return undefined;
  return {
    centre,
    radiusPx,
    heightPx: Math.ceil(centre.y + reach + bottom),
    labels: [...poles, ...sides.flatMap((labels) => labels ?? [])].sort((a, b) => a.axis - b.axis),
  };
}

/** The axes that point straight up or down: their labels are centred. */
function isPole(i: number, count: number): boolean {
  return i === 0 || i * 2 === count;
}

interface Frame {
  readonly centre: Point;
  readonly reach: number;
  readonly lineHeightPx: number;
}

function poleLabel(axis: number, text: WrappedText, frame: Frame): RadialLabel {
  const { centre, reach, lineHeightPx } = frame;
  const height = text.lines.length * lineHeightPx;
  const y = axis === 0 ? centre.y - reach - height : centre.y + reach;
  return {
    axis,
    lines: text.lines,
    side: 'centred',
    x: centre.x,
    y: round(y + lineHeightPx * 0.8),
    box: { x: centre.x - text.widthPx / 2, y, width: text.widthPx, height },
  };
}

/** Labels of one side, top to bottom; `undefined` if they need more height than the disc has. */
function sideLabels(
  axes: readonly number[],
  wrapped: readonly WrappedText[],
  frame: Frame & { direction: number; count: number; bottom: number },
): readonly RadialLabel[] | undefined {
  const { centre, reach, bottom, count, direction, lineHeightPx } = frame;
  const spans = axes.map((i) => ({
    centre: centre.y - reach * Math.cos(axisAngle(i, count)),
    size: (wrapped[i]?.lines.length ?? 0) * lineHeightPx + SEPARATION_PX,
  }));
  const centres = spreadSpans(spans, centre.y - reach, centre.y + reach + bottom);
  return centres?.map((y, index): RadialLabel => {
    const axis = axes[index] ?? 0;
    const { lines, widthPx } = wrapped[axis] ?? { lines: [], widthPx: 0 };
    const height = lines.length * lineHeightPx;
    const angle = axisAngle(axis, count);
    const nearest = clamp(centre.y, y - height / 2, y + height / 2) - centre.y;
    const clear = Math.sqrt(Math.max(0, reach ** 2 - nearest ** 2));
    const offset = Math.max(clear, reach * Math.abs(Math.sin(angle)));
    const x = round(centre.x + direction * offset);
    return {
      axis,
      lines,
      side: direction > 0 ? 'right-of' : 'left-of',
      x,
      y: round(y - height / 2 + lineHeightPx * 0.8),
      box: { x: direction > 0 ? x : x - widthPx, y: y - height / 2, width: widthPx, height },
    };
  });
}
