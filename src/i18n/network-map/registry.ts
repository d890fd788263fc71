import type { Words } from '../words.js';
import { networkMap as english } from './en.js';
import type { LaterNetworkMapMessages, NetworkMapMessages } from './messages.js';

/** The words of every widget, and those of the map. */
export interface MapWords extends Words {
  readonly map: NetworkMapMessages;
}

/** What a language file exports. */
export interface NetworkMapPack {
  readonly networkMap: NetworkMapMessages;
  readonly laterNetworkMap: LaterNetworkMapMessages;
}

/** Languages that are loaded when a page needs them. English comes with the widget. */
const PACKS: Readonly<Record<string, () => Promise<NetworkMapPack>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
};

const loaded = new Map<string, NetworkMapPack>();

/**
 * Adds the map's words, as far as they are loaded; English stands in for others.
 *
 * @param pack default: what is loaded by now.
 */
export function mapWords(words: Words, pack = packOf(words)): MapWords {
  return { ...words, map: pack?.networkMap ?? english };
}

/** The words of a language other than English, if they are loaded. */
export function packOf({ language }: Pick<Words, 'language'>): NetworkMapPack | undefined {
  return loaded.get(language);
}

/** Makes the map's words of a language available. Never fails: English is always there. */
export async function loadMapWords(locale: string): Promise<void> {
  const code = locale.split('-')[0]?.toLowerCase() ?? '';
  if (loaded.has(code)) return;
  const pack = await PACKS[code]?.().catch(() => undefined);
  if (pack) loaded.set(code, pack);
}
