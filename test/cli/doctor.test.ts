import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import { runDoctor, type DoctorIo } from '../../src/cli/doctor.js';
import { STATEMENTS, WORDS } from '../../src/doctor/catalogue.js';

interface Sent {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const HEAD = `<title>City</title><link rel="stylesheet" href="/icc/cdn/icc.css">
<script type="module" src="/icc/cdn/icc.js"></script>`;
const RADAR = '<h1>City</h1><icc-index-radar city="bergen">Our result.</icc-index-radar>';
const PAGE = `<!doctype html><html lang="en"><head>${HEAD}</head><body>${RADAR}</body></html>`;
const FILES: Readonly<Record<string, Sent>> = {
  '/': { body: PAGE, type: 'text/html' },
  '/strict': { body: PAGE, headers: { 'Content-Security-Policy': "default-src 'none'" } },
  '/icc/cdn/icc.js': { body: '1', type: 'text/javascript' },
  '/icc/cdn/icc.css': { body: 'a{}', type: 'text/css' },
  '/icc/data/results/bergen.json': { body: '{}', type: 'application/json' },
  '/icc/data/cities.json': { body: '{"cities":[{"id":"bergen","name":"Bergen"}]}' },
};

let city: Server;
let other: Server;

before(async () => {
  city = await start(FILES);
  other = await start({
    '/open.csv': { body: 'a,b', headers: { 'Access-Control-Allow-Origin': '*' } },
    '/closed.csv': { body: 'a,b' },
  });
});

after(() => {
  for (const server of [city, other]) {
    server.close();
    server.closeAllConnections();
  }
});

function start(files: Readonly<Record<string, Sent>>): Promise<Server> {
  const answer = ({ url = '' }: IncomingMessage, response: ServerResponse): void => {
    const file = files[url];
    if (file === undefined) response.writeHead(404).end();
    else
      response.writeHead(200, { 'Content-Type': file.type ?? '', ...file.headers }).end(file.body);
  };
  const server = createServer(answer);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function addressOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** What the command says, and its exit code. */
async function run(
  args: readonly string[],
  changes: Partial<DoctorIo> = {},
): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runDoctor(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    fetch,
    isTTY: false,
    ...changes,
  });
  return { code, out, err };
}

/** Reads a page that is only in this test. */
function aFile(html: string): Partial<DoctorIo> {
  return {
    readFile: (path) =>
      path.endsWith('page.html') ? Promise.resolve(html) : Promise.reject(new Error('ENOENT')),
  };
}

test('runDoctor(args, io) finds nothing wrong on a page in order, and ends with 0', async () => {
  const { code, out, err } = await run([addressOf(city)]);
  assert.equal(err, '');
  assert.match(out, /^Nothing wrong was found\.$/m);
  assert.match(out, /^Not looked at: width/m);
  assert.equal(code, 0);
});

test('runDoctor(args, io) heeds the policy that the server sends, and ends with 1', async () => {
  const { code, out } = await run([`${addressOf(city)}/strict`]);
  assert.match(out, /^ {4}script-src 'self'$/m);
  assert.equal(code, 1);
});

test('runDoctor(args, io) reads a file, and says that its headers were not seen', async () => {
  const html = PAGE.replaceAll('"/icc/', `"${addressOf(city)}/icc/`);
  const { code, out } = await run(['page.html'], aFile(html));
  // A file has an origin of its own, so that the script needs leave, which this server does not give.
  assert.match(out, /Access-Control-Allow-Origin: \*/);
  assert.match(out, /what the server sends along with the page/);
  assert.equal(code, 1);
});

for (const [file, isOpen] of [
  ['open.csv', true],
  ['closed.csv', false],
] as const) {
  test(`runDoctor(args, io) finds that ${file} of another host is ${isOpen ? 'open' : 'closed'} to the page`, async () => {
    const src = `${addressOf(other)}/${file}`;
    const html = PAGE.replace('city="bergen"', `src="${src}"`);
    const page = await start({ ...FILES, '/': { body: html } });
    const address = addressOf(page);
    const { out } = await run([address, '--json']);
    page.close();
    page.closeAllConnections();
    const { findings } = JSON.parse(out) as { findings: readonly { id: string; paste?: string }[] };
    const found = findings.filter(({ id }) => id === 'file-cors');
    assert.deepEqual(
      found.map(({ paste }) => paste),
      isOpen ? [] : [`Access-Control-Allow-Origin: ${address}`],
    );
  });
}

test('runDoctor(args, io) speaks the language that is asked for', async () => {
  const { out } = await run([addressOf(city), '--lang', 'de']);
  assert.match(out, /^Es wurde nichts Falsches gefunden\.$/m);
});

test('runDoctor(args, io) gives other programs what it found, with its words', async () => {
  const { out } = await run(['page.html', '--json'], aFile('<html><icc-radar></icc-radar></html>'));
  const { findings } = JSON.parse(out) as {
    findings: readonly { id: string; level: string; text: { what: string } }[];
  };
  assert.deepEqual(
    findings.map(({ id, level, text }) => [id, level, text.what]),
    [
      ['tag-unknown', 'error', 'There is no widget called <icc-radar>.'],
      ['lang-missing', 'error', 'The page does not say what language it is in.'],
    ],
  );
});

test('runDoctor(args, io) uses colours only on a terminal', async () => {
  const page = aFile('<html><icc-radar></icc-radar></html>');
  assert.ok((await run(['page.html'], { ...page, isTTY: true })).out.includes('\u001b[31m'));
  assert.ok(!(await run(['page.html'], page)).out.includes('\u001b'));
});

for (const [name, args] of [
  ['no page', []],
  ['two pages', ['a.html', 'b.html']],
  ['an unknown option', ['--fix', 'a.html']],
] as const) {
  test(`runDoctor(args, io) says how it is used when given ${name}, and ends with 2`, async () => {
    const { code, out, err } = await run(args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^Usage: icc-widgets doctor/);
  });
}

test('runDoctor(args, io) says why a page cannot be read, and ends with 2', async () => {
  const missing = await run([`${addressOf(city)}/nowhere`]);
  assert.equal(missing.code, 2);
  assert.match(missing.err, /^The page cannot be read: .*HTTP 404$/m);
  const file = await run(['no-such-page.html']);
  assert.equal(file.code, 2);
  assert.match(file.err, /ENOENT/);
});

test('the doctor knows every language that widgets and statements have words in', () => {
  const languages = readdirSync('src/i18n')
    .filter((name) => /^[a-z]{2}\.ts$/.test(name))
    .map((name) => name.slice(0, 2));
  assert.deepEqual([...WORDS], languages);
  assert.deepEqual(
    STATEMENTS,
    readdirSync('src/dataset/statements').map((name) => name.replace('.json', '')),
  );
});
