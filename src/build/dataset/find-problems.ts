import type { About } from './about.js';
import { findContradictions } from './find-contradictions.js';
import { findDuplicates } from './find-duplicates.js';
import { findMisplaced } from './find-misplaced.js';
import { findOddCounts } from './find-odd-counts.js';
import { findOddFigures } from './find-odd-figures.js';
import { findUnknown } from './find-unknown.js';
import { findUnsourced } from './find-unsourced.js';
import type { DatasetProblem } from './problem.js';
import type { Tables } from './tables.js';

/** Everything that is wrong between the cells of the tables. */
export function findProblems(tables: Tables, about: About): readonly DatasetProblem[] {
  return [
    ...findUnknown(tables, about),
    ...findDuplicates(tables),
    ...findMisplaced(tables),
    ...findUnsourced(tables, about),
    ...findOddFigures(tables),
    ...findOddCounts(tables),
    ...findContradictions(tables),
    ...findFictional(tables, about),
  ];
}

/** A fictional place must not pass for a member. */
function findFictional(tables: Tables, about: About): readonly DatasetProblem[] {
  const examples = new Set(about.examples.map(({ id }) => id));
  return tables['cities.csv'].rows
    .filter(({ cells }) => examples.has(cells.id))
    .map(({ file, row, cells }) => ({
      file,
      row,
      column: 'id',
      message: `${cells.id} is a fictional place of about.json: remove the row`,
    }));
}
