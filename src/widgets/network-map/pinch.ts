import type { Point } from '../../geometry/polar.js';
import type { Zoom } from '../../geometry/zoom.js';
import { panBy, zoomBy, type Viewport } from '../../geometry/zooming.js';

/** Two fingers: the point between them, and how far they are apart, in pixels. */
export interface Pinch {
  readonly middle: Point;
  readonly spread: number;
}

/** Two fingers as one thing that moves and grows; they never lie at the very same point. */
export function toPinch(a: Point, b: Point): Pinch {
  return {
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    spread: Math.hypot(a.x - b.x, a.y - b.y) || 1,
  };
}

/** Moves and enlarges a picture so that what lay under two fingers stays there. */
export function pinchBy(zoom: Zoom, from: Pinch, to: Pinch, viewport: Viewport): Zoom {
  const grown = zoomBy(zoom, to.spread / from.spread, from.middle, viewport);
  return panBy(grown, to.middle.x - from.middle.x, to.middle.y - from.middle.y, viewport);
}
