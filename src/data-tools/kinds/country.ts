import { fail, ok } from '../../core/result.js';
import { COUNTRY_BOXES } from '../../data/country-boxes.js';
import type { CellKind } from '../cell.js';
import { fold } from '../../widgets/network-map/csv/text.js';
import { nearest } from '../nearest.js';
import { fault } from '../problem.js';

/** Languages in which the name of a country is understood. */
const LANGUAGES = ['en', 'fr', 'de', 'es'];
/** Names that people write and `Intl` does not give. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  'united states of america': 'US',
  turkey: 'TR',
  turkiye: 'TR',
  'czech republic': 'CZ',
  'republic of korea': 'KR',
  'korea republic of': 'KR',
  'republic of moldova': 'MD',
  'the netherlands': 'NL',
  holland: 'NL',
};

let codes: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 alpha-2, or the name of the country in a language of the templates. */
export const country: CellKind<string> = {
  read: (text) => {
    if (/^[A-Z]{2}$/.test(text) && Object.hasOwn(COUNTRY_BOXES, text)) return ok(text);
    codes ??= toCodes();
    const folded = fold(text);
    const code = codes.get(folded);
    if (code !== undefined) return ok(code);
    const near = folded.length > 3 ? nearest(folded, codes.keys()) : undefined;
    const meant = near === undefined ? undefined : codes.get(near);
    return fail(fault('not-a-country', { near: meant && nameOfCountry(meant, 'en') }));
  },
};

/** What a country is called in a language; its code where that is not known. */
export function nameOfCountry(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

function toCodes(): ReadonlyMap<string, string> {
  const found = new Map(Object.entries(OTHER_NAMES));
  for (const code of Object.keys(COUNTRY_BOXES)) {
    found.set(code.toLowerCase(), code);
    for (const language of LANGUAGES) found.set(fold(nameOfCountry(code, language)), code);
  }
  return found;
}
