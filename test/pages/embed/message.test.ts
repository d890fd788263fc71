import { expect } from '@open-wc/testing';
import { isQuestion } from '../../../src/pages/embed/height.js';
import { heightIn } from '../../../src/pages/embed/message.js';

describe('heightIn(message)', () => {
  it('gives the height that a frame tells', () => {
    expect(heightIn({ type: 'icc-height', height: 812 })).to.equal(812);
  });

  it('gives no more than 20 000 pixels', () => {
    expect(heightIn({ type: 'icc-height', height: 1e9 })).to.equal(20_000);
  });

  for (const height of [0, -1, NaN, Infinity, -Infinity, '812', '', null, undefined]) {
    it(`does not take ${typeof height} ${height} for a height`, () => {
      expect(heightIn({ type: 'icc-height', height })).to.equal(undefined);
    });
  }

  it('does not take a list or an object for a height', () => {
    expect(heightIn({ type: 'icc-height', height: [812] })).to.equal(undefined);
    expect(heightIn({ type: 'icc-height', height: {} })).to.equal(undefined);
  });

  for (const message of [undefined, null, '', 'icc-height', 812, [], {}, { height: 812 }]) {
    it(`does not hear ${JSON.stringify(message)}`, () => {
      expect(heightIn(message)).to.equal(undefined);
    });
  }

  it('does not hear what other frames tell', () => {
    expect(heightIn({ type: 'resize', height: 812 })).to.equal(undefined);
    expect(heightIn({ type: 'icc-height?', height: 812 })).to.equal(undefined);
  });
});

describe('isQuestion(message)', () => {
  it('knows the question for the height, and no other message', () => {
    expect(isQuestion({ type: 'icc-height?' })).to.equal(true);
    for (const other of [undefined, null, 'icc-height?', {}, { type: 'icc-height' }]) {
      expect(isQuestion(other)).to.equal(false);
    }
  });
});
