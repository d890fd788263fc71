import { round } from '../../../core/math.js';

/** From one angle to another, in radians. */
export type Arc = readonly [from: number, to: number];

/** A circle in pixels. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
}

const TAU = 2 * Math.PI;
/** The circle itself is a line of this width that ribbons leave free, as a share of its radius. */
const RIM = 0.024;
/** A ribbon whose loop outside would be wider than this, in radii, leads away instead. */
const WIDEST = 2.4;
/** How far it leads away, in radii. */
const AWAY = 4;

/**
 * A ribbon between two arcs of a circle, as path data. Its edges are bows: parts of circles that
 * stand upright on this one, so that two ribbons cross only if their ends lie crosswise. Outside it
 * goes on as in a mirror.
 *
 * @param middle angles of the middle of the whole ribbon, of which this may be a stripe
 */
export function ribbonPath(circle: Circle, from: Arc, to: Arc, middle: Arc): string {
  const inner = { ...circle, radiusPx: circle.radiusPx * (1 - RIM / 2) };
  const outer = { ...circle, radiusPx: circle.radiusPx * (1 + RIM / 2) };
  const inside = closedPath(inner, from, to, false);
  if (toBow(outer, middle, true).bendPx < WIDEST * outer.radiusPx) {
    return inside + closedPath(outer, from, to, true);
  }
  const [start, end] = middle;
  return inside + awayPath(outer, from, [start, end]) + awayPath(outer, to, [end, start]);
}

function closedPath(circle: Circle, from: Arc, to: Arc, isOutside: boolean): string {
  const bow = (a: number, b: number): string => {
    const { bendPx, sweep } = toBow(circle, [a, b], isOutside);
    return arcTo(bendPx, sweep, point(circle, b), isOutside ? 1 : 0);
  };
  return `M${point(circle, from[0])}${rim(circle, from)}${bow(from[1], to[1])}${rim(circle, [to[1], to[0]])}${bow(to[0], from[0])}Z`;
}

/** A strip that leaves the circle along a bow and stays as broad as it is there. */
function awayPath(circle: Circle, [a, b]: Arc, bow: Arc): string {
  const { bendPx, sweep } = toBow(circle, bow, true);
  const turn = (AWAY * circle.radiusPx) / bendPx;
  const ahead = bendPx * Math.sin(turn);
  const aside = (sweep === 1 ? 1 : -1) * bendPx * (1 - Math.cos(turn));
  const [cos, sin] = [Math.cos(bow[0]), Math.sin(bow[0])];
  const moved = {
    ...circle,
    x: circle.x + ahead * cos - aside * sin,
    y: circle.y + ahead * sin + aside * cos,
  };
  return `M${point(circle, a)}${rim(circle, [a, b])}${arcTo(bendPx, sweep, point(moved, b))}L${point(moved, a)}${arcTo(bendPx, 1 - sweep, point(circle, a))}Z`;
}

/** The circle that stands upright on this one at both angles: how large it is, and which way to go. */
function toBow(circle: Circle, [a, b]: Arc, isOutside: boolean): { bendPx: number; sweep: number } {
  const turn = (((b - a) % TAU) + TAU) % TAU;
  return {
    // Across the middle of the circle it would be a straight line.
    bendPx: Math.min(Math.abs(Math.tan(turn / 2)), 99) * circle.radiusPx,
    sweep: turn < Math.PI === isOutside ? 1 : 0,
  };
}

function rim(circle: Circle, [a, b]: Arc): string {
  return arcTo(circle.radiusPx, b > a ? 1 : 0, point(circle, b));
}

function arcTo(radiusPx: number, sweep: number, end: string, isLong = 0): string {
  const r = round(radiusPx, 1);
  return `A${r},${r},0,${isLong},${sweep},${end}`;
}

function point({ x, y, radiusPx }: Circle, angle: number): string {
  return `${round(x + radiusPx * Math.cos(angle), 1)},${round(y + radiusPx * Math.sin(angle), 1)}`;
}
