import { fold } from '../../widgets/network-map/csv/text.js';

/** Languages of the spreadsheets that turn numbers into dates. */
const LANGUAGES = ['en', 'fr', 'de', 'es'];
/** What spreadsheets shorten to and no month begins with. */
const OTHER_NAMES = ['mrz'];

let names: readonly string[] | undefined;

/** Whether a word is a month, or its beginning, in a language of the templates: `May`, `déc`, `Sept`. */
export function isMonth(word: string): boolean {
  names ??= [...LANGUAGES.flatMap(monthsOf), ...OTHER_NAMES];
  const folded = fold(word);
  return folded.length >= 3 && names.some((name) => name.startsWith(folded));
}

function monthsOf(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => fold(format.format(Date.UTC(2000, month))));
}
