import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fault, problemAt } from '../../../src/data-tools/problem.js';
import type { PreviewBuild } from '../../../src/data-tools/serve/preview-source.js';
import { startPreview, type Preview } from '../../../src/data-tools/serve/start-preview.js';
import type { PreviewState } from '../../../src/pages/preview/state.js';
import { aFolder, removeFolder } from './folders.js';

let folder: string;
let preview: Preview;
let result: PreviewBuild;
let builds: number;

beforeEach(async () => {
  folder = await aFolder({
    'tables/cities.csv': 'name\nSampleton\n',
    'dataset/cities.json': '{"cities":[]}',
    'dataset/datapackage.json': '{"title":"Cities of Sampleland"}',
    'dataset/statements/fr.json': '{}',
    'dataset/statements/en.json': '{}',
    'dist/preview.html': '<!doctype html><title>Preview</title>',
    'dist/cdn/preview.js': 'export {};',
    'dist/cdn-private/a.txt': 'private',
    'secret.txt': 'secret',
  });
  await symlink(join(folder, 'secret.txt'), join(folder, 'dataset/link.json'));
  builds = 0;
  result = {
    folder: join(folder, 'dataset'),
    problems: [],
    cities: [{ id: 'sampleton', name: 'Sampleton', hasResults: true, illustrative: true }],
    networks: [],
  };
  preview = await start();
});

afterEach(async () => {
  await preview.close();
  await removeFolder(folder);
});

function start(options: { readonly port?: number; readonly language?: string } = {}) {
  return startPreview({
    folder: join(folder, 'tables'),
    cdn: join(folder, 'dist/cdn'),
    port: 0,
    build: () => {
      builds += 1;
      return Promise.resolve(result);
    },
    ...options,
  });
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for exactly this path, which `fetch` would tidy up first. */
function ask(
  path: string,
  { method = 'GET', host, at = preview }: { method?: string; host?: string; at?: Preview } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(at.url);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { Host: host };
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

async function state(query = '', at = preview): Promise<PreviewState> {
  const { body } = await ask(`/preview/state.json${query}`, { at });
  return JSON.parse(body) as PreviewState;
}

/** Reads events until what they are about is so. */
async function until(isSo: (state: PreviewState) => boolean): Promise<PreviewState> {
  const abort = new AbortController();
  const events = await fetch(new URL('/preview/events', preview.url), { signal: abort.signal });
  assert.equal(events.headers.get('content-type'), 'text/event-stream; charset=utf-8');
  const reader = events.body!.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { value, done } = await reader.read();
    assert.equal(done, false, 'the stream ended');
    if (!decoder.decode(value).includes('event: state')) continue;
    const now = await state();
    if (!isSo(now)) continue;
    abort.abort();
    return now;
  }
}

test('startPreview() gives the page, under the strict policy and never from a cache', async () => {
  const { status, headers, body } = await ask('/');
  assert.equal(status, 200);
  assert.match(body, /<title>Preview/);
  assert.match(String(headers['content-security-policy']), /^default-src 'none'.*trusted-types/);
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal(headers['x-content-type-options'], 'nosniff');
});

test('startPreview() gives the built files and the dataset of the last good build', async () => {
  await until(({ dataset }) => dataset !== null);
  const script = await ask('/cdn/preview.js');
  assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8');
  const cities = await ask('/data/cities.json');
  assert.deepEqual([cities.status, cities.body], [200, '{"cities":[]}']);
  const head = await ask('/data/cities.json', { method: 'HEAD' });
  assert.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', '13']);
});

test('startPreview() tells title, languages, cities and time of the build', async () => {
  const now = await until(({ isBuilding, dataset }) => !isBuilding && dataset !== null);
  assert.equal(now.title, 'Cities of Sampleland');
  assert.deepEqual(now.statementLanguages, ['en', 'fr']);
  assert.deepEqual(now.cities, result.cities);
  assert.equal(now.folder, 'tables');
  assert.equal(now.savedAt, null);
  assert.ok(!Number.isNaN(Date.parse(now.builtAt ?? '')));
  assert.equal(now.isCurrent, true);
});

test('startPreview() tells problems by place and sentence, and that the figures are older', async () => {
  await until(({ dataset }) => dataset !== null);
  const place = { file: 'cities.csv', row: 2, column: 'name' };
  result = { ...result, problems: [problemAt(place, fault('empty', {}))] };
  const before = await state();
  const [after] = await Promise.all([
    until(({ isBuilding, problems }) => !isBuilding && problems.length > 0),
    writeFile(join(folder, 'tables/cities.csv'), 'name\n\n'),
  ]);
  assert.deepEqual(after.problems, [
    {
      level: 'error',
      file: 'cities.csv',
      place: 'row 2, column name',
      sentence: 'is empty: fill it in',
    },
  ]);
  assert.equal(after.isCurrent, false);
  assert.equal(after.dataset, before.dataset);
  assert.notEqual(after.savedAt, null);
});

test('startPreview() builds again when a table is saved, and tells of another dataset', async () => {
  const before = await until(({ dataset }) => dataset !== null);
  const [after] = await Promise.all([
    until(({ isBuilding, dataset }) => !isBuilding && dataset !== before.dataset),
    writeFile(join(folder, 'tables/results.csv'), 'city\n'),
  ]);
  assert.equal(builds, 2);
  assert.equal(after.isCurrent, true);
});

for (const path of [
  '/secret.txt',
  '/data/../secret.txt',
  '/data/%2e%2e/secret.txt',
  '/data/..%2fsecret.txt',
  '/data/..%5csecret.txt',
  '/data//cities.json',
  '/data/link.json',
  '/data/statements',
  '/data/',
  '/data/cities.json%00',
  '/data/%ff',
  '/cdn/../preview.html',
  '/cdn/..%2f..%2fsecret.txt',
  '/cdn-private/a.txt',
  '/tables/cities.csv',
  '//data/cities.json',
  'http://elsewhere.example/data/cities.json',
]) {
  test(`startPreview() has nothing at ${path}`, async () => {
    await until(({ dataset }) => dataset !== null);
    const { status, body } = await ask(path);
    assert.deepEqual([status, body], [404, 'Not found\n']);
  });
}

test('startPreview() answers only to the names of this machine', async () => {
  const { port } = new URL(preview.url);
  assert.equal((await ask('/', { host: `localhost:${port}` })).status, 200);
  for (const host of ['attacker.example', `attacker.example:${port}`, '127.0.0.1', 'localhost:1']) {
    assert.equal((await ask('/preview/state.json', { host })).status, 403, host);
  }
});

test('startPreview() lets nothing be written', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await ask('/preview/state.json', { method });
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], method);
  }
});

test('startPreview() takes the next port where one is taken, and says the language in the address', async () => {
  const other = createServer();
  const taken = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const second = await start({ port: taken, language: 'de' });
  const { port, search } = new URL(second.url);
  assert.ok(Number(port) > taken);
  assert.equal(search, '?lang=de');
  await second.close();
  await new Promise((resolve) => other.close(resolve));
});

test('close() ends the connections of pages that wait, and frees the port', async () => {
  const events = await fetch(new URL('/preview/events', preview.url));
  const reader = events.body!.getReader();
  await preview.close();
  const rest = (async () => {
    while (!(await reader.read()).done);
  })();
  await rest.catch(() => undefined);
  const { port } = new URL(preview.url);
  const again = await start({ port: Number(port) });
  assert.equal(new URL(again.url).port, port);
  await again.close();
});
