/** Writes `dist/integrity.json`: what each file that a page may load must hold, to the byte. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { servedFiles } from './served.js';

/**
 * The SHA-384 of every file that a page may load, in the form of an `integrity` attribute, by the
 * path of the file in the folder; sorted, so that the same files give the same text.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function hashFiles(folder) {
  return Object.fromEntries(
    servedFiles(folder).map((path) => [path, integrityOf(readFileSync(`${folder}/${path}`))]),
  );
}

/**
 * What an `integrity` attribute says of a file with this content.
 * @param {string | NodeJS.ArrayBufferView} content
 */
export function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = JSON.stringify({ version, files: hashFiles('dist') }, null, 2);
  writeFileSync('dist/integrity.json', `${text}\n`);
}
