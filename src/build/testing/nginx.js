import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * An nginx that can serve precompressed files.
 * @typedef {object} FoundNginx
 * @property {string} path the program
 * @property {string} brotli its module for files that were compressed with Brotli
 * @property {string} types the list of media types that it came with
 */

const BROTLI = 'ngx_http_brotli_static_module.so';

/**
 * Finds the nginx of this machine, if it has its Brotli module.
 * @returns {FoundNginx | undefined}
 */
export function findNginx(env = process.env) {
  const path = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    // Debian has it where only root's PATH leads.
    .flatMap((folder) => [folder, folder.replace(/\/bin$/, '/sbin')])
    .map((folder) => join(folder, 'nginx'))
    .find((each) => existsSync(each));
  if (path === undefined) return undefined;
  const { stderr } = spawnSync(path, ['-V'], { encoding: 'utf8' });
  const modules = /--modules-path=(\S+)/.exec(stderr ?? '')?.[1];
  const conf = /--conf-path=(\S+)/.exec(stderr ?? '')?.[1];
  if (modules === undefined || conf === undefined) return undefined;
  const brotli = join(modules, BROTLI);
  const types = join(dirname(conf), 'mime.types');
  return existsSync(brotli) && existsSync(types) ? { path, brotli, types } : undefined;
}
