/** Numbers, dates and lists as a language writes them. */
export interface Formats {
  /** BCP 47 tag, as in `de-AT`. */
  readonly locale: string;
  /** A number with the digits it was published with (three decimals at most). */
  number: (value: number) => string;
  /** A difference, always with its sign. */
  signed: (value: number) => string;
  /** `2020`, `2020-08` or `2020-08-31`, no more precise than it was published. */
  date: (partialDate: string) => string;
  /** `a, b and c`. */
  list: (items: readonly string[]) => string;
  /** The plural category of a cardinal number. */
  plural: (count: number) => Intl.LDMLPluralRule;
  /** The plural category of an ordinal number. */
  ordinal: (count: number) => Intl.LDMLPluralRule;
}

const cache = new Map<string, Formats>();

/** The formats of a locale. `Intl` objects are costly to make, so each is made once. */
export function formatsOf(locale: string): Formats {
  const known = cache.get(locale);
  if (known) return known;
  const formats = createFormats(locale);
  cache.set(locale, formats);
  return formats;
}

function createFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const signed = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 3,
    signDisplay: 'exceptZero',
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const cardinal = new Intl.PluralRules(locale);
  const ordinal = new Intl.PluralRules(locale, { type: 'ordinal' });
  return {
    locale,
    number: (value) => number.format(value),
    signed: (value) => signed.format(value),
    date: (partialDate) => formatDate(locale, partialDate),
    list: (items) => list.format(items),
    plural: (count) => cardinal.select(count),
    ordinal: (count) => ordinal.select(count),
  };
}

function formatDate(locale: string, partialDate: string): string {
  const [year = '', month, day] = partialDate.split('-');
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}

/** Words for a count, by plural category. `other` always exists. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Picks the words for `count`. */
export function choosePlural(formats: Formats, count: number, forms: PluralForms): string {
  return forms[formats.plural(count)] ?? forms.other;
}

/** Whether a partial date names a day, for languages whose preposition depends on it. */
export function hasDay(partialDate: string): boolean {
  return partialDate.length > 7;
}
