import type { StatementsFile } from '../../../data/schema/statements.js';
import { toCityId } from '../city.js';
import type { Said, StatementContent } from '../model.js';

/** Words of the page's own, as they are read from it. */
export interface OwnWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly paragraphs: readonly string[];
}

/** Words that are used elsewhere, with all that has to be known of them there. */
export interface SharedWords {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly paragraphs: readonly Said[];
  /** Who publishes them; empty where that is not known. */
  readonly who: string;
  /** Whose words they are and are not, in their language. */
  readonly notice: string | undefined;
  /** The document that their idea was found in. */
  readonly document: StatementsFile['sources'][number] | undefined;
  readonly isDraft: boolean;
  /** Whether the city is made up. */
  readonly isIllustrative: boolean;
  /** Name of files, without size and ending. */
  readonly fileName: string;
}

/**
 * What is used elsewhere of what a statement shows.
 *
 * @param own the page's own words, which it shows where there is no model.
 * @param cite who says it, if the page names somebody. Default: the city.
 * @returns `undefined` where there are no words.
 */
export function toSharedWords(
  { model, file, profile, cityName }: StatementContent,
  own: OwnWords | undefined,
  cite = '',
): SharedWords | undefined {
  const statement = model && file?.statements.find(({ id }) => id === model.id);
  const said = model ? { ...model, paragraphs: [model] } : own && fromOwn(own);
  if (!said || said.paragraphs.length === 0) return undefined;
  return {
    lang: said.lang,
    dir: said.dir ?? 'ltr',
    paragraphs: said.paragraphs,
    who: cite || cityName,
    notice: model && file?.notice,
    document: file?.sources.find(({ id }) => id === statement?.source),
    isDraft: statement?.review === 'draft',
    isIllustrative: profile?.illustrative === true,
    fileName: [toCityId(cityName), model?.id ?? 'statement'].filter(Boolean).join('-'),
  };
}

/** Words as plain text, with an empty line between paragraphs. */
export function toPlainText({ paragraphs }: Pick<SharedWords, 'paragraphs'>): string {
  return paragraphs.map(toText).join('\n\n');
}

function fromOwn({
  lang,
  dir,
  paragraphs,
}: OwnWords): Pick<SharedWords, 'lang' | 'dir' | 'paragraphs'> {
  return {
    lang,
    dir,
    paragraphs: paragraphs.map((before) => ({ before, name: '', after: '' })),
  };
}

/** Words around the name of a city, put together as plain text. */
export function toText({ before, name, after }: Said): string {
  return before + name + after;
}
