import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { listFiles } from '../../../src/build/files.js';
import { hashFiles, integrityOf } from '../../../src/build/integrity.js';
import { STRICT_POLICY } from '../../../src/build/serve.js';
import { widgetNames } from '../../../src/build/widgets.js';
import { openSite, plainPage, type Site } from '../support/site.js';
import { parseSource } from '../support/sources.js';

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

const HASHED = /-[\w-]{8}\.js$/;
/** Modules that pages name themselves. All others are found by what these import. */
const LASTING = [
  'icc',
  'icc-frame',
  'all',
  'embed',
  'builder',
  'doctor',
  'preview',
  ...widgetNames(),
];

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity;
const LOADER_HASH = integrity.files['cdn/icc.js'] ?? '';
const modules = listFiles('dist/cdn').filter((path) => path.endsWith('.js'));

const RIGHT_MAP = importMap();
const WRONG_MAP = importMap({
  [Object.keys(integrity.files).find((path) => /^cdn\/index-radar-.{8}\.js$/.test(path)) ?? '']:
    integrityOf('another file'),
});

let site: Site;
/** Its policy also lets the two import maps pass, which can only stand in a page itself. */
let mappedSite: Site;

before(async () => {
  const hashes = [RIGHT_MAP, WRONG_MAP].map(
    (map) => `'sha256-${createHash('sha256').update(map).digest('base64')}'`,
  );
  site = await openSite();
  mappedSite = await openSite(
    STRICT_POLICY.replace("script-src 'self'", `script-src 'self' ${hashes.join(' ')}`),
  );
});

after(async () => {
  await site.close();
  await mappedSite.close();
});

test('integrity.json has the version of the package and the hash of every file', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as Integrity;
  assert.equal(integrity.version, version);
  assert.deepEqual(integrity.files, hashFiles('dist'));
  assert.deepEqual(Object.keys(integrity.files), Object.keys(integrity.files).sort());
});

test('integrity.json names every module and no file that no page loads', () => {
  const named = Object.keys(integrity.files);
  const missing = modules.filter((path) => !named.includes(path.replace('dist/', '')));
  assert.deepEqual(missing, []);
  assert.ok(named.includes('data/datapackage.json') && named.includes('cdn/icc.css'));
  assert.deepEqual(
    named.filter((path) => /\.(map|br|gz|ts)$|^(esm|types)\/|integrity/.test(path)),
    [],
  );
});

test('every module of dist/cdn/ has its hash in its name, but for those that pages name', () => {
  const lasting = modules.filter((path) => !HASHED.test(path));
  assert.deepEqual(lasting, LASTING.map((name) => `dist/cdn/${name}.js`).sort());
});

test('every module that another one imports has its hash in its name', () => {
  const imports = modules.flatMap((path) =>
    parseSource(path, readFileSync(path, 'utf8')).imports.map(({ specifier }) => ({
      path,
      target: posix.join(posix.dirname(path), specifier),
    })),
  );
  assert.ok(imports.length > 20);
  assert.deepEqual(
    imports.filter(({ target }) => !HASHED.test(target) || !existsSync(target)),
    [],
  );
});

test('the loader runs where its hash is right, and shows a radar', async () => {
  const tab = await openPage(site, 'right');
  assert.equal(await hasFigures(tab), true);
  await tab.close();
  assert.deepEqual(site.noise, []);
});

test('the loader is blocked where its hash is wrong, and the page shows its content', async () => {
  const tab = await openPage(site, 'wrong', { hash: integrityOf('another file') });
  await assertBlocked(site, tab);
});

test('an import map has the browser check what the loader imports as well', async () => {
  const tab = await openPage(mappedSite, 'right', { map: RIGHT_MAP });
  assert.equal(await hasFigures(tab), true);
  await tab.close();
  assert.deepEqual(mappedSite.noise, []);
});

test('a file that is not what the import map says is blocked, and the page shows its content', async () => {
  const tab = await openPage(mappedSite, 'wrong', { map: WRONG_MAP });
  await assertBlocked(mappedSite, tab);
});

/** Opens a page with a radar, whose own content is a paragraph. */
function openPage(
  where: Site,
  name: string,
  { map, hash = LOADER_HASH }: { readonly map?: string; readonly hash?: string } = {},
): Promise<Page> {
  where.write(
    `city/${name}.html`,
    plainPage(`${map === undefined ? '' : `<script type="importmap">${map}</script>`}
<script type="module" src="/icc/cdn/icc.js" integrity="${hash}" crossorigin="anonymous"></script>
<icc-index-radar city="example-city"><p>Our result</p></icc-index-radar>`),
  );
  return where.open(`city/${name}.html`);
}

/** The import map that the guide tells how to make; other hashes for some files. */
function importMap(others: Readonly<Record<string, string>> = {}): string {
  const hashes = Object.entries({ ...integrity.files, ...others })
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, hash]) => [`/icc/${path}`, hash] as const);
  return JSON.stringify({ integrity: Object.fromEntries(hashes) });
}

/** Whether the widget has come, with something to see in it. */
function hasFigures(tab: Page): Promise<boolean> {
  return tab.evaluate(
    () =>
      document
        .querySelector('icc-index-radar')
        ?.shadowRoot?.querySelector('.drawing .ring, tbody td') instanceof Element,
  );
}

/** The page has its own content, and the browser says why, and nothing else. */
async function assertBlocked(where: Site, tab: Page): Promise<void> {
  assert.equal(await hasFigures(tab), false);
  assert.equal(await tab.locator('icc-index-radar p').isVisible(), true);
  await tab.close();
  const said = where.noise.splice(0);
  assert.ok(said.length > 0);
  assert.deepEqual(
    said.filter((line) => !/integrity|digest/i.test(line)),
    [],
  );
}
