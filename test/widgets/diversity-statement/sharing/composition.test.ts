import { expect } from '@open-wc/testing';
import type { OwnMark, PictureMark } from '../../../../src/element/export/picture-mark.js';
import type { Picture } from '../../../../src/element/export/picture.js';
import { measureForSvg } from '../../../../src/element/export/svg-file.js';
import { LONG_LENGTH, SHORT_LENGTH } from '../../../../src/data/schema/statements.js';
import {
  compose,
  FORMATS,
  type Composed,
} from '../../../../src/widgets/diversity-statement/sharing/composition.js';
import { ruleOfThumb } from '../../../fixtures/export-source.js';

const SIZES = ['wide', 'square', 'slide'] as const;
const LONG_NAME = 'Santa Coloma de Gramenet';
const SOURCE = `Idea: ${'A document with quite a long title. '.repeat(4)}(October 2017)`;

/** Texts that are hard to set, by what is hard about them. */
const TEXTS: Readonly<Record<string, string>> = {
  'as long as a short one may be': 'We who live here are many. '.repeat(4).slice(0, SHORT_LENGTH),
  'as long as a long one may be': 'We who live here are many. '
    .repeat(12)
    .slice(0, LONG_LENGTH)
    .trim(),
  'German with long words':
    'Gleichbehandlungsgrundsätze und Beteiligungsmöglichkeiten: Nachbarschaftsinitiativen brauchen Gemeinschaftseinrichtungen, Stadtteilbibliotheken und Verwaltungsangestellte mit Mehrsprachigkeitserfahrung. Die Stadtgesellschaft lebt von Verantwortungsbereitschaft, Gesprächsbereitschaft und Chancengleichheit für alle.',
  'Finnish with long words':
    'Yhdenvertaisuussuunnitelma koskee kaupunkilaisia, kansalaisjärjestöjä ja maahanmuuttajayhdistyksiä.',
  Arabic: 'حيث يعيش كثير من الناس معا تنشأ خلافات حول الضجيج أو العادات أو المساحة. '.repeat(4),
  'Japanese without spaces': '平等な権利と平等な機会は、ここに暮らすすべての人のものです。'.repeat(
    10,
  ),
  'one word without an end': 'm'.repeat(300),
};

function aComposed(changes: Partial<Composed> = {}): Composed {
  return {
    words: 'We in Bergen are many.',
    direction: 'ltr',
    who: 'Bergen',
    stamp: '',
    source: '',
    ...changes,
  };
}

/** A pattern of one strand over the whole of its box, and more. */
const draw: NonNullable<Composed['draw']> = (box) => ({
  ...box,
  strands: [
    { d: `M-9,-9h${box.widthPx + 18}v9z`, tone: 1 },
    { d: 'M0,0h9', tone: 2, widthPx: 3 },
  ],
});

/** What a picture says, with where each line is. */
function linesOf(picture: Picture) {
  return marksOf(picture).flatMap((mark) =>
    mark.kind === 'text' ? [{ ...mark, size: mark.look.size ?? 0 }] : [],
  );
}

function marksOf(picture: Picture): readonly OwnMark[] {
  return picture.parts.flatMap(({ marks }) => marks.map(own));
}

function own(mark: PictureMark): OwnMark {
  if (!('look' in mark)) throw new Error('a mark without a look of its own');
  return mark;
}

