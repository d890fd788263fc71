import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowsers } from '../../../src/build/browsers.js';
import { serve, STRICT_POLICY } from '../../../src/build/serve.js';

/** A web site in a folder of its own, with the built files in its folder `icc/`. */
export interface Site {
  /** Writes a file of the site. */
  readonly write: (path: string, text: string) => void;
  /** Opens a page of the site in a new tab. */
  readonly open: (path: string, size?: { width: number; height: number }) => Promise<Page>;
  /** What the tabs said on their consoles, and what they asked of other hosts. */
  readonly noise: string[];
  /** Paths of all files of the site that were asked for, in order; without what tells their content. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/**
 * Sets up a site as a city would: the built files copied next to its own pages.
 *
 * @param policy content security policy of its pages; by default the strictest.
 * @throws if Chromium is not there.
 */
export async function openSite(policy: string = STRICT_POLICY): Promise<Site> {
  const executablePath = findBrowsers().chromium?.path;
  if (executablePath === undefined) throw new Error('Chromium was not found');
  const root = mkdtempSync(join(tmpdir(), 'icc-site-'));
  cpSync('dist', join(root, 'icc'), { recursive: true });
  mkdirSync(join(root, 'city'));
  copyFileSync('demo/icon.svg', join(root, 'city/icon.svg'));
  const server = await serve({ root, folders: ['icc', 'city'], home: '/city/', port: 0, policy });
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const noise: string[] = [];
  const requests: string[] = [];
  return {
    noise,
    requests,
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    open: async (path, size) => {
      const tab = await browser.newPage(size ? { viewport: size } : {});
      tab.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
      tab.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      tab.on('request', (request) => {
        const url = request.url();
        if (url.startsWith(server.url)) requests.push(unhashed(url.slice(server.url.length)));
        if (!/^(data|blob):/.test(url) && !url.startsWith(server.url))
          noise.push(`request: ${url}`);
      });
      await tab.goto(server.url + path, { waitUntil: 'networkidle' });
      return tab;
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}

/** A page as plain as can be, around some markup. */
export function plainPage(markup: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>City</title>
<link rel="icon" href="/city/icon.svg">
</head>
<body>
${markup}
</body>
</html>
`;
}

/** A name of a built file without the part that tells its content. */
export function unhashed(path: string): string {
  return path.replace(/-[\w-]{8}(?=\.js$)/, '');
}
