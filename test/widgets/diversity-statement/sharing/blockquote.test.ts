import { expect } from '@open-wc/testing';
import { sharing as arabic } from '../../../../src/i18n/diversity-statement/ar.js';
import { sharing as german } from '../../../../src/i18n/diversity-statement/de.js';
import { toBlockquote } from '../../../../src/widgets/diversity-statement/sharing/blockquote.js';
import { aShared, wordsIn } from './shared.js';

const REPORT = { id: 'report', title: 'A <report>', url: undefined, date: '2017-10-11' };
const EVIL = '<script>alert("1")</script>';

describe('toBlockquote', () => {
  it('toBlockquote(shared) is a quotation with its language, who says it and its source', () => {
    const shared = aShared({ lang: 'de', notice: 'Kein offizieller Wortlaut.', document: REPORT });
    expect(toBlockquote(shared, wordsIn(german))).to.equal(
      [
        '<blockquote lang="de">',
        '<p>We in <bdi>Bergen</bdi> are many.</p>',
        '<footer>',
        '<p><cite><bdi>Bergen</bdi></cite></p>',
        '<p><small>Kein offizieller Wortlaut.<br>Idee: <bdi>A &lt;report&gt;</bdi> (11. Oktober 2017)</small></p>',
        '</footer>',
        '</blockquote>',
      ].join('\n'),
    );
  });

  it('toBlockquote(shared) is a paragraph each, and nothing else, where nothing else is known', () => {
    const paragraphs = ['One.', 'Two.'].map((before) => ({ before, name: '', after: '' }));
    expect(toBlockquote(aShared({ lang: 'nb-NO', paragraphs, who: '' }), wordsIn())).to.equal(
      '<blockquote lang="nb-NO">\n<p>One.</p>\n<p>Two.</p>\n</blockquote>',
    );
  });

  it('toBlockquote(shared) has a direction where the language has another than most', () => {
    const markup = toBlockquote(
      aShared({ lang: 'ar', dir: 'rtl', document: REPORT }),
      wordsIn(arabic),
    );
    expect(markup).to.match(/^<blockquote lang="ar" dir="rtl">\n/);
    expect(markup.match(/dir=/g)).to.have.length(1);
  });

  it('toBlockquote(shared) says so where the words around a title are in another language', () => {
    const shared = aShared({ lang: 'he', dir: 'rtl', document: REPORT });
    expect(toBlockquote(shared, wordsIn())).to.contain(
      '<span lang="en" dir="ltr">Idea: <bdi>A &lt;report&gt;</bdi> (October 11, 2017)</span>',
    );
    expect(toBlockquote({ ...shared, lang: 'fi', dir: 'ltr' }, wordsIn())).to.contain(
      '<span lang="en">Idea: ',
    );
  });

  it('toBlockquote(shared) leads to the document where it has an address', () => {
    const document = { ...REPORT, url: 'https://a.example/?a=1&b="2"', date: undefined };
    expect(toBlockquote(aShared({ document }), wordsIn())).to.contain(
      'Idea: <a href="https://a.example/?a=1&amp;b=&quot;2&quot;"><bdi>A &lt;report&gt;</bdi></a></small>',
    );
  });

  it('toBlockquote(shared) keeps markup in every text a text', () => {
    const markup = toBlockquote(
      aShared({
        lang: `"${EVIL}`,
        paragraphs: [{ before: EVIL, name: EVIL, after: EVIL }],
        who: EVIL,
        notice: EVIL,
        document: { id: 'a', title: EVIL, url: `https://a.example/"${EVIL}`, date: undefined },
      }),
      wordsIn(),
    );
    const { body, head } = new DOMParser().parseFromString(markup, 'text/html');
    expect(head.childElementCount).to.equal(0);
    const names = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].sort()).to.deep.equal([
      'a',
      'bdi',
      'blockquote',
      'br',
      'cite',
      'footer',
      'p',
      'small',
      'span',
    ]);
    expect(body.querySelector('cite')?.textContent).to.equal(EVIL);
    const attributes = [...body.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
    expect(new Set(attributes)).to.deep.equal(new Set(['lang', 'href']));
  });
});
