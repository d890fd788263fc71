import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { findBrowsers } from '../../../src/build/browsers.js';
import { listFiles } from '../../../src/build/files.js';
import { serve } from '../../../src/build/serve.js';
import { runDoctor } from '../../../src/cli/doctor.js';

/** One page is made to fail. */
const pages = listFiles('demo').filter((path) => /(?<!failures)\.html$/.test(path));
const executablePath = findBrowsers().chromium?.path;

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser | undefined;

before(async () => {
  server = await serve({ root: '.', folders: ['demo', 'dist'], home: '/demo/', port: 0 });
  if (executablePath === undefined) return;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});

after(async () => {
  await browser?.close();
  await server.close();
});

for (const page of pages) {
  test(`the doctor finds no error on ${page}`, async () => {
    let out = '';
    const say = (text: string) => (out += text);
    const io = { out: say, err: say, fetch, isTTY: false };
    const code = await runDoctor([server.url + page], io);
    assert.equal(code, 0, out);
  });
}

/** What the page of the doctor says of another page: the ids are not shown, so the words. */
async function ask(query: string, html = ''): Promise<{ status: string; found: string[] }> {
  assert.ok(browser);
  const tab = await browser.newPage();
  const noise: string[] = [];
  tab.on('pageerror', (error) => noise.push(error.message));
  await tab.goto(`${server.url}demo/doctor.html?${query}`, { waitUntil: 'networkidle' });
  if (html !== '') await tab.locator('textarea').fill(html);
  await tab.locator('form button').click();
  await tab.locator('form button[aria-disabled=false]').waitFor();
  await tab.locator('#report').waitFor();
  const status = await tab.locator('.doctor-status').innerText();
  const found = await tab.locator('.findings h4, .findings .good').allInnerTexts();
  await tab.close();
  assert.deepEqual(noise, []);
  return { status, found };
}

test('the page of the doctor opens and measures a page of its own site', async (context) => {
  if (browser === undefined) {
    context.skip('Chromium was not found');
    return;
  }
  const { status, found } = await ask('lang=en&page=norway.html');
  assert.equal(status, 'Nothing wrong was found.');
  assert.ok(found.includes('The widget shows its data.'), found.join('\n'));
});

test('the page of the doctor reads HTML that is pasted, and speaks Arabic', async (context) => {
  if (browser === undefined) {
    context.skip('Chromium was not found');
    return;
  }
  const { status, found } = await ask('lang=ar', '<html lang="en"><icc-radar></icc-radar></html>');
  assert.equal(status, 'الأخطاء: 1. التنبيهات: 0.');
  assert.equal(found.length, 1);
});
