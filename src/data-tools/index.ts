import { stat } from 'node:fs/promises';
import { loadBase } from './base.js';
import { makeDataset } from './make.js';
import { toDataLanguage } from './messages/languages.js';
import type { More } from './report.js';
import { Report } from './report.js';
import type { Problem } from './problem.js';
import { listInputs, toInputs, type InputFile } from './read/input.js';
import type { DatasetSummary } from './summary.js';
import { Stage } from './write/stage.js';

export type { Fault, Level, Place, Problem, ProblemKind } from './problem.js';
export type { ProblemDetails } from './messages/details.js';
export type { More } from './report.js';
export type { DatasetSummary } from './summary.js';

/**
 * The tables: a folder, or a single workbook or file, by its path; or files by
 * their names, as text or bytes.
 */
export type DatasetSource = string | ReadonlyMap<string, string | Uint8Array>;

/** How tables are checked. */
export interface CheckOptions {
  /** Language in which countries are named in details. Default `en`. */
  readonly language?: string | undefined;
  /**
   * Folder of a dataset that lends what the tables lack: versions of the Index,
   * borders, statements. Default: the dataset of this package; `false`: nothing.
   */
  readonly base?: string | false | undefined;
}

/** How a dataset is built. */
export interface BuildOptions extends CheckOptions {
  /** Folder to write the dataset to. */
  readonly out: string;
}

/** What was found in the tables. */
export interface CheckResult {
  /** No error was found; there may be warnings. */
  readonly ok: boolean;
  /** Errors, warnings and notes by file and row; at most 100 of a kind in a column. */
  readonly problems: readonly Problem[];
  /** How many there are beyond those. */
  readonly more: readonly More[];
  readonly errors: number;
  readonly warnings: number;
  /** How large the dataset is; nothing where no table was found. */
  readonly summary: DatasetSummary | undefined;
}

/** What a build has done. */
export interface BuildResult extends CheckResult {
  /** Files that are new or have changed; 0 where there are errors. */
  readonly written: number;
}

/**
 * Checks tables without writing anything.
 *
 * @throws if the folder or file is not there.
 *
 * @example const { ok, problems } = await checkDataset('tables/');
 */
export async function checkDataset(
  source: DatasetSource,
  options: CheckOptions = {},
): Promise<CheckResult> {
  const { report, summary } = await make(source, options, () => undefined);
  return toResult(report, summary);
}

/**
 * Checks tables and writes the dataset that they make. With errors nothing is
 * written, and what was built before stays as it is.
 *
 * @throws if the folder of the tables is not there, or that of the dataset cannot be written.
 *
 * @example await buildDataset('tables/', { out: 'public/data' });
 */
export async function buildDataset(
  source: DatasetSource,
  options: BuildOptions,
): Promise<BuildResult> {
  const stage = new Stage(options.out);
  await stage.open();
  try {
    const { report, summary } = await make(source, options, (file) => stage.put(file));
    const isSound = report.count('error') === 0;
    const written = isSound ? await stage.commit() : 0;
    return { ...toResult(report, summary), written };
  } finally {
    await stage.discard();
  }
}

async function make(
  source: DatasetSource,
  { language, base }: CheckOptions,
  sink: Parameters<typeof makeDataset>[0]['sink'],
): Promise<{ readonly report: Report; readonly summary: DatasetSummary | undefined }> {
  const report = new Report();
  const summary = await makeDataset({
    inputs: await toInputFiles(source),
    base: base === false ? undefined : await loadBase(base),
    report,
    language: toDataLanguage(language),
    sink,
  });
  return { report, summary };
}

async function toInputFiles(source: DatasetSource): Promise<readonly InputFile[]> {
  if (typeof source !== 'string') return toInputs(source);
  await stat(source);
  return listInputs(source);
}

function toResult(report: Report, summary: DatasetSummary | undefined): CheckResult {
  return {
    ok: report.count('error') === 0,
    problems: report.problems,
    more: report.more,
    errors: report.count('error'),
    warnings: report.count('warning'),
    summary,
  };
}
