import type { IndexMessages } from '../../../i18n/messages.js';
import type { ABOUT_FIELDS, TEMPLATE_COLUMNS, TemplateTable } from '../columns.js';

/** A field of a dataset that the table about tells of. */
export type AboutField = (typeof ABOUT_FIELDS)[number];

/** A column of a template; `figures` stands for many. */
export type ColumnName = (typeof TEMPLATE_COLUMNS)[TemplateTable][number];

/** Columns that have one heading each. */
export type PlainColumn = Exclude<ColumnName, 'figures'>;

/**
 * What tables and columns are called in one language: the name in the templates,
 * then others that people use, all separated by `|`.
 */
export interface Headings {
  readonly tables: Readonly<Record<TemplateTable, string>>;
  readonly columns: Readonly<Record<PlainColumn, string>>;
  /** Further names that mean something in one table only. */
  readonly inTable: Readonly<Partial<Record<TemplateTable, Partial<Record<PlainColumn, string>>>>>;
  readonly about: Readonly<Record<AboutField, string>>;
  /** Names of figures, or `undefined` where they are those of the dataset. */
  readonly index: Pick<IndexMessages, 'indicator' | 'overall'> | undefined;
  /** Further names of figures. */
  readonly figures: Readonly<Record<string, string>>;
  /** What stands before or after the name of a figure for the average of the cities. */
  readonly average: string;
  /** What may stand before or after the name of a figure and changes nothing. */
  readonly score: string;
}
