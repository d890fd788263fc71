import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { findBrowsers } from '../../../src/build/browsers.js';
import { listFiles } from '../../../src/build/files.js';
import { serve } from '../../../src/build/serve.js';
import { linksOf } from '../support/links.js';

const pages = listFiles('demo').filter((path) => path.endsWith('.html'));
const executablePath = findBrowsers().chromium?.path;

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

before(async () => {
  server = await serve({ root: '.', folders: ['demo', 'dist'], home: '/demo/', port: 0 });
  if (executablePath === undefined) return;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});

after(async () => {
  await browser.close();
  await server.close();
});

test('demo/ has a page', () => {
  assert.ok(pages.includes('demo/index.html'));
});

for (const page of pages) {
  test(`${page} finds the built files that it names`, () => {
    const missing = linksOf(page, readFileSync(page, 'utf8'))
      .map(({ path }) => posix.join(posix.dirname(page), path))
      .filter((path) => path.startsWith('dist/') && !existsSync(path));
    assert.deepEqual(missing, []);
  });

  test(`${page} works under a strict policy, silently and without another host`, async (context) => {
    if (executablePath === undefined) {
      context.skip('Chromium was not found');
      return;
    }
    const tab = await browser.newPage();
    const noise: string[] = [];
    tab.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    tab.on('pageerror', (error) => noise.push(`error: ${error.message}`));
    tab.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) {
        noise.push(`request: ${request.url()}`);
      }
    });
    await tab.goto(`${server.url}${page}`, { waitUntil: 'networkidle' });
    await tab.close();
    // The page that shows failures has the browser report each request that fails on purpose.
    const isExpected = page.endsWith('/failures.html');
    assert.deepEqual(
      noise.filter((line) => !(isExpected && line.includes('Failed to load resource'))),
      [],
    );
  });
}
