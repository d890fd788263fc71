import { existsSync, readdirSync } from 'node:fs';

/**
 * Every file below a folder, sorted, with `/` on every system and relative to where we are.
 * @param {string} folder
 * @returns {string[]}
 */
export function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(path) : [path];
    })
    .sort();
}

/**
 * Whether a path fits one of the patterns: `*` is within a folder, `**` also across, `{a,b}` either.
 * Node has no such function before version 22.
 * @param {string} path
 * @param {readonly string[]} patterns
 */
export function matches(path, patterns) {
  return patterns.some((pattern) => toRegExp(pattern).test(path));
}

/** @param {string} pattern */
function toRegExp(pattern) {
  const source = pattern
    .replace(/^\.\//, '')
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, names) => `(?:${names.replaceAll(',', '|')})`)
    .replace(/\*\*\/|\*\*|\*/g, (wildcard) => WILDCARDS[wildcard] ?? wildcard);
  return new RegExp(`^${source}$`);
}

/** @type {Record<string, string>} */
const WILDCARDS = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' };
