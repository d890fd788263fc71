import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FoundNginx } from '../../../src/build/testing/nginx.js';

/** A city's site behind nginx, configured by the file that the project ships. */
export interface NginxSite {
  /** Address of the site, with a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Writes a file of the site. */
  readonly write: (path: string, text: string) => void;
  readonly close: () => Promise<void>;
}

const CONFIGURATION = 'demo/deploy/nginx.conf';

/**
 * Starts nginx as a process of its own in the foreground, all of its files in a folder of its own.
 *
 * @param policy content security policy of its pages; by default that of the file.
 * @throws with what nginx says, if it does not take its configuration.
 */
export async function openNginxSite(
  nginx: FoundNginx,
  { policy }: { readonly policy?: string } = {},
): Promise<NginxSite> {
  const folder = mkdtempSync(join(tmpdir(), 'icc-nginx-'));
  const root = join(folder, 'city');
  cpSync('dist', join(root, 'icc'), { recursive: true });
  const port = await freePort();
  const own = readFileSync(CONFIGURATION, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/city;', `root ${root};`)
    .replace(/(?<=Content-Security-Policy ")default-src[^"]*/, (shipped) => policy ?? shipped);
  writeFileSync(join(folder, 'icc.conf'), own);
  writeFileSync(join(folder, 'nginx.conf'), wrapper(folder, nginx));
  const child = spawn(nginx.path, ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  let said = '';
  try {
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (chunk: Buffer) => {
        said += String(chunk);
        // It says so once it listens.
        if (said.includes('getrlimit(RLIMIT_NOFILE)')) resolve();
      });
      child.once('error', reject);
      child.once('close', () => reject(new Error(`nginx ended: ${said}`)));
    });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    close,
  };
}

/** What Debian's own file has around the sites, without what needs the rights of the system. */
function wrapper(folder: string, { brotli, types }: FoundNginx): string {
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `load_module ${brotli};
daemon off;
master_process off;
pid ${folder}/nginx.pid;
lock_file ${folder}/nginx.lock;
error_log stderr notice;
events {}
http {
  include ${types};
  default_type application/octet-stream;
  sendfile on;
  gzip on;
  access_log off;
${bodies.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  include ${folder}/icc.conf;
}
`;
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
