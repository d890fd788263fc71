import type { DataValidation } from 'hucre/xlsx';
import type { TemplateTable } from '../tables/columns.js';
import { FIGURE_NAMES } from '../tables/figures.js';
import { tableNameOf, type TemplateLanguage } from '../tables/headings.js';
import { columnLetter } from '../read/column-letter.js';
import { isListed, LISTED_COLUMNS, WORD_LISTS } from './lists.js';
import { templateColumns } from './rows.js';
import type { TemplateColumn } from './row.js';
import { LISTS_SHEET } from './sheet-names.js';
import type { Hint, TemplateTexts } from './texts/shape.js';

/** How far down lists and limits reach. */
const LAST_ROW = 5000;

/** Columns that name a row of another sheet, whose first column is its id. */
const REFERENCES: Readonly<Partial<Record<TemplateColumn, TemplateTable>>> = {
  city: 'cities',
  network: 'networks',
  sample: 'samples',
};

const DATES: readonly TemplateColumn[] = ['since', 'source_date', 'date'];

/** What may be written into the columns of a sheet; a spreadsheet offers lists and turns the rest away. */
export function validationsOf(
  table: TemplateTable,
  language: TemplateLanguage,
  texts: TemplateTexts,
): DataValidation[] {
  return templateColumns(table).flatMap((column, i) => {
    const rule = toRule(column, language, texts);
    const letter = columnLetter(i);
    return rule === undefined
      ? []
      : [{ ...rule, allowBlank: true, range: `${letter}2:${letter}${LAST_ROW}` }];
  });
}

type Rule = Omit<DataValidation, 'range'>;

function toRule(
  column: TemplateColumn,
  language: TemplateLanguage,
  texts: TemplateTexts,
): Rule | undefined {
  if (Object.hasOwn(FIGURE_NAMES, column)) return between('decimal', [0, 100], texts.figureError);
  if (isListed(column)) {
    const letter = columnLetter(LISTED_COLUMNS.indexOf(column));
    const formula = `${LISTS_SHEET}!$${letter}$1:$${letter}$${WORD_LISTS[column].length}`;
    return { type: 'list', formula1: formula, errorStyle: 'stop', ...toError(texts.listError) };
  }
  const target = REFERENCES[column];
  if (target !== undefined) {
    const formula = `'${tableNameOf(target, language)}'!$A$2:$A$${LAST_ROW}`;
    // A warning only: the other sheet may be filled in later.
    return { type: 'list', formula1: formula, errorStyle: 'warning', ...toError(texts.listError) };
  }
  if (column === 'lat') return between('decimal', [-90, 90], texts.degreesError);
  if (column === 'lon') return between('decimal', [-180, 180], texts.degreesError);
  if (column === 'size' || column === 'sample_size')
    return between('whole', [1, 10_000], texts.countError);
  if (column === 'country') return toPrompt(texts.countryHint);
  return DATES.includes(column) ? toPrompt(texts.dateHint) : undefined;
}

function between(
  type: 'decimal' | 'whole',
  [least, most]: readonly [number, number],
  error: Hint,
): Rule {
  return {
    type,
    operator: 'between',
    formula1: String(least),
    formula2: String(most),
    errorStyle: 'stop',
    ...toError(error),
  };
}

function toError({ title, message }: Hint): Partial<Rule> {
  return { showErrorMessage: true, errorTitle: title, errorMessage: message };
}

/** A box that appears beside the cell; anything may be written. */
function toPrompt({ title, message }: Hint): Rule {
  return {
    type: 'textLength',
    operator: 'greaterThanOrEqual',
    formula1: '0',
    showInputMessage: true,
    inputTitle: title,
    inputMessage: message,
  };
}
