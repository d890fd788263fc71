import { stat } from 'node:fs/promises';
import { loadBase } from './base.js';
import { readDatasetFolder } from './changes/read-folder.js';
import { toChangesText } from './changes/to-changes-text.js';
import { toChanges } from './changes/to-changes.js';
import { makeDataset, type MadeDataset, type Sink } from './make.js';
import { toDataLanguage } from './messages/languages.js';
import type { Problem } from './problem.js';
import { countReading } from './read/count-reading.js';
import { listInputs, toInputs, type InputFile } from './read/input.js';
import { Report, type More } from './report.js';
import type { DatasetSummary } from './summary.js';
import { Stage } from './write/stage.js';

/**
 * The tables: a folder, or a single workbook or file, by its path; or files by
 * their names, as text or bytes.
 */
export type DatasetSource = string | ReadonlyMap<string, string | Uint8Array>;

/** How tables are checked. */
export interface CheckOptions {
  /**
   * Language in which countries are named in details: any tag of a language. Default: `en`.
   * `describeProblem` has the sentences.
   */
  readonly language?: string | undefined;
  /**
   * Folder of a dataset that lends what the tables lack: versions of the Index,
   * borders, statements. Default: the dataset of this package; `false`: nothing.
   */
  readonly base?: string | false | undefined;
  /** Is told again and again how far the work is. Default: nobody is. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far the work is: first all tables are read, then the files are made. */
export interface Progress {
  readonly step: 'reading' | 'making';
  /** 0 to 1. */
  readonly share: number;
}

/** How a dataset is built. */
export interface BuildOptions extends CheckOptions {
  /** Folder to write the dataset to, other than that of the tables; is made if need be. */
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
  /** What has changed since the last build, as Markdown; nothing where that is nothing, or there was none. */
  readonly changes: string | undefined;
}

/** A result, and what the dataset holds. */
export interface Outcome<Result extends CheckResult> {
  readonly result: Result;
  readonly made: MadeDataset | undefined;
}

/** Where the changes since the last build are written, beside the descriptor that does not list them. */
const CHANGES = 'CHANGES.md';

/** See `checkDataset`. */
export async function checkTables(
  source: DatasetSource,
  options: CheckOptions,
): Promise<Outcome<CheckResult>> {
  const { report, made } = await make(source, options, () => undefined);
  return { result: toResult(report, made), made };
}

/** See `buildDataset`. */
export async function buildTables(
  source: DatasetSource,
  options: BuildOptions,
): Promise<Outcome<BuildResult>> {
  const stage = new Stage(options.out);
  await stage.open();
  try {
    const { report, made } = await make(source, options, (file) => stage.put(file));
    const isSound = report.count('error') === 0;
    const changes = isSound ? await findChanges(options.out, stage) : undefined;
    const written = isSound ? await stage.commit() : 0;
    return { result: { ...toResult(report, made), written, changes }, made };
  } finally {
    await stage.discard();
  }
}

async function make(
  source: DatasetSource,
  { language, base, onProgress }: CheckOptions,
  sink: Sink,
): Promise<{ readonly report: Report; readonly made: MadeDataset | undefined }> {
  const report = new Report();
  const inputs = await toInputFiles(source);
  const made = await makeDataset({
    inputs: onProgress
      ? countReading(inputs, (share) => {
          onProgress({ step: 'reading', share });
        })
      : inputs,
    base: base === false ? undefined : await loadBase(base),
    report,
    language: toDataLanguage(language),
    sink,
    onCity:
      onProgress &&
      ((share) => {
        onProgress({ step: 'making', share });
      }),
  });
  return { report, made };
}

/** Compares with what is in the folder now; the summary of an earlier change stays until the next. */
async function findChanges(out: string, stage: Stage): Promise<string | undefined> {
  const before = await readDatasetFolder(out);
  const after = await readDatasetFolder(stage.folder);
  if (!before || !after) return undefined;
  const changes = await toChanges(before, after);
  if (changes.sections.length === 0 && changes.unread.length === 0) return undefined;
  const text = toChangesText(changes);
  await stage.put({ path: CHANGES, text });
  return text;
}

async function toInputFiles(source: DatasetSource): Promise<readonly InputFile[]> {
  if (typeof source !== 'string') return toInputs(source);
  await stat(source);
  return listInputs(source);
}

function toResult(report: Report, made: MadeDataset | undefined): CheckResult {
  return {
    ok: report.count('error') === 0,
    problems: report.problems,
    more: report.more,
    errors: report.count('error'),
    warnings: report.count('warning'),
    summary: made?.summary,
  };
}
