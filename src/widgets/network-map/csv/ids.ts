import { toSlug } from './text.js';

/** An identifier for each name; those that are alike get a number: `halle`, `halle-2`. */
export function toIds(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    const slug = toSlug(name);
    let count = counts.get(slug) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? slug : `${slug}-${count}`;
    } while (taken.has(id));
    counts.set(slug, count);
    taken.add(id);
    return id;
  });
}
