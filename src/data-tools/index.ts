import {
  buildTables,
  checkTables,
  type BuildOptions,
  type BuildResult,
  type CheckOptions,
  type CheckResult,
  type DatasetSource,
} from './build.js';
import { loadDataMessages, toDataLanguage } from './messages/languages.js';
import { toText } from './messages/text.js';
import type { Problem } from './problem.js';

export type { Fault, Level, Place, Problem, ProblemKind } from './problem.js';
export type { ProblemDetails } from './messages/details.js';
export type { More } from './report.js';
export type { DatasetSummary } from './summary.js';

export type {
  BuildOptions,
  BuildResult,
  CheckOptions,
  CheckResult,
  DatasetSource,
  Progress,
} from './build.js';
export { archiveDataset, type Archived, type ArchiveFault } from './archive.js';
export type { FileFault } from './listed-files.js';

/**
 * Checks tables without writing anything. What is wrong with them is in the result.
 *
 * @throws if the folder or file is not there, or no dataset is in `base`.
 *
 * @example const { ok, problems } = await checkDataset('tables/');
 */
export async function checkDataset(
  source: DatasetSource,
  options: CheckOptions = {},
): Promise<CheckResult> {
  return (await checkTables(source, options)).result;
}

/**
 * Checks tables and writes the dataset that they make, with a summary of what has
 * changed since the last build in `CHANGES.md`. With errors nothing is written,
 * and what was built before stays as it is.
 *
 * @throws if the folder of the tables is not there, no dataset is in `base`, or that of the
 * dataset cannot be written.
 *
 * @example await buildDataset('tables/', { out: 'public/data' });
 */
export async function buildDataset(
  source: DatasetSource,
  options: BuildOptions,
): Promise<BuildResult> {
  return (await buildTables(source, options)).result;
}

/**
 * A problem as a sentence for those who keep the tables: where it is, what is wrong and
 * what to do.
 *
 * @param language `en`, `fr`, `de` or `es`, also as `fr-CA`; English for any other. Default: `en`.
 *
 * @example await describeProblem(problem, 'fr')
 */
export async function describeProblem(problem: Problem, language = 'en'): Promise<string> {
  return toText(problem, await loadDataMessages(toDataLanguage(language)));
}
