import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { round } from '../../src/core/math.js';
import {
  layoutRadialLabels,
  type RadialLabel,
  type RadialLabelOptions,
} from '../../src/geometry/radial-labels.js';
import { overDisc, overlaps, outside, type TextBox } from '../support/text-boxes.js';

/** One letter, one 7 px step. */
const simple: Omit<RadialLabelOptions, 'texts'> = {
  widthPx: 600,
  minRadiusPx: 100,
  maxRadiusPx: 200,
  gapPx: 16,
  lineHeightPx: 16,
  measure: (text) => text.length * 7,
  style: { fontSizePx: 13 },
};

function layout(texts: readonly string[], changes: Partial<RadialLabelOptions> = {}) {
  return layoutRadialLabels({ ...simple, texts, ...changes })!;
}

function rounded({ x, y, width, height }: RadialLabel['box']) {
  return { x: round(x), y: round(y), width, height };
}

describe('layoutRadialLabels', () => {
  it('puts four short labels above, right, below and left of the disc', () => {
    const { labels, centre, radiusPx, heightPx } = layout(['N', 'E', 'S', 'W']);
    // 6 px of separation and a line above; a line and 6 px below.
    expect({ centre, radiusPx, heightPx }).to.deep.equal({
      centre: { x: 300, y: 6 + 16 + 216 },
      radiusPx: 200,
      heightPx: 238 + 216 + 16 + 6,
    });
    expect(
      labels.map(({ axis, side, lines, box }) => ({ axis, side, lines, box: rounded(box) })),
    ).to.deep.equal([
      { axis: 0, side: 'centred', lines: ['N'], box: { x: 296.5, y: 6, width: 7, height: 16 } },
      { axis: 1, side: 'right-of', lines: ['E'], box: { x: 516, y: 230, width: 7, height: 16 } },
      { axis: 2, side: 'centred', lines: ['S'], box: { x: 296.5, y: 454, width: 7, height: 16 } },
      { axis: 3, side: 'left-of', lines: ['W'], box: { x: 77, y: 230, width: 7, height: 16 } },
    ]);
  });

  it('has no label below the disc for an odd number of axes', () => {
    const { labels } = layout(['a', 'b', 'c']);
    expect(labels.map(({ side }) => side)).to.deep.equal(['centred', 'right-of', 'left-of']);
  });

  it('makes the disc smaller before it gives a label up', () => {
    const { radiusPx } = layout(['a', 'Selbstverpflichtung', 'c']);
    const column = 300 - (radiusPx + 16);
    expect(column).to.be.at.least(19 * 7);
    expect(column).to.be.below(19 * 7 + 4);
  });

  it('says that labels do not fit rather than clip them', () => {
    expect(layoutRadialLabels({ ...simple, texts: ['a', 'x'.repeat(27), 'c'] })).to.equal(
      undefined,
    );
  });

  it('says so for a label above the disc as well', () => {
    expect(layoutRadialLabels({ ...simple, texts: ['x'.repeat(100), 'b', 'c'] })).to.equal(
      undefined,
    );
  });

  it('says so for labels that would need more than three lines', () => {
    const text = 'one two three four five six';
    expect(layoutRadialLabels({ ...simple, widthPx: 320, texts: ['a', text, 'c'] })).to.equal(
      undefined,
    );
  });

  it('gives the lowest labels of an odd number of axes the room below the disc', () => {
    const texts = ['a', 'b', 'c', 'd', 'e'].map((letter) => `${letter} `.repeat(20));
    const { labels, centre, radiusPx } = layout(texts, { widthPx: 420, minRadiusPx: 20 });
    const below = labels.filter(({ box }) => box.y + box.height > centre.y + radiusPx + 16);
    expect(below.map(({ axis }) => axis)).to.have.members([2, 3]);
  });

  it('keeps every label within the box, off the disc and off the others, or says it cannot', () => {
    const text = fc
      .array(fc.integer({ min: 1, max: 26 }), { minLength: 1, maxLength: 6 })
      .map((lengths) => lengths.map((length) => 'm'.repeat(length)).join(' '));
    const counts = { laid: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 3, maxLength: 18 }),
        fc.integer({ min: 280, max: 1200 }),
        (texts, widthPx) => {
          const result = layoutRadialLabels({ ...simple, texts, widthPx, minRadiusPx: 60 });
          counts[result ? 'laid' : 'refused'] += 1;
          if (!result) return;
          const { centre, radiusPx, heightPx, labels } = result;
          const boxes = labels.map(({ lines, box }): TextBox => ({
            text: lines.join(' '),
            left: box.x,
            right: box.x + box.width,
            top: box.y,
            bottom: box.y + box.height,
          }));
          expect(labels.map(({ axis }) => axis)).to.deep.equal([...texts.keys()]);
          expect(boxes.map((box) => box.text)).to.deep.equal(texts);
          expect(overlaps(boxes).join('; ')).to.equal('');
          expect(outside(boxes, { widthPx, heightPx }).join('; ')).to.equal('');
          expect(overDisc(boxes, { ...centre, radiusPx: radiusPx + 15.9 }).join('; ')).to.equal('');
        },
      ),
      { includeErrorInReport: true, seed: 10, numRuns: 200 },
    );
    expect(Math.min(counts.laid, counts.refused)).to.be.above(20);
  });
});
