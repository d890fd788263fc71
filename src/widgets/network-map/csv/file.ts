import type { DataError } from '../../../data/error.js';

/** How files begin that are no separated values, and what they are. */
const OTHER_FILES: readonly (readonly [start: RegExp, what: string])[] = [
  [/^PK[\x03\x05]/, 'a workbook of a spreadsheet (or another archive): save it as "CSV UTF-8"'],
  [/^ÐÏ\x11/, 'an old Excel workbook: save it as "CSV UTF-8"'],
  [/^%PDF-/, 'a PDF: save the table as "CSV UTF-8"'],
  [/^\{\\rtf/, 'a text document: save the table as "CSV UTF-8"'],
  [
    /^(ÿþ|þÿ)|^([^\0]\0){4}|^(\0[^\0]){4}/,
    'text in UTF-16 ("Unicode text"): save it as "CSV UTF-8"',
  ],
  [/^[^]{0,500}\0/, 'no text but binary data: save the table as "CSV UTF-8"'],
  [/^\s*<\?xml/i, 'XML instead of CSV: save the table as "CSV UTF-8"'],
  [/^\s*</, 'an HTML page instead of CSV: name the address of the file itself'],
  [/^\s*(\{\s*"|\[\s*[[{"])/, 'JSON instead of CSV: give the file a name that ends in .json'],
];

/** Recognises files of other kinds that were given as CSV; an error of kind `not-json`. */
export function findOtherFile(text: string): DataError | undefined {
  const found = OTHER_FILES.find(([start]) => start.test(text));
  return found && { kind: 'not-json', path: 'row 1', message: `the address gave ${found[1]}` };
}
