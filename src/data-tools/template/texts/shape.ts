import type { TemplateTable } from '../../tables/columns.js';
import type { AboutField, ColumnName } from '../../tables/headings.js';

/** A short title, and what to do; a spreadsheet shows them in a box. */
export interface Hint {
  /** 32 characters at most. */
  readonly title: string;
  /** 225 characters at most. */
  readonly message: string;
}

/** What templates say in one language. */
export interface TemplateTexts {
  /** What each table is for. */
  readonly tables: Readonly<Record<TemplateTable, string>>;
  /** What each column holds. */
  readonly columns: Readonly<Record<ColumnName, string>>;
  /** What a column holds where that is not the same in every table. */
  readonly inTable: Readonly<Partial<Record<TemplateTable, Partial<Record<ColumnName, string>>>>>;
  /** What the example says of itself, for each field of the table about. */
  readonly about: Readonly<Pick<Record<AboutField, string>, 'title' | 'description'>>;
  /** Stands in the note of rows about the fictional place. */
  readonly fictional: string;
  /** Stands in the note of other rows of the example. */
  readonly example: string;
  /** Title of the source that the fictional figures name. */
  readonly fictionalSource: string;
  readonly readMe: {
    readonly title: string;
    /** A paragraph each. */
    readonly paragraphs: readonly string[];
    readonly sheet: string;
    readonly column: string;
    readonly meaning: string;
    readonly example: string;
    readonly purpose: string;
    /** Stands for the columns of all figures. */
    readonly figures: string;
    readonly commands: string;
    readonly check: string;
    readonly build: string;
    readonly serve: string;
  };
  readonly figureError: Hint;
  readonly degreesError: Hint;
  readonly countError: Hint;
  readonly listError: Hint;
  readonly dateHint: Hint;
  readonly countryHint: Hint;
  /** Told when the files are there. */
  readonly workbookWritten: (file: string) => string;
  readonly csvWritten: (files: number, folder: string) => string;
  /** Why the CSV files are in a folder of their own. */
  readonly csvApart: string;
  readonly exists: (files: readonly string[]) => string;
  /** What to do next. */
  readonly next: (command: string) => string;
}
