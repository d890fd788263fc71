import { expect } from '@open-wc/testing';
import { contrast } from '../../src/core/contrast.js';

describe('contrast(a, b)', () => {
  it('is 21 between black and white, 1 between a colour and itself', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).to.be.closeTo(21, 1e-9);
    expect(contrast([0.2, 0.5, 0.9], [0.2, 0.5, 0.9])).to.equal(1);
  });

  it('knows no order', () => {
    expect(contrast([1, 0, 0], [1, 1, 1])).to.be.closeTo(3.998, 0.001);
    expect(contrast([1, 1, 1], [1, 0, 0])).to.be.closeTo(3.998, 0.001);
  });
});
