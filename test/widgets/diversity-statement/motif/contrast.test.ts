import { expect } from '@open-wc/testing';
import { UNDER_TEXT_OPACITY } from '../../../../src/widgets/diversity-statement/motif/motif.js';
import { contrast, mix, toRgb, type Rgb } from '../../../support/contrast.js';
import { BOXES, cityIds, cityOf, KINDS } from '../../../support/motifs.js';

const PAGES = [
  {
    name: 'a light page',
    text: toRgb('#1b1b1b'),
    surface: toRgb('#ffffff'),
    accents: ['#00589c', '#a14400', '#2f6b2f'].map(toRgb),
    worst: toRgb('#000000'),
  },
  {
    name: 'a dark page',
    text: toRgb('#f1f1f1'),
    surface: toRgb('#16181d'),
    accents: ['#7cc0ff', '#ffb27a', '#98d798'].map(toRgb),
    worst: toRgb('#ffffff'),
  },
];

describe('contrast', () => {
  it('is 21 of black and white, 1 of a colour and itself, and 4.54 of a known grey on white', () => {
    const [black, white, grey] = ['#000000', '#ffffff', '#767676'].map(toRgb);
    expect(contrast(black!, white!)).to.be.closeTo(21, 1e-9);
    expect(contrast(grey!, grey!)).to.equal(1);
    expect(contrast(white!, grey!)).to.be.closeTo(4.54, 0.005);
  });
});

describe('text over a motif', () => {
  for (const { name, text, surface, accents, worst } of PAGES) {
    const over = (accent: Rgb): number => contrast(text, mix(accent, surface, UNDER_TEXT_OPACITY));

    for (const [kind, toMotif] of KINDS) {
      it(`keeps a contrast of 4.5 over every strand of the ${kind} of every city on ${name}`, async () => {
        for (const id of await cityIds()) {
          for (const { tone } of toMotif(cityOf(id), BOXES[0]!).strands) {
            expect(over(accents[tone]!), id).to.be.at.least(4.5);
          }
        }
      });
    }

    it(`keeps a contrast of 4.5 over strands of any colour whatever on ${name}`, () => {
      const steps = Array.from({ length: 18 }, (_, i) => i * 15);
      const all = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => over([r, g, b]))));
      expect(over(worst)).to.be.at.least(4.5);
      expect(Math.min(...all)).to.equal(over(worst));
    });
  }

  it('is never under more than three tenths of the colour', () => {
    expect(UNDER_TEXT_OPACITY).to.be.within(0.1, 0.3);
  });
});
