import { expect } from '@open-wc/testing';
import { fitsShape, type Shape } from '../../src/data/shape.js';

const city: Shape = {
  id: '/^[a-z]+$/',
  'score?': '0..100',
  'size?': '1..',
  'dating="undated"': '/^(edition|undated)$/',
  'members=[]': ['string'],
  'isListed=false': 'boolean',
};

describe('fitsShape', () => {
  it('accepts a document with every field', () => {
    const document = {
      id: 'bergen',
      score: 71,
      dating: 'edition',
      members: ['a', 'b'],
      isListed: true,
    };
    expect(fitsShape(city, document)).to.equal(true);
  });

  it('fills in defaults and leaves what has none missing', () => {
    const document = { id: 'bergen' };
    expect(fitsShape(city, document)).to.equal(true);
    expect(document).to.deep.equal({
      id: 'bergen',
      dating: 'undated',
      members: [],
      isListed: false,
    });
  });

  it('lets unknown fields pass', () => {
    expect(fitsShape(city, { id: 'bergen', mayor: 'unknown here' })).to.equal(true);
  });

  it('accepts the limits of a number and nothing beyond', () => {
    const accepted = [0, 100, -0.001, 100.001].map((score) =>
      fitsShape(city, { id: 'bergen', score }),
    );
    expect(accepted).to.deep.equal([true, true, false, false]);
  });

  it('accepts any number from the lower limit on where there is no upper one', () => {
    const accepted = [1, 1e6, 0.999].map((size) => fitsShape(city, { id: 'bergen', size }));
    expect(accepted).to.deep.equal([true, true, false]);
  });

  it('rejects numbers that are none, or without end', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(fitsShape('1..', value), String(value)).to.equal(false);
      expect(fitsShape('number', value), String(value)).to.equal(false);
    }
  });

  const wrong: readonly (readonly [string, unknown])[] = [
    ['a required field that is missing', {}],
    ['a text that does not fit its pattern', { id: 'Bergen!' }],
    ['a value outside its list', { id: 'bergen', dating: 'someday' }],
    ['a text in place of a number', { id: 'bergen', score: '71' }],
    ['a number in place of a text', { id: 5 }],
    ['a number in place of a boolean', { id: 'bergen', isListed: 1 }],
    ['an object in place of a list', { id: 'bergen', members: { 0: 'a' } }],
    ['a list with a wrong item', { id: 'bergen', members: ['a', 5] }],
    ['a list in place of an object', ['bergen']],
    ['null in place of an object', null],
    ['a text in place of an object', 'bergen'],
  ];
  for (const [fault, value] of wrong) {
    it(`rejects ${fault}`, () => {
      expect(fitsShape(city, value)).to.equal(false);
    });
  }

  it('rejects a list with a hole, which is what a null in a JSON list becomes', () => {
    const members: unknown = JSON.parse('["a", null]', (_, value: unknown) => value ?? undefined);
    expect(fitsShape(city, { id: 'bergen', members })).to.equal(false);
  });

  it('gives each document a default list that it shares with nobody', () => {
    const [first, second] = [{ id: 'a', members: undefined }, { id: 'b' }];
    fitsShape(city, first);
    fitsShape(city, second);
    expect(first).to.have.property('members').that.is.an('array');
    expect(first.members).not.to.equal((second as { members?: unknown }).members);
  });
});
