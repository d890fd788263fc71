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

/**
 * The outline of a radar shape around the origin, as path data.
 *
 * Complete shapes are closed. A missing value leaves a gap: the outline stops
 * before it, goes on after it, and is never closed across it. A value between
 * two gaps draws nothing here; its marker shows it.
 */
export function radialOutline(radiiPx: readonly (number | undefined)[]): string {
  const points = radiiPx.map((radiusPx, i) => {
    if (radiusPx === undefined) return undefined;
    const { x, y } = polarPoint({ x: 0, y: 0 }, axisAngle(i, radiiPx.length), radiusPx);
    return `${x},${y}`;
  });
  const gap = points.indexOf(undefined);
  // An open outline starts after a gap, so that the piece over twelve o'clock stays whole.
  const pieces = [...points.slice(gap + 1), ...points.slice(0, gap + 1)]
    .map((point) => point ?? '|')
    .join('L')
    .split('|')
    .map((piece) => piece.replace(/^L|L$/g, ''));
  return pieces
    .filter((piece) => piece.includes('L'))
    .map((piece) => `M${piece}${gap < 0 ? 'Z' : ''}`)
    .join('');
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
