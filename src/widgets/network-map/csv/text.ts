/** Letters that are no other letter with a mark, as addresses commonly write them. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'n'],
]);

/** Control characters, and marks that are not seen but reorder or split the text around them. */
const UNSEEN = /[\p{Cc}\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069]/gu;

/** Latin text that needs no cleaning: most cells by far, and lists may have thousands. */
const PLAIN = /^(?:[!-~\u00A1-\u00AC\u00AE-\u024F]| (?! ))*$/;

/** The text of a cell as it may be shown: one line, single spaces, nothing invisible. */
export function toPlainText(cell: string): string {
  if (PLAIN.test(cell)) return cell.trim();
  return cell
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC');
}

/** A text without case, accents and punctuation, so that it is found however it is written. */
export function fold(text: string): string {
  return withoutMarks(text)
    .replaceAll('&', ' and ')
    .replace(/['’*.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * An identifier made of a name: `Castelló de la Plana` as `castello-de-la-plana`;
 * a name in another script as the numbers of its letters, so that it stays the
 * same when rows are moved.
 *
 * @param name with at least one letter.
 */
export function toSlug(name: string): string {
  const plain = withoutMarks(name);
  const slug = plain
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug !== '') return slug;
  return (plain.match(/\p{L}/gu) ?? []).map((one) => one.codePointAt(0)?.toString(36)).join('-');
}

function withoutMarks(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\0-\x7F]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7F]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}
