import { readFile } from 'node:fs/promises';
import { runDoctor } from './doctor.js';
import { HELP } from './help.js';
import { UsageError, type Io } from './io.js';
import { runRender } from './render.js';

/**
 * Does what a command line asks for.
 *
 * @returns the exit code: 0 done, 1 not as hoped, 2 not understood or not possible.
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case 'render':
        return await runRender(rest, io);
      case 'doctor':
        return await runDoctor(rest, { ...io, isTTY: io.isColored ?? io.isWatched });
      case 'data':
        return await (await import('./data/data.js')).runData(rest, io);
      case '--version':
        io.out(`${await version()}\n`);
        return 0;
      case undefined:
      case 'help':
      case '--help':
      case '-h':
        io.out(HELP);
        return command === undefined ? 2 : 0;
      default:
        throw new UsageError(
          `There is no command "${command}"; icc-widgets help tells which there are`,
        );
    }
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

// Through a constant, or the bundler takes the file for one to bring along.
const here = import.meta.url;

async function version(): Promise<string> {
  // Two folders up, as well from the sources as from the built files.
  const manifest = await readFile(new URL('../../package.json', here), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
