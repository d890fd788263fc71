import { fold } from './finding.js';
import type { Wordings } from './wordings/wordings.js';

/** A field that a text names, and where. */
export interface NamedFigure {
  readonly figure: string;
  readonly at: number;
  readonly end: number;
  /** Said as a field of the Index: `in the field of …`, `… policies`. */
  readonly isField: boolean;
}

/** The fields that a text names, each part of it taken once: a lens is no field of its own. */
export function namedFigures(text: string, wordings: Wordings): readonly NamedFigure[] {
  const found: NamedFigure[] = [];
  for (const [figure, pattern] of wordings.figures) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (found.some((other) => at < other.end && end > other.at)) continue;
      const isField =
        wordings.fieldBefore.test(text.slice(0, at)) || wordings.fieldAfter.test(text.slice(end));
      found.push({ figure, at, end, isField });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/**
 * The fields that a sentence is about. Words such as education are said in passing
 * too: where some are named as fields of the Index, only those count. The lens is
 * often explained by the fields that it is made of.
 */
export function subjects(named: readonly NamedFigure[]): readonly NamedFigure[] {
  const lens = named.filter(({ figure }) => figure === 'intercultural-lens');
  if (lens.length > 0) return lens;
  const fields = named.filter(({ isField }) => isField);
  return fields.length > 0 ? fields : named;
}

/** The figure whose name a text is and nothing else, as in headings and in the first cells of rows. */
export function figureOfName(text: string, wordings: Wordings): string | undefined {
  const bare = text
    .replace(/^\s*(?:\d+|[ivx]+)(?:\.\d+)*[.)]?\s+/iu, '')
    .replace(/[\s.:*\d]+$/u, '')
    .trim();
  const rest = (from: number, to: number): string =>
    `${bare.slice(0, from)} ${bare.slice(to)}`
      .toLowerCase()
      .match(/[\p{L}]{2,}/gu)
      ?.filter((word) => !FILLERS.has(word))
      .join(' ') ?? '';
  const [first, second] = namedFigures(bare, wordings);
  if (first) return !second && rest(first.at, first.end) === '' ? first.figure : undefined;
  const match = wordings.aggregate.exec(bare);
  return match && rest(match.index, match.index + match[0].length) === '' ? 'aggregate' : undefined;
}

/** Words that names are surrounded by without becoming others. */
const FILLERS = new Set(
  'the an and policy policies city through intercultural index of in urban resolution newcomers activities score result la le les el los las une un ville ciudad travers prisme interculturel interculturelle través lente politiques políticas politique política des de del du et indice índice global'.split(
    ' ',
  ),
);

/** Places that a text names beside the city's own. */
export function otherNames(
  text: string,
  { names, wordings }: { readonly names: readonly string[]; readonly wordings: Wordings },
): readonly string[] {
  const own = new Set(names.flatMap((name) => fold(name).split(' ')));
  const words = [...text.matchAll(/\p{Lu}[\p{L}-]+/gu)].map(([word]) => word);
  return words.filter(
    (word) =>
      !wordings.noPlaces.test(word) &&
      !fold(word)
        .split(' ')
        .every((part) => own.has(part)),
  );
}

/** Whether a text names the city, or means it. */
export function namesCity(text: string, names: readonly string[]): boolean {
  const folded = ` ${fold(text)} `;
  return names.some((name) => name !== '' && folded.includes(` ${fold(name)} `));
}
