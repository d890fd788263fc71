import type { DamagedCase } from './case.js';
import { CELLS } from './cells.js';
import { DISGUISED } from './disguised.js';
import { ENCODINGS } from './encodings.js';
import { JSON_TABLES } from './json.js';
import { LARGE } from './large.js';
import { LAYOUT } from './layout.js';
import { PLACES } from './places.js';
import { RESULTS } from './results.js';
import { WORKBOOKS } from './workbooks.js';

/** Everything that may be wrong with tables, and what is said of it. */
export const CASES: readonly DamagedCase[] = [
  ...ENCODINGS,
  ...LAYOUT,
  ...CELLS,
  ...PLACES,
  ...RESULTS,
  ...JSON_TABLES,
  ...DISGUISED,
  ...WORKBOOKS,
  ...LARGE,
];
