import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../src/build/serve.js';

let root: string;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'icc-serve-'));
  await mkdir(join(root, 'demo/über uns'), { recursive: true });
  await mkdir(join(root, 'demo-private'));
  await writeFile(join(root, 'demo/index.html'), '<!doctype html><title>Demo</title>');
  await writeFile(join(root, 'demo/über uns/a.js'), 'export {};');
  await writeFile(join(root, 'demo-private/a.txt'), 'private');
  await writeFile(join(root, 'secret.txt'), 'secret');
  await symlink(join(root, 'secret.txt'), join(root, 'demo/link.txt'));
  server = await serve({ root, folders: ['demo'], home: '/demo/', port: 0 });
});

after(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

test('serve() leads from the root to the home page', async () => {
  const { status, headers } = await get('/');
  assert.equal(status, 302);
  assert.equal(headers.location, '/demo/');
});

test('serve() sends pages with the strict policy', async () => {
  const { status, headers, body } = await get('/demo/');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.match(String(headers['content-security-policy']), /default-src 'none'.*trusted-types/);
  assert.match(body, /<title>Demo/);
});

test('serve() sends modules as JavaScript, whatever their name', async () => {
  const { status, headers } = await get(`/demo/${encodeURIComponent('über uns')}/a.js`);
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  assert.equal(headers['content-security-policy'], undefined);
});

test('serve() adds the slash that relative addresses need', async () => {
  const { status, headers } = await get('/demo');
  assert.equal(status, 302);
  assert.equal(headers.location, '/demo/');
});

for (const path of [
  '/secret.txt',
  '/demo/../secret.txt',
  '/demo/%2e%2e/secret.txt',
  '/demo/..%2fsecret.txt',
  '/demo/..%5csecret.txt',
  '/demo/link.txt',
  '/demo-private/a.txt',
  '/demo/%00',
  '/demo/%',
  '//demo/',
  '/demo/missing.html',
]) {
  test(`serve() finds nothing at ${path}`, async () => {
    const { status, body } = await get(path);
    assert.equal(status, 404);
    assert.doesNotMatch(body, /secret|private/);
  });
}

test('serve() only reads', async () => {
  const { status } = await get('/demo/', 'POST');
  assert.equal(status, 405);
});

test('serve() takes the next port when its own is taken', async () => {
  const taken = Number(new URL(server.url).port);
  const other = await serve({ root, folders: ['demo'], home: '/demo/', port: taken });
  assert.notEqual(other.url, server.url);
  await other.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** `fetch` would tidy the path before it asks. */
function get(path: string, method = 'GET'): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}
