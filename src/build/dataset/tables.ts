import type * as z from 'zod/mini';
import {
  countRowSchema,
  frameworkRowSchema,
  groupRowSchema,
  indicatorRowSchema,
  resultRowSchema,
  sampleRowSchema,
} from './index-rows.js';
import {
  cityRowSchema,
  countryRowSchema,
  memberCountRowSchema,
  memberRowSchema,
  networkRowSchema,
  sourceRowSchema,
} from './place-rows.js';
import type { Checked, DatasetProblem } from './problem.js';
import { readTable, type Row, type Table } from './read-table.js';

const SCHEMAS = {
  'countries.csv': countryRowSchema,
  'sources.csv': sourceRowSchema,
  'cities.csv': cityRowSchema,
  'networks.csv': networkRowSchema,
  'network-members.csv': memberRowSchema,
  'network-counts.csv': memberCountRowSchema,
  'frameworks.csv': frameworkRowSchema,
  'framework-indicators.csv': indicatorRowSchema,
  'framework-groups.csv': groupRowSchema,
  'framework-counts.csv': countRowSchema,
  'index-results.csv': resultRowSchema,
  'example-city.csv': resultRowSchema,
  'samples.csv': sampleRowSchema,
} as const;

type Name = keyof typeof SCHEMAS;

/** All tables that the dataset is built from, by file name. */
export type Tables = { readonly [File in Name]: Table<z.output<(typeof SCHEMAS)[File]>> };
/** A row of one of the tables. */
export type RowOf<File extends Name> = Row<z.output<(typeof SCHEMAS)[File]>>;
/** A row of `index-results.csv` or `example-city.csv`. */
export type ResultRow = RowOf<'index-results.csv'>;

/** All tables from the text of their files. */
export function readTables(files: ReadonlyMap<string, string>): Checked<Tables> {
  const problems: DatasetProblem[] = [];
  const read = <File extends Name>(file: File): [File, Table<unknown>] => {
    const table = readTable({ file, text: files.get(file), schema: SCHEMAS[file] });
    problems.push(...table.problems);
    return [file, table.value];
  };
  // Each table was read by the schema that its type comes from.
  const value = Object.fromEntries(Object.keys(SCHEMAS).map((file) => read(file as Name)));
  return { value: value as unknown as Tables, problems };
}
