import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { spreadSpans, type Span } from '../../src/geometry/spread.js';

/** Spans in order of their centres, as `spreadSpans` takes them. */
const spans = fc
  .array(
    fc.record({
      centre: fc.integer({ min: -20, max: 120 }),
      size: fc.integer({ min: 1, max: 15 }),
    }),
    {
      maxLength: 6,
    },
  )
  .map((list): readonly Span[] => [...list].sort((a, b) => a.centre - b.centre));

function cost(list: readonly Span[], centres: readonly number[]): number {
  return list.reduce((sum, { centre }, i) => sum + (centres[i]! - centre) ** 2, 0);
}

describe('spreadSpans', () => {
  it('leaves spans alone that do not touch', () => {
    const list = [
      { centre: 20, size: 10 },
      { centre: 50, size: 10 },
    ];
    expect(spreadSpans(list, 0, 100)).to.deep.equal([20, 50]);
  });

  it('moves two that overlap apart, both by the same', () => {
    const list = [
      { centre: 49, size: 10 },
      { centre: 51, size: 10 },
    ];
    expect(spreadSpans(list, 0, 100)).to.deep.equal([45, 55]);
  });

  it('puts spans with the same centre side by side in their order', () => {
    const list = [10, 20, 20].map((size) => ({ centre: 50, size }));
    const [first, second, third] = spreadSpans(list, 0, 100)!;
    expect(second! - first!).to.be.closeTo(15, 1e-9);
    expect(third! - second!).to.be.closeTo(20, 1e-9);
  });

  it('keeps spans within the limits', () => {
    const list = [
      { centre: -5, size: 10 },
      { centre: 105, size: 10 },
    ];
    expect(spreadSpans(list, 0, 100)).to.deep.equal([5, 95]);
  });

  it('fills the space to the last pixel, and gives up one pixel later', () => {
    const list = [50, 50].map((centre) => ({ centre, size: 50 }));
    expect(spreadSpans(list, 0, 100)).to.deep.equal([25, 75]);
    expect(spreadSpans(list, 0, 99)).to.equal(undefined);
  });

  it('has nothing to do for no spans', () => {
    expect(spreadSpans([], 0, 100)).to.deep.equal([]);
  });

  it('lets none overlap and none stick out, whatever comes', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const centres = spreadSpans(list, 0, 100)!;
        for (const [i, { size }] of list.entries()) {
          const before = list[i - 1];
          const start = before ? centres[i - 1]! + before.size / 2 : 0;
          expect(centres[i]! - size / 2).to.be.at.least(start - 1e-9);
          expect(centres[i]! + size / 2).to.be.at.most(100 + 1e-9);
        }
      }),
      { includeErrorInReport: true, seed: 5, numRuns: 200 },
    );
  });

  it('moves no less than any other arrangement could do with', () => {
    const gaps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(spans, gaps, (list, shares) => {
        const free = 100 - list.reduce((sum, { size }) => sum + size, 0);
        const total = shares.reduce((sum, share) => sum + share, 0) || 1;
        let end = 0;
        const other = list.map(({ size }, i) => {
          const start = end + (shares[i]! / total) * free;
          end = start + size;
          return start + size / 2;
        });
        expect(cost(list, spreadSpans(list, 0, 100)!)).to.be.at.most(cost(list, other) + 1e-6);
      }),
      { includeErrorInReport: true, seed: 6, numRuns: 200 },
    );
  });
});
