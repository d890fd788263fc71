import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { findBrowsers } from '../../../src/build/browsers.js';
import { serve } from '../../../src/build/serve.js';
import { plainPage, unhashed } from './site.js';

/**
 * Three servers, which are three origins to a browser: a city with its pages, one that hosts the
 * built files, and one that has data and lets anybody read them.
 */
export interface FramedSite {
  /** Address of the city's server. */
  readonly city: string;
  /** Address of the folder with the built files. */
  readonly icc: string;
  /** Address of the server with data. */
  readonly data: string;
  /** What the tabs said on their consoles. */
  readonly noise: string[];
  /** Addresses of everything that was asked for, in order; without what tells the content of a file. */
  readonly requests: string[];
  /** Writes a file of the city. */
  readonly write: (path: string, text: string) => void;
  /** Writes a file beside the built ones. */
  readonly writeHosted: (path: string, text: string) => void;
  /** Writes `embed.json`, or removes it. */
  readonly configure: (text: string | undefined) => void;
  /** What the server with data answers to a path. */
  readonly answers: Map<string, Answer>;
  /** Opens an address in a new tab, and waits until nothing is asked for any more. */
  readonly open: (url: string, options?: OpenOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** What to wait for instead: that the page itself is there. */
  readonly waitUntil?: 'load';
}

/** A text of that server, or the address that it sends the browser on to. */
export type Answer = { readonly text: string } | { readonly location: string };

/**
 * Sets the three servers up. The city's policy allows scripts and frames of the server that hosts the
 * built files, and nothing else; that server sends no policy, so that the one in the file counts.
 *
 * @throws if Chromium is not there.
 */
export async function openFramedSite(): Promise<FramedSite> {
  const executablePath = findBrowsers().chromium?.path;
  if (executablePath === undefined) throw new Error('Chromium was not found');
  const root = mkdtempSync(join(tmpdir(), 'icc-framed-'));
  cpSync('dist', join(root, 'files/icc'), { recursive: true });
  mkdirSync(join(root, 'city/pages'), { recursive: true });
  const files = await serve({
    root: join(root, 'files'),
    folders: ['icc'],
    home: '/icc/',
    port: 0,
    policy: '',
  });
  const host = files.url.slice(0, -1);
  const city = await serve({
    root: join(root, 'city'),
    folders: ['pages'],
    home: '/pages/',
    port: 0,
    policy: [
      "default-src 'none'",
      `script-src 'self' ${host}`,
      'img-src data:',
      `frame-src 'self' ${host}`,
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
  });
  const answers = new Map<string, Answer>();
  const data = await serveAnswers(answers);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const noise: string[] = [];
  const requests: string[] = [];
  return {
    city: `${city.url}pages/`,
    icc: `${files.url}icc/`,
    data: data.url,
    noise,
    requests,
    answers,
    write: (path, text) => {
      writeFileSync(join(root, 'city/pages', path), text);
    },
    writeHosted: (path, text) => {
      writeFileSync(join(root, 'files/icc', path), text);
    },
    configure: (text) => {
      const path = join(root, 'files/icc/embed.json');
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    },
    open: async (url, { waitUntil, ...options } = {}) => {
      const tab = await browser.newPage(options);
      tab.setDefaultTimeout(10_000);
      tab.on('console', (message) => {
        // Every browser looks for an icon, and the page in a frame needs none.
        if (message.location().url.endsWith('/favicon.ico')) return;
        noise.push(`${message.type()}: ${message.text()}`);
      });
      tab.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      tab.on('request', (request) => requests.push(unhashed(request.url())));
      await tab.goto(url, { waitUntil: waitUntil ?? 'networkidle' });
      return tab;
    },
    close: async () => {
      await browser.close();
      await Promise.all([files.close(), city.close(), data.close()]);
      rmSync(root, { recursive: true });
    },
  };
}

/** A page as plain as can be, around some markup; without an icon, which its server may not have. */
export function barePage(markup: string): string {
  return plainPage(markup).replace('/city/icon.svg', 'data:,');
}

/** The frame in a page, once the widget in it is there. */
export async function frameIn(tab: Page, index = 0): Promise<Frame> {
  const frame = tab.frames()[index + 1];
  if (frame === undefined) throw new Error('there is no frame in the page');
  await frame.waitForFunction(() =>
    [...document.body.children].some((each) => each.shadowRoot?.querySelector('[part]')),
  );
  return frame;
}

async function serveAnswers(
  answers: ReadonlyMap<string, Answer>,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer(({ url = '' }, response) => {
    const answer = answers.get(url);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (answer === undefined) response.writeHead(404).end();
    else if ('location' in answer) response.writeHead(302, { Location: answer.location }).end();
    else response.writeHead(200, { 'Content-Type': 'text/csv; charset=utf-8' }).end(answer.text);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
