import { clamp } from '../../core/math.js';
import {
  arcPath,
  axisAngle,
  circlePath,
  markerPath,
  polarPoint,
  radialOutline,
  wedgePath,
  type Point,
} from '../../geometry/polar.js';
import { layoutRadialLabels, type RadialLabel } from '../../geometry/radial-labels.js';
import type { Mark, Scene, TextMark } from '../../geometry/scene.js';
import { layoutKey } from './key.js';
import type { RadarModel, Series } from './model.js';
import { lineHeightOf, type Box, type SceneLabels } from './scene-input.js';
import { stampHeight, stampMarks } from './stamp.js';

/** Below this width there is no room for names around the disc: numbers and a key instead. */
export const NUMBERED_BELOW_PX = 420;

const RINGS = [25, 50, 75, 100] as const;
const GAP_PX = 16;
const ARC_OFFSET_PX = 8;
const MARKER_PX = 3.5;

/**
 * The radar as numbers and paths: rings at 25, 50, 75 and 100, one spoke an
 * axis clockwise from twelve o'clock, and a shape a series. A missing value is
 * a gap in its shape, never a point in the centre.
 */
export function toScene(model: RadarModel, labels: SceneLabels, box: Box): Scene {
  const named = box.widthPx < NUMBERED_BELOW_PX ? undefined : layoutNamed(labels, box);
  const layout = named ?? layoutNumbered(labels, box);
  const disc: Disc = { ...layout, count: model.axes.length };
  const marks: Mark[] = [
    ...discMarks(disc, labels, box),
    ...model.groups.map((group): Mark => {
      const half = Math.PI / disc.count;
      const from = axisAngle(group.first, disc.count) - half * 0.8;
      const to = axisAngle(group.last, disc.count) + half * 0.8;
      return {
        kind: 'path',
        role: 'group',
        d: arcPath(disc.centre, disc.radiusPx + ARC_OFFSET_PX, from, to),
      };
    }),
    // Drawn last to first, so that the city lies on top.
    ...[...model.series.keys()].reverse().flatMap((s) => seriesMarks(model.series[s], s, disc)),
    ...layout.labelMarks,
    ...stampMarks(labels.stamp, layout.heightPx, box),
  ];
  return {
    widthPx: box.widthPx,
    heightPx: layout.heightPx + stampHeight(labels.stamp, box),
    marks,
    targets: model.axes.map((_, axis) => {
      const half = Math.PI / disc.count;
      const angle = axisAngle(axis, disc.count);
      const reach = disc.radiusPx + GAP_PX;
      return { axis, d: wedgePath(disc.centre, reach, angle - half, angle + half) };
    }),
  };
}

interface Disc {
  readonly centre: Point;
  readonly radiusPx: number;
  readonly count: number;
}

interface DiscLayout extends Omit<Disc, 'count'> {
  readonly heightPx: number;
  readonly labelMarks: readonly Mark[];
}

function layoutNamed(labels: SceneLabels, box: Box): DiscLayout | undefined {
  const lineHeightPx = lineHeightOf(box);
  const layout = layoutRadialLabels({
    texts: labels.axes,
    widthPx: box.widthPx,
    minRadiusPx: Math.max(100, box.widthPx * 0.2),
    maxRadiusPx: clamp(box.widthPx * 0.34, 100, 230),
    gapPx: GAP_PX,
    lineHeightPx,
    measure: box.measure,
    style: { fontSizePx: box.fontSizePx },
  });
  return (
    layout && {
      ...layout,
      labelMarks: layout.labels.flatMap((label) => labelMarks(label, lineHeightPx)),
    }
  );
}

function labelMarks(
  { axis, side, x, y, lines }: RadialLabel,
  lineHeightPx: number,
): readonly TextMark[] {
  return lines.map((text, i) => ({
    kind: 'text',
    role: 'axis-label',
    axis,
    side,
    x,
    y: y + i * lineHeightPx,
    text,
  }));
}

