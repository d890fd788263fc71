import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFolder } from '../../src/build/compress.js';

const LONG = 'The same words again. '.repeat(50);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'icc-compress-'));
  mkdirSync(join(folder, 'cdn'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

test('compressFolder() writes twins that hold what the file holds', async () => {
  write('cdn/icc.js', LONG);
  const total = await compressFolder(folder);
  const br = readFileSync(join(folder, 'cdn/icc.js.br'));
  const gz = readFileSync(join(folder, 'cdn/icc.js.gz'));
  assert.equal(brotliDecompressSync(br).toString(), LONG);
  assert.equal(gunzipSync(gz).toString(), LONG);
  assert.deepEqual(total, { files: 1, bytes: LONG.length, br: br.length, gz: gz.length });
});

test('compressFolder() gives the same bytes each time, and no twins of twins', async () => {
  write('cdn/icc.js', LONG);
  await compressFolder(folder);
  const first = readFileSync(join(folder, 'cdn/icc.js.gz'));
  await compressFolder(folder);
  assert.ok(first.equals(readFileSync(join(folder, 'cdn/icc.js.gz'))));
  assert.deepEqual(readdirSync(join(folder, 'cdn')).sort(), ['icc.js', 'icc.js.br', 'icc.js.gz']);
});

test('compressFolder() leaves out what is short, what is for tools, and pictures', async () => {
  write('cdn/short.js', 'export {};');
  write('cdn/icc.js.map', LONG);
  write('cdn/picture.png', LONG);
  write('custom-elements.json', LONG);
  assert.deepEqual(await compressFolder(folder), { files: 0, bytes: 0, br: 0, gz: 0 });
});

test('compressFolder() makes no twin of the file that hosts edit', async () => {
  write('embed.json', LONG);
  write('embed.html', LONG);
  await compressFolder(folder);
  assert.deepEqual(readdirSync(folder).sort(), [
    'cdn',
    'embed.html',
    'embed.html.br',
    'embed.html.gz',
    'embed.json',
  ]);
});

test('compressFolder() removes the twins of what is no longer there', async () => {
  write('cdn/icc.js', LONG);
  await compressFolder(folder);
  rmSync(join(folder, 'cdn/icc.js'));
  await compressFolder(folder);
  assert.deepEqual(readdirSync(join(folder, 'cdn')), []);
});
