import type { Cluster } from '../../geometry/clusters.js';
import type { Point } from '../../geometry/polar.js';
import type { Zoom } from '../../geometry/zoom.js';
import type { MapMarks } from './marks.js';

/** A mark with its place in the picture as it is seen, in pixels. */
export interface SeenMark extends Point {
  readonly mark: Cluster;
  /** On the map itself, not on an inset. */
  readonly isMain: boolean;
}

/** Straight ahead is nearer than aside. */
const ASIDE = 2.2;
/** What lies more aside than ahead is in another direction, and comes after all that is in this one. */
const ASTRAY_PX = 1e6;

/** The mark that an arrow key leads to: the nearest in its direction, on the map or on an inset. */
export function nextMark(
  from: Cluster,
  direction: Point,
  { marks, zoom }: { readonly marks: MapMarks; readonly zoom: Zoom },
): SeenMark | undefined {
  const seen: readonly SeenMark[] = [
    ...marks.main.map((mark) => ({ mark, x: mark.x + zoom.x, y: mark.y + zoom.y, isMain: true })),
    ...marks.insets.flat().map((mark) => ({ mark, x: mark.x, y: mark.y, isMain: false })),
  ];
  const start = seen.find(({ mark }) => mark === from);
  let next: SeenMark | undefined;
  let least = Infinity;
  for (const each of start ? seen : []) {
    const [dx, dy] = [each.x - (start?.x ?? 0), each.y - (start?.y ?? 0)];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    const cost = ahead + aside * ASIDE + (aside > ahead ? ASTRAY_PX : 0);
    if (ahead > 1 && cost < least) [next, least] = [each, cost];
  }
  return next;
}
