import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file to send. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * The file of a folder that an address names. The file system is asked for the real path, so
 * neither `..` nor a symbolic link leads out.
 *
 * @param name path inside the folder, with `/`.
 * @returns `undefined` if there is none, or none inside.
 */
export async function findFile(folder: string, name: string): Promise<FoundFile | undefined> {
  try {
    const base = await realpath(folder);
    const path = await realpath(join(base, name));
    if (!path.startsWith(base + sep)) return undefined;
    const details = await stat(path);
    return details.isFile() ? { path, bytes: details.size } : undefined;
  } catch {
    // Whatever is wrong with the name, there is no such file.
    return undefined;
  }
}

/** Sends a file, or only what is said about it. */
export function sendFile(
  response: ServerResponse,
  { path, bytes }: FoundFile,
  { isHead }: { readonly isHead: boolean },
): void {
  response.writeHead(200, {
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    'Content-Length': bytes,
  });
  if (isHead) {
    response.end();
    return;
  }
  // A dataset that was built anew meanwhile may have another length.
  const stream = createReadStream(path).on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}
