/**
 * `npm run api`: compares what the built package offers with `test/snapshots/api.json`, and fails if
 * they differ. `npm run api -- --update` accepts the difference.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { elementsOf } from './api/elements.js';
import { exportsOf } from './api/exports.js';

const SNAPSHOT = 'test/snapshots/api.json';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const { exports: entries } = JSON.parse(readFileSync('package.json', 'utf8'));
const api = {
  entries: Object.keys(entries).sort(),
  exports: exportsOf('dist/types/index.d.ts'),
  elements: elementsOf(manifest),
};
const now = `${JSON.stringify(api, null, 2)}\n`;
const before = existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, 'utf8') : '';

if (process.argv.includes('--update')) {
  mkdirSync(dirname(SNAPSHOT), { recursive: true });
  writeFileSync(SNAPSHOT, now);
  console.log(before === now ? `${SNAPSHOT} is up to date` : `${SNAPSHOT} updated`);
} else if (before !== now) {
  const lines = difference(before, now);
  console.error('The public API has changed:');
  for (const line of lines.slice(0, 40)) console.error(line);
  if (lines.length > 40) console.error(`  … and ${lines.length - 40} more lines`);
  console.error('If that is meant: npm run api -- --update, and a line in CHANGELOG.md');
  process.exitCode = 1;
}

/**
 * Lines that only one of two texts has; enough here, where every line starts with its own name.
 * @param {string} older
 * @param {string} newer
 */
function difference(older, newer) {
  const olderLines = older.split('\n');
  const newerLines = newer.split('\n');
  return [
    ...olderLines.filter((line) => !newerLines.includes(line)).map((line) => `- ${line.trim()}`),
    ...newerLines.filter((line) => !olderLines.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}
