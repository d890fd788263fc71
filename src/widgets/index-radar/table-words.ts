/** A heading for an average, in the languages of the library; `Ø` only where it stands alone. */
const AVERAGE =
  /(?<!\p{L})(?:average|avg|mean|moyenne|schnitt|mittel|media|promedio|[ø⌀])(?!\p{L})|durchschnitt|mittelwert|متوسط/iu;

/** A number of cities, as in `average of 120 cities`. */
const CITIES = /(\d+)\s*(?:cities|städten?|villes|ciudades|مدينة|مدن)(?!\p{L})/giu;

/** A row for the overall result: the id, and the words of the five languages. */
const OVERALL = new Set(
  [
    'aggregate|overall|overall result|overall score|overall index',
    'gesamt|gesamtergebnis|gesamtwert|gesamtindex|insgesamt',
    'resultat global|score global|indice global',
    'resultado global|puntuacion global',
    'النتيجة الإجمالية|الإجمالي',
  ]
    .join('|')
    .split('|')
    .map(foldName),
);

/** Words and signs for a figure that there is none of. */
const MISSING =
  /^(?:[-–—?.…]*|n\/?a\.?|n\.a\.|k\.?a\.?|n\.?d\.?|s\.?o\.?|n\.?v\.?|nichtverfügbar|غيرمتاح|غيرمتوفر)$/i;

/** A year at the end of a heading, or all of it. */
const YEAR = /^(.*?)[\s,،;:(–—-]*(?<!\d)((?:19|20)\d\d)\)?$/;

/** What stands in the head of a column. */
export interface ColumnHead {
  readonly isAverage: boolean;
  /** How many cities the average is of, where that is plain. */
  readonly cities: number | undefined;
  /** Without the year; empty where there is nothing else. */
  readonly name: string;
  readonly year: string | undefined;
}

/** Reads the head of a column. */
export function toHead(text: string): ColumnHead {
  const plain = withLatinDigits(text);
  const counts = [...plain.matchAll(CITIES)];
  const [, name = text, year] = YEAR.exec(plain) ?? [];
  return {
    isAverage: AVERAGE.test(plain),
    cities: counts.length === 1 ? Number(counts[0]?.[1]) : undefined,
    name: name.trim(),
    year,
  };
}

/** The one year that a text names. */
export function toYear(text: string): string | undefined {
  const years = withLatinDigits(text).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

/** Whether a row is that of the overall result. */
export function isOverall(name: string): boolean {
  return OVERALL.has(foldName(name));
}

/** A name without case, accents and punctuation, to compare with another. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A figure as pages write it: `71`, `71,5 %`, `٧١٫٥`, `71/100`, `71 of 100`.
 *
 * @returns `undefined` where it is missing; `NaN` for anything that is no figure.
 */
export function toFigureOf(cell: string): number | undefined {
  const text = withLatinDigits(cell)
    .replace(/[\u200E\u200F\u061C]/g, '')
    .replace(/(?<=\d)\s*(?:\/|of|von|sur|de|من)\s*100$/i, '')
    .replace(/[\s%٪]/g, '');
  if (MISSING.test(text)) return undefined;
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
}

/** Arabic and Persian digits, and the Arabic decimal sign, as Latin ones. */
function withLatinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, '.');
}
