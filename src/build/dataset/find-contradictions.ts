import { toFiguresOf, toFrameworkOf } from './frameworks-of.js';
import type { DatasetProblem } from './problem.js';
import type { ResultRow, Tables } from './tables.js';

/** Rows that contradict another row or their version of the Index. */
export function findContradictions(tables: Tables): readonly DatasetProblem[] {
  const rows = [...tables['index-results.csv'].rows, ...tables['example-city.csv'].rows];
  // What no version has is reported as unknown, once.
  const known = toFiguresOf(tables);
  const isKnown = ({ cells }: ResultRow): boolean => known.has(cells.figure);
  return [
    ...findDifferent(rows, 'sample_size'),
    ...findDifferent(rows, 'framework'),
    ...rows.filter(isKnown).flatMap((row) => findForeignFigure(tables, row)),
    ...findForeignGroupMembers(tables, known),
  ];
}

/** One edition of one city has one number of cities and one version of the Index. */
function findDifferent(
  rows: readonly ResultRow[],
  column: 'sample_size' | 'framework',
): readonly DatasetProblem[] {
  const first = new Map<string, ResultRow>();
  return rows.flatMap((result) => {
    const { file, row, cells } = result;
    if (cells[column] === undefined) return [];
    const key = `${cells.city} ${cells.edition}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, result);
    if (earlier === undefined || earlier.cells[column] === cells[column]) return [];
    const message =
      `${String(cells[column])} differs from ${String(earlier.cells[column])} in row ` +
      `${earlier.row} of the same edition: correct one of them`;
    return [{ file, row, column, message }];
  });
}

function findForeignFigure(tables: Tables, result: ResultRow): readonly DatasetProblem[] {
  const { file, row, cells } = result;
  const framework = toFrameworkOf(tables, cells);
  if (framework === undefined || toFiguresOf(tables, framework.id).has(cells.figure)) return [];
  const message =
    `${framework.id}, the version of ${cells.edition}, has no ${cells.figure}: ` +
    'correct the figure, or name its version in the column framework';
  return [{ file, row, column: 'figure', message }];
}

function findForeignGroupMembers(
  tables: Tables,
  known: ReadonlySet<string>,
): readonly DatasetProblem[] {
  return tables['framework-groups.csv'].rows.flatMap(({ file, row, cells }) => {
    const own = toFiguresOf(tables, cells.framework);
    return cells.indicators
      .filter((indicator) => known.has(indicator) && !own.has(indicator))
      .map((indicator) => ({
        file,
        row,
        column: 'indicators',
        message: `${cells.framework} has no ${indicator}: add it to framework-indicators.csv`,
      }));
  });
}
