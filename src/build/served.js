import { existsSync, readdirSync } from 'node:fs';
import { listFiles } from './files.js';

/** What is beside the files of a page in `dist/`: for tools, or about these files. */
const NOT_SERVED = ['custom-elements.json', 'integrity.json'];
/** Precompressed twins, which a server answers with instead of the file itself. */
const TWIN = /\.(br|gz)$/;

/**
 * The files that a page may load from a built folder, sorted and relative to it: modules and their
 * styles, the dataset, and pages beside them. Neither source maps nor precompressed twins.
 * @param {string} folder
 * @returns {string[]}
 */
export function servedFiles(folder) {
  const beside = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.(html|json)$/.test(name))
    : [];
  return [
    ...beside.filter((name) => !NOT_SERVED.includes(name)),
    ...['cdn', 'data'].flatMap((name) => below(folder, name)),
  ]
    .filter((path) => !path.endsWith('.map') && !TWIN.test(path))
    .sort();
}

/**
 * The precompressed twins in a built folder, sorted and relative to it.
 * @param {string} folder
 * @returns {string[]}
 */
export function twins(folder) {
  const beside = existsSync(folder) ? readdirSync(folder) : [];
  return [...beside, ...['cdn', 'data'].flatMap((name) => below(folder, name))]
    .filter((path) => TWIN.test(path))
    .sort();
}

/**
 * @param {string} folder
 * @param {string} name
 */
function below(folder, name) {
  return listFiles(`${folder}/${name}`).map((path) => path.slice(folder.length + 1));
}
