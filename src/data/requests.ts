import type { Result } from '../core/result.js';
import { getConfig } from './config.js';
import type { DataError } from './error.js';
import { loadText } from './load.js';

interface SharedRequest {
  readonly answer: Promise<Result<string, DataError>>;
  readonly abort: AbortController;
  waiting: number;
  settled: boolean;
}

const requests = new Map<string, SharedRequest>();

/**
 * Fetches a file once per page, however many widgets ask for it.
 *
 * A request is given up only when nobody waits for it any more; a failure is
 * forgotten at once, so that the next to ask tries again.
 *
 * @param fresh ask the server again even if the page already has the file.
 * @throws the signal's reason, if the caller gave up.
 */
export async function requestText(
  url: string,
  signal: AbortSignal,
  fresh = false,
): Promise<Result<string, DataError>> {
  signal.throwIfAborted();
  let request = requests.get(url);
  if (request === undefined || (fresh && request.settled)) {
    request = start(url, fresh);
    requests.set(url, request);
  }
  request.waiting++;
  try {
    return await Promise.race([request.answer, aborted(signal)]);
  } finally {
    request.waiting--;
    if (request.waiting === 0 && !request.settled) {
      forget(url, request);
      request.abort.abort();
    }
  }
}

/** Forgets every answer. For tests, and for pages that replace their dataset. */
export function clearRequests(): void {
  for (const request of requests.values()) request.abort.abort();
  requests.clear();
}

function start(url: string, fresh: boolean): SharedRequest {
  const abort = new AbortController();
  const { signal } = abort;
  const request: SharedRequest = {
    abort,
    waiting: 0,
    settled: false,
    answer: loadText(url, { ...getConfig(), signal, ...(fresh && { cache: 'reload' }) }).then(
      (result) => {
        request.settled = true;
        if (!result.ok) forget(url, request);
        return result;
      },
    ),
  };
  return request;
}

function forget(url: string, request: SharedRequest): void {
  if (requests.get(url) === request) requests.delete(url);
}

/** Never resolves; rejects with the signal's reason when it aborts. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const leave = (): void => {
      // An abort reason is whatever the caller chose; it is handed back unchanged.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
  });
}
