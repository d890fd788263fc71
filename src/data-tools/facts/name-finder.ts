import { fold } from '../../widgets/network-map/csv/text.js';
import { nearest } from '../nearest.js';

/** Something that tables refer to by its id or its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Finds cities or networks by what tables call them. */
export interface NameFinder {
  /** The id of what has this id, or a name that nothing else has. */
  readonly find: (text: string) => string | undefined;
  /** What may be meant where nothing was found; of several with the name, an id. */
  readonly near: (text: string) => string | undefined;
}

/** A finder of what has these names; one thing may have several. */
export function nameFinder(named: readonly Named[]): NameFinder {
  const ids = new Set<string>();
  const byName = new Map<string, { readonly id: string; readonly isShared: boolean }>();
  for (const { id, name } of named) {
    ids.add(id);
    const key = fold(name);
    const first = byName.get(key) ?? { id, isShared: false };
    byName.set(key, { ...first, isShared: first.isShared || first.id !== id });
  }
  return {
    find: (text) => {
      if (ids.has(text)) return text;
      const found = byName.get(fold(text));
      return found?.isShared ? undefined : found?.id;
    },
    near: (text) =>
      byName.get(fold(text))?.id ??
      nearest(
        text,
        named.flatMap(({ id, name }) => [id, name]),
      ),
  };
}
