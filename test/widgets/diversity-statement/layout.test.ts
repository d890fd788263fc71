import { expect } from '@open-wc/testing';
import { UNDER_TEXT_OPACITY } from '../../../src/widgets/diversity-statement/motif/motif.js';
import { statementStyles } from '../../../src/widgets/diversity-statement/styles.js';
import { aCollection, aStatement } from '../../fixtures/statements.js';
import { useFakeServer } from '../../support/fake-server.js';
import { showStatement } from '../../support/statement.js';
import { get } from '../../support/widgets.js';

/** Ninety characters, in the longest words that the languages of the collection have. */
const GERMAN = aCollection(
  [
    aStatement('long', {
      short: {
        plain:
          'Diskriminierungserfahrungen und Zugehörigkeitsgefühle: Gleichberechtigungsvorstellungen.',
      },
    }),
  ],
  { lang: 'de' },
);
const FINNISH = aCollection(
  [
    aStatement('long', {
      short: {
        plain: 'Yhdenvertaisuussuunnitelmattomuudellaankohan kaupunkilaisyhteisöt ihmettelivät.',
      },
    }),
  ],
  { lang: 'fi' },
);
const VARIANTS = ['banner', 'card', 'quote', 'strip'];

describe('the layout of icc-diversity-statement', () => {
  useFakeServer();

  it('holds the motif back under words as far as their contrast was computed for', () => {
    const held = statementStyles.cssText.match(/#000[0-9a-f]\b/g) ?? [];
    const opacities = held.map((colour) => parseInt(colour.slice(4), 16) / 15);
    expect(opacities).to.deep.equal([UNDER_TEXT_OPACITY, UNDER_TEXT_OPACITY]);
  });

  for (const variant of VARIANTS) {
    for (const [language, data] of Object.entries({ GERMAN, FINNISH })) {
      it(`keeps the longest words of ${language} inside a ${variant} of any width`, async () => {
        for (const widthPx of [240, 320, 700, 1200]) {
          const statement = await showStatement({ data, widthPx, attributes: { variant } });
          const frame = get(statement, '.frame');
          expect(frame.scrollWidth, String(widthPx)).to.be.at.most(frame.clientWidth);
          expect(get(statement, '.words').scrollWidth).to.be.at.most(
            get(statement, '.words').clientWidth,
          );
        }
      });
    }

    it(`has a ${variant} run from right to left where the page does`, async () => {
      const sides = await Promise.all(
        ['ltr', 'rtl'].map(async (dir) => {
          const statement = await showStatement({
            data: aCollection([aStatement('one')], { lang: 'ar', dir: 'rtl' }),
            widthPx: 900,
            attributes: { variant, lang: 'ar', dir, motif: 'weave' },
          });
          const frame = get(statement, '.frame').getBoundingClientRect();
          const words = get(statement, '.words').getBoundingClientRect();
          return [words.left - frame.left, frame.right - words.right].map(Math.round);
        }),
      );
      expect(sides[1]).to.deep.equal([...sides[0]!].reverse());
    });

    it(`lets a ${variant} grow with its words instead of cutting them off`, async () => {
      const long = 'Words that go on. '.repeat(17).trim();
      const data = aCollection([
        aStatement('long', { long: { plain: long }, short: { plain: 'Short.' } }),
      ]);
      const statement = await showStatement({
        data,
        widthPx: 260,
        attributes: { variant, length: 'long', heading: 'Our town', motif: 'weave' },
        content: '<p slot="footer">A note.</p>',
      });
      const frame = get(statement, '.frame');
      expect(frame.scrollHeight).to.equal(frame.clientHeight);
    });
  }

  it('shows the motif of one city in another direction as in a mirror', async () => {
    const data = aCollection([aStatement('one')]);
    const attributes = { motif: 'weave', dir: 'rtl' };
    const statement = await showStatement({ data, widthPx: 900, attributes });
    expect(getComputedStyle(get(statement, '.motif')).scale).to.equal('-1 1');
  });
});
