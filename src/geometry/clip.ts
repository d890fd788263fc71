import { round } from '../core/math.js';
import type { Point } from './polar.js';
import type { PixelBox } from './projection.js';

/** One side of a box: how far within it a point is, negative outside. */
type Side = (point: Point) => number;

/**
 * The part of an area that lies within a box. What is cut off leaves an edge
 * along the side of the box: for areas that are filled, not drawn around.
 *
 * @param d path data as `geometry/atlas.ts` writes it: absolute `M`, `L` and `Z` only.
 */
export function clipArea(d: string, box: PixelBox): string {
  return toPieces(d)
    .map((ring) => sidesOf(box).reduce(cutRing, ring))
    .map((ring) => toPath(ring, 'Z'))
    .join('');
}

/** The parts of lines that lie within a box. See {@link clipArea} for `d`. */
export function clipLines(d: string, box: PixelBox): string {
  return sidesOf(box)
    .reduce(
      (lines: readonly Line[], side) => lines.flatMap((line) => cutLine(line, side)),
      toPieces(d),
    )
    .map((line) => toPath(line, ''))
    .join('');
}

type Line = readonly Point[];

function sidesOf({ left, top, widthPx, heightPx }: PixelBox): readonly Side[] {
  return [
    ({ x }) => x - left,
    ({ x }) => left + widthPx - x,
    ({ y }) => y - top,
    ({ y }) => top + heightPx - y,
  ];
}

/** Sutherland and Hodgman's way: side after side, the ring goes along the side where it was outside. */
function cutRing(ring: Line, side: Side): Line {
  return ring.flatMap((point, i) => {
    // A ring goes on from its last point to its first.
    const before = ring.at(i - 1) ?? point;
    const crossing = crosses(before, point, side) ? [crossingOf(before, point, side)] : [];
    return side(point) >= 0 ? [...crossing, point] : crossing;
  });
}

function cutLine(line: Line, side: Side): readonly Line[] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  for (const [i, point] of line.entries()) {
    const before = line[i - 1] ?? point;
    if (crosses(before, point, side)) piece.push(crossingOf(before, point, side));
    if (side(point) >= 0) piece.push(point);
    else {
      pieces.push(piece);
      piece = [];
    }
  }
  return [...pieces, piece];
}

function crosses(from: Point, to: Point, side: Side): boolean {
  return side(from) >= 0 !== side(to) >= 0;
}

function crossingOf(from: Point, to: Point, side: Side): Point {
  const share = side(from) / (side(from) - side(to));
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

function toPieces(d: string): readonly Line[] {
  return d
    .split('M')
    .slice(1)
    .map((piece) =>
      piece
        .replace('Z', '')
        .split('L')
        .map((pair) => {
          const [x = 0, y = 0] = pair.split(',').map(Number);
          return { x, y };
        }),
    );
}

/** A single point is nothing to be seen. */
function toPath(points: Line, end: '' | 'Z'): string {
  if (points.length < 2) return '';
  return `M${points.map(({ x, y }) => `${round(x, 1)},${round(y, 1)}`).join('L')}${end}`;
}
