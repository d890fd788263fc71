import type { TextMeasure } from '../core/text-measure.js';

/**
 * Advance widths of Helvetica, of which Arial and Liberation Sans have the same,
 * in thousandths of the font's size, from the font metrics that Adobe published
 * for the standard fonts of PostScript.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [222, 'ijlı‘’‚'],
  [278, ' !,./:;I\\[]ftłİ·'],
  [333, '()-`r“”„‹›'],
  [355, '"'],
  [389, '*'],
  [500, 'ckszvxyJ'],
  [556, '#$0123456789?L_abdeghnopqu«»–ŁđĐ'],
  [584, '+<=>~×÷−'],
  [611, 'FTZßøÞ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUwð'],
  [778, 'GOQØ'],
  [833, 'Mm'],
  [889, '%æ'],
  [944, 'Wœ'],
  [1000, '—…ÆŒ'],
  [1015, '@'],
];

/** Made when first needed, so that a bundle for browsers can leave it out. */
let byLetter: ReadonlyMap<string, number> | undefined;

/** Of letters that the font has not: usual widths of their scripts, on the wide side. */
const BY_SCRIPT: readonly (readonly [script: RegExp, width: number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1000],
  [/\p{Script=Arabic}/u, 520],
  [/\p{Script=Hebrew}/u, 560],
  [/\p{Lu}/u, 760],
  [/\p{Ll}/u, 600],
];
const OTHER = 650;
/** Bold letters are so much wider. */
const BOLD = 1.08;

/** Set to more than 1 where the font that text will be set in may be a wider one. */
export const stretch = { factor: 1 };

/** Measures text where no page is there to do it: by a table, in a sans-serif font. */
export const measureByTable: TextMeasure = (text, { fontSizePx, fontWeight = 400 }) => {
  let width = 0;
  // An accent takes no room of its own.
  for (const letter of text.normalize('NFD')) width += widthOf(letter);
  return (width / 1000) * fontSizePx * (fontWeight >= 600 ? BOLD : 1) * stretch.factor;
};

function widthOf(letter: string): number {
  byLetter ??= new Map(
    WIDTHS.flatMap(([width, letters]) => Array.from(letters, (each) => [each, width] as const)),
  );
  return byLetter.get(letter) ?? BY_SCRIPT.find(([script]) => script.test(letter))?.[1] ?? OTHER;
}
