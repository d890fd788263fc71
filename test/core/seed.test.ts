import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { toSeed } from '../../src/core/seed.js';

const SIZE = 2 ** 32;

describe('toSeed', () => {
  it('gives each text its own number, in every engine the same', () => {
    const seeds = ['', 'bergen', 'bergem', 'Zürich'].map((text) => toSeed(text) * SIZE);
    expect(seeds).to.deep.equal([2872998923, 1784078685, 2365741967, 2490234560]);
  });

  it('is a number from 0 up to 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toSeed(text)).to.be.within(0, 1 - 1 / SIZE);
      }),
      { includeErrorInReport: true, seed: 1 },
    );
  });

  it('turns about half of the bits when one letter is another', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (text) => {
        const changed = `${text.slice(0, -1)}-`;
        const bits = (toSeed(text) * SIZE) ^ (toSeed(changed) * SIZE);
        const turned = (bits >>> 0).toString(2).replaceAll('0', '').length;
        expect(turned).to.be.within(4, 28);
      }),
      { includeErrorInReport: true, seed: 2 },
    );
  });

  it('spreads short texts evenly', () => {
    const tenths = Array.from({ length: 1000 }, (_, i) => Math.floor(toSeed(`city ${i}`) * 10));
    for (let tenth = 0; tenth < 10; tenth += 1) {
      expect(tenths.filter((each) => each === tenth).length).to.be.within(70, 130);
    }
  });
});
