import type { MotifBox } from './motif.js';
import type { Pen } from './pen.js';
import type { Warp } from './warp.js';

/** From one place on a thread to another. */
export type Span = readonly [from: number, to: number];
/** A point of the bent cloth. */
export type Place = readonly [x: number, y: number];
/** From the flat cloth to the bent one, both in heights of the box around its middle. */
export type Bend = (u: number, v: number) => Place;

/** What a thread below leaves free on both sides of the one above. */
const GAP = 0.0085;
/** Longer pieces are bent in several steps. */
const STEP = 0.18;
/** What lies further outside of the box is left out. */
const EDGE = 0.012;

/** What is seen of a thread: it ends short of each that is above it, and no mere crumb is left. */
export function toPieces(thread: Warp, above: readonly Warp[]): readonly Span[] {
  const starts = above.map(({ at, width }) => at + width / 2 + GAP);
  const ends = above.map(({ at, width }) => at - width / 2 - GAP);
  return [thread.from, ...starts]
    .map((start, k): Span => [start, ends[k] ?? thread.to])
    .filter(([start, end], k, all) => {
      const isTip = k === 0 || k === all.length - 1;
      return end - start > (isTip ? 2.4 * GAP : GAP / 2);
    });
}

/** One piece as an outline: its edges stay beside each other however the cloth is bent. */
export function drawPiece(
  pen: Pen,
  [from, to]: Span,
  thread: Warp,
  bend: Bend,
  box: MotifBox,
): void {
  const { widthPx, heightPx } = box;
  const place = (t: number, side: number): Place => {
    const [x, y] = bend(t, thread.at + (side * thread.width) / 2);
    return [widthPx / 2 + x * heightPx, heightPx / 2 + y * heightPx];
  };
  const edge = EDGE * heightPx;
  const isNear = ([x, y]: Place): boolean =>
    x > -edge && x < widthPx + edge && y > -edge && y < heightPx + edge;
  const count = Math.ceil((to - from) / STEP);
  const step = (to - from) / count;
  const stops = Array.from({ length: count + 1 }, (_, k) => from + k * step).filter((t) =>
    [t - step, t, t + step].some((each) => isNear(place(each, -1)) || isNear(place(each, 1))),
  );
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  const line = (side: number, start: number, end: number): void => {
    const parts = Math.round(Math.abs(end - start) / step);
    for (let k = 0; k < parts; k += 1) {
      const t = start + ((end - start) * k) / parts;
      const next = start + ((end - start) * (k + 1)) / parts;
      const [a, m, b] = [place(t, side), place((t + next) / 2, side), place(next, side)];
      if (step < STEP / 3) pen.lineTo(...b);
      else pen.quadraticCurveTo(2 * m[0] - (a[0] + b[0]) / 2, 2 * m[1] - (a[1] + b[1]) / 2, ...b);
    }
  };
  pen.moveTo(...place(first, -1));
  line(-1, first, last);
  pen.lineTo(...place(last, 1));
  line(1, last, first);
  pen.closePath();
}
