import { expect } from '@open-wc/testing';
import { sharing as ar } from '../../src/i18n/diversity-statement/ar.js';
import { sharing as de } from '../../src/i18n/diversity-statement/de.js';
import { sharing as en } from '../../src/i18n/diversity-statement/en.js';
import { sharing as es } from '../../src/i18n/diversity-statement/es.js';
import { sharing as fr } from '../../src/i18n/diversity-statement/fr.js';
import type { SharingPack } from '../../src/i18n/diversity-statement/messages.js';
import { loadSharingWords, sharingWords } from '../../src/i18n/diversity-statement/registry.js';

const TRANSLATIONS = [fr, de, es, ar];
const SIZES = ['wide', 'square', 'slide'] as const;

/** Everything that a language can be made to say. */
function textsOf(pack: SharingPack): readonly string[] {
  const { picture, pictureAs, publishedBy, idea, ...plain } = pack;
  return [
    ...Object.entries(plain)
      .filter(([key]) => !key.startsWith('$'))
      .map(([, text]) => text),
    ...SIZES.map(picture),
    ...SIZES.flatMap((size) => ['SVG', 'PNG'].map((format) => pictureAs(size, format))),
    publishedBy('Bergen'),
    idea('A report', undefined),
    idea('A report', '2017'),
  ];
}

describe('the words for using a statement elsewhere', () => {
  for (const pack of [en, ...TRANSLATIONS]) {
    it(`are all there in ${pack.$code}, each different, without a gap`, () => {
      expect(pack).to.have.all.keys(Object.keys(en));
      const texts = textsOf(pack);
      expect(new Set(texts).size).to.equal(texts.length);
      for (const text of texts) {
        expect(text.trim(), 'text without a margin').to.equal(text);
        expect(text).not.to.match(/^$|undefined|\s\s|[.,;:]\s*[.,;:]/);
      }
    });

    it(`name a button by what is written on it in ${pack.$code}`, () => {
      for (const size of SIZES) {
        expect(pack.pictureAs(size, 'SVG')).to.contain('SVG').and.to.contain(pack.picture(size));
      }
    });
  }

  for (const pack of TRANSLATIONS) {
    it(`leave no sentence in English in ${pack.$code}`, () => {
      const originals = new Set(textsOf(en));
      const left = textsOf(pack).filter(
        (text) => originals.has(text) && !text.startsWith('Idea: '),
      );
      expect(left).to.deep.equal([]);
    });
  }

  it('have a no-break space before tall punctuation in French', () => {
    for (const text of textsOf(fr)) expect(text).not.to.match(/[^\u202f][:;?!]/);
  });

  it('keep what is inserted in isolates in Arabic', () => {
    for (const text of textsOf(ar)) {
      expect(text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.to.match(/[a-z\u2068\u2069]/i);
    }
  });
});

describe('sharingWords(locale)', () => {
  it('speaks English until the words of a language are loaded, and then that language', async () => {
    expect(sharingWords('es-MX').messages).to.equal(en);
    expect((await loadSharingWords('es-MX')).messages).to.equal(es);
    expect(sharingWords('es').messages).to.equal(es);
  });

  it('speaks every language that has words, and English for all others', async () => {
    const codes = ['fr', 'de', 'ar', 'en-GB', 'fi', 'xx', ''];
    const packs = await Promise.all(codes.map(async (code) => await loadSharingWords(code)));
    expect(packs.map(({ messages }) => messages)).to.deep.equal([fr, de, ar, en, en, en, en]);
  });

  it('writes dates as the region does, or as English where words are English', async () => {
    const dateIn = async (locale: string): Promise<string> =>
      (await loadSharingWords(locale)).formats.date('2017-01-31');
    expect(await Promise.all(['de-AT', 'de', 'en-GB', 'fi'].map(dateIn))).to.deep.equal([
      '31. Jänner 2017',
      '31. Januar 2017',
      '31 January 2017',
      'January 31, 2017',
    ]);
  });

  it('writes dates of a tag that no browser knows as the language does', async () => {
    expect((await loadSharingWords('de-!')).formats.date('2017-01')).to.equal('Januar 2017');
  });
});
