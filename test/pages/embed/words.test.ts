import { expect } from '@open-wc/testing';
import { wordsOf } from '../../../src/pages/embed/words.js';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'ar'];

describe('wordsOf(lang)', () => {
  it('says each thing in five languages, in each of them differently', () => {
    const all = LANGUAGES.map(wordsOf);
    expect(new Set(all.map(({ late }) => late))).to.have.property('size', 5);
    expect(new Set(all.map(({ unknownWidget }) => unknownWidget('a')))).to.have.property('size', 5);
    expect(new Set(all.map(({ foreignSource }) => foreignSource('a')))).to.have.property('size', 5);
  });

  for (const lang of LANGUAGES) {
    it(`names widgets and server in ${lang}, and leaves no brackets empty`, () => {
      const { unknownWidget, foreignSource } = wordsOf(lang);
      expect(unknownWidget('index-radar')).to.include('index-radar');
      expect(foreignSource('data.example.org')).to.include('data.example.org');
      expect(foreignSource('')).not.to.match(/[()]/);
    });
  }

  it('goes by the language of a tag, and falls back to English', () => {
    expect(wordsOf('de-AT')).to.equal(wordsOf('de'));
    expect(wordsOf('FR_ca')).to.equal(wordsOf('fr'));
    for (const lang of ['nb', '', 'def', '?', '__proto__']) {
      expect(wordsOf(lang)).to.equal(wordsOf('en'));
    }
  });
});
