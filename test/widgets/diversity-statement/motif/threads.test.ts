import { expect } from '@open-wc/testing';
import type { Motif, Strand } from '../../../../src/widgets/diversity-statement/motif/motif.js';
import { toChord } from '../../../../src/widgets/diversity-statement/motif/chord.js';
import { toRadial } from '../../../../src/widgets/diversity-statement/motif/radial.js';
import { toWeave } from '../../../../src/widgets/diversity-statement/motif/weave.js';
import { areaOf, CARD, cityIds, cityOf, overlapOf } from '../../../support/motifs.js';

const EVEN = Array.from({ length: 10 }, () => 0.5);

/** Ten values, of which one is another. */
function withThird(share: number | undefined): readonly (number | undefined)[] {
  return EVEN.map((each, i) => (i === 3 ? share : each));
}

/** The strands of the indicators: those before them are seeded only. */
function threadsOf({ strands }: Motif, count: number): readonly Strand[] {
  return strands.slice(-count);
}

describe('toWeave', () => {
  const draw = (share: number | undefined) => toWeave(cityOf('bergen', ...withThird(share)), CARD);

  it('draws one thread along for each value', () => {
    const across = draw(0.5).strands.length - 10;
    expect(toWeave(cityOf('bergen', ...EVEN, 0.5), CARD).strands.length - 11).to.equal(across);
  });

  it('draws no thread where there is no value, and moves none', () => {
    const threads = threadsOf(draw(0.5), 10);
    expect(threadsOf(draw(undefined), 9)).to.deep.equal(threads.toSpliced(3, 1));
    expect(draw(undefined).strands.length).to.equal(draw(0.5).strands.length - 1);
  });

  it('draws a fine thread for 0, which is a value', () => {
    expect(areaOf(threadsOf(draw(0), 10)[3]!, CARD)).to.be.within(300, 2000);
  });

  it('draws a higher value as a thicker thread, and nothing else differently along', () => {
    const [low, middle, high] = [0.2, 0.5, 0.9].map((share) => threadsOf(draw(share), 10));
    const areas = [low, middle, high].map((threads) => areaOf(threads![3]!, CARD));
    expect(areas[1]).to.be.above(areas[0]! * 1.5);
    expect(areas[2]).to.be.above(areas[1]! * 1.5);
    expect(high!.toSpliced(3, 1)).to.deep.equal(low!.toSpliced(3, 1));
  });

  it('lets the thread below end short of the one above, so that nothing overlaps', async () => {
    for (const id of await cityIds()) {
      expect(overlapOf(toWeave(cityOf(id), CARD)), id).to.equal(0);
    }
  });
});

describe('toRadial', () => {
  const draw = (share: number | undefined) => toRadial(cityOf('bergen', ...withThird(share)), CARD);

  it('draws no ring where there is no value, and changes no other strand', () => {
    const { strands } = draw(0.5);
    expect(draw(undefined).strands).to.deep.equal(strands.toSpliced(strands.length - 7, 1));
  });

  it('draws a higher value as a thicker ring, and changes no other strand', () => {
    const [low, middle, high] = [0.2, 0.5, 0.9].map((share) => draw(share).strands);
    const at = low!.length - 7;
    const areas = [low, middle, high].map((strands) => areaOf(strands![at]!, CARD));
    expect(areas[1]).to.be.above(areas[0]! * 1.5);
    expect(areas[2]).to.be.above(areas[1]! * 1.5);
    expect(high!.toSpliced(at, 1)).to.deep.equal(low!.toSpliced(at, 1));
  });

  it('draws rings of indicators that never touch, fine lines apart', async () => {
    for (const id of await cityIds()) {
      const { strands, ...box } = toRadial(cityOf(id), CARD);
      const rings = strands.filter(({ widthPx }) => widthPx === undefined);
      expect(overlapOf({ ...box, strands: rings }), id).to.equal(0);
    }
  });
});

describe('toChord', () => {
  const draw = (share: number | undefined) => toChord(cityOf('bergen', ...withThird(share)), CARD);

  it('ties each indicator twice', () => {
    expect(draw(0.5).strands.length).to.equal(10);
  });

  it('draws no ribbon to an indicator without a value, and changes no other', () => {
    const strands = draw(0.5).strands.map(({ d }) => d);
    const left = draw(undefined).strands.map(({ d }) => d);
    expect(left.length).to.be.within(8, 9);
    expect(strands).to.include.members(left);
  });

  it('draws a higher value as broader ribbons, and changes no other', () => {
    const [low, high] = [0.3, 0.9].map((share) => draw(share).strands);
    const changed = [...low!.keys()].filter((i) => low![i]!.d !== high![i]!.d);
    expect(changed.length).to.be.within(1, 2);
    for (const i of changed) {
      expect(areaOf(high![i]!, CARD)).to.be.at.least(areaOf(low![i]!, CARD));
    }
  });

  it('draws ribbons that never cross', async () => {
    for (const id of await cityIds()) {
      expect(overlapOf(toChord(cityOf(id), CARD)), id).to.be.below(0.0005);
    }
  });
});
