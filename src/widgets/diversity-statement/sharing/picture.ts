import type { SharingWords } from '../../../i18n/diversity-statement/registry.js';
import { toCityId } from '../city.js';
import type { StatementContent } from '../model.js';
import { toMotifCity } from '../motif/city.js';
import type { MotifModule } from '../picture/picture.js';
import type { Composed } from './composition.js';
import { toIdea } from './idea.js';
import { toPlainText, type SharedWords } from './shared-words.js';

/** Longer names may be broken over lines. */
const LONGEST_WHOLE = 16;
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}]/u;

/** The patterns by the attribute `motif`, each loaded when it is wanted. */
const MOTIFS: Readonly<Record<string, () => Promise<MotifModule>>> = {
  weave: () => import('../picture/weave-picture.js'),
  radial: () => import('../picture/radial-picture.js'),
  chord: () => import('../picture/chord-picture.js'),
};

/**
 * The pattern of a city, ready to be drawn in any size.
 *
 * @param city as the page wrote it.
 * @returns `undefined` for a picture without a pattern.
 */
export async function loadDraw(
  motif: string,
  city: string,
  { profile }: StatementContent,
): Promise<Composed['draw']> {
  const module = Object.hasOwn(MOTIFS, motif) ? await MOTIFS[motif]?.() : undefined;
  const from = toMotifCity(toCityId(city) || city, profile);
  return module && ((box) => module.toMotif(from, box));
}

/** What a picture shows. */
export function toComposed(
  { paragraphs, dir, who, notice, document, isIllustrative }: SharedWords,
  words: SharingWords,
  draw: Composed['draw'],
): Composed {
  return {
    words: paragraphs
      .map(({ before, name, after }) => before + heldTogether(name, dir) + after)
      .join(' '),
    direction: dir,
    who,
    stamp: isIllustrative ? words.messages.illustrative : '',
    // Away from its page, nobody shall take the words for those of whom the idea is.
    source: [document ? `${toIdea(document, words)}.` : '', notice].filter(Boolean).join(' '),
    draw,
  };
}

/** What a picture says to those who do not see it, beside the words. */
export function toDescription(
  { who, notice = '', document, isIllustrative }: SharedWords,
  words: SharingWords,
  draw: Composed['draw'],
): string {
  const { messages } = words;
  return [
    who && messages.publishedBy(who),
    draw ? messages.decoration : '',
    isIllustrative ? messages.illustrative : '',
    notice,
    document ? toIdea(document, words) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The words as the name of a picture: on one line. */
export function toTitle(shared: SharedWords): string {
  return toPlainText(shared).replace(/\s+/g, ' ');
}

/** A name that is not broken unless it is long, and moves nothing around it. */
function heldTogether(name: string, dir: 'ltr' | 'rtl'): string {
  if (name === '') return '';
  const whole = name.length > LONGEST_WHOLE ? name : name.replaceAll(' ', '\u00A0');
  const isForeign = RIGHT_TO_LEFT.test(name) !== (dir === 'rtl');
  return isForeign ? `\u2068${whole}\u2069` : whole;
}
