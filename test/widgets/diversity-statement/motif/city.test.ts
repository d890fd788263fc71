import { expect } from '@open-wc/testing';
import { toMotifCity } from '../../../../src/widgets/diversity-statement/motif/city.js';
import { aProfile } from '../../../fixtures/statements.js';

function sharesOf(...editions: readonly (readonly (number | undefined)[])[]) {
  const city = toMotifCity('oslo', aProfile('Oslo', editions));
  return city.threads.map(({ share }) => share);
}

describe('toMotifCity(id, profile)', () => {
  it('has one thread for each indicator, its share the value', () => {
    expect(toMotifCity('oslo', aProfile('Oslo', [[50, 75, 100]]))).to.deep.equal({
      id: 'oslo',
      threads: [
        { id: 'indicator-1', share: 0.5 },
        { id: 'indicator-2', share: 0.75 },
        { id: 'indicator-3', share: 1 },
      ],
    });
  });

  it('takes the latest edition that has a profile', () => {
    expect(sharesOf([10, 20, 30], [40, 50, 60], [70, undefined, undefined])).to.deep.equal([
      0.4, 0.5, 0.6,
    ]);
  });

  it('keeps the place of a value that is missing', () => {
    expect(sharesOf([10, undefined, 30, 40])).to.deep.equal([0.1, undefined, 0.3, 0.4]);
  });

  it('has no threads without a profile', () => {
    expect(toMotifCity('oslo', undefined).threads).to.deep.equal([]);
    expect(sharesOf([10, 20])).to.deep.equal([]);
  });
});
