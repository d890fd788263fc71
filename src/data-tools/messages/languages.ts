import type { DataMessages } from './messages.js';
import { en } from './en.js';

/** The languages that the data tools speak. */
export const DATA_LANGUAGES = ['en', 'fr', 'de', 'es'] as const;

/** One of {@link DATA_LANGUAGES}. */
export type DataLanguage = (typeof DATA_LANGUAGES)[number];

const PACKS: Readonly<Record<DataLanguage, () => Promise<DataMessages>>> = {
  en: () => Promise.resolve(en),
  fr: async () => (await import('./fr.js')).fr,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
};

/** The language to speak for a tag such as `fr-CA` or a locale such as `fr_FR.UTF-8`; English for any other. */
export function toDataLanguage(tag: string | undefined): DataLanguage {
  const [code = ''] = (tag ?? '').toLowerCase().split(/[-_.@]/);
  return DATA_LANGUAGES.find((known) => known === code) ?? 'en';
}

/** The messages of a language. */
export function loadDataMessages(language: DataLanguage): Promise<DataMessages> {
  return PACKS[language]();
}
