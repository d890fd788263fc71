import { expect } from '@open-wc/testing';
import { LANGUAGES, loadWords, type Language } from '../../../src/pages/builder/languages.js';
import { en } from '../../../src/pages/builder/words/en.js';

/** Every text of a language by its name; functions are called with what stands for their values. */
function textsOf(words: object, path = ''): ReadonlyMap<string, string> {
  const texts = Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const name = `${path}${key}`;
    if (typeof value === 'string') return [[name, value] as const];
    if (typeof value === 'object' && value !== null) return [...textsOf(value, `${name}.`)];
    if (key === 'privacyText') {
      const stated = value as typeof en.privacyText;
      return [[name, stated({ host: 'a.example', dataHost: 'b.example' })] as const];
    }
    const say = value as (...values: readonly unknown[]) => string;
    return [[name, say('X', '7')] as const];
  });
  return new Map(texts);
}

const codes = Object.keys(LANGUAGES) as Language[];

describe('the builder’s words', () => {
  for (const code of codes.filter((each) => each !== 'en')) {
    it(`in ${code} say everything, and nothing in English`, async () => {
      const [english, own] = [textsOf(en), textsOf(await loadWords(code))];
      expect([...own.keys()]).to.deep.equal([...english.keys()]);
      // Names of things that are called the same.
      const isName = /^(widget|policy|widths\.(360|768)|motifs\.|variants\.|views\.|colours\.)/;
      const same = [...own].filter(
        ([name, text]) => !isName.test(name) && text.length > 8 && text === english.get(name),
      );
      expect(same.map(([name]) => name)).to.deep.equal([]);
    });
  }

  for (const code of codes) {
    it(`in ${code} name the servers that a reader’s browser asks, and claim no certificate`, async () => {
      const words = await loadWords(code);
      const text = words.privacyText({ host: 'a.example', dataHost: 'b.example' });
      expect(text).to.contain('a.example').and.to.contain('b.example');
      expect(words.privacyText({ host: 'a.example' })).to.not.contain('undefined');
      expect(Object.values(words.accessibilityText).join(' ')).to.not.match(/certif|zertif/i);
    });
  }
});
