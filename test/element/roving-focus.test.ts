import { expect } from '@open-wc/testing';
import { nextIndex } from '../../src/element/roving-focus.js';

/** Where each of these keys leads from item 1 of 4. */
function fromSecond(direction: 'ltr' | 'rtl') {
  return (key: string) => nextIndex(key, { current: 1, count: 4, direction });
}

describe('nextIndex', () => {
  it('goes on with the right and back with the left arrow', () => {
    expect(['ArrowRight', 'ArrowLeft'].map(fromSecond('ltr'))).to.deep.equal([2, 0]);
  });

  it('swaps left and right where reading starts on the right', () => {
    expect(['ArrowRight', 'ArrowLeft'].map(fromSecond('rtl'))).to.deep.equal([0, 2]);
  });

  it('goes on with the down and back with the up arrow in every direction', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      expect(['ArrowDown', 'ArrowUp'].map(fromSecond(direction))).to.deep.equal([2, 0]);
    }
  });

  it('leads to the first and the last item with Home and End', () => {
    expect(['Home', 'End'].map(fromSecond('ltr'))).to.deep.equal([0, 3]);
  });

  it('begins again after the last item, and ends before the first', () => {
    expect(nextIndex('ArrowRight', { current: 3, count: 4, direction: 'ltr' })).to.equal(0);
    expect(nextIndex('ArrowLeft', { current: 0, count: 4, direction: 'ltr' })).to.equal(3);
  });

  it('stays where there is but one item', () => {
    expect(nextIndex('ArrowRight', { current: 0, count: 1, direction: 'ltr' })).to.equal(0);
  });

  it('leaves all other keys to the page', () => {
    for (const key of ['Tab', 'Enter', ' ', 'Escape', 'a', 'PageDown']) {
      expect(fromSecond('ltr')(key), key).to.equal(undefined);
    }
  });
});
