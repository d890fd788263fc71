import { expect } from '@open-wc/testing';
import { configure } from '../../../../src/data/config.js';
import type { StatementsFile } from '../../../../src/data/schema/statements.js';
import type { IccDiversityStatement } from '../../../../src/widgets/diversity-statement/diversity-statement.js';
import { aCollection, aProfile, aStatement } from '../../../fixtures/statements.js';
import { useFakeServer } from '../../../support/fake-server.js';
import { until } from '../../../support/frames.js';
import { putStatement, saidBy } from '../../../support/statement.js';
import type { WidgetSetup } from '../../../support/widgets.js';

const DATASET = 'https://data.example/set/';
const NOTICE = 'These are not official words.';
const VALUES = [40, 50, 60, 70, 80];

/** One statement of each length, with all that can be known of it. */
function aFile(changes: Partial<StatementsFile> = {}): StatementsFile {
  const statement = aStatement('one', {
    long: { plain: 'We, at length.', city: 'We in {city}, at length.' },
    source: 'report',
  });
  return aCollection([statement], {
    notice: NOTICE,
    sources: [{ id: 'report', title: 'A report', url: undefined, date: '2017-10-11' }],
    ...changes,
  });
}

/** The root of a well-formed document. */
function parse(svg: string | undefined): Element {
  const { documentElement } = new DOMParser().parseFromString(svg ?? '', 'image/svg+xml');
  expect(documentElement.querySelector('parsererror')?.textContent).to.equal(undefined);
  return documentElement;
}

function textsOf(root: Element, selector = 'text'): readonly string[] {
  return [...root.querySelectorAll(selector)].map((each) => each.textContent);
}

