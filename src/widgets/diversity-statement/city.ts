import type { Profile } from '../../data/schema/statements.js';

/** `Santa Coloma de Gramenet` as `santa-coloma-de-gramenet`; nothing for names in other scripts. */
export function toCityId(name = ''): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).join('-');
}

/**
 * How a city is called.
 *
 * @param city its id, or its name, as the page wrote it.
 */
export function toCityName(city: string | undefined, profile: Profile | undefined): string {
  return (city === toCityId(city) ? profile?.city.name : city) ?? '';
}
