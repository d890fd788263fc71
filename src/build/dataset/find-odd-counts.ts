import type { DatasetProblem } from './problem.js';
import type { RowOf, Tables } from './tables.js';

type CountRow = RowOf<'network-counts.csv'>;

/** Counts of members whose cells do not go together. */
export function findOddCounts(tables: Tables): readonly DatasetProblem[] {
  return tables['network-counts.csv'].rows.flatMap((row) => [
    ...findOddDating(row),
    ...findOddPeriod(row),
  ]);
}

function findOddDating({ file, row, cells }: CountRow): readonly DatasetProblem[] {
  if ((cells.date === undefined) === (cells.dating === 'undated')) return [];
  const message = 'does not go with dating: write the date, or set dating to undated';
  return [{ file, row, column: 'date', message }];
}

function findOddPeriod({ file, row, cells: { date, until } }: CountRow): readonly DatasetProblem[] {
  // A period starts somewhere; dates compare as text.
  if (until === undefined || (date !== undefined && date < until)) return [];
  const message =
    date === undefined
      ? 'has no date to start from: write the first possible one in date'
      : `${until} is not after ${date} in date: correct one of them or leave until empty`;
  return [{ file, row, column: 'until', message }];
}
