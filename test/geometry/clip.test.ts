import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clipArea, clipLines } from '../../src/geometry/clip.js';

const box = { left: 0, top: 0, widthPx: 10, heightPx: 10 };

type Pair = readonly [x: number, y: number];

function pairsOf(d: string): readonly Pair[] {
  return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** Twice the area of the rings, each counted by its direction. */
function doubleArea(d: string): number {
  return d
    .split('Z')
    .map(pairsOf)
    .flatMap((ring) => ring.map(([x, y], i) => [[x, y], ring[(i + 1) % ring.length]!] as const))
    .reduce((sum, [[x, y], [nextX, nextY]]) => sum + x * nextY - nextX * y, 0);
}

const points = fc.array(
  fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 })),
  { minLength: 2, maxLength: 12 },
);
const write = (pairs: readonly Pair[]): string => `M${pairs.map((pair) => pair.join()).join('L')}`;

describe('clipArea', () => {
  it('clipArea(d, box) leaves an area within the box as it is', () => {
    expect(clipArea('M2,2L8,2L8,8Z', box)).to.equal('M2,2L8,2L8,8Z');
  });

  it('clipArea(d, box) cuts off what is outside, along the side of the box', () => {
    expect(clipArea('M5,2L15,2L15,8L5,8Z', box)).to.equal('M5,2L10,2L10,8L5,8Z');
  });

  it('clipArea(d, box) fills the box where an area surrounds it', () => {
    expect(doubleArea(clipArea('M-9,-9L99,-9L99,99L-9,99Z', box))).to.equal(200);
  });

  it('clipArea(d, box) is nothing where all is outside, or where there was nothing', () => {
    expect(clipArea('M20,20L30,20L30,30Z', box)).to.equal('');
    expect(clipArea('', box)).to.equal('');
  });

  it('clipArea(d, box) cuts every ring on its own, so that holes stay holes', () => {
    const land = 'M-5,1L15,1L15,9L-5,9ZM4,4L4,6L6,6L6,4Z';
    expect(doubleArea(clipArea(land, box))).to.equal(2 * (80 - 4));
  });

  it('clipArea(d, box) writes no point outside of the box, whatever the ring', () => {
    fc.assert(
      fc.property(points, (ring) => {
        for (const [x, y] of pairsOf(clipArea(`${write(ring)}Z`, box))) {
          expect([x, y].every((value) => value >= 0 && value <= 10)).to.equal(true);
        }
      }),
    );
  });
});

describe('clipLines', () => {
  it('clipLines(d, box) cuts a line where it leaves the box and goes on where it returns', () => {
    expect(clipLines('M5,5L15,5L15,8L5,8', box)).to.equal('M5,5L10,5M10,8L5,8');
  });

  it('clipLines(d, box) keeps the middle of a line that has both ends outside', () => {
    expect(clipLines('M-5,-5L15,15', box)).to.equal('M0,0L10,10');
  });

  it('clipLines(d, box) keeps each of several lines on its own', () => {
    expect(clipLines('M1,1L2,2M20,1L30,2M3,3L4,4', box)).to.equal('M1,1L2,2M3,3L4,4');
  });

  it('clipLines(d, box) writes no point outside of the box, whatever the line', () => {
    fc.assert(
      fc.property(points, (line) => {
        for (const [x, y] of pairsOf(clipLines(write(line), box))) {
          expect([x, y].every((value) => value >= 0 && value <= 10)).to.equal(true);
        }
      }),
    );
  });
});
