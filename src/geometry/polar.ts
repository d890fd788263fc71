import { curveLinear, curveLinearClosed, lineRadial } from 'd3-shape';
import { round } from '../core/math.js';

/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The direction of axis `i` of `count`: clockwise, the first at twelve o'clock. Radians. */
export function axisAngle(i: number, count: number): number {
  return (i / count) * 2 * Math.PI;
}

/** The point at `radiusPx` from `centre`, with angles as in {@link axisAngle}. */
export function polarPoint(centre: Point, angleRad: number, radiusPx: number): Point {
  return {
    x: round(centre.x + radiusPx * Math.sin(angleRad)),
    y: round(centre.y - radiusPx * Math.cos(angleRad)),
  };
}

/** One vertex of a radar shape: its axis, and its distance from the centre if it has a value. */
interface Vertex {
  readonly angleRad: number;
  readonly radiusPx: number | undefined;
}

/**
 * The outline of a radar shape around the origin, as path data.
 *
 * Complete shapes are closed. A missing value leaves a gap: the outline stops
 * before it, goes on after it, and is never closed across it. A value between
 * two gaps draws nothing here; its marker shows it.
 */
export function radialOutline(radiiPx: readonly (number | undefined)[]): string {
  const vertices = radiiPx.map((radiusPx, i): Vertex => ({
    angleRad: axisAngle(i, radiiPx.length),
    radiusPx,
  }));
  const gap = vertices.findIndex(({ radiusPx }) => radiusPx === undefined);
  const line = lineRadial<Vertex>()
    .angle(({ angleRad }) => angleRad)
    .radius(({ radiusPx }) => radiusPx ?? 0)
    .defined(({ radiusPx }) => radiusPx !== undefined)
    .curve(gap < 0 ? curveLinearClosed : curveLinear);
  // An open outline starts after a gap, so that the piece over twelve o'clock stays whole.
  const path = line([...vertices.slice(gap + 1), ...vertices.slice(0, gap + 1)]) ?? '';
  // d3 closes a piece of a single point; that dot would be a second, unlabelled mark.
  return path.replace(/M[^MLZ]*Z(?=M|$)/g, '');
}

/** A circle around `centre`, as path data. */
export function circlePath(centre: Point, radiusPx: number): string {
  const r = round(radiusPx);
  const { x, y } = centre;
  return `M${round(x - r)},${y}a${r},${r},0,1,1,${2 * r},0a${r},${r},0,1,1,${-2 * r},0Z`;
}

/** An open arc between two angles, clockwise, as path data. */
export function arcPath(centre: Point, radiusPx: number, fromRad: number, toRad: number): string {
  const from = polarPoint(centre, fromRad, radiusPx);
  const to = polarPoint(centre, toRad, radiusPx);
  const large = toRad - fromRad > Math.PI ? 1 : 0;
  const r = round(radiusPx);
  return `M${from.x},${from.y}A${r},${r},0,${large},1,${to.x},${to.y}`;
}

/** A slice of the disc between two angles, as path data. */
export function wedgePath(centre: Point, radiusPx: number, fromRad: number, toRad: number): string {
  return `${arcPath(centre, radiusPx, fromRad, toRad)}L${centre.x},${centre.y}Z`;
}

/** Circle, square, diamond: sizes that look equal, and the angle of the first corner. */
const MARKERS = [undefined, { size: 1.27, turn: Math.PI / 4 }, { size: 1.3, turn: 0 }] as const;

/** The marker of a shape, as path data: circle, square, diamond for the first three shapes. */
export function markerPath(series: number, at: Point, radiusPx: number): string {
  const marker = MARKERS[series];
  if (marker === undefined) return circlePath(at, radiusPx);
  const corners = [0, 1, 2, 3].map((corner) => {
    const { x, y } = polarPoint(at, marker.turn + axisAngle(corner, 4), radiusPx * marker.size);
    return `${x},${y}`;
  });
  return `M${corners.join('L')}Z`;
}
