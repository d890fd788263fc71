import { expect } from '@open-wc/testing';
import {
  LANGUAGES,
  loadWords,
  toLanguage,
  type Language,
} from '../../../src/pages/preview/words.js';
import { en } from '../../../src/pages/preview/words/en.js';

/** Every text of a language by its name, with the numbers that have a form of their own. */
function textsOf(words: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      const name = `${path}${key}`;
      if (typeof value === 'string') return [[name, value] as const];
      if (typeof value === 'object' && value !== null) return [...textsOf(value, `${name}.`)];
      const say = value as (what: unknown) => string;
      return [0, 1, 2, 'X'].map((each) => [`${name} ${each}`, say(each)] as const);
    }),
  );
}

const codes = Object.keys(LANGUAGES) as Language[];

describe('the preview’s words', () => {
  for (const code of codes.filter((each) => each !== 'en')) {
    it(`in ${code} say everything, and nothing in English`, async () => {
      const [english, own] = [textsOf(en), textsOf(await loadWords(code))];
      expect([...own.keys()]).to.deep.equal([...english.keys()]);
      const same = [...own].filter(([name, text]) => text.length > 8 && text === english.get(name));
      expect(same).to.deep.equal([]);
      expect([...own.values()].filter((text) => /undefined|null/.test(text))).to.deep.equal([]);
    });
  }

  it('are those of the first language that is known', () => {
    expect(toLanguage([null, 'is', 'fr-CA', 'de'])).to.equal('fr');
    expect(toLanguage(['de_DE.UTF-8'])).to.equal('de');
    expect(toLanguage(['toString', ''])).to.equal(undefined);
  });
});
