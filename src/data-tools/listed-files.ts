import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../core/result.js';

/** What a descriptor says of a file. */
export interface ListedFile {
  /** Below the folder; see `isDatasetPath`. */
  readonly path: string;
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
}

/** What is wrong with a file. */
export type FileFault =
  /** It is in the folder only through a link. */
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string }
  /** It is not the file that the descriptor was written for. */
  | { readonly kind: 'altered'; readonly path: string };

/** How many files are open at once. */
const AT_ONCE = 32;

/** The first file that is not as the descriptor says, if any. */
export function findAltered(
  folder: string,
  files: readonly ListedFile[],
): Promise<FileFault | undefined> {
  return forEachListed(folder, files, () => Promise.resolve());
}

/**
 * Reads and checks files, some at a time, and passes on what they hold, until
 * one is at fault. No file is still worked on when it ends.
 *
 * @throws what `use` throws.
 */
export async function forEachListed(
  folder: string,
  files: readonly ListedFile[],
  use: (path: string, content: Uint8Array) => Promise<void>,
): Promise<FileFault | undefined> {
  const root = await realpath(folder);
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const outcomes = await Promise.allSettled(
      files.slice(i, i + AT_ONCE).map(async (file) => {
        const content = await readListed(root, file);
        if (!content.ok) return content.error;
        await use(file.path, content.value);
        return undefined;
      }),
    );
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') throw outcome.reason;
      if (outcome.value !== undefined) return outcome.value;
    }
  }
  return undefined;
}

async function readListed(
  root: string,
  { path, bytes, hash }: ListedFile,
): Promise<Result<Uint8Array, FileFault>> {
  let content: Uint8Array;
  try {
    // A link, of the file or of a folder on the way, may lead out of the dataset.
    if ((await realpath(join(root, path))) !== join(root, path)) {
      return fail({ kind: 'outside', path });
    }
    content = await readFile(join(root, path));
  } catch {
    return fail({ kind: 'missing', path });
  }
  const isSame =
    content.length === bytes &&
    hash === `sha256:${createHash('sha256').update(content).digest('hex')}`;
  return isSame ? ok(content) : fail({ kind: 'altered', path });
}
