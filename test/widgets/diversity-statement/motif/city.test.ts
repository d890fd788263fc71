import { expect } from '@open-wc/testing';
import { toMotifCity } from '../../../../src/widgets/diversity-statement/motif/city.js';
import { aProfile } from '../../../fixtures/statements.js';

function sharesOf(...editions: readonly (readonly (number | undefined)[])[]) {
  const city = toMotifCity('oslo', aProfile('Oslo', editions));
  return city.threads;
}

describe('toMotifCity(id, profile)', () => {
  it('has one thread for each indicator, its share the value', () => {
    const city = toMotifCity('oslo', aProfile('Oslo', [[50, 75, 100, 0, 10, 20, 30]]));
    expect(city.id).to.equal('oslo');
    expect(city.threads).to.deep.equal([0.5, 0.75, 1, 0, 0.1, 0.2, 0.3]);
  });

  it('takes the latest edition that has a profile', () => {
    const [first, second] = [Array<number>(7).fill(10), Array<number>(7).fill(40)];
    expect(sharesOf(first, second, [70, undefined])).to.deep.equal(Array(7).fill(0.4));
  });

  it('keeps the place of a value that is missing', () => {
    expect(sharesOf([10, undefined, 30, 40, 50, 60, 70, 80])).to.deep.equal([
      0.1,
      undefined,
      0.3,
      0.4,
      0.5,
      0.6,
      0.7,
      0.8,
    ]);
  });

  it('has no threads without a profile, nor with too few values for one', () => {
    expect(toMotifCity('oslo', undefined).threads).to.deep.equal([]);
    expect(sharesOf([10, 20, 30, 40, 50, 60, undefined])).to.deep.equal([]);
  });
});
