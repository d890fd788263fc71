import { words as english } from './words/en.js';
import type { Language } from '../../doctor/languages.js';

/** What stands on the doctor's page besides its findings. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly language: string;
  readonly address: string;
  readonly addressHint: string;
  readonly html: string;
  readonly htmlHint: string;
  readonly width: string;
  /** A width, its number as the language writes it. */
  readonly pixels: (count: string) => string;
  readonly start: string;
  readonly looking: string;
  readonly report: string;
  readonly pasted: string;
  readonly nothingGiven: string;
  readonly noAddress: string;
  readonly foreign: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly shown: string;
  /** Title of the frame. */
  readonly frame: string;
  readonly command: string;
  readonly commandLead: string;
}

const PACKS: Readonly<Record<Language, () => Promise<{ readonly words: PageWords }>>> = {
  en: () => Promise.resolve({ words: english }),
  fr: () => import('./words/fr.js'),
  de: () => import('./words/de.js'),
  es: () => import('./words/es.js'),
  ar: () => import('./words/ar.js'),
};

/** The words of a language; English if they cannot be loaded. */
export async function loadWords(language: Language): Promise<PageWords> {
  try {
    return (await PACKS[language]()).words;
  } catch {
    return english;
  }
}
