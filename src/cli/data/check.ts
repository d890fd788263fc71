import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDataset, checkDataset, type CheckResult } from '../../data-tools/index.js';
import { loadDataMessages, toDataLanguage } from '../../data-tools/messages/languages.js';
import { UsageError, type Io } from '../io.js';
import { toJsonReport, toReport } from './report.js';

const OPTIONS = {
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  base: { type: 'string' },
  bare: { type: 'boolean', default: false },
  out: { type: 'string' },
} as const;

interface Request {
  readonly source: string;
  readonly out: string | undefined;
  readonly json: boolean;
  readonly language: ReturnType<typeof toDataLanguage>;
  readonly base: string | false | undefined;
}

/**
 * `icc-widgets data check <folder> [--lang fr] [--json]`: says what is wrong with tables.
 *
 * @returns the exit code: 0, or 1 for errors in the tables.
 * @throws {@link UsageError}
 */
export async function runCheck(args: readonly string[], io: Io): Promise<number> {
  const request = parse(args, 'check');
  if (request.out !== undefined) throw new UsageError('check writes nothing: use build for --out');
  return tell(await checkDataset(request.source, request), request, io);
}

/**
 * `icc-widgets data build <folder> --out <folder> [--lang fr] [--json]`: makes a dataset of tables.
 *
 * @returns the exit code: 0, or 1 for errors in the tables.
 * @throws {@link UsageError}
 */
export async function runBuild(args: readonly string[], io: Io): Promise<number> {
  const request = parse(args, 'build');
  const { out, source } = request;
  if (out === undefined) throw new UsageError('Name a folder to write to: --out data');
  if (resolve(out) === resolve(source)) {
    throw new UsageError('Tables and dataset cannot be in one folder: name another after --out');
  }
  return tell(await buildDataset(request.source, { ...request, out }), request, io);
}

async function tell(result: CheckResult, request: Request, io: Io): Promise<number> {
  const messages = await loadDataMessages(request.language);
  if (request.json) io.out(toJsonReport(result, messages, request.out));
  else io.out(toReport(result, { messages, out: request.out, isColored: io.isWatched }));
  return result.ok ? 0 : 1;
}

function parse(args: readonly string[], command: string): Request {
  const { values, positionals } = parseCommand(args);
  const [source, ...others] = positionals;
  const { LANG } = process.env;
  if (source === undefined || others.length > 0) {
    throw new UsageError(`Name one folder of tables: icc-widgets data ${command} tables`);
  }
  return {
    source,
    out: values.out,
    json: values.json,
    language: toDataLanguage(values.lang ?? LANG),
    base: values.bare ? false : values.base,
  };
}

function parseCommand(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
