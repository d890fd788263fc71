import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowsers } from '../../../src/build/browsers.js';
import { fault, problemAt } from '../../../src/data-tools/problem.js';
import type { PreviewBuild } from '../../../src/data-tools/serve/preview-source.js';
import { startPreview, type Preview } from '../../../src/data-tools/serve/start-preview.js';
import { aFolder, removeFolder } from '../../data-tools/serve/folders.js';

const executablePath = findBrowsers().chromium?.path;
const noise: string[] = [];

let folder: string;
let preview: Preview;
let browser: Browser | undefined;
let result: PreviewBuild;

before(async () => {
  folder = await aFolder({ 'tables/cities.csv': 'name\n' });
  for (const name of ['first', 'second']) {
    cpSync('dist/data', join(folder, name), {
      recursive: true,
      filter: (path) => !/results.[^/\\]+$/.test(path) || path.endsWith('example-city.json'),
    });
  }
  const file = join(folder, 'second/results/example-city.json');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll('"aggregate":{"value":67', '"aggregate":{"value":71'),
  );
  result = {
    folder: join(folder, 'first'),
    problems: [],
    cities: [{ id: 'example-city', name: 'Example City', hasResults: true, illustrative: true }],
    networks: [],
  };
  preview = await startPreview({
    folder: join(folder, 'tables'),
    cdn: 'dist/cdn',
    port: 0,
    language: 'en',
    build: () => Promise.resolve(result),
  });
  if (executablePath === undefined) return;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});

after(async () => {
  await browser?.close();
  await preview.close();
  await removeFolder(folder);
});

/** The page of the preview with its widgets; nothing where there is no browser. */
async function open(context: TestContext): Promise<Page | undefined> {
  if (browser === undefined) {
    context.skip('Chromium was not found');
    return undefined;
  }
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const { origin } = new URL(preview.url);
  tab.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  tab.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) {
      noise.push(`request: ${request.url()}`);
    }
  });
  await tab.goto(preview.url);
  await tab.waitForFunction(async () => {
    const widgets = [
      ...document.querySelectorAll<HTMLElement & { ready?: Promise<void> }>('.widget > *'),
    ];
    if (widgets.length < 3 || widgets.some((each) => each.ready === undefined)) return false;
    await Promise.all(widgets.map(({ ready }) => ready ?? Promise.resolve()));
    return true;
  });
  return tab;
}

/** Gives the next build another outcome, and saves a table. */
async function save(tab: Page, next: Partial<PreviewBuild>): Promise<void> {
  const status = tab.locator('.status');
  const before = await status.innerText();
  result = { ...result, ...next };
  writeFileSync(join(folder, 'tables/cities.csv'), `name\n${before}\n`);
  await tab.waitForFunction((last) => {
    const line = document.querySelector('.status');
    return line?.textContent !== last && line?.classList.contains('busy') === false;
  }, before);
}

test('the preview shows new figures after a save, and keeps the reader’s place and view', async (context) => {
  const tab = await open(context);
  if (tab === undefined) return;
  const radar = tab.locator('icc-index-radar');
  await radar.getByRole('radio', { name: 'Table' }).check({ force: true });
  const view = await radar.getAttribute('view');
  await radar.getByText('67', { exact: true }).first().waitFor();
  await tab.evaluate(() => {
    scrollTo(0, 300);
  });
  await save(tab, { folder: join(folder, 'second') });
  await radar.getByText('71', { exact: true }).first().waitFor();
  assert.equal(await radar.getAttribute('view'), view);
  assert.equal(await tab.evaluate(() => scrollY), 300);
  await tab.close();
});

test('the preview keeps the last figures while there are errors, and says so', async (context) => {
  const tab = await open(context);
  if (tab === undefined) return;
  const place = { file: 'cities.csv', row: 2, column: 'name' };
  await save(tab, { problems: [problemAt(place, fault('empty', {}))] });
  const status = await tab.locator('.status').innerText();
  assert.match(status, /^Saved .*, built again, 1 error\. The figures of the last build/);
  assert.match(
    await tab.locator('.messages').innerText(),
    /row 2, column name\s+is empty: fill it in/,
  );
  await tab.locator('icc-index-radar').getByText('71', { exact: true }).first().waitFor();
  await tab.close();
});

test('the page of the preview made no sound and asked no other host', () => {
  assert.deepEqual(noise, []);
});
