import { identifier } from '../../data/schema/fields.js';
import type { About } from './about.js';
import { toFiguresOf } from './frameworks-of.js';
import type { DatasetProblem } from './problem.js';
import { toKnown, type Table } from './read-table.js';
import type { Tables } from './tables.js';

/** A column whose cells name something that must exist. */
interface Reference {
  readonly table: Table<unknown>;
  readonly column: string;
  readonly known: ReadonlySet<string>;
  /** What to do about a name that does not exist. */
  readonly hint: string;
}

/** Names of cities, sources, networks, … that no table has. */
export function findUnknown(tables: Tables, about: About): readonly DatasetProblem[] {
  return [...toReferences(tables, about).flatMap(findIn), ...findUnknownList(tables, about)];
}

function findUnknownList(tables: Tables, { list }: About): readonly DatasetProblem[] {
  if (list === undefined || toKnown(tables['sources.csv'], 'id').has(list.source)) return [];
  const message = `"${list.source}" is not known: correct it or add it to sources.csv`;
  return [{ file: 'about.json', row: 1, column: 'list.source', message }];
}

function findIn({ table, column, known, hint }: Reference): readonly DatasetProblem[] {
  return table.raw.flatMap(({ file, row, cells }) =>
    (cells[column] ?? '')
      .split(/\s+/)
      // What is no name at all was found when the cell was read.
      .filter((name) => !known.has(name) && identifier.safeParse(name.toLowerCase()).success)
      .map((name) => ({ file, row, column, message: `"${name}" is not known: ${hint}` })),
  );
}

function toReferences(tables: Tables, about: About): readonly Reference[] {
  const results = tables['index-results.csv'];
  const examples = tables['example-city.csv'];
  const { 'framework-groups.csv': groups, 'framework-indicators.csv': indicators } = tables;
  const sourceColumns: readonly (readonly [keyof Tables, string])[] = [
    ['cities.csv', 'sources'],
    ['cities.csv', 'since_source'],
    ['networks.csv', 'sources'],
    ['network-members.csv', 'source'],
    ['network-counts.csv', 'source'],
    ['frameworks.csv', 'sources'],
    ['framework-counts.csv', 'source'],
    ['index-results.csv', 'source'],
    ['example-city.csv', 'source'],
    ['samples.csv', 'source'],
  ];
  const frameworkTables = [
    'framework-indicators.csv',
    'framework-groups.csv',
    'framework-counts.csv',
    'index-results.csv',
    'example-city.csv',
  ] as const;
  const allIndicators = toKnown(indicators, 'indicator');
  const figures = new Set(['aggregate', 'rank', ...toFiguresOf(tables)]);
  const sources = toKnown(tables['sources.csv'], 'id');
  const frameworks = toKnown(tables['frameworks.csv'], 'id');
  const countries = toKnown(tables['countries.csv'], 'iso2');
  const cities = toKnown(tables['cities.csv'], 'id');
  const networks = toKnown(tables['networks.csv'], 'id');
  const toHint = (file: string): string => `correct it or add it to ${file}`;
  const to = (
    table: Table<unknown>,
    column: string,
    known: ReadonlySet<string>,
    file: string,
  ): Reference => ({ table, column, known, hint: toHint(file) });
  return [
    ...sourceColumns.map(([name, column]) => to(tables[name], column, sources, 'sources.csv')),
    ...frameworkTables.map((name) => to(tables[name], 'framework', frameworks, 'frameworks.csv')),
    to(tables['cities.csv'], 'country', countries, 'countries.csv'),
    to(tables['networks.csv'], 'country', countries, 'countries.csv'),
    to(tables['network-members.csv'], 'city', cities, 'cities.csv'),
    to(tables['network-members.csv'], 'network', networks, 'networks.csv'),
    to(tables['network-counts.csv'], 'network', networks, 'networks.csv'),
    to(groups, 'indicators', allIndicators, 'framework-indicators.csv'),
    to(results, 'city', cities, 'cities.csv'),
    to(results, 'figure', figures, 'framework-indicators.csv'),
    to(examples, 'city', new Set(about.examples.map(({ id }) => id)), 'about.json'),
    to(examples, 'figure', figures, 'framework-indicators.csv'),
  ];
}
