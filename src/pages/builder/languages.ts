import { LANGUAGES, type Language } from '../../embedding/page-languages.js';
import { en, type BuilderWords } from './words/en.js';

export { LANGUAGES, type Language };

const WORDS: Readonly<Record<Language, () => Promise<BuilderWords>>> = {
  en: () => Promise.resolve(en),
  fr: () => import('./words/fr.js').then(({ fr }) => fr),
  de: () => import('./words/de.js').then(({ de }) => de),
  es: () => import('./words/es.js').then(({ es }) => es),
  ar: () => import('./words/ar.js').then(({ ar }) => ar),
};

/** The first of some tags that the builder speaks. */
export function toLanguage(tags: readonly (string | null)[]): Language | undefined {
  const codes = tags.map((tag) => tag?.split('-')[0]?.toLowerCase());
  return codes.find(
    (code): code is Language => code !== undefined && Object.hasOwn(LANGUAGES, code),
  );
}

/** The words of a language; English ones if they cannot be loaded. */
export function loadWords(language: Language): Promise<BuilderWords> {
  return WORDS[language]().catch(() => en);
}

/** Direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|he)\b/.test(language) ? 'rtl' : 'ltr';
}
