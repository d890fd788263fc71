import { formatsOf, type Formats } from '../formats.js';
import { sharing as english } from './en.js';
import type { SharingPack } from './messages.js';

/** The words of a language, and its ways with dates. */
export interface SharingWords {
  readonly messages: SharingPack;
  readonly formats: Formats;
}

/** Languages that are loaded when a page needs them. English comes with the list of ways. */
const PACKS: Readonly<Record<string, () => Promise<{ readonly sharing: SharingPack }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
};

const loaded = new Map<string, SharingPack>();

/** The words of a language as far as they are loaded; English stands in for others. */
export function sharingWords(locale: string): SharingWords {
  const code = toCode(locale);
  const messages = loaded.get(code) ?? english;
  return { messages, formats: messages.$code === code ? toFormats(locale, code) : formatsOf('en') };
}

/** Makes the words of a language available. Never fails: English is always there. */
export async function loadSharingWords(locale: string): Promise<SharingWords> {
  const code = toCode(locale);
  if (!loaded.has(code)) {
    const pack = await PACKS[code]?.().catch(() => undefined);
    if (pack) loaded.set(code, pack.sharing);
  }
  return sharingWords(locale);
}

function toCode(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? '';
}

/** The formats of a region, unless its tag is none that `Intl` takes: a file of statements may hold any. */
function toFormats(locale: string, code: string): Formats {
  try {
    return formatsOf(locale);
  } catch {
    return formatsOf(code);
  }
}
