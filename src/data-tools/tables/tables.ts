import type { CellsOf, Columns } from '../cell.js';
import { optional, required } from '../cell.js';
import { anyText, anyValue } from '../kinds/text.js';
import {
  frameworkColumns,
  groupColumns,
  indicatorColumns,
  quotedCountColumns,
  resultColumns,
  sampleColumns,
} from './index-tables.js';
import {
  cityColumns,
  countryColumns,
  memberColumns,
  memberCountColumns,
  networkColumns,
  sourceTableColumns,
} from './place-tables.js';
import { statementColumns } from './statement-table.js';

/** The columns of every table by the table's name, which is that of its file without ending. */
export const TABLE_COLUMNS = {
  about: { what: required(anyText), value: optional(anyValue) },
  countries: countryColumns,
  sources: sourceTableColumns,
  cities: cityColumns,
  networks: networkColumns,
  'network-members': memberColumns,
  'network-counts': memberCountColumns,
  frameworks: frameworkColumns,
  'framework-indicators': indicatorColumns,
  'framework-groups': groupColumns,
  'framework-counts': quotedCountColumns,
  samples: sampleColumns,
  results: resultColumns,
  statements: statementColumns,
} as const satisfies Readonly<Record<string, Columns>>;

/** The name of a table. */
export type TableName = keyof typeof TABLE_COLUMNS;

/** All of them. */
// The keys of a constant are what its type says.
export const TABLE_NAMES = Object.keys(TABLE_COLUMNS) as readonly TableName[];

/** Tables with a column a figure: of the city's values, of the averages of a sample. */
export const FIGURE_TABLES: ReadonlySet<TableName> = new Set<TableName>(['results', 'samples']);

/** The columns that together may occur only once. */
export const KEYS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  countries: ['iso2'],
  sources: ['id'],
  cities: ['id'],
  networks: ['id'],
  'network-members': ['city', 'network'],
  'network-counts': ['source', 'network', 'date'],
  frameworks: ['id'],
  'framework-indicators': ['framework', 'indicator'],
  'framework-groups': ['framework', 'group'],
  'framework-counts': ['framework', 'what', 'count', 'source'],
  samples: ['id'],
  statements: ['lang', 'id'],
};

/** Where the rows of a table come from, and how the file spells its headings. */
export interface TableFile {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly headings: ReadonlyMap<string, string>;
}

/** One figure of a row that has a column a figure. */
export interface FigureCell {
  /** Id of the figure. */
  readonly figure: string;
  readonly isAverage: boolean;
  readonly value: number;
}

/** A row whose cells have been understood. */
export interface Row<Cells> {
  readonly from: TableFile;
  readonly row: number;
  readonly cells: Cells;
  readonly figures: readonly FigureCell[];
}

/** The cells of a row of one of the tables. */
export type CellsOfTable<Name extends TableName> = CellsOf<(typeof TABLE_COLUMNS)[Name]>;

/** A row of one of the tables. */
export type RowOf<Name extends TableName> = Row<CellsOfTable<Name>>;

/** A row of which some cells have a fault, and are missing. */
export type PartOf<Name extends TableName> = Row<Partial<CellsOfTable<Name>>>;

/** Rows with a fault, whose other cells are still looked at. */
export type Parts = {
  readonly [Name in Exclude<TableName, 'results'>]?: readonly PartOf<Name>[];
};

/** The rows without fault of all tables but `results`, which may be too many to hold. */
export type Tables = {
  readonly [Name in Exclude<TableName, 'results'>]: readonly RowOf<Name>[];
};
