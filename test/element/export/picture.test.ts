import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PictureContent, Picture } from '../../../src/element/export/picture.js';
import { contentWidth, toPicture } from '../../../src/element/export/picture.js';
import type { TextMark } from '../../../src/geometry/scene.js';
import { markStyle } from '../../../src/theme/mark-styles.js';
import { exampleScene, ruleOfThumb } from '../../fixtures/export-source.js';

const fontSizePx = 16;

function contentFor(widthPx: number, given: Partial<PictureContent> = {}): PictureContent {
  return {
    title: 'Exampleton in the Index',
    subtitle: '2024',
    legend: [{ sample: 'shape', series: 0, name: 'Exampleton' }],
    scene: exampleScene({ widthPx: contentWidth(widthPx), fontSizePx }),
    notes: ['A note.'],
    sources: [{ text: 'Source: City report (May 2024)', url: 'https://a.example/report' }],
    ...given,
  };
}

function draw(
  widthPx: number,
  given: Partial<PictureContent> = {},
  direction: 'ltr' | 'rtl' = 'ltr',
): Picture {
  return toPicture(contentFor(widthPx, given), {
    widthPx,
    direction,
    fontSizePx,
    measure: ruleOfThumb,
  });
}

/** Texts in the order they are read, with the place of their edges in the picture. */
function textsOf({ parts, fontSizePx: size }: Picture) {
  return parts.flatMap(({ x, y, marks }) =>
    marks
      .filter((mark): mark is TextMark => mark.kind === 'text')
      .map((mark) => {
        const width = ruleOfThumb(mark.text, { fontSizePx: size * (markStyle(mark).size ?? 1) });
        const start = { 'right-of': 0, 'left-of': width, centred: width / 2 }[mark.side];
        const left = x + mark.x - start;
        return { ...mark, left, right: left + width, baseline: y + mark.y };
      }),
  );
}

const prose = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 40 }), {
    maxLength: 30,
  })
  .map((words) => words.join(' '));
const samples = ['shape', 'marker', 'average-line', 'average-mark', 'group'] as const;

describe('toPicture', () => {
  it('toPicture(content, space) keeps every text between its margins, whatever is said', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: prose,
          subtitle: prose,
          stamp: fc.option(prose, { nil: undefined }),
          legend: fc.array(
            fc.record({
              sample: fc.constantFrom(...samples),
              series: fc.nat({ max: 3 }),
              name: prose,
            }),
            { maxLength: 5 },
          ),
          notes: fc.array(prose, { maxLength: 3 }),
          sources: fc.array(
            fc.record({ text: prose, url: fc.option(fc.webUrl(), { nil: undefined }) }),
            {
              maxLength: 3,
            },
          ),
        }),
        fc.integer({ min: 240, max: 1600 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (given, widthPx, direction) => {
          const picture = draw(widthPx, given, direction);
          for (const { text, left, right, baseline } of textsOf(picture)) {
            expect(left, text).to.be.at.least(11.99);
            expect(right, text).to.be.at.most(widthPx - 11.99);
            expect(baseline, text).to.be.within(0, picture.heightPx);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('toPicture(content, space) says everything from title to source, from top to bottom', () => {
    const texts = textsOf(draw(960, { stamp: 'Made up' }));
    expect(texts.map(({ text }) => text)).to.eql([
      'Exampleton in the Index',
      '2024',
      'Made up',
      'Exampleton',
      'Left',
      'Right',
      'Stamp',
      'A note.',
      'Source: City report (May 2024) https://a.example/report',
    ]);
    const baselines = [0, 1, 3, 4, 7, 8].map((i) => texts[i]!.baseline);
    expect(baselines).to.eql([...baselines].sort((a, b) => a - b));
  });

  it('toPicture(content, space) gives the title one and a half times the size of labels', () => {
    const [title] = textsOf(draw(960));
    expect(title).to.include({ role: 'title', x: 0, side: 'right-of' });
    expect(markStyle({ role: 'title' }).size).to.equal(1.6);
  });

  it('toPicture(content, space) puts the stamp beside the subtitle, or below where it is narrow', () => {
    const subtitle = 'A subtitle of some length';
    const stampAt = (widthPx: number) => {
      const texts = textsOf(draw(widthPx, { subtitle, stamp: 'Illustrative data' }));
      return texts.find(({ text }) => text === 'Illustrative data')!.y;
    };
    const subtitleAt = textsOf(draw(960, { subtitle })).find(({ text }) => text === subtitle)!.y;
    expect(stampAt(960)).to.equal(subtitleAt);
    expect(stampAt(320)).to.be.greaterThan(subtitleAt);
  });

  it('toPicture(content, space) in a right-to-left language is set from the right', () => {
    const [title, , legend] = textsOf(draw(960, {}, 'rtl'));
    expect(title).to.include({ side: 'left-of', right: 960 - 32 });
    // The sample comes first, at the right edge.
    expect(legend!.right).to.equal(960 - 32 - fontSizePx * 2.5);
  });

  it('toPicture(content, space) mirrors the whole legend for a right-to-left language', () => {
    const legend = ['Exampleton', 'Average'].map((name) => ({
      sample: 'marker' as const,
      series: 0,
      name,
    }));
    const names = (direction: 'ltr' | 'rtl') =>
      textsOf(draw(960, { legend }, direction)).filter(({ text }) =>
        /Exam.*on$|Average/.test(text),
      );
    const mirrored = names('rtl').map(({ left, right }) => [960 - right, 960 - left]);
    expect(mirrored).to.eql(names('ltr').map(({ left, right }) => [left, right]));
  });

  it('toPicture(content, space) explains what is in the drawing after its own legend', () => {
    const sign = { kind: 'path', look: { fill: 'accent' }, d: 'M0,0h5' } as const;
    const legend = [{ name: 'Five', draw: () => [sign] }];
    const picture = draw(960, { scene: { widthPx: 896, heightPx: 9, marks: [], legend } });
    expect(
      textsOf(picture)
        .slice(2, 4)
        .map(({ text }) => text),
    ).to.eql(['Exampleton', 'Five']);
    expect(picture.parts.flatMap(({ marks }) => marks)).to.include(sign);
  });

  it('toPicture(content, space) keeps an address in one piece of left-to-right text', () => {
    const texts = textsOf(draw(960, {}, 'rtl'));
    expect(texts.at(-1)!.text).to.contain('\u2066https://a.example/report\u2069');
  });

  it('toPicture(content, space) breaks a word that is wider than the picture', () => {
    const texts = textsOf(draw(320, { notes: ['x'.repeat(100)] }));
    const broken = texts.filter(({ text }) => /^x+$/.test(text)).map(({ text }) => text);
    expect(broken.length).to.be.greaterThan(1);
    expect(broken.join('')).to.equal('x'.repeat(100));
  });

  it('toPicture(content, space) never parts a letter from its accent', () => {
    const texts = textsOf(draw(320, { notes: ['e\u0301'.repeat(60)] }));
    const broken = texts.filter(({ text }) => text.includes('\u0301'));
    expect(broken.length).to.be.greaterThan(1);
    expect(broken.every(({ text }) => text.startsWith('e'))).to.equal(true);
  });

  it('toPicture(content, space) leaves no room for what there is not', () => {
    const empty = { title: '', subtitle: '', legend: [], notes: [], sources: [] };
    const { parts, heightPx } = draw(960, empty);
    expect(parts).to.have.lengthOf(1);
    expect(heightPx).to.equal(100 + 2 * 32);
  });
});
