import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { toSeed } from '../../../../src/core/seed.js';
import { toShares, toUnit } from '../../../../src/widgets/diversity-statement/motif/motif.js';
import { BOXES, CARD, cityIds, cityOf, KINDS, tonesOf } from '../../../support/motifs.js';

const PROFILE = [0.9, 0.4, 0.7, 0.2, 0.6, 0.8, 0.5, 0.3, 1, 0.1];

/** How far strands may reach beyond the box, in its heights. */
const REACH = 7;

/** What the paths of all cities in the box of a card come to; a change of the look changes it. */
const SUMS = { weave: 4098499899, radial: 3881743683, chord: 3733224523 };

const anyId = fc.string({ maxLength: 30, unit: 'binary' });
const anyShares = fc.array(
  fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  {
    maxLength: 24,
  },
);

describe('toShares', () => {
  it('takes the values of a city, and its gaps', () => {
    expect(toShares(cityOf('bergen', 0.5, undefined, 0))).to.deep.equal([0.5, undefined, 0]);
  });

  it('draws 10 to 18 from the id of a city without values, always the same', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const shares = toShares(cityOf(id));
        expect(shares.length).to.be.within(10, 18);
        for (const share of shares) expect(share).to.be.within(0, 1);
        expect(toShares(cityOf(id))).to.deep.equal(shares);
      }),
      { includeErrorInReport: true, seed: 1 },
    );
  });
});

describe('toUnit', () => {
  it('is the height of a broad box, and less than that of a square one', () => {
    expect(BOXES.map(toUnit)).to.deep.equal([360, 240, 153.6, 630, 691.2, 718.72]);
  });
});

for (const [kind, toMotif] of KINDS) {
  describe(`the ${kind} of a city`, () => {
    it('is the same to the last digit whenever and wherever it is drawn', async () => {
      const texts = (await cityIds()).map((id) => JSON.stringify(toMotif(cityOf(id), CARD)));
      expect(
        (await cityIds()).map((id) => JSON.stringify(toMotif(cityOf(id), CARD))),
      ).to.deep.equal(texts);
      // Each engine has to come to this number.
      expect(toSeed(texts.join()) * 2 ** 32).to.equal(SUMS[kind]);
    });

    it('has as many strands of the same tones in every box of the same shape', () => {
      const inBox = (scale: number) =>
        toMotif(cityOf('bergen', ...PROFILE), {
          widthPx: CARD.widthPx * scale,
          heightPx: CARD.heightPx * scale,
        }).strands.map(({ tone }) => tone);
      expect(inBox(2)).to.deep.equal(inBox(1));
    });

    it('keeps its threads and tones where the box is longer', () => {
      const [short, long] = [CARD, { widthPx: 1200, heightPx: 240 }].map((box) =>
        toMotif(cityOf('bergen', ...PROFILE), box).strands.slice(-PROFILE.length),
      );
      expect(long!.map(({ tone }) => tone)).to.deep.equal(short!.map(({ tone }) => tone));
    });

    it('is drawn for any id, any values and any gaps, in every box', () => {
      fc.assert(
        fc.property(anyId, anyShares, fc.constantFrom(...BOXES), (id, shares, box) => {
          const { strands, ...size } = toMotif(cityOf(id, ...shares), box);
          expect(size).to.deep.equal(box);
          for (const { d, tone } of strands) {
            expect(d).to.match(/^(M[-\d.,]+([LAlqc][-\d.,]+)*[zZ]?)+$/);
            expect([0, 1, 2]).to.include(tone);
          }
        }),
        { includeErrorInReport: true, seed: 2, numRuns: 60 },
      );
    });

    it('stays in the surroundings of its box', async () => {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      document.body.append(svg);
      svg.append(path);
      for (const id of await cityIds()) {
        for (const { d } of toMotif(cityOf(id), CARD).strands) {
          path.setAttribute('d', d);
          const { x, y, width, height } = path.getBBox();
          const reach = Math.max(-x, -y, x + width - CARD.widthPx, y + height - CARD.heightPx);
          expect(reach, id).to.be.below(REACH * CARD.heightPx);
        }
      }
      svg.remove();
    });

    it('is at most 40 kB of paths in the largest box', async () => {
      const [banner] = BOXES;
      for (const id of await cityIds()) {
        const size = toMotif(cityOf(id), banner!).strands.reduce((sum, { d }) => sum + d.length, 0);
        expect(size, id).to.be.below(40_000);
      }
    });

    it('has much air and one tone that leads, in nearly every city', async () => {
      const shares = (await cityIds()).map((id) => {
        const cells = tonesOf(toMotif(cityOf(id), CARD));
        const ink = (tone: number): number =>
          cells.reduce((sum, share, i) => (i % 3 === tone ? sum + share : sum), 0);
        const [first, second, third] = [ink(0), ink(1), ink(2)];
        const all = first + second + third;
        expect(all / (cells.length / 3), id).to.be.within(0.06, 0.66);
        expect(first, id).to.be.above(all / 4);
        return first / all;
      });
      const leading = shares.filter((share) => share > 0.5).length;
      expect(leading / shares.length).to.be.above(0.95);
    });
  });
}
