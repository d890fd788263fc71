import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { runCli } from '../../src/cli/run.js';
import { buildTestDataset, type TestDataset } from '../static/dataset.js';

let dataset: TestDataset;

before(async () => {
  dataset = await buildTestDataset();
});

after(() => {
  dataset.remove();
});

/** What a command line does to the world. */
async function run(line: string, { isWatched = false } = {}) {
  const files = new Map<string, string>();
  let [out, err] = ['', ''];
  const args = line.split(' ').map((arg) => arg.replaceAll('_', ' '));
  const code = await runCli(
    line.startsWith('render') ? [...args, '--dataset', dataset.path] : args,
    {
      out: (text) => (out += String(text)),
      err: (text) => (err += text),
      isWatched,
      fetch: () => Promise.reject(new Error('no network')),
      write: (path, content) => {
        files.set(path, String(content));
        return Promise.resolve();
      },
    },
  );
  return { code, out, err, files };
}

test('render prints a figure, with attributes as options', async () => {
  const { code, out, err } = await run(
    'render index-radar --city example-city --lang fr --compare average_previous --heading-level 3',
  );
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.match(out, /<h3>Example City dans l’Index des Cités interculturelles<\/h3>/);
  assert.match(out, /<th scope="col">Example City, 2020<\/th>/);
});

test('render takes the format from the name of the file, and says which it wrote', async () => {
  const { code, out, err, files } = await run(
    'render icc-index-radar --city example-city --out result.svg --accent #a00050',
  );
  assert.equal(code, 0);
  assert.deepEqual([out, err], ['', 'result.svg\n']);
  assert.match(files.get('result.svg') ?? '', /^<svg [^]*#a00050/);
});

test('render says what a policy must allow for a declarative shadow root', async () => {
  const { err } = await run('render index-radar --city example-city --format dsd');
  assert.match(err, /style-src 'sha256-[\w+/]{43}='\n$/);
});

test('render --all draws every city with published figures in every language, and counts the others', async () => {
  const { code, files, err } = await run(
    'render index-radar --all --lang en,ar --format svg --out pictures',
  );
  assert.equal(code, 0);
  const names = [...files.keys()];
  assert.ok(names.includes('pictures/bilbao.en.svg'));
  assert.ok(names.includes('pictures/rochester.ar.svg'));
  assert.ok(!names.some((name) => name.startsWith('pictures/bergen.')));
  assert.match(
    err,
    new RegExp(`^${names.length} files in pictures; nothing is published for \\d+\n$`),
  );
});

test('render --all draws the map of every network', async () => {
  const { files } = await run('render network-map --all --format html --no-picture --out maps');
  assert.match(files.get('maps/norwegian.en.html') ?? '', /Trondheim/);
  assert.ok(files.size > 10);
});

test('render shows how much is done to those who watch, and takes it away at the end', async () => {
  const { err } = await run('render network-map --all --format html --no-picture --out maps', {
    isWatched: true,
  });
  const steps = err.split('\r\u001B[2K');
  assert.match(steps[1] ?? '', /^█+░+ 1 of \d+$/);
  assert.match(steps.at(-2) ?? '', /^█{30} (\d+) of \1$/);
  assert.match(steps.at(-1) ?? '', /^\d+ files in maps/);
});

for (const [line, message] of [
  ['render', /^Name a widget to render: index-radar, /],
  ['render radar', /^Name a widget to render/],
  ['render index-radar --cit bergen', /^Unknown option '--cit'. Options are: --src /],
  ['render index-radar --city x --format gif', /^--format "gif" is none of html, svg, png, dsd/],
  ['render index-radar --all', /^Name a folder to write to/],
  ['render index-radar --city bergen', /^nothing is published for this/],
  [
    'render index-radar --city example-city --format png --scale 0',
    /^--scale "0" is no number above 0/,
  ],
  ['paint', /^There is no command "paint"/],
] as const) {
  test(`"${line}" is answered by what to put right`, async () => {
    const { code, out, err } = await run(line);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, message);
  });
}

test('help and version are given to those who ask', async () => {
  assert.match((await run('--help')).out, /icc-widgets render <widget>/);
  assert.match((await run('--version')).out, /^\d+\.\d+\.\d+\n$/);
  assert.equal((await run('help')).code, 0);
});
