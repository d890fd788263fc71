import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { loadDataMessages, toDataLanguage } from '../messages/languages.js';
import { toEventStream } from './event-stream.js';
import { HEADERS, isOwnHost } from './headers.js';
import { listen } from './listen.js';
import type { BuildPreview } from './preview-source.js';
import { toRebuilder } from './rebuild.js';
import { findFile, sendFile } from './send-file.js';
import { toState } from './to-state.js';
import { watchFolder } from './watch-folder.js';

/** What a preview needs. */
export interface PreviewOptions {
  /** Folder with the tables. */
  readonly folder: string;
  readonly build: BuildPreview;
  /** Folder of the built files for pages; `preview.html` lies beside it. */
  readonly cdn: string;
  /** Language of page and messages. Default: that of the reader's browser. */
  readonly language?: string | undefined;
  /** The first port to try; `0` takes any. Default: 4173. */
  readonly port?: number | undefined;
}

/** A preview that is running. */
export interface Preview {
  /** Where its page is. */
  readonly url: string;
  /** Ends everything that it began. */
  readonly close: () => Promise<void>;
}

/** The port that is tried first. */
export const PREVIEW_PORT = 4173;

/**
 * Shows a folder of tables as a page with the widgets and the messages of the check, for browsers
 * of this machine, and builds again whenever a table is saved.
 *
 * @throws if no port can be had.
 */
export async function startPreview({
  folder,
  build,
  cdn,
  language,
  port = PREVIEW_PORT,
}: PreviewOptions): Promise<Preview> {
  const tables = resolve(folder);
  const run = randomUUID();
  const events = toEventStream();
  const rebuilder = toRebuilder(build, events.tell);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, port);
  const watching = await watchFolder(tables, () => {
    rebuilder.start(new Date());
  });
  rebuilder.start();

  return {
    url: `http://127.0.0.1:${taken}/${language === undefined ? '' : `?lang=${encodeURIComponent(language)}`}`,
    close: () =>
      new Promise((done) => {
        watching.close();
        rebuilder.close();
        events.close();
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '/', headers } = request;
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!isOwnHost(headers.host, taken)) {
      say(response, 403, 'Only for browsers of this machine');
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      say(response, 405, 'Only for reading');
      return;
    }
    const isHead = method === 'HEAD';
    const { path, query } = toTarget(url);
    if (path === '/preview/events' && !isHead) {
      events.add(response);
      return;
    }
    if (path === '/preview/state.json') {
      const messages = await loadDataMessages(toDataLanguage(query.get('lang') ?? language));
      const state = await toState(rebuilder.progress, { folder: tables, run, messages });
      response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
      response.end(isHead ? undefined : JSON.stringify(state));
      return;
    }
    // Every browser asks for one, and complains where there is none.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = await toFile(path);
    if (file === undefined) say(response, 404, 'Not found');
    else sendFile(response, file, { isHead });
  }

  async function toFile(path: string): ReturnType<typeof findFile> {
    if (path === '/') return findFile(resolve(cdn, '..'), 'preview.html');
    if (path.startsWith('/cdn/')) return findFile(cdn, path.slice('/cdn/'.length));
    const dataset = rebuilder.progress.build?.folder;
    if (dataset === undefined || !path.startsWith('/data/')) return undefined;
    return findFile(dataset, path.slice('/data/'.length));
  }
}

interface Target {
  /** Decoded; empty where it cannot be. */
  readonly path: string;
  readonly query: URLSearchParams;
}

function toTarget(url: string): Target {
  try {
    const { pathname, searchParams } = new URL(`http://localhost${url}`);
    const path = decodeURIComponent(pathname);
    return { path: /\0|\\|\/\//.test(path) ? '' : path, query: searchParams };
  } catch {
    return { path: '', query: new URLSearchParams() };
  }
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
