import { fail, ok, type Result } from '../core/result.js';
import type { DataConfig } from './config.js';
import type { DataError, DataErrorKind } from './error.js';

/** What {@link loadText} needs beside the address. */
export interface LoadOptions extends Pick<DataConfig, 'fetch' | 'maxBytes' | 'timeoutMs'> {
  readonly signal: AbortSignal;
  /** Passed on to `fetch`: `reload` asks the server again. Default: the browser's own rules. */
  readonly cache?: RequestCache;
  /** A signal that aborts after so many milliseconds. Default: the browser's own. */
  readonly timeout?: (delayMs: number) => AbortSignal;
}

/**
 * Fetches one file as text.
 *
 * @returns the text, or a {@link DataError} of kind `offline`, `http`, `timeout` or `too-large`.
 * @throws the signal's reason, if the caller gave up.
 */
export async function loadText(
  url: string,
  options: LoadOptions,
): Promise<Result<string, DataError>> {
  const {
    signal,
    timeoutMs,
    timeout = (delayMs: number) => AbortSignal.timeout(delayMs),
  } = options;
  const tooLate = timeout(timeoutMs);
  try {
    signal.throwIfAborted();
    const response = await options.fetch(url, {
      signal: AbortSignal.any([signal, tooLate]),
      cache: options.cache ?? 'default',
    });
    if (!response.ok) {
      const { status } = response;
      return failure('http', url, `answered ${status}`, { status });
    }
    return await readText(response, url, options.maxBytes);
  } catch (cause) {
    signal.throwIfAborted();
    return tooLate.aborted
      ? failure('timeout', url, `did not answer within ${timeoutMs} ms`, { cause })
      : failure('offline', url, 'could not be reached (no network, or not allowed)', { cause });
  }
}

/** Reads chunk by chunk, so that a huge file is given up before it fills the memory. */
async function readText(
  response: Response,
  url: string,
  maxBytes: number,
): Promise<Result<string, DataError>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) break;
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      await reader?.cancel();
      return failure('too-large', url, `is larger than ${maxBytes} bytes`);
    }
    chunks.push(part.value);
  }
  return ok(decode(await new Blob(chunks).arrayBuffer()));
}

/** Spreadsheets still save as Windows-1252; only text that is not UTF-8 is read so. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function failure(
  kind: DataErrorKind,
  url: string,
  happened: string,
  details?: Pick<DataError, 'status' | 'cause'>,
): Result<never, DataError> {
  return fail({ kind, url, message: `${url} ${happened}`, ...details });
}
