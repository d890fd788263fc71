import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { trackedTextFiles } from './support/tracked.js';

const files = trackedTextFiles();

test('no file names a host that packages are fetched from', () => {
  const hosts =
    /\b(registry|artifactory|verdaccio|nexus|npm)(\.[a-z0-9-]+)+\.(com|dev|io|net|org)\b/i;
  assert.deepEqual(
    files.filter((path) => hosts.test(read(path))),
    [],
  );
});

test('no file names the folder that the project lies in', () => {
  const root = process.cwd();
  assert.deepEqual(
    files.filter((path) => root.length > 1 && read(path).includes(root)),
    [],
  );
});

test('the lock file holds checksums but no addresses', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string; integrity?: string }>;
  };
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  assert.deepEqual(
    packages.filter(([, { resolved }]) => resolved !== undefined),
    [],
  );
  assert.deepEqual(
    packages.filter(([, { integrity }]) => integrity === undefined),
    [],
  );
});

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
