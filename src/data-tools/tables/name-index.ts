import { fold } from '../../widgets/network-map/csv/text.js';

/** A heading as it is looked up: without case, accents, punctuation, and what is in brackets. */
export function toKey(heading: string): string {
  // The sign is a word of its own here.
  return fold(heading.replace(/[([].*$/, '').replace(/[Ø⌀]/g, ' Ø '));
}

/** Meanings by folded name; of two meanings of a name the first stays. */
export function toIndex<Name extends string>(
  names: readonly (readonly [Name, string | undefined])[],
): ReadonlyMap<string, Name> {
  const index = new Map<string, Name>();
  for (const [meaning, all = ''] of names) {
    for (const key of all.split('|').map(toKey)) {
      if (key !== '' && !index.has(key)) index.set(key, meaning);
    }
  }
  return index;
}
