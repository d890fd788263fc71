import { regionName } from '../../i18n/region-names.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import type { Member, NetworkModel } from './model.js';

/** The name of a member in the page's language, where known; else as the place itself spells it. */
export function memberName(
  { name, names }: Pick<Member, 'name' | 'names'>,
  words: MapWords,
): string {
  const [language = ''] = words.formats.locale.split('-');
  const named = (wanted: string): string | undefined =>
    names.find(({ lang }) => lang === wanted)?.name;
  return named(words.formats.locale) ?? named(language) ?? name;
}

/** The name of a country in the page's language: the Council of Europe's, the browser's, the data's own. */
export function countryName(
  code: string,
  words: MapWords,
  model: Pick<NetworkModel, 'countryNames'>,
): string {
  return (
    (Object.hasOwn(words.map.countries, code) ? words.map.countries[code] : undefined) ??
    regionName(words.formats.locale, code) ??
    model.countryNames.get(code) ??
    code
  );
}

/** The heading made from the data: all members, those of a network, or those in a country. */
export function toTitle(model: NetworkModel, words: MapWords): string {
  const { network, country } = model;
  return words.map.heading(
    network && (network.localName ?? network.name),
    country ? countryName(country, words, model) : undefined,
  );
}
