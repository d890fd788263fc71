import { fail, ok, type Result } from '../core/result.js';
import type { DataConfig } from './config.js';
import type { DataError, DataErrorKind } from './error.js';

/** What {@link loadText} needs beside the address. */
export interface LoadOptions extends Pick<DataConfig, 'fetch' | 'maxBytes' | 'timeoutMs'> {
  readonly signal: AbortSignal;
  /** Passed on to `fetch`: `reload` asks the server again. Default: the browser's own rules. */
  readonly cache?: RequestCache;
  /** Runs `callback` after `delayMs`; returns a function that calls it off. Default: a timer. */
  readonly schedule?: (callback: () => void, delayMs: number) => () => void;
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
  const { signal, timeoutMs, schedule = afterDelay } = options;
  const abort = new AbortController();
  const giveUp = (): void => {
    abort.abort(signal.reason);
  };
  const wait = { over: false };
  const cancelTimer = schedule(() => {
    wait.over = true;
    abort.abort();
  }, timeoutMs);
  signal.addEventListener('abort', giveUp);
  try {
    signal.throwIfAborted();
    const response = await options.fetch(url, {
      signal: abort.signal,
      ...(options.cache && { cache: options.cache }),
    });
    if (!response.ok) {
      return failure('http', `${url} answered ${String(response.status)}`, {
        url,
        status: response.status,
      });
    }
    return await readText(response, url, options.maxBytes);
  } catch (cause) {
    signal.throwIfAborted();
    return wait.over
      ? failure('timeout', `${url} did not answer within ${String(timeoutMs)} ms`, { url, cause })
      : failure('offline', `${url} could not be reached (no network, or not allowed)`, {
          url,
          cause,
        });
  } finally {
    cancelTimer();
    signal.removeEventListener('abort', giveUp);
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
      return failure('too-large', `${url} is larger than ${maxBytes} bytes`, { url });
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
  message: string,
  details: Omit<DataError, 'kind' | 'message'>,
): Result<never, DataError> {
  return fail({ kind, message, ...details });
}

function afterDelay(callback: () => void, delayMs: number): () => void {
  const timer = setTimeout(callback, delayMs);
  return () => {
    clearTimeout(timer);
  };
}
