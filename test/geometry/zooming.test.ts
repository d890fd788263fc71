import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { WHOLE, type Zoom } from '../../src/geometry/zoom.js';
import {
  between,
  clampZoom,
  MAX_SCALE,
  panBy,
  toSeen,
  zoomBy,
  zoomTo,
} from '../../src/geometry/zooming.js';

const viewport = { widthPx: 400, heightPx: 300 };

/** Any point of the picture. */
const points = fc.record({
  x: fc.double({ min: 0, max: 400, noNaN: true }),
  y: fc.double({ min: 0, max: 300, noNaN: true }),
});

/** Any way in which the picture fills its viewport. */
const zooms = fc
  .record({
    scale: fc.double({ min: 1, max: MAX_SCALE, noNaN: true }),
    x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
    y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  })
  .map((zoom) => clampZoom(zoom, viewport));

function isFilled({ scale, x, y }: Zoom): boolean {
  const isWide = x <= 0 && x + 400 * scale >= 400 - 1e-3;
  return isWide && y <= 0 && y + 300 * scale >= 300 - 1e-3 && scale >= 1 && scale <= MAX_SCALE;
}

describe('toSeen', () => {
  it('leaves points of the whole picture where they are', () => {
    expect(toSeen(WHOLE, { x: 12, y: 34 })).to.deep.equal({ x: 12, y: 34 });
  });

  it('enlarges first and moves then', () => {
    expect(toSeen({ scale: 2, x: -100, y: -50 }, { x: 120, y: 80 })).to.deep.equal({
      x: 140,
      y: 110,
    });
  });
});

describe('clampZoom', () => {
  it('leaves a zoom that fills its viewport', () => {
    const zoom = { scale: 2, x: -100, y: -50 };
    expect(clampZoom(zoom, viewport)).to.deep.equal(zoom);
  });

  it('never makes the picture smaller than its viewport, or larger than it is worth', () => {
    expect(clampZoom({ scale: 0.5, x: 30, y: 30 }, viewport)).to.deep.equal(WHOLE);
    expect(clampZoom({ scale: 99, x: 0, y: 0 }, viewport).scale).to.equal(32);
  });

  it('never moves an edge of the picture into its viewport', () => {
    expect(clampZoom({ scale: 2, x: 5, y: 5 }, viewport)).to.deep.equal({ scale: 2, x: 0, y: 0 });
    expect(clampZoom({ scale: 2, x: -900, y: -900 }, viewport)).to.deep.equal({
      scale: 2,
      x: -400,
      y: -300,
    });
  });

  it('moves by thousandths of a pixel, and by no negative zero', () => {
    const { x, y } = clampZoom({ scale: 2, x: -1 / 3, y: -1e-9 }, viewport);
    expect([x, Object.is(y, 0)]).to.deep.equal([-0.333, true]);
  });
});

describe('zoomBy', () => {
  it('keeps the point where it is that the reader points at', () => {
    expect(zoomBy(WHOLE, 2, { x: 100, y: 200 }, viewport)).to.deep.equal({
      scale: 2,
      x: -100,
      y: -200,
    });
  });

  it('keeps that point for any zoom and any place, as long as the picture fills its viewport', () => {
    const closer = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(zooms, closer, points, (zoom, factor, around) => {
        const zoomed = zoomBy(zoom, factor, around, viewport);
        // What lies there in the picture, and where that is seen afterwards.
        const under = { x: (around.x - zoom.x) / zoom.scale, y: (around.y - zoom.y) / zoom.scale };
        const { x, y } = toSeen(zoomed, under);
        expect(x).to.be.closeTo(around.x, 0.01);
        expect(y).to.be.closeTo(around.y, 0.01);
      }),
      { includeErrorInReport: true, seed: 51, numRuns: 300 },
    );
  });

  it('comes back to the whole picture', () => {
    const close = zoomBy(WHOLE, 8, { x: 10, y: 290 }, viewport);
    expect(zoomBy(close, 1 / 8, { x: 300, y: 20 }, viewport)).to.deep.equal(WHOLE);
  });

  it('goes no closer than the most, and does not drift there', () => {
    const closest = zoomBy(WHOLE, 1000, { x: 100, y: 100 }, viewport);
    expect(closest.scale).to.equal(MAX_SCALE);
    expect(zoomBy(closest, 2, { x: 0, y: 0 }, viewport)).to.deep.equal(closest);
  });
});

