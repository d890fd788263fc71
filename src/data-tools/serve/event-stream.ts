import type { ServerResponse } from 'node:http';

/** Pages that wait to be told. */
export interface EventStream {
  /** Keeps the connection of a page, and tells it at once, so that it misses nothing after a break. */
  readonly add: (response: ServerResponse) => void;
  /** Tells all pages that there is something new. */
  readonly tell: () => void;
  readonly close: () => void;
}

// What is new is in a file of its own; the event says only that it is worth asking for.
const EVENT = 'event: state\ndata: {}\n\n';

/** How long a browser waits before it tries to connect again, in milliseconds. */
const RETRY_MS = 1000;

/** Server-sent events, for as many pages as there are. */
export function toEventStream(): EventStream {
  const pages = new Set<ServerResponse>();
  return {
    add: (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write(`retry: ${RETRY_MS}\n\n${EVENT}`);
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    tell: () => {
      for (const page of pages) page.write(EVENT);
    },
    close: () => {
      for (const page of pages) page.end();
      pages.clear();
    },
  };
}
