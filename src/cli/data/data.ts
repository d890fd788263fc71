import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HELP } from '../help.js';
import { UsageError, type Io } from '../io.js';

const COMMANDS = 'init, check, build, serve, archive or import-report';

/**
 * `icc-widgets data <command>`: everything about datasets.
 *
 * @returns the exit code of the command.
 * @throws {@link UsageError}
 */
export async function runData(args: readonly string[], io: Io): Promise<number> {
  const [command = '', ...rest] = args;
  if (command === 'help' || args.some((arg) => arg === '--help' || arg === '-h')) {
    io.out(HELP);
    return 0;
  }
  switch (command) {
    case 'init':
      return (await import('./init.js')).runDataInit(rest, io);
    case 'check':
      return (await import('./check.js')).runCheck(rest, io);
    case 'build':
      return (await import('./check.js')).runBuild(rest, io);
    case 'serve':
      return servePreview(rest, io);
    case 'archive':
      return (await import('./archive.js')).runArchive(rest, io);
    case 'import-report':
      return (await import('./import-report.js')).runImportReport(rest, io);
    case '':
      throw new UsageError(`Name what to do with a dataset: ${COMMANDS}`);
    default:
      throw new UsageError(`There is no command "data ${command}"; there are ${COMMANDS}`);
  }
}

/** The dataset of a preview is nobody's but the preview's. */
async function servePreview(args: readonly string[], io: Io): Promise<number> {
  const [{ runServe }, { toPreviewBuild }] = await Promise.all([
    import('./serve.js'),
    import('../../data-tools/preview.js'),
  ]);
  const out = await mkdtemp(join(tmpdir(), 'icc-widgets-preview-'));
  try {
    return await runServe(args, io, {
      toBuild: (folder, language) => toPreviewBuild(folder, join(out, 'data'), language),
    });
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
