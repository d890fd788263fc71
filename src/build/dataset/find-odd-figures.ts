import type { DatasetProblem } from './problem.js';
import type { ResultRow, Tables } from './tables.js';

type Column = keyof ResultRow['cells'];

const RANK_COLUMNS: readonly Column[] = [
  'rank_from',
  'rank_to',
  'rank_of',
  'min_population',
  'max_population',
  'min_foreign_percent',
  'max_foreign_percent',
  'group_unspecified',
];
const VALUE_COLUMNS: readonly Column[] = ['value', 'average'];
/** Pairs of columns whose first may not be more than the second. */
const ORDERED: readonly (readonly [Column, Column])[] = [
  ['rank_from', 'rank_to'],
  ['rank_from', 'rank_of'],
  ['rank_to', 'rank_of'],
  ['min_population', 'max_population'],
  ['min_foreign_percent', 'max_foreign_percent'],
];

/** Rows of results whose cells do not go together. */
export function findOddFigures(tables: Tables): readonly DatasetProblem[] {
  return [...tables['index-results.csv'].rows, ...tables['example-city.csv'].rows].flatMap(
    (row) => [
      ...(row.cells.figure === 'rank' ? findOddRank(row) : findOddValue(row)),
      ...findDisorder(row),
    ],
  );
}

function findOddRank(row: ResultRow): readonly DatasetProblem[] {
  const excess = VALUE_COLUMNS.filter((column) => row.cells[column] !== undefined);
  return [
    ...(row.cells.rank_from === undefined
      ? [toProblem(row, 'rank_from', 'is empty: write the place')]
      : []),
    ...excess.map((column) =>
      toProblem(row, column, 'does not belong to a rank: give the score a row of its own'),
    ),
  ];
}

function findOddValue(row: ResultRow): readonly DatasetProblem[] {
  const { value, average, figure } = row.cells;
  const excess = RANK_COLUMNS.filter((column) => row.cells[column] !== undefined);
  return [
    ...(value === undefined && average === undefined
      ? [toProblem(row, 'value', 'is empty, and so is average: write one or remove the row')]
      : []),
    ...excess.map((column) =>
      toProblem(row, column, `does not belong to ${figure}: give the place a row with figure rank`),
    ),
  ];
}

function findDisorder(row: ResultRow): readonly DatasetProblem[] {
  return ORDERED.flatMap(([low, high]) => {
    const from = row.cells[low];
    const to = row.cells[high];
    if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
    return [toProblem(row, low, `${from} is more than ${to} in ${high}: correct one of them`)];
  });
}

function toProblem({ file, row }: ResultRow, column: Column, message: string): DatasetProblem {
  return { file, row, column, message };
}
