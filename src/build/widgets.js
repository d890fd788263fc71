import { existsSync, readdirSync } from 'node:fs';

/**
 * The names of all widgets, sorted: a folder of `src/widgets/` is one when it registers a tag.
 * Everything that is built, sized or documented per widget starts from this list.
 * @returns {string[]}
 */
export function widgetNames() {
  const folder = new URL('../widgets/', import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/define.ts`, folder)))
    .sort();
}
