import type { Messages, Translation } from './messages.js';

/** What a language file exports: its words, by what they are for. */
type LanguagePack = Readonly<Record<'frame' | 'later' | 'index' | 'indexRadar', object>>;

/** Languages that are loaded when a page needs them. English comes with the widgets. */
const PACKS: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
};

const dictionaries = new Map<string, Partial<Messages>>();
const registered = new Set<unknown>();
const loading = new Map<string, Promise<boolean>>();
const listeners = new Set<() => void>();

/** Calls back whenever words were added. */
export function onWords(listener: () => void): void {
  listeners.add(listener);
}

/** Adds messages to the ones known of their language, once however often it is called. */
export function addMessages(messages: Translation & object): void {
  if (registered.has(messages)) return;
  registered.add(messages);
  dictionaries.set(messages.$code, { ...dictionaries.get(messages.$code), ...messages });
  listeners.forEach((listener) => listener());
}

/** The messages known of a language, as far as they were added. */
export function messagesOf(language: string): Partial<Messages> | undefined {
  return dictionaries.get(language);
}

/** Makes the English words available that are needed only later; other languages come whole. */
export async function loadLaterWords(): Promise<void> {
  const { later } = await import('./en-later.js');
  addMessages(later);
}

/**
 * Makes the words of a language available.
 *
 * @returns whether it has words of its own; if not, or if they cannot be
 * loaded, English stays.
 */
export function loadLanguage(locale: string): Promise<boolean> {
  const code = locale.split('-')[0]?.toLowerCase() ?? '';
  const known = loading.get(code);
  if (known) return known;
  const request = fetchLanguage(code);
  loading.set(code, request);
  return request;
}

async function fetchLanguage(code: string): Promise<boolean> {
  const load = PACKS[code];
  if (load === undefined) return code === 'en';
  try {
    const { frame, later, index, indexRadar } = await load();
    // `frame` carries the code, name and direction that every translation has.
    addMessages({ ...frame, ...later, ...index, ...indexRadar } as Translation);
    return true;
  } catch {
    // A later widget may have more luck; until then the page is served in English.
    loading.delete(code);
    return false;
  }
}
