import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { wrapText } from '../../src/geometry/wrap.js';

/** One pixel a letter, so that widths can be counted. */
const options = { measure: (text: string) => text.length, style: { fontSizePx: 10 } };

function linesOf(text: string, maxWidthPx: number): readonly string[] {
  return wrapText(text, maxWidthPx, options).lines;
}

/** Lengths of words as German and Arabic have them. */
const words = fc.array(
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'ü', 'م', 'ة') }),
  { minLength: 1, maxLength: 6 },
);

describe('wrapText', () => {
  it('leaves a text that fits on one line', () => {
    expect(wrapText('Public space', 12, options)).to.deep.equal({
      lines: ['Public space'],
      widthPx: 12,
    });
  });

  it('breaks one letter before it would not fit', () => {
    expect(linesOf('Public space', 11)).to.deep.equal(['Public', 'space']);
  });

  it('evens out the lines rather than filling the first', () => {
    expect(wrapText('Mediation and conflict resolution', 30, options)).to.deep.equal({
      lines: ['Mediation and', 'conflict resolution'],
      widthPx: 19,
    });
  });

  it('breaks after hyphens and slashes, which stay on their line', () => {
    expect(linesOf('Anti-discrimination', 15)).to.deep.equal(['Anti-', 'discrimination']);
    expect(linesOf('work/trade', 6)).to.deep.equal(['work/', 'trade']);
  });

  it('keeps a word whole that is wider than the space, and says how wide it is', () => {
    expect(wrapText('a Selbstverpflichtung', 10, options)).to.deep.equal({
      lines: ['a', 'Selbstverpflichtung'],
      widthPx: 19,
    });
  });

  it('takes several spaces and line ends for one space', () => {
    expect(linesOf('  Public \n  space ', 40)).to.deep.equal(['Public space']);
  });

  it('keeps together what a no-break space joins', () => {
    expect(linesOf('aged 10\u00A0years', 8)).to.deep.equal(['aged', '10\u00A0years']);
  });

  it('finds no line in an empty text', () => {
    expect(wrapText('', 10, options)).to.deep.equal({ lines: [], widthPx: 0 });
  });

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (list, width) => {
        expect(linesOf(list.join(' '), width).join(' ')).to.equal(list.join(' '));
      }),
      { includeErrorInReport: true, seed: 7, numRuns: 200 },
    );
  });

  it('is never wider than the space, but for words that are', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (list, width) => {
        for (const line of linesOf(list.join(' '), width)) {
          if (line.includes(' ')) expect(line.length).to.be.at.most(width);
        }
      }),
      { includeErrorInReport: true, seed: 8, numRuns: 200 },
    );
  });

  it('needs no more lines than the best of all ways to break', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 60 }), (list, width) => {
        const fewest = Math.min(
          ...allWays(list)
            .filter((lines) => lines.every((line) => line.length <= width))
            .map(({ length }) => length),
        );
        expect(linesOf(list.join(' '), width)).to.have.length(fewest);
      }),
      { includeErrorInReport: true, seed: 9, numRuns: 200 },
    );
  });
});

/** Every way to break words into lines. */
function allWays(list: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** (list.length - 1) }, (_, breaks) =>
    list
      .map((word, i) => word + ((breaks >> i) & 1 ? '\n' : ' '))
      .join('')
      .trim()
      .split('\n'),
  );
}
