import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { hashFiles, integrityOf } from '../../src/build/integrity.js';
import { servedFiles } from '../../src/build/served.js';

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'icc-integrity-'));
});

after(() => {
  rmSync(folder, { recursive: true });
});

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

test('integrityOf(content) is the SHA-384 that its standard gives for "abc"', () => {
  assert.equal(
    integrityOf('abc'),
    'sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn',
  );
});

test('servedFiles(folder) has modules, dataset and pages, and nothing for tools', () => {
  write('cdn/icc.js', 'cdn/icc.js.map', 'cdn/icc.js.br', 'cdn/icc.css', 'cdn/icc.css.gz');
  write('data/cities.json', 'data/results/bergen.json', 'data/results/bergen.json.gz');
  write('embed.html', 'embed.json', 'embed.html.br', 'integrity.json', 'custom-elements.json');
  write('esm/index.js', 'types/index.d.ts');
  assert.deepEqual(servedFiles(folder), [
    'cdn/icc.css',
    'cdn/icc.js',
    'data/cities.json',
    'data/results/bergen.json',
    'embed.html',
    'embed.json',
  ]);
});

test('hashFiles(folder) has the hash of each of them, in the same order', () => {
  write('cdn/icc.js');
  assert.deepEqual(Object.keys(hashFiles(folder)), servedFiles(folder));
  assert.equal(hashFiles(folder)['cdn/icc.js'], integrityOf('cdn/icc.js'));
});

test('servedFiles(folder) is empty for a folder that is not there', () => {
  assert.deepEqual(servedFiles(join(folder, 'missing')), []);
});
