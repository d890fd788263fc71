/** An answer that the loader already waits for, and the way to give it up. */
type Asked = Promise<Response> & { readonly abort: AbortController };

/** Where the loader leaves the answers it waits for, by their addresses. It names the same, being a file of its own. */
const SHARED = Symbol.for('icc');

/**
 * Takes over what the loader has asked for, so that no file is asked for twice: engines differ in
 * what they do with a `preload` link.
 *
 * @returns the answer, for one taker; nothing if the address was not asked for.
 */
export function takeAsked(
  url: string,
  { signal, cache }: Pick<RequestInit, 'signal' | 'cache'> = {},
): Asked | undefined {
  // Who wants to have it from the server does not want what was asked for before.
  if (cache === 'reload') return undefined;
  const shared = (globalThis as { readonly [SHARED]?: Record<string, Asked | undefined> })[SHARED];
  const asked = shared?.[url];
  if (!asked) return undefined;
  // The name stays, so that nobody asks again for what is there.
  shared[url] = undefined;
  signal?.addEventListener('abort', () => asked.abort.abort(signal.reason));
  return asked;
}
