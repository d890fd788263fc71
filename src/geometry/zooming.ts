import { clamp, round } from '../core/math.js';
import type { Point } from './polar.js';
import type { Zoom } from './zoom.js';

/** The place that a picture is seen through, in pixels. */
export interface Viewport {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** More than this only enlarges what borders and coordinates do not tell. */
export const MAX_SCALE = 32;
/** Room around points that are brought into the middle. */
const MARGIN_PX = 48;

/** A point of the picture as it is seen. */
export function toSeen({ scale, x, y }: Zoom, point: Point): Point {
  return { x: point.x * scale + x, y: point.y * scale + y };
}

/** Holds a zoom so that the picture always fills its viewport. */
export function clampZoom({ scale, x, y }: Zoom, { widthPx, heightPx }: Viewport): Zoom {
  const held = clamp(scale, 1, MAX_SCALE);
  return {
    scale: held,
    x: round(clamp(x, widthPx * (1 - held), 0)) || 0,
    y: round(clamp(y, heightPx * (1 - held), 0)) || 0,
  };
}

/** Enlarges `factor` times around a point of the viewport, which stays where it is. */
export function zoomBy(zoom: Zoom, factor: number, around: Point, viewport: Viewport): Zoom {
  const scale = clamp(zoom.scale * factor, 1, MAX_SCALE);
  const grown = scale / zoom.scale;
  return clampZoom(
    {
      scale,
      x: around.x - (around.x - zoom.x) * grown,
      y: around.y - (around.y - zoom.y) * grown,
    },
    viewport,
  );
}

/** Moves the picture by so many pixels. */
export function panBy(zoom: Zoom, dx: number, dy: number, viewport: Viewport): Zoom {
  return clampZoom({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, viewport);
}

/** Brings points of the picture into the middle, as large as they fit with a margin around them. */
export function zoomTo(points: readonly Point[], viewport: Viewport, marginPx = MARGIN_PX): Zoom {
  const { widthPx, heightPx } = viewport;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const scale = clamp(
    Math.min(
      (widthPx - 2 * marginPx) / Math.max(right - left, 1e-6),
      (heightPx - 2 * marginPx) / Math.max(bottom - top, 1e-6),
    ),
    1,
    MAX_SCALE,
  );
  return clampZoom(
    {
      scale,
      x: widthPx / 2 - (scale * (left + right)) / 2,
      y: heightPx / 2 - (scale * (top + bottom)) / 2,
    },
    viewport,
  );
}

/** The zoom on the way from one to another; `share` runs from 0 to 1. */
export function between(from: Zoom, to: Zoom, share: number): Zoom {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return { scale: mix(from.scale, to.scale), x: mix(from.x, to.x), y: mix(from.y, to.y) };
}
