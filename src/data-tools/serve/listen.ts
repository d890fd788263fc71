import type { Server } from 'node:http';

const HOST = '127.0.0.1';
/** How many further ports to try. */
const ATTEMPTS = 50;
const LAST_PORT = 65_535;

/**
 * Has a server listen to this machine only, on the next port that nobody has.
 *
 * @param port the first to try; `0` takes any.
 * @returns the port that it got. Rejects if there is none.
 */
export function listen(server: Server, port: number, attempts = ATTEMPTS): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code !== 'EADDRINUSE' || attempts === 0 || port === LAST_PORT) reject(error);
      else listen(server, port + 1, attempts - 1).then(resolve, reject);
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
