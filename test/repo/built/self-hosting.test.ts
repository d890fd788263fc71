import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { findBrowsers } from '../../../src/build/browsers.js';
import { findNginx } from '../../../src/build/testing/nginx.js';
import { howToInstallNginx } from '../../../src/build/testing/packages.js';
import { openNginxSite } from '../support/nginx.js';
import { openSite, plainPage, type Site } from '../support/site.js';

const OTHER_HOST = 'https://widgets.example.org';

const guide = readFileSync('stories/guide/Self-hosting.mdx', 'utf8');
const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  readonly files: Readonly<Record<string, string>>;
};
const [own = '', trusted = '', other = '', framed = ''] = fences('http').map((fence) =>
  fence.replace('Content-Security-Policy: ', '').trim(),
);

for (const [title, policy] of [
  ['its policy for one host', own],
  ['its policy with Trusted Types', trusted],
] as const) {
  test(`the guide is right that ${title} is enough for a radar`, async () => {
    await withSite(policy, async (site) => {
      const tab = await openPage(site, radarFrom('/icc/'));
      assert.equal(await tab.evaluate(hasRing), true);
      assert.deepEqual(site.noise, []);
    });
  });
}

test('the guide is right on widgets from another host: policy, CORS and integrity', async (context) => {
  const nginx = findNginx();
  if (nginx === undefined) {
    context.skip(`nginx was not found. To have it, ${howToInstallNginx()}`);
    return;
  }
  const host = await openNginxSite(nginx);
  try {
    await withSite(other.replaceAll(OTHER_HOST, host.url.slice(0, -1)), async (site) => {
      const hash = files['cdn/icc.js'] ?? '';
      const tab = await openPage(site, radarFrom(`${host.url}icc/`, ` integrity="${hash}"`));
      assert.equal(await tab.evaluate(hasRing), true);
      // Tabs note what they ask of other hosts; here they are meant to.
      assert.deepEqual(
        site.noise.filter((line) => !line.startsWith(`request: ${host.url}`)),
        [],
      );
    });
  } finally {
    await host.close();
  }
});

test('the guide is right on frames: policy, snippet, and height', async (context) => {
  const nginx = findNginx();
  const executablePath = findBrowsers().chromium?.path;
  if (nginx === undefined || executablePath === undefined || !existsSync('dist/embed.html')) {
    context.skip('nginx, Chromium or dist/embed.html was not found');
    return;
  }
  const [snippet = ''] = fences('html').filter((fence) => fence.includes('<iframe'));
  const host = await openNginxSite(nginx, { policy: `${framed}; img-src 'self'` });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    host.write('city/icon.svg', readFileSync('demo/icon.svg', 'utf8'));
    host.write('frame.html', plainPage(snippet));
    const tab = await browser.newPage();
    const noise: string[] = [];
    tab.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    await tab.goto(`${host.url}frame.html`, { waitUntil: 'networkidle' });
    const frame = tab.frames().find((each) => each.url().includes('embed.html'));
    assert.equal(await frame?.evaluate(hasRing), true);
    const height = await tab.evaluate(() => document.querySelector('iframe')?.style.height);
    assert.match(height ?? '', /^\d+(\.\d+)?px$/);
    assert.deepEqual(noise, []);
  } finally {
    await browser.close();
    await host.close();
  }
});

test('the guide has the cache headers of all three configurations', () => {
  const shown = [...guide.matchAll(/^- `([^`]*max-age=[^`]+)`:/gm)].map(([, value]) => value);
  const values = [...new Set(shown)];
  assert.equal(values.length, 2);
  for (const file of ['nginx.conf', 'apache.htaccess', 'object-store.md']) {
    const text = readFileSync(`demo/deploy/${file}`, 'utf8');
    const found = [...text.matchAll(/(?:public, )?max-age=\d+, [a-z-]+/g)].map(([value]) => value);
    assert.deepEqual([...new Set(found)].sort(), [...values].sort(), file);
  }
});

test('the commands of the guide print an import map and its hash', { skip: !hasTools() }, () => {
  const [toMap = '', toHash = ''] = fences('sh').filter((fence) =>
    fence.includes('importmap.json'),
  );
  const map = run(toMap.replace(' > importmap.json', ''));
  const modules = Object.entries(files).filter(([path]) => path.endsWith('.js'));
  assert.deepEqual(JSON.parse(map), {
    integrity: Object.fromEntries(modules.map(([path, hash]) => [`/icc/0.1.0/${path}`, hash])),
  });
  assert.equal(map, map.trim());
  // The same command, of the map as it comes instead of a file.
  const printed = run(
    `MAP="$(cat)"; ${toHash.replace('binary importmap.json', 'binary <(printf %s "$MAP")')}`,
    map,
  );
  const digest = createHash('sha256').update(map).digest('base64');
  assert.equal(printed.trim(), `'sha256-${digest}'`);
});

/** The code of all examples of the guide in a language. */
function fences(language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\n([^]*?)\`\`\`$`, 'gm');
  return [...guide.matchAll(fence)].map(([, code = '']) => code);
}

/** Runs what needs a site of that policy; its own pages have an icon besides. */
async function withSite(policy: string, task: (site: Site) => Promise<void>): Promise<void> {
  const site = await openSite(`${policy}; img-src 'self'`);
  try {
    await task(site);
  } finally {
    await site.close();
  }
}

function openPage(site: Site, markup: string): Promise<Page> {
  site.write('city/page.html', plainPage(markup));
  return site.open('city/page.html');
}

function radarFrom(folder: string, attributes = ''): string {
  return `<link rel="stylesheet" href="${folder}cdn/icc.css">
<script type="module" src="${folder}cdn/icc.js" crossorigin="anonymous"${attributes}></script>
<icc-index-radar city="example-city"><p>Our result</p></icc-index-radar>`;
}

/** Whether a page shows a radar. */
function hasRing(): boolean {
  const radar = document.querySelector('icc-index-radar');
  return radar?.shadowRoot?.querySelector('.drawing .ring') instanceof Element;
}

function run(command: string, input = ''): string {
  return execFileSync('bash', ['-c', command], { input, encoding: 'utf8' });
}

function hasTools(): boolean {
  try {
    run('openssl version');
    return true;
  } catch {
    return false;
  }
}
