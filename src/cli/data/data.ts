import { UsageError, type Io } from '../io.js';

/**
 * `icc-widgets data <command>`: everything about datasets.
 *
 * @returns the exit code of the command.
 * @throws {@link UsageError}
 */
export async function runData(args: readonly string[], io: Io): Promise<number> {
  const [command = '', ...rest] = args;
  switch (command) {
    case 'init':
      return (await import('./init.js')).runInit(rest, io);
    case 'check':
      return (await import('./check.js')).runCheck(rest, io);
    case 'build':
      return (await import('./check.js')).runBuild(rest, io);
    case 'serve':
      return (await import('./serve.js')).runServe(rest, io);
    case 'archive':
      return (await import('./archive.js')).runArchive(rest, io);
    case 'import-report':
      return (await import('./import-report.js')).runImportReport(rest, io);
    default:
      throw new UsageError(
        'Name what to do with a dataset: init, check, build, serve, archive or import-report',
      );
  }
}
