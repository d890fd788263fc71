import { expect } from '@open-wc/testing';
import { fromComparison, toComparison } from '../../../src/pages/builder/compare-fields.js';

describe('toComparison(compare)', () => {
  it('compares with the average where nothing is said', () => {
    expect(toComparison('')).to.deep.equal({ hasAverage: true, hasPrevious: false, cities: [] });
  });

  it('takes no more shapes than a picture has room for', () => {
    expect(toComparison('previous oslo bergen')).to.deep.equal({
      hasAverage: false,
      hasPrevious: true,
      cities: ['oslo'],
    });
  });
});

describe('fromComparison(comparison)', () => {
  it('says nothing where only the average is left, which comes by itself', () => {
    const alone = { hasPrevious: false, cities: [''] };
    expect(fromComparison({ ...alone, hasAverage: true })).to.equal('');
    expect(fromComparison({ ...alone, hasAverage: false })).to.equal('');
  });

  it('names average, previous result and cities, in that order', () => {
    const comparison = { hasAverage: true, hasPrevious: true, cities: ['', 'oslo', 'bergen'] };
    expect(fromComparison(comparison)).to.equal('average previous oslo');
  });
});