describe('compose', () => {
  for (const size of SIZES) {
    const { widthPx, heightPx, panelPx, isPanelAbove } = FORMATS[size];

    it(`compose(content, ${size}) has its size`, () => {
      const picture = compose(aComposed(), size, ruleOfThumb);
      expect([picture.widthPx, picture.heightPx]).to.deep.equal([widthPx, heightPx]);
    });

    for (const [name, words] of Object.entries(TEXTS)) {
      it(`compose(content, ${size}) has room for a text ${name}`, () => {
        const direction = name === 'Arabic' ? 'rtl' : 'ltr';
        const measure = measureForSvg();
        const content = aComposed({ words, direction, who: LONG_NAME, source: SOURCE, draw });
        const picture = compose({ ...content, stamp: 'Illustrative data' }, size, measure);
        // Where the pattern is not.
        const [panelWidth, panelHeight] = isPanelAbove ? [0, panelPx] : [panelPx, 0];
        const left = direction === 'rtl' ? panelWidth : 0;
        const right = direction === 'rtl' ? widthPx : widthPx - panelWidth;
        const lines = linesOf(picture);
        for (const { x, y, side, text, look, size: fontSizePx } of lines) {
          const length = measure(text, { fontSizePx, fontWeight: look.weight ?? 400 });
          const start = side === 'left-of' ? x - length : x;
          expect(start, text).to.be.at.least(left + 16);
          expect(start + length, text).to.be.at.most(right - 16);
          expect(y - 0.72 * fontSizePx, text).to.be.at.least(panelHeight + 16);
          expect(y, text).to.be.at.most(heightPx - 16);
        }
        for (const each of lines) {
          const near = lines.filter(
            ({ y }) => y !== each.y && Math.abs(y - each.y) < Math.min(each.size, 200) * 0.9,
          );
          expect(
            near.filter(({ size: other }) => other >= each.size),
            each.text,
          ).to.deep.equal([]);
        }
      });
    }
  }

  it('compose(content, size) says all words, unless they are beyond measure', () => {
    for (const [name, words] of Object.entries(TEXTS)) {
      if (name.startsWith('one word')) continue;
      const said = linesOf(compose(aComposed({ words, who: '' }), 'wide', measureForSvg()));
      const plain = (text: string): string => text.replace(/\s/g, '');
      expect(plain(said.map(({ text }) => text).join('')), name).to.equal(plain(words));
    }
    const endless = linesOf(
      compose(aComposed({ words: 'so on '.repeat(2000), who: '' }), 'wide', ruleOfThumb),
    );
    expect(endless.at(-1)?.text).to.equal('…');
  });

  it('compose(content, size) sets a short text large and strong, a long one as a paragraph', () => {
    const lookOf = (words: string) =>
      linesOf(compose(aComposed({ words }), 'wide', ruleOfThumb))[0];
    const [short, long] = [lookOf('We are many.'), lookOf(TEXTS['as long as a long one may be']!)];
    expect([short?.look.weight, long?.look.weight]).to.deep.equal([600, 400]);
    expect(short?.size).to.equal(FORMATS.wide.largestPx);
    expect(long?.size).to.be.within(24, 46);
  });

  it('compose(content, size) lets a quotation mark stand out, so that letters are in line', () => {
    const [first, second] = linesOf(
      compose(aComposed({ words: '“We” here are many and many others.' }), 'square', ruleOfThumb),
    );
    expect(second!.x - first!.x).to.be.closeTo(first!.size * 0.55, 0.01);
  });

  it('compose(content, size) says who, the source, and that a city is made up', () => {
    const content = aComposed({ stamp: 'Illustrative data', source: 'Idea: A report (2017)' });
    const said = linesOf(compose(content, 'slide', ruleOfThumb)).map(({ text }) => text);
    expect(said).to.include.members(['Bergen', 'Illustrative data', 'Idea: A report (2017)']);
  });

  it('compose(content, size) draws the pattern in a panel that it does not leave', () => {
    const [panel] = compose(aComposed({ draw }), 'wide', ruleOfThumb).parts;
    expect([panel?.x, panel?.y, panel?.clip]).to.deep.equal([
      768,
      0,
      { widthPx: 432, heightPx: 630 },
    ]);
    expect(panel?.marks.map((mark) => own(mark).look)).to.deep.equal([
      { fill: 'accent-2' },
      { stroke: 'accent-3', strokeWidthPx: 3 },
    ]);
  });

  it('compose(content, size) is mirrored where text runs from right to left', () => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
      compose(aComposed({ draw, direction }), 'wide', ruleOfThumb),
    );
    expect(rtl!.parts[0]?.x).to.equal(0);
    const mirrored = linesOf(ltr!).map(({ x, y }) => [1200 - x, y]);
    expect(linesOf(rtl!).map(({ x, y }) => [x, y])).to.deep.equal(mirrored);
    expect(new Set(linesOf(rtl!).map(({ side }) => side))).to.deep.equal(new Set(['left-of']));
  });

  it('compose(content, size) has a band of colour where there is no pattern', () => {
    for (const size of SIZES) {
      const [band] = compose(aComposed(), size, ruleOfThumb).parts;
      expect(band?.marks.map((mark) => own(mark).look)).to.deep.equal([{ fill: 'accent' }]);
    }
  });
});
