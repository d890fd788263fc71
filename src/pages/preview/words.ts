import type { Level } from './groups.js';
import { en } from './words/en.js';

/** Languages that the page speaks, each with the name it has for itself. */
export const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
} as const;

/** See {@link LANGUAGES}. */
export type Language = keyof typeof LANGUAGES;

/** What stands on the page of the preview. */
export interface PreviewWords {
  /** Title of the page, before that of the dataset. */
  readonly preview: string;
  readonly of: (folder: string) => string;
  readonly pageLanguage: string;
  readonly toWidgets: string;
  /** Where the messages stand below the widgets. */
  readonly toMessages: string;

  readonly choices: string;
  readonly city: string;
  readonly withResults: string;
  readonly withoutResults: string;
  readonly illustrative: (name: string) => string;
  readonly network: string;
  readonly allMembers: string;
  readonly statement: string;

  readonly widgets: string;
  readonly noCities: string;
  readonly noResults: (name: string) => string;
  readonly noStatements: string;

  readonly messages: string;
  readonly show: string;
  readonly level: Readonly<Record<Level, string>>;
  /** So many of a level; also none. */
  readonly counts: Readonly<Record<Level, (count: number) => string>>;
  readonly folder: string;
  readonly noMessages: string;
  readonly allHidden: string;
  /** On a button: so many further messages. */
  readonly more: (count: number) => string;

  readonly connecting: string;
  readonly lost: string;
  readonly first: string;
  readonly reading: (time: string) => string;
  /** Without a full stop, for counts follow. */
  readonly read: (time: string) => string;
  readonly saved: (time: string) => string;
  readonly failure: (reason: string) => string;
  readonly lastGood: string;
  readonly nothingYet: string;
}

const PACKS: Readonly<Record<Language, () => Promise<PreviewWords>>> = {
  en: () => Promise.resolve(en),
  fr: () => import('./words/fr.js').then(({ fr }) => fr),
  de: () => import('./words/de.js').then(({ de }) => de),
  es: () => import('./words/es.js').then(({ es }) => es),
};

/** The first of some tags that the page speaks. */
export function toLanguage(tags: readonly (string | null)[]): Language | undefined {
  const codes = tags.map((tag) => tag?.split(/[-_.]/)[0]?.toLowerCase());
  return codes.find(
    (code): code is Language => code !== undefined && Object.hasOwn(LANGUAGES, code),
  );
}

/** The words of a language; English ones if they cannot be loaded. */
export async function loadWords(language: Language): Promise<PreviewWords> {
  return PACKS[language]().catch(() => en);
}
