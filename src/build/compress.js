/**
 * Writes precompressed twins beside the files that a page may load: `icc.js.br` and `icc.js.gz`. A
 * server that answers with them sends less than one that compresses anew for each reader, at no cost.
 */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { servedFiles, twins } from './served.js';

/** Below this, an answer fits into one packet either way. */
const SMALLEST_BYTES = 500;
/** For whoever hosts the files to change: a twin would go on saying what it said before. */
const EDITED = ['embed.json'];
const TEXT = /\.(css|csv|html|js|json|svg|txt)$/;

/** @type {Record<string, (content: Buffer) => Promise<Buffer>>} */
const COMPRESSORS = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Writes the twins of a built folder, wherever they are smaller, and removes those that were there.
 * @param {string} folder
 * @returns {Promise<{ files: number, bytes: number, br: number, gz: number }>} how many files have
 *   twins, and their bytes by encoding
 */
export async function compressFolder(folder) {
  await Promise.all(twins(folder).map((path) => rm(`${folder}/${path}`)));
  const paths = [...servedFiles(folder), 'integrity.json']
    .filter((path) => TEXT.test(path) && !EDITED.includes(path))
    .filter((path) => existsSync(`${folder}/${path}`));
  const total = { files: 0, bytes: 0, br: 0, gz: 0 };
  // Node compresses on threads of its own, as many at a time as it has.
  await Promise.all(
    paths.map(async (path) => {
      const sizes = await compressFile(`${folder}/${path}`);
      if (sizes === undefined) return;
      total.files += 1;
      total.bytes += sizes.bytes;
      total.br += sizes.br;
      total.gz += sizes.gz;
    }),
  );
  return total;
}

/**
 * @param {string} path
 * @returns {Promise<{ bytes: number, br: number, gz: number } | undefined>}
 */
async function compressFile(path) {
  const content = await readFile(path);
  if (content.length < SMALLEST_BYTES) return undefined;
  const [br, gz] = await Promise.all(
    ['br', 'gz'].map(async (ending) => {
      const twin = await COMPRESSORS[ending]?.(content);
      if (twin === undefined || twin.length >= content.length) return content.length;
      await writeFile(`${path}.${ending}`, twin);
      return twin.length;
    }),
  );
  return { bytes: content.length, br: br ?? 0, gz: gz ?? 0 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, bytes, br, gz } = await compressFolder('dist');
  console.log(`${files} files of ${bytes} bytes: brotli ${br}, gzip ${gz}`);
}
