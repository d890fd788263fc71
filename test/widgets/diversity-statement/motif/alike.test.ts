import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { CARD, cityIds, cityOf, difference, KINDS, tonesOf } from '../../../support/motifs.js';

/**
 * The least difference between two cities, on a grid of 20 by 8 cells. Two of them differ by 0.65
 * to 0.82 as a rule, and the nearest of 500 by 0.3 or more.
 */
const LEAST = 0.28;

for (const [kind, toMotif] of KINDS) {
  describe(`the ${kind} of two cities`, () => {
    const nearest = (ids: readonly string[]): number => {
      const all = ids.map((id) => tonesOf(toMotif(cityOf(id), CARD)));
      return Math.min(
        ...all.flatMap((one, i) => all.slice(0, i).map((other) => difference(one, other))),
      );
    };

    it('never look alike', async () => {
      expect(nearest(await cityIds())).to.be.above(LEAST);
    });

    it('never look alike, whatever 500 cities are called', function () {
      this.timeout(60_000);
      const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{2,9}(-[a-z]{2,9})?$/), {
        minLength: 500,
        maxLength: 500,
      });
      fc.assert(
        fc.property(ids, (each) => {
          expect(nearest(each)).to.be.above(LEAST);
        }),
        { includeErrorInReport: true, numRuns: 1, seed: 1, endOnFailure: true },
      );
    });
  });
}
