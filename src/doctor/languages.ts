import { LANGUAGES, type Language } from '../embedding/page-languages.js';
import type { DoctorMessages } from './report.js';
import { messages as english } from './messages/en.js';

export { LANGUAGES, type Language };

const PACKS: Readonly<Record<Language, () => Promise<{ readonly messages: DoctorMessages }>>> = {
  en: () => Promise.resolve({ messages: english }),
  fr: () => import('./messages/fr.js'),
  de: () => import('./messages/de.js'),
  es: () => import('./messages/es.js'),
  ar: () => import('./messages/ar.js'),
};

/** The language that a tag such as `de-AT` asks for; English where the doctor has no words for it. */
export function toLanguage(tag: string | null | undefined): Language {
  const code = (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  return (Object.keys(LANGUAGES) as Language[]).find((each) => each === code) ?? 'en';
}

/** The words of a language; English if they cannot be loaded. */
export async function loadMessages(language: Language): Promise<DoctorMessages> {
  try {
    return (await PACKS[language]()).messages;
  } catch {
    return english;
  }
}
