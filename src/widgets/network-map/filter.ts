import type { Member, NetworkModel } from './model.js';

/** What the reader is looking for. Empty texts ask for nothing. */
export interface Filter {
  readonly text: string;
  /** ISO code, or the text that stands for a country in the data. */
  readonly country: string;
  /** Id of a network. */
  readonly network: string;
  readonly kind: string;
}

/** Asks for nothing. */
export const NO_FILTER: Filter = { text: '', country: '', network: '', kind: '' };

/** The members that fit, in their order, and their ids. */
export interface Found {
  readonly members: readonly Member[];
  readonly ids: ReadonlySet<string>;
}

/** See {@link filterMembers}. */
export function findMembers(model: NetworkModel, filter: Filter): Found {
  const members = filterMembers(model, filter);
  return { members, ids: new Set(members.map(({ id }) => id)) };
}

/** Letters that are no accented ones to Unicode, by what people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

const haystacks = new WeakMap<Member, string>();

/** The members that fit, in their order. The text is found anywhere in a name, without regard to accents. */
export function filterMembers(
  { members }: NetworkModel,
  { text, country, network, kind }: Filter,
): readonly Member[] {
  const wanted = toPlain(text).split(' ').filter(Boolean);
  return members.filter(
    (member) =>
      (country === '' || member.country === country) &&
      (kind === '' || member.kind === kind) &&
      (network === '' || member.networks.some(({ id }) => id === network)) &&
      wanted.every((word) => haystackOf(member).includes(word)),
  );
}

/** Text without case, accents and punctuation: what people type for `Castelló de la Plana`. */
export function toPlain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[æđðıłøœßþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function haystackOf(member: Member): string {
  let haystack = haystacks.get(member);
  if (haystack === undefined) {
    haystack = toPlain([member.name, ...member.names.map(({ name }) => name)].join(' '));
    haystacks.set(member, haystack);
  }
  return haystack;
}
