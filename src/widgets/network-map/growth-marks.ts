import { round } from '../../core/math.js';
import type { Point } from '../../geometry/polar.js';
import type { PathMark } from '../../geometry/scene.js';
import { symbolPath } from '../../geometry/symbols.js';
import type { DatedSize } from './growth-model.js';

/** The mark of a size: a dot, a triangle that stands on its value, or a ring. */
export function sizeMark(qualifier: DatedSize['qualifier'], at: Point, radiusPx: number): PathMark {
  switch (qualifier) {
    case 'exact':
      return { kind: 'path', role: 'marker', d: symbolPath('disc', at, radiusPx) };
    case 'about':
      return { kind: 'path', role: 'line', d: symbolPath('ring', at, radiusPx) };
    case 'over': {
      const [left, right] = [round(at.x - radiusPx * 1.2), round(at.x + radiusPx * 1.2)];
      const tip = round(at.y - radiusPx * 2);
      return { kind: 'path', role: 'line', d: `M${left},${at.y}H${right}L${at.x},${tip}Z` };
    }
  }
}

/** The time that a date leaves open: a bar with ends, from one `x` to the other. */
export function spanMark([from, to]: readonly [number, number], y: number): PathMark {
  const end = (x: number): string => `M${x},${round(y - 3)}V${round(y + 3)}`;
  return { kind: 'path', role: 'group', d: `M${from},${y}H${to}${end(from)}${end(to)}` };
}
