import { fold } from './text.js';

/** West, south, east and north edge of a country, in degrees. */
export type CountryBox = readonly [west: number, south: number, east: number, north: number];

/** What has to be known of countries to read a list of members. */
export interface CountryLookup {
  /** The ISO 3166-1 alpha-2 code of a country by that code or its name. */
  readonly codeOf: (name: string) => string | undefined;
  /** The box around a country with its islands, by its code. */
  readonly boxOf: (code: string) => CountryBox | undefined;
}

type NameStyle = 'short' | 'long';

/** Names, folded, that are common in lists but not the ones that browsers know. */
const OTHER_NAMES: readonly (readonly [code: string, names: string])[] = [
  ['BA', 'bosnia herzegovina'],
  ['CZ', 'czech republic'],
  ['GB', 'uk|great britain|england|scotland|wales|northern ireland'],
  ['GR', 'el'],
  ['KR', 'republic of korea'],
  ['MD', 'republic of moldova'],
  ['MK', 'macedonia|republic of north macedonia'],
  ['NL', 'holland|the netherlands'],
  ['PS', 'palestine'],
  ['RU', 'russian federation'],
  ['TR', 'turkey|turkiye'],
  ['US', 'usa|united states of america'],
];

/** Languages of networks: a list may well be in another one than the page that shows it. */
const LIST_LANGUAGES = 'fr es it pt de nl nb sv da fi pl uk el'.split(' ');

/**
 * Finds countries by code, by their name in the page's languages or in English,
 * else in a language of the networks, whatever the case and the accents.
 *
 * @param locales BCP 47 tags; what the platform does not know is passed over.
 * @param boxes edges by code, as in `country-boxes.json`.
 */
export function countryLookup(
  locales: readonly string[],
  boxes: Readonly<Record<string, readonly number[]>>,
): CountryLookup {
  const known = new Map(Object.entries(boxes));
  const answers = new Map<string, string | undefined>();
  let names: ReadonlyMap<string, string> | undefined;
  let moreNames: ReadonlyMap<string, string> | undefined;
  const find = (name: string): string | undefined => {
    names ??= namesOf([...known.keys()], locales);
    const code = names.get(fold(name)) ?? codeIn(name);
    if (code !== undefined) return code;
    // Some twenty milliseconds: only for a name that is not known otherwise.
    moreNames ??= namesOf([...known.keys()], LIST_LANGUAGES, ['long']);
    return moreNames.get(fold(name));
  };
  return {
    codeOf: (name) => {
      // A list of thousands names few countries.
      if (!answers.has(name)) answers.set(name, find(name));
      return answers.get(name);
    },
    boxOf: (code) => {
      const [west, south, east, north] = known.get(code) ?? [];
      return north === undefined ? undefined : ([west, south, east, north] as CountryBox);
    },
  };
}

function namesOf(
  codes: readonly string[],
  locales: readonly string[],
  styles: readonly NameStyle[] = ['short', 'long'],
): ReadonlyMap<string, string> {
  // What comes later wins: codes over names, and names over what they are short for.
  const names = new Map<string, string>();
  for (const locale of ['en', ...locales].reverse()) {
    for (const style of styles) {
      const display = displayNames(locale, style);
      for (const code of codes) {
        const name = display && isCode(code) ? display.of(code) : undefined;
        if (name !== undefined) names.set(fold(name), code);
      }
    }
  }
  for (const code of codes) names.set(fold(code), code);
  for (const [code, others] of OTHER_NAMES) {
    for (const other of others.split('|')) names.set(other, code);
  }
  return names;
}

/** A code of a country so small that no box was made for it. */
function codeIn(name: string): string | undefined {
  const code = name.toUpperCase();
  return isCode(code) && displayNames('en', 'long')?.of(code) !== undefined ? code : undefined;
}

function isCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code);
}

function displayNames(locale: string, style: NameStyle): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
  } catch {
    // A page may name any language, well formed or not.
    return undefined;
  }
}