describe('panBy', () => {
  it('moves the picture, and not beyond its edges', () => {
    const zoom = { scale: 2, x: -100, y: -100 };
    expect(panBy(zoom, -30, 40, viewport)).to.deep.equal({ scale: 2, x: -130, y: -60 });
    expect(panBy(zoom, 500, -500, viewport)).to.deep.equal({ scale: 2, x: 0, y: -300 });
  });

  it('does not move the whole picture', () => {
    expect(panBy(WHOLE, 30, -40, viewport)).to.deep.equal(WHOLE);
  });
});

describe('zoomTo', () => {
  it('keeps as much around the points as it is told', () => {
    const points = [
      { x: 190, y: 150 },
      { x: 210, y: 150 },
    ];
    expect(zoomTo(points, { widthPx: 400, heightPx: 300 }, 100).scale).to.equal(10);
  });

  it('fits points with 48 pixels around them, and has their middle in the middle', () => {
    const zoom = zoomTo(
      [
        { x: 150, y: 140 },
        { x: 226, y: 160 },
      ],
      viewport,
    );
    // 304 pixels for 76.
    expect(zoom).to.deep.equal({ scale: 4, x: 200 - 4 * 188, y: 150 - 4 * 150 });
  });

  it('goes as close to a single point as the map allows', () => {
    expect(zoomTo([{ x: 200, y: 150 }], viewport)).to.deep.equal({
      scale: MAX_SCALE,
      x: 200 - MAX_SCALE * 200,
      y: 150 - MAX_SCALE * 150,
    });
  });

  it('shows the whole picture where its margins leave no room', () => {
    expect(
      zoomTo(
        [
          { x: 5, y: 5 },
          { x: 395, y: 295 },
        ],
        viewport,
      ),
    ).to.deep.equal(WHOLE);
    expect(zoomTo([{ x: 5, y: 5 }], { widthPx: 80, heightPx: 60 })).to.include({ scale: 1 });
  });

  it('has all points in sight, wherever they are', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 9 }), (list) => {
        const zoom = zoomTo(list, viewport);
        expect(isFilled(zoom)).to.equal(true);
        for (const { x, y } of list.map((point) => toSeen(zoom, point))) {
          expect(x).to.be.within(-0.01, 400.01);
          expect(y).to.be.within(-0.01, 300.01);
        }
      }),
      { includeErrorInReport: true, seed: 52, numRuns: 300 },
    );
  });
});

describe('a picture that is moved about', () => {
  it('always fills its viewport', () => {
    const steps = fc.array(
      fc.record({
        factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
        around: points,
        dx: fc.double({ min: -500, max: 500, noNaN: true }),
        dy: fc.double({ min: -500, max: 500, noNaN: true }),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(steps, (list) => {
        let zoom = WHOLE;
        for (const { factor, around, dx, dy } of list) {
          zoom = panBy(zoomBy(zoom, factor, around, viewport), dx, dy, viewport);
          expect(isFilled(zoom)).to.equal(true);
        }
      }),
      { includeErrorInReport: true, seed: 53, numRuns: 200 },
    );
  });
});

describe('between', () => {
  const from = { scale: 1, x: 0, y: 0 };
  const to = { scale: 3, x: -200, y: -100 };

  it('begins at the one, ends at the other and is halfway in the middle', () => {
    expect(between(from, to, 0)).to.deep.equal(from);
    expect(between(from, to, 1)).to.deep.equal(to);
    expect(between(from, to, 0.5)).to.deep.equal({ scale: 2, x: -100, y: -50 });
  });

  it('fills its viewport all the way, if both ends do', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(zooms, zooms, shares, (one, other, share) => {
        expect(isFilled(between(one, other, share))).to.equal(true);
      }),
      { includeErrorInReport: true, seed: 54, numRuns: 200 },
    );
  });
});
