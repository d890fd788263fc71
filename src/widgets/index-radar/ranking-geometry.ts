import { clamp } from '../../core/math.js';
import { markerPath } from '../../geometry/polar.js';
import type { Mark, Scene, TextSide } from '../../geometry/scene.js';
import { wrapText } from '../../geometry/wrap.js';
import { stampHeight, stampMarks } from './stamp.js';
import type { RadarModel } from './model.js';
import { lineHeightOf, type Box, type SceneLabels } from './scene-input.js';

/** From this width on, names stand beside their track instead of above it. */
const BESIDE_FROM_PX = 520;

const TICKS = [0, 25, 50, 75, 100] as const;
const MARKER_PX = 5;

interface Row {
  /** -1 for the overall result, which is no axis. */
  readonly axis: number;
  readonly label: string;
  readonly values: readonly (number | undefined)[];
}

/**
 * The indicators as a dot plot, from the city's highest value to its lowest: a
 * marker a series on a track from 0 to 100, a short upright line for the
 * average. The overall result comes first where there is one.
 */
export function toRankingScene(model: RadarModel, labels: SceneLabels, box: Box): Scene {
  const rows = rowsOf(model, labels);
  const frame = toFrame(rows, labels, box);
  const marks: Mark[] = [];
  const targets: { axis: number; d: string }[] = [];
  const lineHeight = lineHeightOf(box);
  const top = lineHeight * 1.6;
  let y = top;
  for (const row of rows) {
    const { lines } = wrapText(row.label, frame.labelWidth, {
      measure: box.measure,
      style: { fontSizePx: box.fontSizePx },
    });
    const labelHeight = lines.length * lineHeight;
    const height = frame.beside
      ? Math.max(labelHeight, lineHeight) + lineHeight * 0.7
      : labelHeight + lineHeight * 1.5;
    const track = frame.beside ? y + height / 2 : y + labelHeight + lineHeight * 0.55;
    const labelTop = frame.beside ? y + (height - labelHeight) / 2 : y;
    for (const [i, text] of lines.entries()) {
      marks.push({
        kind: 'text',
        role: row.axis < 0 ? 'value-label' : 'axis-label',
        axis: row.axis,
        side: frame.forward,
        x: frame.mirror(0),
        y: Math.round(labelTop + (i + 0.78) * lineHeight),
        text,
      });
    }
    marks.push(...trackMarks(row, model, labels, frame, Math.round(track), box));
    if (row.axis >= 0) {
      targets.push({
        axis: row.axis,
        d: `M0,${Math.round(y)}H${box.widthPx}V${Math.round(y + height)}H0Z`,
      });
    }
    y += height;
  }
  const heightPx = Math.ceil(y + lineHeight * 0.3);
  return {
    widthPx: box.widthPx,
    heightPx: heightPx + stampHeight(labels.stamp, box),
    marks: [
      ...tickMarks(frame, labels, top, heightPx, box),
      ...marks,
      ...stampMarks(labels.stamp, heightPx, box),
    ],
    targets,
  };
}

function rowsOf(model: RadarModel, labels: SceneLabels): readonly Row[] {
  const overall = model.series.map((series) => series.overall);
  return [
    ...(overall.some((value) => value !== undefined)
      ? [{ axis: -1, label: labels.overall, values: overall }]
      : []),
    ...model.ranking.map((axis) => ({
      axis,
      label: labels.axes[axis] ?? '',
      values: model.series.map(({ values }) => values[axis]),
    })),
  ];
}

interface Frame {
  readonly beside: boolean;
  readonly labelWidth: number;
  readonly startX: number;
  readonly endX: number;
  /** Turns a distance from the side where reading starts into x. */
  readonly mirror: (distance: number) => number;
  /** The side of `x` on which text goes on in reading direction, and its opposite. */
  readonly forward: TextSide;
  readonly backward: TextSide;
}

function toFrame(rows: readonly Row[], labels: SceneLabels, box: Box): Frame {
  const { widthPx, fontSizePx, measure, direction } = box;
  const style = { fontSizePx, fontWeight: 600 };
  const room = widthPx * 0.38;
  // A word that is wider stays whole, and would run into its track.
  const beside =
    widthPx >= BESIDE_FROM_PX &&
    rows.every(({ label }) => wrapText(label, room, { measure, style }).widthPx <= room);
  const widest = Math.max(...rows.map(({ label }) => measure(label, style)));
  const labelWidth = beside ? clamp(widest + 2, 0, room) : widthPx;
  const values = Math.ceil(measure(labels.number(100), style)) + 12;
  return {
    beside,
    labelWidth,
    startX: (beside ? labelWidth + 20 : 0) + MARKER_PX,
    endX: widthPx - values - MARKER_PX,
    mirror: direction === 'rtl' ? (distance) => widthPx - distance : (distance) => distance,
    forward: direction === 'rtl' ? 'left-of' : 'right-of',
    backward: direction === 'rtl' ? 'right-of' : 'left-of',
  };
}

function xOf(value: number, { startX, endX, mirror }: Frame): number {
  return Math.round(mirror(startX + ((endX - startX) * value) / 100) * 1000) / 1000;
}

function tickMarks(
  frame: Frame,
  labels: SceneLabels,
  top: number,
  bottom: number,
  box: Box,
): readonly Mark[] {
  return TICKS.flatMap((value): Mark[] => {
    const x = xOf(value, frame);
    return [
      { kind: 'path', role: 'spoke', d: `M${x},${top - 4}V${bottom}` },
      {
        kind: 'text',
        role: 'ring-label',
        side: 'centred',
        x,
        y: Math.round(box.fontSizePx),
        text: labels.number(value),
      },
    ];
  });
}

function trackMarks(
  row: Row,
  model: RadarModel,
  labels: SceneLabels,
  frame: Frame,
  y: number,
  box: Box,
): readonly Mark[] {
  const { axis, values } = row;
  const baseline = y + box.fontSizePx * 0.35;
  const city = values[0];
  const marks: Mark[] =
    city === undefined
      ? []
      : [{ kind: 'path', role: 'track', axis, d: `M${xOf(0, frame)},${y}H${xOf(100, frame)}` }];
  // Drawn last to first, so that the city lies on top.
  for (const [s, series] of [...model.series.entries()].reverse()) {
    const value = values[s];
    if (value === undefined) continue;
    const x = xOf(value, frame);
    marks.push(
      series.role === 'average'
        ? { kind: 'path', role: 'average-mark', axis, d: `M${x},${y - 8}V${y + 8}` }
        : {
            kind: 'path',
            role: 'marker',
            series: s,
            axis,
            d: markerPath(s, { x, y }, s === 0 ? MARKER_PX : MARKER_PX * 0.85),
          },
    );
  }
  marks.push(
    city === undefined
      ? {
          kind: 'text',
          role: 'missing-label',
          axis,
          side: frame.forward,
          x: frame.mirror(frame.beside ? frame.startX + MARKER_PX : 0),
          y: baseline,
          text: labels.missing,
        }
      : {
          kind: 'text',
          role: 'value-label',
          axis,
          side: frame.backward,
          x: frame.mirror(box.widthPx),
          y: baseline,
          text: labels.number(city),
        },
  );
  return marks;
}
