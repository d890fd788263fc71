import type { TemplateTable } from '../tables/columns.js';
import { headingOf, type TemplateLanguage } from '../tables/headings.js';
import { templateColumns, templateRows, toText } from './rows.js';
import type { TemplateTexts } from './texts/shape.js';

/** Without it, Excel takes UTF-8 for the code page of the country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A template as CSV, with the separator and the decimal sign that spreadsheets of the language use. */
export function makeCsv(
  table: TemplateTable,
  language: TemplateLanguage,
  texts: TemplateTexts,
): string {
  const separator = language === 'en' ? ',' : ';';
  const columns = templateColumns(table);
  const lines = [
    columns.map((column) => headingOf(column, language)),
    ...templateRows(table, language, texts).map((row) =>
      columns.map((column) => toText(row[column], language)),
    ),
  ];
  const toLine = (cells: readonly string[]): string =>
    `${cells.map((cell) => quote(cell, separator)).join(separator)}\r\n`;
  return BYTE_ORDER_MARK + lines.map(toLine).join('');
}

function quote(cell: string, separator: string): string {
  const needsQuotes = /["\r\n]/.test(cell) || cell.includes(separator);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
