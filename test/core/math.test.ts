import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { clamp, round } from '../../src/core/math.js';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('clamp', () => {
  it('leaves a value within the limits as it is', () => {
    expect(clamp(5, 0, 10)).to.equal(5);
  });

  it('moves a value outside to the nearer limit', () => {
    expect([clamp(-1, 0, 10), clamp(11, 0, 10)]).to.deep.equal([0, 10]);
  });

  it('takes the upper limit where the limits contradict each other', () => {
    expect(clamp(5, 8, 2)).to.equal(2);
    expect(clamp(1, 8, 2)).to.equal(2);
  });
});

describe('round', () => {
  it('keeps three decimals unless told otherwise', () => {
    expect([round(1.23456), round(1.23456, 1), round(1.5, 0)]).to.deep.equal([1.235, 1.2, 2]);
  });

  it('moves no value by more than half of the last digit', () => {
    fc.assert(
      fc.property(finite, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        expect(round(value, digits)).to.be.closeTo(value, 0.5000001 * 10 ** -digits);
      }),
      { includeErrorInReport: true, seed: 1 },
    );
  });

  it('changes nothing that is already rounded', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(round(round(value))).to.equal(round(value));
      }),
      { includeErrorInReport: true, seed: 2 },
    );
  });
});
