import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  clusterRadius,
  toClusters,
  type Cluster,
  type Placed,
} from '../../src/geometry/clusters.js';

/** A place `a`, `b`, … for each pair of pixels. */
function at(...points: readonly (readonly [x: number, y: number])[]): readonly Placed[] {
  return points.map(([x, y], i) => ({ id: String.fromCharCode(97 + i), x, y }));
}

/** So many places in no order, gathered around a few middles; the same for the same seed. */
function scatter(seed: number, count: number, { widthPx = 700, heightPx = 500 } = {}): Placed[] {
  let state = seed;
  const next = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const middles = Array.from({ length: 7 }, () => [next(), next()] as const);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = middles[i % 7]!;
    // Every other place lies anywhere.
    const share = i % 2 === 0 ? 1 : 0.2;
    return {
      id: `place-${i}`,
      x: (x + (next() - x) * share) * widthPx,
      y: (y + (next() - y) * share) * heightPx,
    };
  });
}

const seeds = fc.integer({ min: 1, max: 2_147_483_646 });

/** The least room between any two marks, in pixels; negative where two overlap. */
function leastGapPx(marks: readonly Cluster[]): number {
  let least = Infinity;
  for (const [i, one] of marks.entries()) {
    for (const other of marks.slice(i + 1)) {
      const radii = clusterRadius(one.ids.length) + clusterRadius(other.ids.length);
      least = Math.min(least, Math.hypot(one.x - other.x, one.y - other.y) - radii);
    }
  }
  return least;
}

describe('clusterRadius', () => {
  it('is 12 pixels for one place, so that a target is 24 wide, and grows with the digits', () => {
    expect([1, 2, 9, 10, 99, 100, 999, 1000, 10_000].map(clusterRadius)).to.deep.equal([
      12, 13, 13, 15, 15, 18, 18, 22, 22,
    ]);
  });
});

describe('toClusters', () => {
  it('makes no mark of no place, and one of one', () => {
    expect(toClusters([])).to.deep.equal([]);
    expect(toClusters(at([3, 4]))).to.deep.equal([{ x: 3, y: 4, ids: ['a'] }]);
  });

  it('leaves places alone that lie 26 pixels apart, and gathers nearer ones in their middle', () => {
    expect(toClusters(at([0, 0], [26, 0]))).to.deep.equal([
      { x: 0, y: 0, ids: ['a'] },
      { x: 26, y: 0, ids: ['b'] },
    ]);
    expect(toClusters(at([0, 0], [25.9, 0]))).to.deep.equal([{ x: 12.95, y: 0, ids: ['a', 'b'] }]);
  });

  it('gathers each place with the nearest of those that it touches', () => {
    const marks = toClusters(at([0, 0], [20, 0], [-10, 0]));
    expect(marks).to.deep.equal([{ x: 10 / 3, y: 0, ids: ['a', 'b', 'c'] }]);
    const apart = toClusters(at([0, 0], [25, 0], [-10, 0]));
    expect(apart).to.deep.equal([
      { x: -5, y: 0, ids: ['a', 'c'] },
      { x: 25, y: 0, ids: ['b'] },
    ]);
  });

  it('has the middle of a mark among all its places, not among marks', () => {
    const [mark, ...others] = toClusters(at([0, 0], [0, 0], [0, 0], [20, 8]));
    expect(others).to.deep.equal([]);
    expect(mark!.x).to.be.closeTo(5, 1e-9);
    expect(mark!.y).to.be.closeTo(2, 1e-9);
  });

  it('makes one mark of places at the same point, however many', () => {
    const same = Array.from({ length: 1000 }, (_, i) => ({ id: `place-${i}`, x: 7, y: 9 }));
    expect(toClusters(same)).to.deep.equal([{ x: 7, y: 9, ids: same.map(({ id }) => id) }]);
  });

  it('names the places of a mark in their own order, and marks by their first place', () => {
    const marks = toClusters(at([100, 0], [0, 0], [110, 0], [5, 0], [200, 0], [0, 5]));
    expect(marks.map(({ ids }) => ids.join(''))).to.deep.equal(['ac', 'bdf', 'e']);
  });

  it('does not change the places', () => {
    const places = at([0, 0], [1, 1]);
    const before = JSON.stringify(places);
    toClusters(places);
    expect(JSON.stringify(places)).to.equal(before);
  });

  it('keeps any two marks apart by two pixels, whatever the places', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 3000 }), (seed, count) => {
        expect(leastGapPx(toClusters(scatter(seed, count)))).to.be.at.least(2);
      }),
      { includeErrorInReport: true, seed: 41, numRuns: 60 },
    );
  });

  it('keeps them apart where places lie on a grid, and just where cells begin, too', () => {
    const corner = fc.constantFrom(0, 12, 24, 25.999999999999996, 26, 28, 48, 52);
    fc.assert(
      fc.property(fc.array(fc.tuple(corner, corner), { maxLength: 26 }), (points) => {
        expect(leastGapPx(toClusters(at(...points)))).to.be.at.least(2);
      }),
      { includeErrorInReport: true, seed: 42, numRuns: 300 },
    );
  });

  it('has every place in just one mark, in order', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 3000 }), (seed, count) => {
        const places = scatter(seed, count);
        const order = new Map(places.map(({ id }, i) => [id, i]));
        const marks = toClusters(places).map(({ ids }) => ids.map((id) => order.get(id)!));
        const ascending = (list: readonly number[]) => [...list].sort((a, b) => a - b);
        for (const mark of marks) expect(mark).to.deep.equal(ascending(mark));
        expect(ascending(marks.flat())).to.deep.equal([...places.keys()]);
        const firsts = marks.map(([first]) => first!);
        expect(firsts).to.deep.equal(ascending(firsts));
      }),
      { includeErrorInReport: true, seed: 43, numRuns: 40 },
    );
  });

  it('gives the same marks for the same places', () => {
    for (const count of [300, 3000]) {
      expect(toClusters(scatter(5, count))).to.deep.equal(toClusters(scatter(5, count)));
    }
  });

  it('moves the marks where all places are moved', () => {
    const distance = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 0, max: 400 }),
        distance,
        distance,
        (seed, count, dx, dy) => {
          const places = scatter(seed, count);
          const moved = places.map(({ id, x, y }) => ({ id, x: x + dx, y: y + dy }));
          const [marks, movedMarks] = [toClusters(places), toClusters(moved)];
          expect(movedMarks.map(({ ids }) => ids)).to.deep.equal(marks.map(({ ids }) => ids));
          for (const [i, { x, y }] of marks.entries()) {
            expect(movedMarks[i]!.x - dx).to.be.closeTo(x, 1e-6);
            expect(movedMarks[i]!.y - dy).to.be.closeTo(y, 1e-6);
          }
        },
      ),
      { includeErrorInReport: true, seed: 44, numRuns: 60 },
    );
  });

  it('ends with no more marks for 10,000 places than have room beside each other', () => {
    const marks = toClusters(scatter(6, 10_000));
    expect(marks.reduce((sum, { ids }) => sum + ids.length, 0)).to.equal(10_000);
    // No more discs of 26 pixels fit into the picture, however densely they are packed.
    const room = ((700 + 26) * (500 + 26)) / (26 ** 2 * Math.sqrt(0.75));
    expect(marks.length).to.be.within(50, room);
    expect(leastGapPx(marks)).to.be.at.least(2);
  });
});
