import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a command may do to the world. */
export interface Io {
  /** What was asked for. */
  readonly out: (text: string | Uint8Array) => void;
  /** What is said about it. */
  readonly err: (text: string) => void;
  /** Whether a person watches what is said, so that it may move. */
  readonly isWatched: boolean;
  /** Whether what was asked for goes to a terminal, so that it may have colours. Default: as `isWatched`. */
  readonly isColored?: boolean | undefined;
  readonly fetch: typeof fetch;
  /** Writes a file, and the folders that it is in. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
}

/** The world as it is. */
export function realIo(): Io {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isWatched: process.stderr.isTTY,
    // Of the two, each may be in a file or a pipe; https://no-color.org is for those who want none.
    isColored: process.stdout.isTTY && !process.env.NO_COLOR,
    fetch: (input, init) => fetch(input, init),
    write: async (path, content) => {
      await mkdir(dirname(path), { recursive: true });
      // Beside it first, so that nobody ever finds half a file.
      await writeFile(`${path}.part`, content);
      await rename(`${path}.part`, path);
    },
  };
}

/** What was asked for cannot be done as it was written; the message says what to put right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
