import type { Source } from '../../data/schema/source.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import { KINDS } from './kinds.js';
import type { Member, NetworkModel } from './model.js';
import { countryName, memberName } from './names.js';

/** The members of one country, in the order of the page's language. */
export interface CountryGroup {
  readonly code: string;
  readonly name: string;
  readonly members: readonly Member[];
}

/** Groups members by country; both in the order in which the page's language sorts names. */
export function toGroups(
  members: readonly Member[],
  model: Pick<NetworkModel, 'countryNames'>,
  words: MapWords,
): readonly CountryGroup[] {
  const { compare } = new Intl.Collator(words.formats.locale, { numeric: true });
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(member.country);
    if (group) group.push(member);
    else groups.set(member.country, [member]);
  }
  return [...groups]
    .map(([code, own]): CountryGroup => {
      const named = own.map((member) => ({ member, name: memberName(member, words) }));
      named.sort((a, b) => compare(a.name, b.name));
      return {
        code,
        name: countryName(code, words, model),
        members: named.map(({ member }) => member),
      };
    })
    .sort((a, b) => compare(a.name, b.name));
}

/** How many cities in how many countries: `128 cities in 33 countries`. */
export function toCount(members: readonly Member[], { map, formats }: MapWords): string {
  const countries = new Set(members.map(({ country }) => country));
  return map.count(formats, members.length, countries.size);
}

/** How many members are of each kind, in words. */
export function toKindsSentence(members: readonly Member[], { map, formats }: MapWords): string {
  const counts = KINDS.map((kind) => ({
    kind,
    count: members.filter((member) => member.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return map.kinds(formats, counts);
}

/** What limits the list: which published list it is, what is newer, what was inferred. */
export function toNotes(model: NetworkModel, { map, formats }: MapWords): readonly string[] {
  const { members, list } = model;
  const listed = members.filter((member) => member.listed).length;
  const inferred = members.flatMap((member) =>
    member.networks.filter((one) => one.inferred),
  ).length;
  return [
    ...(list && listed > 0 ? [map.listed(formats, listed, titleOf(list, formats.date))] : []),
    ...(list && listed < members.length ? [map.newer(formats, members.length - listed)] : []),
    ...(inferred > 0 ? [map.inferredNote(formats, inferred)] : []),
  ];
}

function titleOf({ title, date }: Source, write: (date: string) => string): string {
  return date === undefined || title.includes(date.slice(0, 4))
    ? title
    : `${title} (${write(date)})`;
}
