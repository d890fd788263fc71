import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import {
  buildDataset,
  checkDataset,
  type CheckOptions,
  type CheckResult,
} from '../../data-tools/index.js';
import { OWN_FOLDERS } from '../../data-tools/write/stage.js';
import { loadDataMessages } from '../../data-tools/messages/languages.js';
import { UsageError, type Io } from '../io.js';
import { startStatus } from '../progress.js';
import { parseRequest, type CheckRequest } from './check-options.js';
import { toJsonReport, toReport } from './report.js';

/**
 * `icc-widgets data check <folder> [--lang fr] [--json]`: says what is wrong with tables.
 *
 * @returns the exit code: 0, or 1 for errors in the tables.
 * @throws {@link UsageError}
 */
export async function runCheck(args: readonly string[], io: Io): Promise<number> {
  const request = parseRequest(args, 'check');
  return tell(
    await watched(request, io, (options) => checkDataset(request.source, options)),
    request,
    io,
  );
}

/**
 * `icc-widgets data build <folder> --out <folder> [--lang fr] [--json]`: makes a dataset of tables.
 *
 * @returns the exit code: 0, or 1 for errors in the tables.
 * @throws {@link UsageError}; or what keeps the dataset from being written.
 */
export async function runBuild(args: readonly string[], io: Io): Promise<number> {
  const request = parseRequest(args, 'build');
  const { out, source, words } = request;
  if (out === undefined) throw new UsageError(words.noOut);
  if (await wouldLose(source, out)) throw new UsageError(words.sameFolder);
  const there = await stat(out).catch(() => undefined);
  if (there?.isDirectory() === false) throw new UsageError(words.outIsFile(out));
  try {
    const build = (options: CheckOptions): Promise<CheckResult> =>
      buildDataset(source, { ...options, out });
    return await tell(await watched(request, io, build), request, io);
  } catch (error) {
    const reason = reasonOf(error, out);
    throw reason === undefined ? error : new Error(words.notWritten(out, reason), { cause: error });
  }
}

/** Does the work, and meanwhile says how far it is. */
async function watched(
  { language, base, words }: CheckRequest,
  io: Io,
  work: (options: CheckOptions) => Promise<CheckResult>,
): Promise<CheckResult> {
  const status = startStatus(io);
  try {
    return await work({
      language,
      base,
      onProgress: ({ step, share }) => {
        status.show(words[step](Math.floor(share * 100)));
      },
    });
  } finally {
    status.end();
  }
}

async function tell(result: CheckResult, request: CheckRequest, io: Io): Promise<number> {
  const { json, language, out, words } = request;
  const messages = await loadDataMessages(language);
  const isColored = io.isColored ?? io.isWatched;
  if (json) io.out(toJsonReport(result, messages, out));
  else io.out(toReport(result, { messages, words, out, isColored }));
  return result.ok ? 0 : 1;
}

/** What the system says where it refused to write to the folder; nothing for any other failure. */
function reasonOf(error: unknown, out: string): string | undefined {
  if (!(error instanceof Error) || !('path' in error) || !('code' in error)) return undefined;
  return String(error.path).startsWith(resolve(out)) ? String(error.code) : undefined;
}

/** Whether the tables lie where a build replaces or removes files, by whatever links. */
async function wouldLose(source: string, out: string): Promise<boolean> {
  const isFile = (await stat(source)).isFile();
  const tables = await toRealPath(isFile ? dirname(source) : source);
  const dataset = await toRealPath(out);
  // Where a build puts its files until all are there.
  const part = `${dataset}.part`;
  return (
    tables === dataset ||
    tables === part ||
    tables.startsWith(part + sep) ||
    OWN_FOLDERS.some((folder) => tables === join(dataset, folder))
  );
}

/** Also of a folder that is not there yet. */
async function toRealPath(path: string): Promise<string> {
  const full = resolve(path);
  return realpath(full).catch(async () => {
    const parent = await realpath(dirname(full)).catch(() => dirname(full));
    return join(parent, basename(full));
  });
}
