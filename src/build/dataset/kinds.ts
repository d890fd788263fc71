import { identifier, partialDate } from '../../data/schema/fields.js';
import { listOf, numberBetween, textOf, type CellKind } from './cells.js';

/** An identifier of a city, source, indicator, … */
export const id = textOf(
  identifier,
  'write an identifier of lower-case letters a-z, digits and hyphens, such as santa-maria-da-feira',
);

/** Identifiers with spaces between them. */
export const ids = listOf(id);

/** A date as precise as it was published. */
export const date = textOf(partialDate, 'write a date as 2020, 2020-08 or 2020-08-31');

/** A score of the Index. */
export const points = numberBetween(0, 100);

/** A count or a rank. */
export const counted = numberBetween(1, 1e9, { whole: true });

/** An address of the web. */
export const address: CellKind<string> = {
  toFault: (text) =>
    /^https?:\/\/\S+$/.test(text) ? undefined : 'write an address that starts with https://',
  toValue: String,
};

/** ISO 3166-1 alpha-2. */
export const countryCode: CellKind<string> = {
  toFault: (text) =>
    /^[A-Z]{2}$/.test(text)
      ? undefined
      : 'write the two capital letters of the country, such as NO',
  toValue: String,
};

/** A name in one language, as `fr:Tanger`. */
export const placeName: CellKind<{ readonly lang: string; readonly name: string }> = {
  toFault: (text) =>
    /^[a-z]{2,3}(-[A-Za-z0-9]+)*:\s*\S/.test(text)
      ? undefined
      : `"${text}" does not name a language: write names as en:Lisbon|fr:Lisbonne`,
  toValue: (text) => {
    const colon = text.indexOf(':');
    return { lang: text.slice(0, colon), name: text.slice(colon + 1).trim() };
  },
};

/** Degrees north. */
export const latitude = numberBetween(-90, 90);

/** Degrees east. */
export const longitude = numberBetween(-180, 180);
