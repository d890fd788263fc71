/** The sheet that explains the others, in the languages of the templates. */
export const READ_ME_SHEETS = {
  en: 'Read me',
  fr: 'Lisez-moi',
  de: 'Lies mich',
  es: 'Léame',
} as const;

/** The hidden sheet that drop-down lists take their words from. */
export const LISTS_SHEET = '_lists';

/** Whether a sheet of a workbook belongs to its template, and holds no table. */
export function isOfTemplate(sheet: string): boolean {
  return sheet === LISTS_SHEET || Object.values<string>(READ_ME_SHEETS).includes(sheet);
}
