import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { after, before, test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../../src/build/browsers.js';
import { findNginx } from '../../../src/build/testing/nginx.js';
import { howToInstallNginx } from '../../../src/build/testing/packages.js';
import { openNginxSite, type NginxSite } from '../support/nginx.js';
import { plainPage } from '../support/site.js';

const nginx = findNginx();
const MISSING = `nginx with its Brotli module was not found. To have it, ${howToInstallNginx()}`;
const isRequired = !['', '0', 'false'].includes(process.env.CI ?? '');

const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'max-age=300, must-revalidate';
const RADAR = `icc/cdn/${fileOf(/^index-radar-.{8}\.js$/)}`;

let site: NginxSite | undefined;

before(async () => {
  if (nginx === undefined) return;
  site = await openNginxSite(nginx);
  site.write('index.html', plainPage('<h1>City</h1>'));
  site.write('icc/0.1.0/cdn/icc.js', readFileSync('dist/cdn/icc.js', 'utf8'));
  site.write('icc/0.1.0/data/datapackage.json', '{}');
  if (!existsSync('dist/embed.html')) site.write('icc/embed.html', plainPage(''));
  site.write('.git/config', 'secret');
  site.write('icc/.env', 'secret');
  site.write('icc/data/broken.exe', 'MZ');
  site.write('icc/cdn/own.mjs', 'export {};');
});

after(async () => {
  await site?.close();
});

/** A test of the shipped configuration, which is left out only where nginx may be missing. */
function nginxTest(title: string, run: (site: NginxSite, context: TestContext) => Promise<void>) {
  test(title, async (context) => {
    if (site !== undefined) await run(site, context);
    else if (isRequired) assert.fail(MISSING);
    else context.skip(MISSING);
  });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** What the server says to exactly this path, and its bytes as they came. */
function ask(
  { port }: NginxSite,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: `/${path}`, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** One header of the answers to some paths. */
async function headersOf(
  server: NginxSite,
  name: string,
  paths: readonly string[],
): Promise<Record<string, unknown>> {
  const answers = await Promise.all(
    paths.map(async (path) => {
      const { status, headers } = await ask(server, path);
      assert.equal(status, 200, path);
      return [path, headers[name]] as const;
    }),
  );
  return Object.fromEntries(answers);
}

function fileOf(pattern: RegExp): string {
  const names = existsSync('dist/cdn') ? readdirSync('dist/cdn') : [];
  return names.find((name) => pattern.test(name)) ?? 'missing';
}

nginxTest('every kind of file has its type, and none is guessed', async (server) => {
  const types = {
    'icc/cdn/icc.js': 'text/javascript; charset=utf-8',
    [RADAR]: 'text/javascript; charset=utf-8',
    'icc/cdn/own.mjs': 'text/javascript; charset=utf-8',
    'icc/cdn/icc.css': 'text/css; charset=utf-8',
    'icc/cdn/icc.js.map': 'application/json',
    'icc/cdn/licences.txt': 'text/plain; charset=utf-8',
    'icc/data/cities.json': 'application/json',
    'icc/data/broken.exe': 'application/octet-stream',
    'icc/embed.html': 'text/html; charset=utf-8',
    '': 'text/html; charset=utf-8',
  };
  const paths = Object.keys(types);
  assert.deepEqual(await headersOf(server, 'content-type', paths), types);
  assert.deepEqual(
    Object.values(await headersOf(server, 'x-content-type-options', paths)),
    paths.map(() => 'nosniff'),
  );
});

nginxTest('each reader gets the smallest form that it can read', async (server) => {
  for (const path of ['icc/cdn/icc.js', RADAR, 'icc/data/cities.json', 'icc/cdn/licences.txt']) {
    const file = path.replace('icc/', 'dist/');
    const plain = await ask(server, path);
    const gzip = await ask(server, path, { 'Accept-Encoding': 'gzip' });
    const brotli = await ask(server, path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    assert.deepEqual(
      [plain, gzip, brotli].map(({ headers }) => headers['content-encoding']),
      [undefined, 'gzip', 'br'],
    );
    assert.deepEqual(
      [plain, gzip, brotli].map(({ headers }) => headers.vary),
      Array(3).fill('Accept-Encoding'),
    );
    assert.ok(gzip.body.equals(readFileSync(`${file}.gz`)));
    assert.ok(brotli.body.equals(readFileSync(`${file}.br`)));
    const content = readFileSync(file);
    assert.ok(plain.body.equals(content));
    assert.ok(gunzipSync(gzip.body).equals(content));
    assert.ok(brotliDecompressSync(brotli.body).equals(content));
  }
});

nginxTest(
  'only what has its content in its name, or a version, is kept for good',
  async (server) => {
    const lasting = {
      [RADAR]: IMMUTABLE,
      [`${RADAR}.map`]: IMMUTABLE,
      'icc/0.1.0/cdn/icc.js': IMMUTABLE,
    };
    const others = [
      'icc/cdn/icc.js',
      'icc/cdn/icc.js?v=0.1.0',
      'icc/cdn/icc-frame.js',
      'icc/cdn/all.js',
      'icc/cdn/index-radar.js',
      'icc/cdn/network-map.js',
      'icc/cdn/diversity-statement.js',
      'icc/cdn/icc.css',
      'icc/embed.html',
      'icc/data/datapackage.json',
      'icc/data/results/bergen.json',
      'icc/data/geo/europe-detail.topo.json',
      'icc/0.1.0/data/datapackage.json',
    ];
    const paths = [...Object.keys(lasting), ...others, ''];
    assert.deepEqual(await headersOf(server, 'cache-control', paths), {
      ...lasting,
      ...Object.fromEntries(others.map((path) => [path, SHORT])),
      '': 'no-cache',
    });
  },
);

nginxTest('every built module that has a hash in its name is kept for good', async (server) => {
  const names = readdirSync('dist/cdn').filter((name) => /-[\w-]{8}\.js$/.test(name));
  const paths = names.map((name) => `icc/cdn/${name}`);
  const found = await headersOf(server, 'cache-control', paths);
  assert.deepEqual(new Set(Object.values(found)), new Set([IMMUTABLE]));
});

nginxTest('other hosts may read data and modules, and nothing else', async (server) => {
  const origins = {
    'icc/data/cities.json': '*',
    'icc/cdn/icc.js': '*',
    [RADAR]: '*',
    'icc/0.1.0/cdn/icc.js': '*',
    'icc/embed.html': undefined,
    'icc/integrity.json': undefined,
    '': undefined,
  };
  assert.deepEqual(
    await headersOf(server, 'access-control-allow-origin', Object.keys(origins)),
    origins,
  );
});

nginxTest('pages have a policy, and the frame says whose pages may show it', async (server) => {
  const policies = await headersOf(server, 'content-security-policy', [
    '',
    'icc/embed.html',
    'icc/cdn/icc.js',
  ]);
  assert.match(String(policies['']), /^default-src 'none'; .*trusted-types lit-html$/);
  assert.equal(policies['icc/embed.html'], "frame-ancestors 'self'");
  assert.equal(policies['icc/cdn/icc.js'], undefined);
});

nginxTest('what has not changed is not sent again, in any encoding', async (server) => {
  for (const encoding of ['identity', 'gzip', 'br']) {
    const first = await ask(server, 'icc/data/cities.json', { 'Accept-Encoding': encoding });
    const tag = first.headers.etag;
    assert.ok(tag !== undefined, encoding);
    const again = await ask(server, 'icc/data/cities.json', {
      'Accept-Encoding': encoding,
      'If-None-Match': tag,
    });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers['cache-control'], SHORT);
    assert.equal(again.headers['access-control-allow-origin'], '*');
  }
});

nginxTest(
  'a missing file is said to be missing, to other hosts too, and never kept',
  async (server) => {
    const paths = ['icc/data/results/nowhere.json', 'icc/cdn/index-radar-AAAAAAAA.js', 'nowhere'];
    const answers = await Promise.all(paths.map((path) => ask(server, path)));
    assert.deepEqual(
      answers.map(({ status, headers }) => [
        status,
        headers['access-control-allow-origin'],
        headers['cache-control'],
        headers['x-content-type-options'],
      ]),
      [
        [404, '*', undefined, 'nosniff'],
        [404, '*', undefined, 'nosniff'],
        [404, undefined, undefined, 'nosniff'],
      ],
    );
  },
);

nginxTest('no folder is listed, nothing hidden is served, no path leads out', async (server) => {
  const paths = [
    'icc/',
    'icc/cdn',
    'icc/cdn/',
    'icc/data/results/',
    'icc/.env',
    '.git/config',
    '../nginx.conf',
    'icc/../../nginx.conf',
    'icc../nginx.conf',
    'icc/%2e%2e/%2e%2e/nginx.conf',
    'icc/..%2f..%2fnginx.conf',
  ];
  const answers = await Promise.all(paths.map((path) => ask(server, path)));
  for (const [i, { status, body }] of answers.entries()) {
    assert.ok(status === 404 || status === 400, `${paths[i]}: ${status}`);
    assert.ok(!/secret|load_module|Index of/.test(body.toString()), paths[i]);
  }
});

nginxTest('a page shows a radar under the policy, silently', async (server, context) => {
  const executablePath = findBrowsers().chromium?.path;
  if (executablePath === undefined) {
    context.skip('Chromium was not found');
    return;
  }
  server.write('icon.svg', readFileSync('demo/icon.svg', 'utf8'));
  server.write(
    'radar.html',
    plainPage(`<link rel="stylesheet" href="/icc/cdn/icc.css">
<script type="module" src="/icc/cdn/icc.js"></script>
<icc-index-radar city="example-city"></icc-index-radar>`).replace('/city/icon', '/icon'),
  );
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const tab = await browser.newPage();
    const noise: string[] = [];
    tab.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    tab.on('pageerror', (error) => noise.push(`error: ${error.message}`));
    const encodings = new Set<string | undefined>();
    tab.on('response', (response) => {
      if (response.url().includes('/icc/cdn/'))
        encodings.add(response.headers()['content-encoding']);
    });
    await tab.goto(`${server.url}radar.html`, { waitUntil: 'networkidle' });
    const rings = await tab.evaluate(
      () =>
        document.querySelector('icc-index-radar')?.shadowRoot?.querySelectorAll('.drawing .ring')
          .length,
    );
    assert.ok((rings ?? 0) > 2);
    assert.deepEqual(noise, []);
    assert.ok(encodings.size > 0);
  } finally {
    await browser.close();
  }
});
