import { round } from '../core/math.js';
import type { Point } from './polar.js';

/** Shapes that are told apart without colour, at any size from 8 pixels. */
export type SymbolName = 'disc' | 'ring' | 'square' | 'diamond' | 'triangle' | 'tip' | 'cross';

/** Corners around a middle, as multiples of the radius. */
const CORNERS: Readonly<Record<Exclude<SymbolName, 'disc' | 'ring' | 'cross'>, readonly number[]>> =
  {
    square: [-0.86, -0.86, 0.86, -0.86, 0.86, 0.86, -0.86, 0.86],
    diamond: [0, -1.2, 1.2, 0, 0, 1.2, -1.2, 0],
    triangle: [0, -1.15, 1.1, 0.85, -1.1, 0.85],
    tip: [0, 1.15, 1.1, -0.85, -1.1, -0.85],
  };

/** The outline of a symbol around `centre`, as path data; `radiusPx` gives all the same weight. */
export function symbolPath(name: SymbolName, { x, y }: Point, radiusPx: number): string {
  const at = (dx = 0, dy = 0): string => `${round(x + dx * radiusPx)},${round(y + dy * radiusPx)}`;
  switch (name) {
    case 'disc':
    case 'ring': {
      const r = round(radiusPx);
      return `M${at(-1)}a${r},${r},0,1,1,${2 * r},0a${r},${r},0,1,1,${-2 * r},0Z`;
    }
    case 'cross':
      return `M${at(-0.9, -0.9)}L${at(0.9, 0.9)}M${at(0.9, -0.9)}L${at(-0.9, 0.9)}`;
    case 'square':
    case 'diamond':
    case 'triangle':
    case 'tip': {
      const corners = CORNERS[name];
      const points = corners.flatMap((dx, i) => (i % 2 === 0 ? [at(dx, corners[i + 1])] : []));
      return `M${points.join('L')}Z`;
    }
  }
}
