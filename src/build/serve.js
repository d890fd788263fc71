import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * What the strictest of host pages allows: every demo page proves that the widgets need no more, and
 * frames of its own where it shows one.
 */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Serves some folders below a root as they are, and nothing else.
 * @param {object} options
 * @param {string} options.root absolute path
 * @param {readonly string[]} options.folders names of the folders that may be read
 * @param {string} options.home address that `/` leads to
 * @param {number} [options.port] the first port to try; `0` takes any. Default 8080.
 * @param {number} [options.attempts] how many further ports to try when it is taken. Default 50.
 * @param {string | undefined} [options.policy] content security policy of the pages
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({
  root,
  folders,
  home,
  port = 8080,
  attempts = 50,
  policy = STRICT_POLICY,
}) {
  const base = await realpath(root);
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, port, attempts);
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer({ method, url = '/' }, response) {
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = toPath(url);
    if (path === '/') {
      response.writeHead(302, { Location: home }).end();
      return;
    }
    const file = path === undefined ? undefined : await findFile(path);
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    if (file === 'folder') {
      response.writeHead(302, { Location: encodeURI(`${path}/`) }).end();
      return;
    }
    const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': file.size,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...(policy && type.startsWith('text/html') ? { 'Content-Security-Policy': policy } : {}),
    });
    if (method === 'HEAD') response.end();
    else
      createReadStream(file.path)
        .on('error', () => response.destroy())
        .pipe(response);
  }

  /**
   * The file behind a path, unless it lies outside the folders that are served: the file system is
   * asked for the real path, so neither `..` nor a symbolic link leads out.
   * @param {string} path
   * @returns {Promise<{ path: string, size: number } | 'folder' | undefined>}
   */
  async function findFile(path) {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const real = await realpath(join(base, name)).catch(() => undefined);
    if (real === undefined) return undefined;
    if (!folders.some((folder) => `${real}${sep}`.startsWith(join(base, folder) + sep)))
      return undefined;
    const details = await stat(real);
    if (details.isDirectory()) return 'folder';
    return details.isFile() ? { path: real, size: details.size } : undefined;
  }
}

/** @param {string} url */
function toPath(url) {
  try {
    const path = decodeURIComponent(new URL(`http://localhost${url}`).pathname);
    return /\0|\\|\/\//.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} attempts
 * @returns {Promise<number>} the port that it got
 */
function listen(server, port, attempts) {
  return new Promise((resolve, reject) => {
    const onError = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || attempts === 0) reject(error);
      else listen(server, port + 1, attempts - 1).then(resolve, reject);
    };
    server.once('error', onError);
    server.listen(port, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
