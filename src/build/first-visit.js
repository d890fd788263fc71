import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * @typedef {{ files: readonly string[], gzip: number, brotli: number }} Cost
 */

/**
 * What a browser fetches before the modules at `entries` run: the files and all they import
 * statically, each compressed by itself, as a web server does.
 * @param {readonly string[]} entries paths of built files
 * @returns {Cost}
 */
export function firstVisit(...entries) {
  return weigh([...new Set(entries.flatMap((entry) => [...collect(entry)]))]);
}

/**
 * What these files cost, each compressed by itself.
 * @param {readonly string[]} files
 * @returns {Cost}
 */
export function weigh(files) {
  const contents = files.map((file) => readFileSync(file));
  return {
    files,
    gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
    brotli: sum(contents.map((content) => brotliCompressSync(content, BEST).length)),
  };
}

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/**
 * @param {string} file
 * @returns {Set<string>}
 */
function collect(file, found = new Set([file])) {
  for (const specifier of staticImports(readFileSync(file, 'utf8'))) {
    const next = posix.join(posix.dirname(file), specifier);
    if (found.has(next)) continue;
    found.add(next);
    collect(next, found);
  }
  return found;
}

/**
 * The relative modules that minified code imports or re-exports; a dynamic import has a parenthesis.
 * @param {string} code
 */
export function staticImports(code) {
  return [...code.matchAll(/(?:^|[;}\s])(?:import|export)\b[^"'`();]*["'`](\.[^"'`]+)["'`]/g)].map(
    (match) => /** @type {string} */ (match[1]),
  );
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
