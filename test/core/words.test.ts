import { expect } from '@open-wc/testing';
import { splitWords } from '../../src/core/words.js';

describe('splitWords(text)', () => {
  it('gives the words between any white space', () => {
    expect(splitWords('  radar bars\n table ')).to.eql(['radar', 'bars', 'table']);
  });

  it('takes the fallback for a text that is missing, and nothing for an empty one', () => {
    expect(splitWords(undefined, 'average')).to.eql(['average']);
    expect(splitWords(undefined)).to.eql([]);
    expect(splitWords('', 'average')).to.eql([]);
  });
});
