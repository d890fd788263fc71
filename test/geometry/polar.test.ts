import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  arcPath,
  axisAngle,
  circlePath,
  markerPath,
  polarPoint,
  radialOutline,
  wedgePath,
} from '../../src/geometry/polar.js';
import { isInside, piecesOf } from '../support/paths.js';

const centre = { x: 100, y: 100 };

describe('axisAngle and polarPoint', () => {
  it("put the first of four axes at twelve o'clock and go on clockwise", () => {
    const points = [0, 1, 2, 3].map((i) => polarPoint(centre, axisAngle(i, 4), 50));
    expect(points).to.deep.equal([
      { x: 100, y: 50 },
      { x: 150, y: 100 },
      { x: 100, y: 150 },
      { x: 50, y: 100 },
    ]);
  });

  it('round to three digits', () => {
    expect(polarPoint({ x: 0, y: 0 }, axisAngle(1, 3), 1)).to.deep.equal({ x: 0.866, y: 0.5 });
  });
});

describe('radialOutline', () => {
  it('closes a shape that is complete', () => {
    expect(radialOutline([10, 10, 10, 10])).to.equal('M0,-10L10,0L0,10L-10,0Z');
  });

  it('draws 0 in the centre, since it is a value', () => {
    expect(radialOutline([10, 0, 10, 10])).to.equal('M0,-10L0,0L0,10L-10,0Z');
  });

  it('leaves a missing value out without closing the shape across it', () => {
    expect(radialOutline([10, undefined, 10, 10])).to.equal('M0,10L-10,0L0,-10');
  });

  it("keeps the piece over twelve o'clock whole", () => {
    expect(radialOutline([10, 10, undefined, undefined])).to.equal('M0,-10L10,0');
    expect(radialOutline([10, undefined, undefined, 10])).to.equal('M-10,0L0,-10');
  });

  it('draws nothing of a value between two gaps', () => {
    expect(radialOutline([10, undefined, 10, undefined])).to.equal('');
    expect(radialOutline([10, 10, undefined, 10, undefined, undefined])).to.equal('M0,-10L8.66,-5');
  });

  it('draws nothing where nothing is published', () => {
    expect(radialOutline([undefined, undefined, undefined])).to.equal('');
    expect(radialOutline([])).to.equal('');
  });

  it('joins neighbours only, and all neighbours that have values', () => {
    const radii = fc.array(fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }), {
      minLength: 3,
      maxLength: 18,
    });
    fc.assert(
      fc.property(radii, (radiiPx) => {
        const count = radiiPx.length;
        const pieces = piecesOf(radialOutline(radiiPx));
        const isComplete = radiiPx.every((radius) => radius !== undefined);
        const toAxis = ([x, y]: readonly [number, number]): number =>
          (Math.round((Math.atan2(x, -y) / (2 * Math.PI)) * count) + count) % count;
        const drawn = pieces.flatMap(({ points, isClosed }) => {
          expect(isClosed).to.equal(isComplete);
          const axes = points.map(toAxis);
          const pairs = axes.slice(1).map((axis, i) => [axes[i], axis]);
          return isClosed ? [...pairs, [axes.at(-1), axes[0]]] : pairs;
        });
        const expected = radiiPx.flatMap((radius, i) => {
          const next = (i + 1) % count;
          return radius === undefined || radiiPx[next] === undefined ? [] : [[i, next]];
        });
        expect(drawn).to.have.deep.members(expected);
      }),
      { includeErrorInReport: true, seed: 4, numRuns: 200 },
    );
  });
});

describe('circlePath', () => {
  it('is two arcs of half a circle', () => {
    expect(circlePath(centre, 50)).to.equal('M50,100a50,50,0,1,1,100,0a50,50,0,1,1,-100,0Z');
  });

  it('holds what lies within its radius and nothing else', () => {
    const d = circlePath(centre, 50);
    for (const angle of [0, 1, 2, 3, 4, 5, 6]) {
      const [inner, outer] = [49, 51].map((radius) => polarPoint(centre, angle, radius));
      expect(isInside(d, inner!.x, inner!.y), `inside at ${angle}`).to.equal(true);
      expect(isInside(d, outer!.x, outer!.y), `outside at ${angle}`).to.equal(false);
    }
  });
});

describe('arcPath', () => {
  it('goes clockwise the short way for less than half a turn', () => {
    expect(arcPath(centre, 50, 0, Math.PI / 2)).to.equal('M100,50A50,50,0,0,1,150,100');
  });

  it('goes the long way round for more', () => {
    expect(arcPath(centre, 50, 0, Math.PI * 1.5)).to.equal('M100,50A50,50,0,1,1,50,100');
  });
});

describe('wedgePath', () => {
  it('is an arc closed over the centre', () => {
    expect(wedgePath(centre, 50, 0, Math.PI / 2)).to.equal('M100,50A50,50,0,0,1,150,100L100,100Z');
  });

  it('gives every point of the disc to the wedge of the nearest axis alone', () => {
    const count = 7;
    const half = Math.PI / count;
    const wedges = Array.from({ length: count }, (_, i) =>
      wedgePath(centre, 50, axisAngle(i, count) - half, axisAngle(i, count) + half),
    );
    for (let step = 0; step < 70; step += 1) {
      // Never on the line between two wedges.
      const turn = (step + 0.37) / 70;
      const { x, y } = polarPoint(centre, turn * 2 * Math.PI, 40);
      const holders = wedges.flatMap((d, i) => (isInside(d, x, y) ? [i] : []));
      expect(holders).to.deep.equal([Math.round(turn * count) % count]);
    }
  });
});

describe('markerPath', () => {
  it('gives the first three shapes markers that differ in form', () => {
    const paths = [0, 1, 2].map((series) => markerPath(series, centre, 5));
    expect(new Set(paths).size).to.equal(3);
  });

  it('surrounds its point, about as large as asked for', () => {
    for (const series of [0, 1, 2, 3]) {
      const d = markerPath(series, centre, 5);
      const at = (distance: number): boolean[] =>
        [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
          const { x, y } = polarPoint(centre, (eighth * Math.PI) / 4 + 0.01, distance);
          return isInside(d, x, y);
        });
      expect(at(4), `series ${series}`).to.deep.equal(Array(8).fill(true));
      expect(at(7), `series ${series}`).to.deep.equal(Array(8).fill(false));
    }
  });

  it('falls back to a circle where there are more shapes than markers', () => {
    expect(markerPath(7, centre, 5)).to.equal(circlePath(centre, 5));
  });
});
