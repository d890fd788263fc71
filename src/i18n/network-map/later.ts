import type { Words } from '../words.js';
import { laterNetworkMap as english } from './en-later.js';
import type { LaterNetworkMapMessages } from './messages.js';
import { packOf } from './registry.js';

/** The map's words that are needed only later, for parts that are loaded only then. */
export function laterMapWords(words: Pick<Words, 'language'>): LaterNetworkMapMessages {
  return packOf(words)?.laterNetworkMap ?? english;
}