describe('icc-diversity-statement, used elsewhere', () => {
  const server = useFakeServer();

  beforeEach(() => {
    configure({ dataset: DATASET });
  });

  /** A widget that says the statement of a file, for a city that the dataset knows. */
  async function show(
    { attributes = {}, ...setup }: WidgetSetup = {},
    file = aFile(),
    profile = aProfile('Bergen', [VALUES]),
  ): Promise<IccDiversityStatement> {
    const statement = putStatement({
      ...setup,
      attributes: { city: 'bergen', ...attributes },
      data: file,
    });
    (await server.next('results/bergen.json')).respondWithJson(profile);
    await statement.ready;
    return statement;
  }

  describe('toText()', () => {
    it('gives the words as they are shown', async () => {
      const statement = await show();
      expect(await statement.toText()).to.equal('We in Bergen: one.');
      statement.length = 'long';
      await until(() => saidBy(statement).includes('length'), 'the long statement');
      expect(await statement.toText()).to.equal('We in Bergen, at length.');
    });

    it('gives the words of the page, paragraph by paragraph', async () => {
      const content =
        '<div slot="words"><p>Welcome <b>to</b>\n our town.</p><p>All of you.</p></div>';
      const statement = putStatement({ content });
      await statement.ready;
      expect(await statement.toText()).to.equal('Welcome to our town.\n\nAll of you.');
    });

    it('gives nothing while nothing is shown', async () => {
      const statement = putStatement({ attributes: { loading: 'lazy', hidden: '' } });
      expect([
        await statement.toText(),
        await statement.toHTML(),
        await statement.toSVG(),
        await statement.toPNG(),
      ]).to.deep.equal([undefined, undefined, undefined, undefined]);
    });
  });

  describe('toHTML()', () => {
    it('gives a quotation with its language and its source', async () => {
      expect(await (await show()).toHTML()).to.equal(
        [
          '<blockquote lang="en">',
          '<p>We in <bdi>Bergen</bdi>: one.</p>',
          '<footer>',
          '<p><cite><bdi>Bergen</bdi></cite></p>',
          `<p><small>${NOTICE}<br>Idea: <bdi>A report</bdi> (October 11, 2017)</small></p>`,
          '</footer>',
          '</blockquote>',
        ].join('\n'),
      );
    });

    it('writes dates as the country of the page does', async () => {
      const statement = await show({ around: { lang: 'en-GB' } });
      expect(await statement.toHTML()).to.contain('(11 October 2017)');
    });

    it('speaks the language of the statement, whatever that of the page', async () => {
      const statement = await show({ around: { lang: 'en' } }, aFile({ lang: 'ar', dir: 'rtl' }));
      const markup = await statement.toHTML();
      expect(markup).to.match(/^<blockquote lang="ar" dir="rtl">/);
      expect(markup).to.contain('الفكرة: ');
    });

    it('names whom the page names, and the language of its own words', async () => {
      const content = '<p slot="words" lang="nb">Velkommen.</p><span slot="cite">The  mayor</span>';
      const statement = putStatement({ content });
      await statement.ready;
      expect(await statement.toHTML()).to.equal(
        '<blockquote lang="nb">\n<p>Velkommen.</p>\n<footer>\n<p><cite><bdi>The mayor</bdi></cite></p>\n</footer>\n</blockquote>',
      );
    });
  });

  describe('toSVG()', () => {
    it('gives a picture in each of the sizes, the wide one by default', async () => {
      const statement = await show();
      const boxOf = async (options?: Parameters<typeof statement.toSVG>[0]) => {
        const root = parse(await statement.toSVG(options));
        return ['width', 'height', 'viewBox'].map((name) => root.getAttribute(name));
      };
      expect(await boxOf()).to.deep.equal(['1200', '630', '0 0 1200 630']);
      expect(await boxOf({ size: 'wide' })).to.deep.equal(['1200', '630', '0 0 1200 630']);
      expect(await boxOf({ size: 'square' })).to.deep.equal(['1080', '1080', '0 0 1080 1080']);
      expect(await boxOf({ size: 'slide' })).to.deep.equal(['1123', '794', '0 0 1123 794']);
      expect(await boxOf({ size: 'toString' as 'wide' })).to.deep.equal(await boxOf());
    });

    it('says in words what it shows, who says it and where it is from', async () => {
      const root = parse(await (await show({ attributes: { motif: 'weave' } })).toSVG());
      expect(textsOf(root, 'title')).to.deep.equal(['We in Bergen: one.']);
      expect(textsOf(root, 'desc')).to.deep.equal([
        `Published by: Bergen.\nThe pattern is decoration.\n${NOTICE}\nIdea: A report (October 11, 2017)`,
      ]);
      expect(root.getAttribute('lang')).to.equal('en');
    });

    it('shows the words, the name of the city, the source, and whose words they are not', async () => {
      const said = textsOf(parse(await (await show()).toSVG())).join(' ');
      expect(said).to.contain('We in Bergen: one.');
      expect(said).to.contain('Bergen');
      expect(said).to.contain(`Idea: A report (October 11, 2017). ${NOTICE}`);
    });

    for (const motif of ['weave', 'radial', 'chord']) {
      it(`shows the pattern ${motif} that the widget shows, in the colours of the page`, async () => {
        const around = { style: '--icc-accent: #cc0000' };
        const root = parse(await (await show({ attributes: { motif }, around })).toSVG());
        const paths = [...root.querySelectorAll('g[clip-path] path')];
        expect(paths.length).to.be.greaterThan(VALUES.length - 1);
        const colours = paths.flatMap((path) =>
          ['fill', 'stroke'].map((name) => path.getAttribute(name)),
        );
        expect(colours).to.include('#cc0000');
        const [room] = root.querySelectorAll('clipPath rect');
        expect(room?.getAttribute('height')).to.equal('630');
      });
    }

    for (const motif of ['none', 'constructor']) {
      it(`shows no pattern, and does not speak of one, for the motif ${motif}`, async () => {
        const root = parse(await (await show({ attributes: { motif } })).toSVG());
        expect(root.querySelector('clipPath')).to.equal(null);
        expect(textsOf(root, 'desc').join()).not.to.contain('pattern');
      });
    }

    it('says that a city is made up', async () => {
      const profile = { ...aProfile('Bergen', [VALUES]), illustrative: true };
      const statement = await show({}, aFile(), profile);
      expect(textsOf(parse(await statement.toSVG()))).to.include('Illustrative data');
      expect(textsOf(parse(await statement.toSVG()), 'desc').join()).to.contain('Illustrative');
    });

    it('keeps a name in its place where text runs from right to left', async () => {
      const file = aFile({ lang: 'ar', dir: 'rtl' });
      const root = parse(await (await show({}, file)).toSVG());
      expect(root.getAttribute('direction')).to.equal('rtl');
      expect(textsOf(root).join(' ')).to.contain('\u2068Bergen\u2069');
    });

    it('holds nothing but shapes and texts, and nothing from elsewhere', async () => {
      const name = '<script>alert(1)</script>';
      const statement = await show(
        { attributes: { motif: 'chord' } },
        aFile(),
        aProfile(name, [VALUES]),
      );
      const root = parse(await statement.toSVG());
      const names = new Set([...root.querySelectorAll('*')].map(({ localName }) => localName));
      expect([...names].sort()).to.deep.equal([
        'clipPath',
        'desc',
        'g',
        'path',
        'rect',
        'text',
        'title',
      ]);
      const attributes = [...root.querySelectorAll('*')].flatMap((each) => [...each.attributes]);
      const bad = attributes.filter(
        ({ name: key, value }) => /^(style|class|href|on)/.test(key) || /url\((?!#)/.test(value),
      );
      expect(bad).to.deep.equal([]);
      expect(textsOf(root)).to.include(name);
    });
  });

  describe('toPNG()', () => {
    it('gives a picture in each of the sizes, as large as asked for', async () => {
      const statement = await show({ attributes: { motif: 'radial' } });
      const sizeOf = async (options?: Parameters<typeof statement.toPNG>[0]) => {
        const blob = await statement.toPNG(options);
        expect(blob?.type).to.equal('image/png');
        const { width, height } = await createImageBitmap(blob!);
        return [width, height];
      };
      expect(await sizeOf()).to.deep.equal([1200, 630]);
      expect(await sizeOf({ size: 'square' })).to.deep.equal([1080, 1080]);
      expect(await sizeOf({ size: 'slide', scale: 2 })).to.deep.equal([2246, 1588]);
    });

    it('paints no pattern beyond its panel', async () => {
      const statement = await show({ attributes: { motif: 'weave' } });
      const image = await createImageBitmap((await statement.toPNG())!);
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      // The margin between the words and the pattern.
      const { data } = context.getImageData(710, 0, 56, 630);
      expect(new Set(data)).to.deep.equal(new Set([255]));
    });
  });
});
