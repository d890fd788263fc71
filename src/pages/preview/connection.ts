import type { PreviewState } from './state.js';

/** The way to the server of the preview. */
export interface Connection {
  /**
   * Listens to the server until the function that it gives is called.
   *
   * @param onNews called when there is something new, and when the server is back.
   * @param onLost called when the server does not answer any more.
   */
  readonly listen: (onNews: () => void, onLost: () => void) => () => void;
  /** What the server knows; nothing if it does not answer. */
  readonly load: (language: string) => Promise<PreviewState | undefined>;
}

/** @param page address of the page, whose server it is. */
export function toConnection(page: string): Connection {
  return {
    listen: (onNews, onLost) => {
      const events = new EventSource(new URL('/preview/events', page));
      events.addEventListener('state', onNews);
      events.addEventListener('error', onLost);
      return () => {
        events.close();
      };
    },
    load: async (language) => {
      try {
        const address = new URL('/preview/state.json', page);
        address.searchParams.set('lang', language);
        const response = await fetch(address);
        // The server is of the same version as the page, and wrote it.
        return response.ok ? ((await response.json()) as PreviewState) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
