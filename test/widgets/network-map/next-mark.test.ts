import { expect } from '@open-wc/testing';
import { WHOLE } from '../../../src/geometry/zoom.js';
import { nextMark } from '../../../src/widgets/network-map/next-mark.js';

const [RIGHT, LEFT, DOWN, UP] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
];

/** A mark for one place. */
function mark(id: string, x: number, y: number): { ids: readonly string[]; x: number; y: number } {
  return { ids: [id], x, y };
}

const middle = mark('middle', 100, 100);

describe('nextMark', () => {
  it('nextMark(from, direction) is the nearest in each of the four directions', () => {
    const around = [
      mark('right', 140, 100),
      mark('left', 60, 100),
      mark('below', 100, 140),
      mark('above', 100, 60),
      mark('far', 180, 100),
    ];
    const stage = { marks: { main: [middle, ...around], insets: [] }, zoom: WHOLE };
    const names = [RIGHT, LEFT, DOWN, UP].map(
      (direction) => nextMark(middle, direction, stage)?.mark.ids[0],
    );
    expect(names).to.eql(['right', 'left', 'below', 'above']);
  });

  it('nextMark(from, direction) is one farther ahead rather than one beside', () => {
    const main = [middle, mark('beside', 70, 102), mark('ahead', 110, 290)];
    const stage = { marks: { main, insets: [] }, zoom: WHOLE };
    expect(nextMark(middle, DOWN, stage)?.mark.ids).to.eql(['ahead']);
  });

  it('nextMark(from, direction) is one aside if there is nothing ahead, so that each is reached', () => {
    const main = [middle, mark('aside', 10, 110)];
    const stage = { marks: { main, insets: [] }, zoom: WHOLE };
    expect(nextMark(middle, DOWN, stage)?.mark.ids).to.eql(['aside']);
  });

  it('nextMark(from, direction) is nothing at the end', () => {
    const main = [middle, mark('above', 100, 20)];
    const stage = { marks: { main, insets: [] }, zoom: WHOLE };
    expect(nextMark(middle, DOWN, stage)).to.equal(undefined);
  });

  it('nextMark(from, direction) leads from an enlarged map to the insets, as they are seen', () => {
    const main = [middle, mark('hidden', 100, 900)];
    const insets = [[mark('inset', 110, 450)]];
    const zoom = { scale: 3, x: -20, y: -30 };
    const next = nextMark(middle, DOWN, { marks: { main, insets }, zoom });
    expect(next).to.eql({ mark: insets[0]![0], x: 110, y: 450, isMain: false });
  });
});
