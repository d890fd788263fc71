/** How a language writes figures in a sentence. */
export interface Figures {
  /** A figure as it would be typed into a cell: decimals as the language writes them, no separator of thousands. */
  readonly decimal: (n: number) => string;
  /**
   * A number, thousands apart so that large ones can be read, and what it counts.
   *
   * @param many for millions, where the language has a form of its own: `de lignes`. Default: `other`.
   */
  readonly count: (n: number, one: string, other: string, many?: string) => string;
}

/** Digits beyond these are noise of binary fractions. */
const MOST_DIGITS = 6;

/** The figures of a language. */
export function figuresOf(language: string): Figures {
  const decimal = new Intl.NumberFormat(language, {
    useGrouping: false,
    maximumFractionDigits: MOST_DIGITS,
  });
  const whole = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  return {
    decimal: (n) => decimal.format(n),
    count: (n, one, other, many = other) => {
      const form = { one, many }[rules.select(n) as string] ?? other;
      // The narrow space that French has between thousands is missing from fonts of terminals.
      return `${whole.format(n).replaceAll('\u202f', '\u00a0')} ${form}`;
    },
  };
}

/** A figure that is text already, with the decimal comma. */
export function withComma(figure: string): string {
  return figure.replace(/(?<=\d)\.(?=\d)/, ',');
}

/** Words in a row; the commas say enough in all languages. */
export function list(words: readonly string[]): string {
  return words.join(', ');
}
