import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { basename, join } from 'node:path';
import { UsageError, type Io } from '../../../src/cli/io.js';
import { runServe, type ServeTools } from '../../../src/cli/data/serve.js';
import { aFolder, removeFolder } from '../../data-tools/serve/folders.js';

let folder: string;
let said: string;
let asked: (readonly [folder: string, language: string | undefined])[];
let opened: string[];
let status: number | undefined;

const io: Io = {
  out: () => assert.fail('nothing is asked for'),
  err: (text) => (said += text),
  isWatched: false,
  fetch: () => assert.fail('no network'),
  write: () => assert.fail('nothing is written'),
};

beforeEach(async () => {
  folder = await aFolder({
    'tables/cities.csv': 'name\n',
    'dist/preview.html': '<!doctype html>',
    'dist/cdn/preview.js': '',
  });
  said = '';
  asked = [];
  opened = [];
  status = undefined;
});

afterEach(() => removeFolder(folder));

function tools(): ServeTools {
  return {
    toBuild: (tables, language) => {
      asked.push([basename(tables), language]);
      return () => Promise.resolve({ folder: undefined, problems: [], cities: [], networks: [] });
    },
    cdn: join(folder, 'dist/cdn'),
    open: (url) => opened.push(url),
    stopped: async () => {
      const [url = ''] = /http:\S+/.exec(said) ?? [];
      status = (await fetch(url)).status;
    },
  };
}

test('runServe() says where the preview is, serves it, and ends when it is told to', async () => {
  const code = await runServe([join(folder, 'tables'), '--port', '0'], io, tools());
  assert.equal(code, 0);
  assert.match(said, /^The preview is at http:\/\/127\.0\.0\.1:\d+\/\n.*Ctrl\+C/);
  assert.equal(status, 200);
  assert.deepEqual(opened, []);
});

test('runServe() opens the page in the language that was asked for', async () => {
  await runServe([join(folder, 'tables'), '--port=0', '--lang', 'de', '--open'], io, tools());
  assert.match(said, /^Die Vorschau ist unter http:\S+\/\?lang=de zu sehen\n/);
  assert.deepEqual(asked, [['tables', 'de']]);
  assert.equal(opened.length, 1);
  assert.match(opened[0] ?? '', /\?lang=de$/);
});

test('runServe() says what is wrong with its arguments', async () => {
  const tables = join(folder, 'tables');
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /^Name the folder/],
    [[tables, tables], /^Name the folder/],
    [[join(folder, 'none')], /^There is no folder “/],
    [[join(folder, 'tables/cities.csv')], /^There is no folder “/],
    [[tables, '--port', 'x'], /^--port x: name a whole number/],
    [[tables, '--port', '70000'], /^--port 70000/],
    [[tables, '--wrong'], /--wrong/],
    [['--lang', 'es'], /^Indique la carpeta/],
  ];
  for (const [args, message] of wrong) {
    await assert.rejects(
      runServe(args, io, tools()),
      (error) => error instanceof UsageError && message.test(error.message),
    );
  }
});
