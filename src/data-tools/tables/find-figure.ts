import { FIGURES, type FigureId } from './figures.js';
import { ALL_HEADINGS, figureNameOf } from './heading-names.js';
import type { Headings } from './headings/shape.js';
import { toIndex, toKey } from './name-index.js';

/** A column that holds a figure. */
export interface FigureColumn {
  readonly name: 'figures';
  readonly figure: FigureId;
  /** The column holds the average of the cities instead of the city's own value. */
  readonly isAverage: boolean;
}

const figures = toIndex(
  FIGURES.flatMap((figure) => [
    [figure, figure] as const,
    ...ALL_HEADINGS.flatMap((each) => [
      [figure, figureNameOf(figure, each)] as const,
      [figure, each.figures[figure]] as const,
    ]),
  ]),
);

const averageWords = toWords(({ average }) => average);
const scoreWords = toWords(({ score }) => score);

/** Longest first, so that `average of` is not taken for `average`. */
function toWords(of: (headings: Headings) => string): readonly string[] {
  const words = ALL_HEADINGS.flatMap((each) => of(each).split('|')).map(toKey);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** The figure that a heading means, which was made a key. */
export function toFigure(key: string): FigureColumn | undefined {
  const own = toPlainFigure(key);
  if (own !== undefined) return { name: 'figures', figure: own, isAverage: false };
  for (const rest of without(key, averageWords)) {
    const figure = toPlainFigure(rest);
    if (figure !== undefined) return { name: 'figures', figure, isAverage: true };
  }
  return undefined;
}

function toPlainFigure(key: string): FigureId | undefined {
  const known = figures.get(key);
  if (known !== undefined) return known;
  const [, found] = without(key, scoreWords)
    .map((rest) => [rest, figures.get(rest)] as const)
    .find(([, figure]) => figure !== undefined) ?? [undefined, undefined];
  return found;
}

/** What is left of a heading without one of some words before or after it. */
function without(key: string, words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [
    ...(key.startsWith(`${word} `) ? [key.slice(word.length + 1)] : []),
    ...(key.endsWith(` ${word}`) ? [key.slice(0, -word.length - 1)] : []),
  ]);
}
