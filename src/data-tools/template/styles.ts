import type { CellStyle } from 'hucre/xlsx';

const FONT = { name: 'Calibri', size: 11 } as const;

/** No colours: those of the spreadsheet suit its light and its dark look. */
export const BOLD = { ...FONT, bold: true } as const;

/** Headings of a table. */
export const HEADER: CellStyle = {
  font: BOLD,
  border: { bottom: { style: 'thin' } },
  alignment: { wrapText: true, vertical: 'top' },
};

/** Long texts. */
export const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/** Keeps a spreadsheet from making a date of `2020-08`. */
export const TEXT: CellStyle = { numFmt: '@' };
