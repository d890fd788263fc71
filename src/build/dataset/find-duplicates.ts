import type { DatasetProblem } from './problem.js';
import type { Table } from './read-table.js';
import type { Tables } from './tables.js';

const RESULT_KEY = ['city', 'edition', 'figure'];
const RANK_KEY = [
  ...RESULT_KEY,
  'min_population',
  'max_population',
  'min_foreign_percent',
  'max_foreign_percent',
  'group_unspecified',
];

/** The columns that together may occur only once. */
const KEYS: readonly (readonly [keyof Tables, readonly string[]])[] = [
  ['countries.csv', ['iso2']],
  ['sources.csv', ['id']],
  ['cities.csv', ['id']],
  ['networks.csv', ['id']],
  ['network-members.csv', ['city', 'network']],
  ['network-counts.csv', ['source', 'network', 'date']],
  ['frameworks.csv', ['id']],
  ['framework-indicators.csv', ['framework', 'indicator']],
  ['framework-groups.csv', ['framework', 'group']],
  ['framework-counts.csv', ['framework', 'what', 'count', 'source']],
  ['index-results.csv', RANK_KEY],
  ['example-city.csv', RANK_KEY],
];

/** Rows that say the same thing twice. */
export function findDuplicates(tables: Tables): readonly DatasetProblem[] {
  return KEYS.flatMap(([file, columns]) => findIn(tables[file], columns));
}

function findIn(table: Table<unknown>, columns: readonly string[]): readonly DatasetProblem[] {
  const first = new Map<string, number>();
  return table.raw.flatMap(({ file, row, cells }) => {
    const key = columns.map((column) => cells[column] ?? '');
    // An empty key was found when the row was read.
    if (key.every((text) => text === '')) return [];
    const earlier = first.get(key.join('\n'));
    first.set(key.join('\n'), earlier ?? row);
    if (earlier === undefined) return [];
    const column = columns === RANK_KEY ? 'figure' : (columns[0] ?? '');
    const name = key.filter((text) => text !== '').join(', ');
    const message = `${name} is already in row ${earlier}: remove one of the two`;
    return [{ file, row, column, message }];
  });
}
