import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findNginx } from '../../src/build/testing/nginx.js';

const options = { skip: process.platform === 'win32' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'icc-find-nginx-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text = ''): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

/** A program that says where it looks for its files, as nginx does. */
function writeNginx(): string {
  const paths = `--modules-path=${folder}/modules --conf-path=${folder}/etc/nginx.conf`;
  write('etc/mime.types');
  return write('sbin/nginx', `#!/bin/sh\necho "configure arguments: ${paths}" >&2\n`);
}

test(
  'findNginx() looks where PATH leads, and beside it where the system keeps such',
  options,
  () => {
    const path = writeNginx();
    const brotli = write('modules/ngx_http_brotli_static_module.so');
    const found = { path, brotli, types: join(folder, 'etc/mime.types') };
    assert.deepEqual(findNginx({ PATH: join(folder, 'sbin') }), found);
    assert.deepEqual(findNginx({ PATH: join(folder, 'bin') }), found);
  },
);

test('findNginx() passes over one that cannot serve what is compressed', options, () => {
  writeNginx();
  assert.equal(findNginx({ PATH: join(folder, 'sbin') }), undefined);
});

test('findNginx() leaves out what is not there', () => {
  assert.equal(findNginx({ PATH: folder }), undefined);
  assert.equal(findNginx({}), undefined);
});
