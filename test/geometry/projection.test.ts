import { expect } from '@open-wc/testing';
import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import * as fc from 'fast-check';
import type { Point } from '../../src/geometry/polar.js';
import { toProjection, type LonLat } from '../../src/geometry/projection.js';

const box = { left: 20, top: 10, widthPx: 640, heightPx: 400 };
const globe = { kind: 'equal-earth', fit: [] } as const;

/** How far d3-geo's own projection, fitted to the same places, has a place elsewhere; in pixels. */
function errorPx(projection: GeoProjection, fit: readonly LonLat[], at: LonLat, { x, y }: Point) {
  const { left, top, widthPx, heightPx } = box;
  projection.fitExtent(
    [
      [left, top],
      [left + widthPx, top + heightPx],
    ],
    { type: 'MultiPoint', coordinates: fit.map((position) => [...position]) },
  );
  const [expectedX = NaN, expectedY = NaN] = projection([...at]) ?? [];
  return Math.hypot(x - expectedX, y - expectedY);
}

function positions(reach: { lon: number; lat: number }): fc.Arbitrary<LonLat> {
  const within = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  return fc.tuple(within(reach.lon), within(reach.lat));
}

describe('toProjection', () => {
  it('has the middle of a map of a country in the middle of its box', () => {
    const fit: readonly LonLat[] = [
      [5, 50],
      [15, 50],
      [10, 45],
      [10, 55],
    ];
    const { toPoint } = toProjection({ kind: 'azimuthal', centre: [10, 50], fit }, box);
    const { x, y } = toPoint([10, 50]);
    expect(x).to.be.closeTo(20 + 320, 1e-9);
    // 5° to the north and to the south take all of the height.
    expect(toPoint([10, 55]).y).to.be.closeTo(10, 1e-9);
    expect(toPoint([10, 45]).y).to.be.closeTo(410, 1e-9);
    expect(y).to.be.closeTo(210, 1e-9);
  });

  it('has the north above and the east at the right', () => {
    const fit: readonly LonLat[] = [
      [0, 40],
      [20, 60],
    ];
    const { toPoint } = toProjection({ kind: 'azimuthal', centre: [10, 50], fit }, box);
    expect(toPoint([10, 51]).y).to.be.below(toPoint([10, 50]).y);
    expect(toPoint([11, 50]).x).to.be.above(toPoint([10, 50]).x);
  });

  it("has every place where d3-geo's azimuthal equal-area projection has it", () => {
    const around = positions({ lon: 25, lat: 20 });
    fc.assert(
      fc.property(
        positions({ lon: 180, lat: 60 }),
        // Apart by a degree at least, as any map is.
        fc.array(around, { minLength: 1, maxLength: 5 }),
        around,
        ([lon, lat], more, [eastward, northward]) => {
          const fit = [[-0.5, -0.5], [0.5, 0.5], ...more].map(([dx = 0, dy = 0]): LonLat => [
            lon + dx,
            lat + dy,
          ]);
          const at: LonLat = [lon + eastward, lat + northward];
          const { toPoint } = toProjection({ kind: 'azimuthal', centre: [lon, lat], fit }, box);
          const oracle = geoAzimuthalEqualArea().rotate([-lon, -lat]);
          expect(errorPx(oracle, fit, at, toPoint(at))).to.be.below(0.01);
        },
      ),
      { includeErrorInReport: true, seed: 21, numRuns: 300 },
    );
  });

  it("has every place where d3-geo's Equal Earth projection has it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        positions({ lon: 180, lat: 90 }),
        (lon, at) => {
          // Just within the seam; the latitudes of its northern and southern edge.
          const fit: readonly LonLat[] = [
            [lon - 180 + 1e-6, 0],
            [lon + 180 - 1e-6, 0],
            [lon, -180 / Math.PI],
            [lon, (1.46 * 180) / Math.PI],
          ];
          const { toPoint } = toProjection({ ...globe, centre: [lon, 0] }, box);
          const point = toPoint(at);
          const oracle = geoEqualEarth().rotate([-lon, 0]);
          const error = errorPx(oracle, fit, at, point);
          // On the seam itself, either edge is right.
          const isOnSeam = Math.abs(Math.abs(at[0] - lon) - 180) < 1e-6;
          if (!isOnSeam) expect(error).to.be.below(0.01);
        },
      ),
      { includeErrorInReport: true, seed: 22, numRuns: 300 },
    );
  });

  it('fits places into the box, so that two sides are touched and none is passed', () => {
    fc.assert(
      fc.property(
        fc.array(positions({ lon: 60, lat: 60 }), { minLength: 2, maxLength: 9 }),
        (more) => {
          const fit: readonly LonLat[] = [[-1, -1], [1, 1], ...more];
          const { toPoint } = toProjection({ kind: 'azimuthal', centre: [0, 0], fit }, box);
          const points = fit.map(toPoint);
          const [xs, ys] = [points.map(({ x }) => x - 20), points.map(({ y }) => y - 10)];
          const spare = [
            Math.min(...xs),
            640 - Math.max(...xs),
            Math.min(...ys),
            400 - Math.max(...ys),
          ];
          expect(Math.min(...spare)).to.be.above(-1e-6);
          const [left = 0, right = 0, top = 0, bottom = 0] = spare;
          expect(left).to.be.closeTo(right, 1e-6);
          expect(top).to.be.closeTo(bottom, 1e-6);
          expect(Math.min(left, top)).to.be.below(1e-6);
        },
      ),
      { includeErrorInReport: true, seed: 23, numRuns: 200 },
    );
  });

  it('shows the whole globe without places to fit: from Cape Horn to the north of Greenland', () => {
    const { toPoint } = toProjection({ ...globe, centre: [11, 0] }, box);
    for (const at of [
      [-168.9, 0],
      [-169.1, 0],
      [11, -57],
      [11, 83.6],
      [-67.3, -55.98],
      [-32, 83.6],
      [-168.9, -57],
      [-169.1, 83.6],
    ] as const) {
      const { x, y } = toPoint(at);
      expect(x, at.join()).to.be.within(20, 660);
      expect(y, at.join()).to.be.within(10, 410);
    }
    expect(toPoint([-169.0001, 0]).x - toPoint([-168.9999, 0]).x).to.be.closeTo(640, 0.01);
  });

  it('keeps areas true: a degree at the equator and one in the north differ as on the globe', () => {
    const { toPoint } = toProjection({ ...globe, centre: [0, 0] }, box);
    // Where east and west run level, height times middle width is the area.
    const area = (south: number) => {
      const [low, middle, high] = [south, south + 0.5, south + 1].map((lat) => toPoint([0, lat]));
      return (low!.y - high!.y) * (toPoint([1, south + 0.5]).x - middle!.x);
    };
    const onGlobe = (south: number) => Math.cos(((south + 0.5) * Math.PI) / 180);
    expect(area(60) / area(0)).to.be.closeTo(onGlobe(60) / onGlobe(0), 1e-4);
  });

  it('knows which half of the globe is seen from above the middle of a map of a country', () => {
    const { isNear, hasSeam } = toProjection(
      {
        kind: 'azimuthal',
        centre: [10, 50],
        fit: [
          [0, 40],
          [20, 60],
        ],
      },
      box,
    );
    expect(isNear([10, 50])).to.equal(true);
    expect(isNear([10, -39])).to.equal(true);
    expect(isNear([10, -41])).to.equal(false);
    expect(isNear([-170, -50])).to.equal(false);
    expect(hasSeam).to.equal(false);
  });

  it('sees all of the globe on a map of the world, cut open opposite its middle', () => {
    const { isNear, hasSeam, toPoint } = toProjection({ ...globe, centre: [11, 0] }, box);
    expect(isNear([-170, -50])).to.equal(true);
    expect(hasSeam).to.equal(true);
    expect(toPoint([-168, 0]).x).to.be.below(30);
    expect(toPoint([-170, 0]).x).to.be.above(650);
  });
});
