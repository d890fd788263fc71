import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { findBrowsers } from '../../src/build/browsers.js';

const isLinux = process.platform === 'linux';
let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'icc-browsers-'));
});

after(() => {
  rmSync(folder, { recursive: true });
});

test('findBrowsers() takes the programs that the environment names', () => {
  const path = program('own/chrome');
  assert.equal(findBrowsers({ CHROME_PATH: path }).chromium?.path, path);
});

test('findBrowsers() says which variable names something that is no program', () => {
  assert.throws(
    () => findBrowsers({ FIREFOX_PATH: join(folder, 'missing') }),
    /FIREFOX_PATH names .*missing, which is not a program/,
  );
});

test('findBrowsers() looks for what is installed', { skip: !isLinux }, () => {
  const path = program('bin/chromium');
  assert.equal(findBrowsers({ PATH: dirname(path) }).chromium?.path, path);
});

test('findBrowsers() takes the newest of what Playwright has installed', { skip: !isLinux }, () => {
  program('cache/firefox-900/firefox/firefox');
  const newest = program('cache/firefox-1500/firefox/firefox');
  const found = findBrowsers({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache') }).firefox;
  assert.deepEqual(found, { engine: 'firefox', path: newest, driver: 'playwright' });
});

test('findBrowsers() passes over a package that only asks for a snap', { skip: !isLinux }, () => {
  const path = program('stub/firefox', '#!/bin/sh\nexec /snap/bin/firefox "$@"\n');
  assert.equal(findBrowsers({ PATH: dirname(path), XDG_CACHE_HOME: folder }).firefox, undefined);
});

test('findBrowsers() leaves out what is not there', { skip: !isLinux }, () => {
  const found = findBrowsers({ PATH: '', XDG_CACHE_HOME: folder });
  assert.equal(found.chromium, undefined);
  assert.equal(found.firefox, undefined);
});

function program(name: string, text = '#!/bin/sh\n'): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}
