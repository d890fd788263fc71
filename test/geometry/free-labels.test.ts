import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toFreeLabels, type LabelSpace, type LabelWish } from '../../src/geometry/free-labels.js';

const space: LabelSpace = {
  box: { left: 0, top: 0, widthPx: 200, heightPx: 100 },
  taken: [],
  sizePx: 10,
  direction: 'ltr',
};

const wish: LabelWish = { at: { x: 100, y: 50 }, reachPx: 5, widthPx: 40 };

function sidesOf(wishes: readonly LabelWish[], changes: Partial<LabelSpace> = {}) {
  return toFreeLabels(wishes, { ...space, ...changes }).map((label) => label?.side);
}

describe('toFreeLabels', () => {
  it('toFreeLabels(wishes, space) writes after the mark, with its letters at half its height', () => {
    const [label] = toFreeLabels([wish], space);
    expect(label).to.deep.equal({ side: 'right-of', x: 108, y: 52.7 });
  });

  it('toFreeLabels(wishes, space) begins on the left where reading goes that way', () => {
    expect(sidesOf([wish], { direction: 'rtl' })).to.deep.equal(['left-of']);
  });

  it('toFreeLabels(wishes, space) takes the other side where a mark is in the way', () => {
    const taken = [{ left: 120, top: 45, widthPx: 10, heightPx: 10 }];
    expect(sidesOf([wish], { taken })).to.deep.equal(['left-of']);
  });

  it('toFreeLabels(wishes, space) writes above, then below, where both sides are taken', () => {
    const sides = [85, 105].map((left) => ({ left, top: 45, widthPx: 10, heightPx: 10 }));
    const [above] = toFreeLabels([wish], { ...space, taken: sides });
    expect(above).to.include({ side: 'centred', x: 100 });
    expect(above!.y).to.be.lessThan(45);
    const top = { left: 90, top: 35, widthPx: 20, heightPx: 8 };
    const [below] = toFreeLabels([wish], { ...space, taken: [...sides, top] });
    expect(below!.y).to.be.greaterThan(55);
  });

  it('toFreeLabels(wishes, space) stays within the box', () => {
    expect(sidesOf([{ ...wish, at: { x: 180, y: 50 } }])).to.deep.equal(['left-of']);
  });

  it('toFreeLabels(wishes, space) leaves out a name that has no room, and keeps the order', () => {
    const wide = { ...wish, widthPx: 300 };
    expect(sidesOf([wide, wish])).to.deep.equal([undefined, 'right-of']);
  });

  it('toFreeLabels(wishes, space) gives the place to the first of two that want it', () => {
    const near = { ...wish, at: { x: 100, y: 54 } };
    expect(sidesOf([wish, near])).to.deep.equal(['right-of', 'left-of']);
  });

  it('toFreeLabels(wishes, space) writes no name over another, however many there are', () => {
    const at = fc.record({
      x: fc.integer({ max: 200, min: 0 }),
      y: fc.integer({ max: 99, min: 0 }),
    });
    const wishes = fc.array(
      fc.record({ at, reachPx: fc.constant(5), widthPx: fc.integer({ min: 5, max: 60 }) }),
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const boxes = toFreeLabels(all, space).flatMap((label, i) => {
          if (!label) return [];
          const width = all[i]!.widthPx;
          const before = { 'right-of': 0, 'left-of': width, centred: width / 2 }[label.side];
          const left = label.x - before;
          return [{ left, right: left + width, top: label.y - 7.8, bottom: label.y + 2.4 }];
        });
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            expect(Math.min(across, down)).to.be.lessThan(0.001);
          }
        }
      }),
    );
  });
});