/** Numbers around the disc, and the names they stand for below it. */
function layoutNumbered(labels: SceneLabels, box: Box): DiscLayout {
  const { widthPx, fontSizePx } = box;
  const radiusPx = Math.floor(clamp(widthPx / 2 - GAP_PX - fontSizePx * 1.4, 60, 200));
  const reach = radiusPx + GAP_PX + fontSizePx * 0.5;
  const centre = { x: widthPx / 2, y: Math.ceil(reach + fontSizePx * 0.7) };
  const numbers = labels.axes.map((_, axis): TextMark => {
    const { x, y } = polarPoint(centre, axisAngle(axis, labels.axes.length), reach);
    return {
      kind: 'text',
      role: 'axis-number',
      axis,
      side: 'centred',
      x,
      y: y + fontSizePx * 0.35,
      text: labels.number(axis + 1),
    };
  });
  const key = layoutKey(labels, box, centre.y + reach + fontSizePx * 2);
  return {
    centre,
    radiusPx,
    heightPx: key.endPx,
    labelMarks: [...numbers, ...key.marks],
  };
}

function discMarks(disc: Disc, labels: SceneLabels, box: Box): readonly Mark[] {
  const { centre, radiusPx, count } = disc;
  // Half-way between the last axis and the first, where no spoke runs through the numbers; steeper
  // for three axes, lest the numbers touch each other.
  const angle = -Math.PI / Math.max(count, 4);
  return [
    ...RINGS.map((value): Mark => ({
      kind: 'path',
      role: 'ring',
      d: circlePath(centre, (radiusPx * value) / 100),
    })),
    ...Array.from({ length: count }, (_, axis): Mark => {
      const end = polarPoint(centre, axisAngle(axis, count), radiusPx);
      return {
        kind: 'path',
        role: 'spoke',
        axis,
        d: `M${centre.x},${centre.y}L${end.x},${end.y}`,
      };
    }),
    ...RINGS.map((value): Mark => {
      const { x, y } = polarPoint(centre, angle, (radiusPx * value) / 100);
      return {
        kind: 'text',
        role: 'ring-label',
        side: 'centred',
        x,
        y: y + box.fontSizePx * 0.9,
        text: labels.number(value),
      };
    }),
  ];
}

function seriesMarks(series: Series | undefined, index: number, disc: Disc): readonly Mark[] {
  if (series === undefined) return [];
  const { centre, radiusPx, count } = disc;
  const radii = series.values.map((value) =>
    value === undefined ? undefined : (radiusPx * value) / 100,
  );
  const outline = translate(radialOutline(radii), centre);
  const average = series.role === 'average';
  const complete = radii.every((radius) => radius !== undefined);
  const marks: Mark[] = [];
  if (index === 0 && complete) marks.push({ kind: 'path', role: 'area', series: 0, d: outline });
  if (outline !== '') {
    marks.push({
      kind: 'path',
      role: average ? 'average-line' : 'line',
      series: index,
      d: outline,
    });
  }
  for (const [axis, radius] of radii.entries()) {
    if (radius === undefined) continue;
    const at = polarPoint(centre, axisAngle(axis, count), radius);
    const lonely = radii.at(axis - 1) === undefined && radii[(axis + 1) % count] === undefined;
    if (!average) {
      marks.push({
        kind: 'path',
        role: 'marker',
        series: index,
        axis,
        d: markerPath(index, at, MARKER_PX),
      });
    } else if (lonely) {
      // Between two gaps there is no line to see the average by.
      const half = Math.PI / count / 3;
      const angle = axisAngle(axis, count);
      marks.push({
        kind: 'path',
        role: 'average-mark',
        axis,
        d: arcPath(centre, radius, angle - half, angle + half),
      });
    }
  }
  return marks;
}

/** Moves path data made of absolute `M`, `L` and `Z`, as d3 writes it around the origin. */
function translate(path: string, { x, y }: Point): string {
  return path.replace(
    /([ML])([^,]+),([^MLZ]+)/g,
    (_, command: string, px: string, py: string) =>
      `${command}${Math.round((Number(px) + x) * 1000) / 1000},${Math.round((Number(py) + y) * 1000) / 1000}`,
  );
}
