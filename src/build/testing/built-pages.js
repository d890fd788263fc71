import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { run } from '../run.js';
import { STRICT_POLICY } from '../serve.js';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** The first script of a page: notes what is said on its console and what its policy forbids. */
const LISTEN = `
window.heard = [];
for (const level of ['error', 'warn']) {
  const print = console[level];
  console[level] = (...values) => {
    heard.push(level + ': ' + values.join(' '));
    print.apply(console, values);
  };
}
addEventListener('error', (event) => heard.push('uncaught: ' + event.message));
addEventListener('unhandledrejection', (event) => heard.push('rejected: ' + event.reason));
`;

/**
 * Whole pages with the built files, on the test runner's own server so that tests may look into them:
 *
 * - `/built/<any folder>/…` is `dist/`. Modules of two folders are two copies of the library.
 * - `/built/listen.js` is to be a page's first script.
 * - The command `built-page` takes `{ html, policy }` and gives the address of that page; the policy
 *   `strict` is that of the demo pages. `built-fault` takes `{ folder, path }` and has files of that folder fail whose address contains the path, or
 *   mends them if it names none. `built-dataset` takes `{ folder, tables }` (texts of CSV files by their
 *   names), has the built command make a dataset of them, and serves it as `/built/<folder>/data/`; it
 *   gives what the command says. `built-requests` takes `{ folder }` and gives the paths that were
 *   asked for there, in order.
 * @returns {{ plugin: import('@web/test-runner').TestRunnerPlugin, middleware: import('koa').Middleware }}
 */
export function builtPages() {
  /** @type {PageRequest[]} */
  const pages = [];
  /** @type {Map<string, string | undefined>} */
  const faults = new Map();
  /** @type {string[]} */
  const requests = [];
  /** Where datasets were built, by the folder that they are served from. @type {Map<string, string>} */
  const datasets = new Map();
  return {
    plugin: {
      name: 'built-pages',
      async executeCommand({ command, payload }) {
        if (command === 'built-page') {
          pages.push(/** @type {PageRequest} */ (payload));
          return { address: `/built/pages/${pages.length - 1}/` };
        }
        if (command === 'built-requests') {
          const { folder } = /** @type {{ folder: string }} */ (payload);
          return requests.filter((path) => path.startsWith(`/built/${folder}/`));
        }
        if (command === 'built-dataset') {
          const { folder, tables } = /** @type {DatasetRequest} */ (payload);
          const { out, said } = await buildTables(tables);
          datasets.set(folder, out);
          return { said };
        }
        if (command !== 'built-fault') return undefined;
        const { folder, path } = /** @type {{ folder: string, path?: string }} */ (payload);
        faults.set(folder, path);
        return true;
      },
      async serverStop() {
        for (const out of datasets.values()) await rm(join(out, '..'), { recursive: true });
      },
    },
    // Before all others, which would change the files on their way.
    async middleware(context, next) {
      const [, folder = '', path = ''] = /^\/built\/([^/]+)\/?(.*)$/.exec(context.path) ?? [];
      if (folder === '') return next();
      requests.push(context.path);
      context.set('Cache-Control', 'no-cache');
      if (folder === 'listen.js') {
        context.type = TYPES['.js'] ?? '';
        context.body = LISTEN;
      } else if (folder === 'pages') {
        const page = pages[Number(path.replace('/', ''))];
        if (page === undefined) return;
        context.type = TYPES['.html'] ?? '';
        if (page.policy) {
          const policy = page.policy === 'strict' ? STRICT_POLICY : page.policy;
          context.set('Content-Security-Policy', policy);
        }
        context.body = page.html;
      } else {
        const fault = faults.get(folder);
        const own = path.startsWith('data/') ? datasets.get(folder) : undefined;
        const file = own === undefined ? join('dist', path) : join(own, path.slice('data/'.length));
        const details = await stat(file).catch(() => undefined);
        if (path.includes('..') || !details?.isFile()) return;
        if (fault !== undefined && path.includes(fault)) context.status = 503;
        else {
          context.type = TYPES[extname(file)] ?? 'application/octet-stream';
          context.length = details.size;
          context.body = createReadStream(file);
        }
      }
    },
  };
}

/**
 * Builds a dataset as a city would, with the built command.
 * @param {Readonly<Record<string, string>>} tables
 */
async function buildTables(tables) {
  const folder = await mkdtemp(join(tmpdir(), 'icc-built-'));
  for (const [name, text] of Object.entries(tables)) await writeFile(join(folder, name), text);
  const out = join(folder, 'data');
  const { output } = await run(['dist/node/cli.js', 'data', 'build', folder, '--out', out], {
    env: { LC_ALL: 'C' },
  });
  return { out, said: output };
}

/**
 * @typedef {object} DatasetRequest
 * @property {string} folder
 * @property {Readonly<Record<string, string>>} tables
 */

/**
 * @typedef {object} PageRequest
 * @property {string} html
 * @property {string} [policy]
 */
