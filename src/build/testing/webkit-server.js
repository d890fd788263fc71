import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';

/**
 * Starts the WebDriver server that drives WebKit, with a screen of its own where there is none.
 * @param {{ driverPath: string }} options
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function startWebKitServer({ driverPath }) {
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, ...screen.env },
    stdio: 'ignore',
    detached: true,
  });
  const stop = () => {
    stopGroup(driver.pid);
    screen.stop();
  };
  process.once('exit', stop);
  try {
    await Promise.race([listening(port), failure(driver, driverPath)]);
  } catch (error) {
    stop();
    throw error;
  }
  return { port, stop };
}

/** @returns {Promise<{ env: Record<string, string>, stop: () => void }>} */
async function startScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined)
    return { env: {}, stop: () => undefined };
  // `-displayfd 3` has the server choose a free number and say it on the fourth pipe.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const stop = () => stopGroup(server.pid);
  try {
    const number = await Promise.race([firstLine(server), failure(server, 'Xvfb')]);
    return { env: { DISPLAY: `:${number}` }, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function firstLine(server) {
  return new Promise((resolve) => {
    let text = '';
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      text += String(chunk);
      if (text.includes('\n')) resolve(text.trim());
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} name
 * @returns {Promise<never>}
 */
function failure(child, name) {
  return new Promise((_, reject) => {
    child.on('error', (error) => reject(new Error(`${name} did not start: ${error.message}`)));
    child.on('exit', (code) => reject(new Error(`${name} ended with code ${code}`)));
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * @param {number} port
 * @returns {Promise<void>}
 */
function listening(port, attempts = 100) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.on('error', (error) => {
      socket.destroy();
      if (attempts === 0) reject(error);
      else setTimeout(() => listening(port, attempts - 1).then(resolve, reject), 50);
    });
  });
}

/**
 * The driver's browser is a process of its own, in the same group.
 * @param {number | undefined} pid
 */
function stopGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
