import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where files of this machine are for widgets, which take http(s) addresses only; no such host exists. */
export const LOCAL = 'http://files.invalid/';

/** Like the page's `fetch`, and for files of this machine as well: one that is missing is a 404. */
export const fetchOrRead: typeof fetch = async (input, init) => {
  const url = String(input instanceof Request ? input.url : input);
  const file = url.startsWith(LOCAL) ? `file:///${url.slice(LOCAL.length)}` : url;
  if (!file.startsWith('file:')) return fetch(input, init);
  try {
    return new Response(await readFile(fileURLToPath(file)));
  } catch (cause) {
    // A folder that was named where a file should be is no less missing.
    if (
      cause instanceof Error &&
      'code' in cause &&
      /^(ENOENT|EISDIR|ENOTDIR)$/.test(String(cause.code))
    ) {
      return new Response(null, { status: 404 });
    }
    throw cause;
  }
};

/** The address for widgets of a file or folder that was named by a path or by an address. */
export function toAddress(pathOrUrl: string): string {
  const url = /^(https?|file):/.test(pathOrUrl) ? pathOrUrl : pathToFileURL(pathOrUrl).href;
  return url.replace(/^file:\/\/\//, LOCAL);
}
