import type { Profile } from '../../data/schema/statements.js';

/** `Santa Coloma de Gramenet` as `santa-coloma-de-gramenet`; nothing for names in other scripts. */
export function toCityId(name: string | null | undefined): string {
  const plain = (name ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // Letters with a stroke are no letters with a mark.
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o');
  return (plain.match(/[a-z0-9]+/g) ?? []).join('-');
}

/**
 * How a city is called: as the page wrote it, or for an id as the dataset has it
 * in the language, else as the place itself spells it.
 *
 * @param city its id, or its name, as the page wrote it.
 * @param lang of the words around the name, as a BCP 47 tag.
 */
export function toCityName(
  city: string | undefined,
  profile: Profile | undefined,
  lang: string | undefined,
): string {
  // Templates of editors leave spaces around what they fill in.
  const written = city?.trim() ?? '';
  if (written !== toCityId(written)) return written;
  const { name = '', names } = profile?.city ?? {};
  return names?.find((each) => each.lang === lang)?.name ?? name;
}
