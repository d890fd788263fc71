import { fold } from '../../widgets/network-map/csv/text.js';

/** What a place may be looked up by, and what else was written with it. */
export interface AskedName {
  /** Folded; the first that a place has is taken. */
  readonly keys: readonly string[];
  /** Folded: what stood in brackets or after a comma, which may be a region. */
  readonly hints: readonly string[];
}

/** Words for a saint that stand for each other; those for men and women are kept apart. */
const SAINTS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['sankt', 'saint'],
  ['sanct', 'saint'],
  ['sint', 'saint'],
  ['sant', 'saint'],
  ['san', 'saint'],
  ['ste', 'sainte'],
  ['santa', 'sainte'],
  ['sta', 'sainte'],
]);

/** A folded name in which every word for a saint is the same. */
export function withOneSaint(key: string): string {
  return key
    .split(' ')
    .map((word) => SAINTS.get(word) ?? word)
    .join(' ');
}

/**
 * Takes a name apart: `Paris, Texas` and `Paris (Texas)` ask for "paris" with the
 * hint "texas", after the name as a whole, since some names have brackets of their own.
 */
export function toAskedName(name: string): AskedName {
  const bracketed = [...name.matchAll(/[([]([^)\]]*)[)\]]?/g)].map(([, inside = '']) => inside);
  const bare = name.replace(/[([][^)\]]*[)\]]?/g, ' ');
  const [first = '', ...after] = bare.split(',');
  const isKey = (key: string, i: number, keys: readonly string[]): boolean =>
    key !== '' && keys.indexOf(key) === i;
  return {
    keys: [name, bare, first].map(fold).filter(isKey),
    hints: [...bracketed, ...after].map(fold).filter(isKey),
  };
}
