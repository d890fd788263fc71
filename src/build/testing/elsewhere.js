import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

/**
 * The built dataset on another origin: a server with a port of its own, which the command
 * `built-elsewhere` starts, and gives the address of.
 *
 * - `/open/` is a server that lets pages of other origins read the files, `/closed/` one that does not.
 * - `/newer/` has files of a later version of the format.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function elsewhere() {
  /** @type {Promise<import('node:http').Server> | undefined} */
  let started;
  return {
    name: 'built-elsewhere',
    async executeCommand({ command }) {
      if (command !== 'built-elsewhere') return undefined;
      started ??= startServer();
      const address = (await started).address();
      return { origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
    },
    async serverStop() {
      const server = await started;
      server?.closeAllConnections();
      server?.close();
    },
  };
}

/** @returns {Promise<import('node:http').Server>} */
function startServer() {
  const server = createServer((request, response) => {
    answer(request.url ?? '', response).catch(() => response.destroy());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/**
 * @param {string} address
 * @param {import('node:http').ServerResponse} response
 */
async function answer(address, response) {
  const { pathname } = new URL(address, 'http://elsewhere');
  const [, kind, path = ''] = /^\/(open|closed|newer)\/(.*)$/.exec(pathname) ?? [];
  const file = join('dist/data', path);
  const details = await stat(file).catch(() => undefined);
  if (kind !== 'closed') response.setHeader('Access-Control-Allow-Origin', '*');
  if (kind === undefined || path.includes('..') || !details?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  if (kind === 'newer') {
    const text = await readFile(file, 'utf8');
    response.end(text.replace('"formatVersion":1', '"formatVersion":2'));
  } else createReadStream(file).pipe(response);
}
