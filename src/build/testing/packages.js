import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** @typedef {import('../browsers.js').EngineName} EngineName */

/** The packages of each engine; the first name that the system knows is taken. */
const PACKAGES = {
  chromium: [['chromium', 'chromium-browser']],
  firefox: [['firefox-esr', 'firefox']],
  webkit: [['webkit2gtk-driver', 'webkitgtk-webdriver'], ['xvfb'], ['xauth']],
};

/** A web server that can serve precompressed files. */
const NGINX = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/** What a Debian asks before it starts the service of a new package; 101 means not to. */
const SERVICE_POLICY = '/usr/sbin/policy-rc.d';

/**
 * Installs the system's packages for the engines, if this is a Debian or Ubuntu and we may.
 * @param {readonly EngineName[]} engines
 * @returns {boolean} whether anything was installed
 */
export function installEngines(engines) {
  if (engines.length === 0 || !isDebian() || process.getuid?.() !== 0) return false;
  return install(
    engines.join(', '),
    engines.flatMap((engine) => PACKAGES[engine]),
  );
}

/**
 * Installs nginx for the tests, if this is a Debian or Ubuntu and we may. Its service stays off: the
 * tests start a process of their own.
 * @returns {boolean} whether it was installed
 */
export function installNginx() {
  if (!isDebian() || process.getuid?.() !== 0) return false;
  return withoutServices(() =>
    install(
      'nginx',
      NGINX.map((name) => [name]),
    ),
  );
}

/**
 * What to do by hand to get these engines.
 * @param {readonly EngineName[]} engines
 */
export function howToInstall(engines) {
  if (isDebian()) {
    const names = engines.flatMap((engine) => PACKAGES[engine].map(([name]) => name));
    return `as root: apt-get install --no-install-recommends ${names.join(' ')}`;
  }
  return `npx playwright install ${engines.join(' ')}`;
}

/** What to do by hand to get nginx as the tests need it. */
export function howToInstallNginx() {
  if (!isDebian()) return 'install nginx and ngx_brotli';
  return `as root: apt-get install --no-install-recommends ${NGINX.join(' ')}`;
}

/**
 * @param {string} what
 * @param {readonly (readonly string[])[]} packages alternatives of each
 */
function install(what, packages) {
  console.log(`Installing system packages for ${what} …`);
  if (!run('apt-get', ['update', '-qq'])) {
    console.log('  apt-get update failed: see its messages above');
    return false;
  }
  const names = packages.flatMap((alternatives) => alternatives.filter(isReal).slice(0, 1));
  console.log(`  ${names.join(' ')}`);
  return run('apt-get', ['install', '--yes', '-qq', '--no-install-recommends', ...names]);
}

/**
 * Keeps a Debian from starting what is installed meanwhile.
 * @param {() => boolean} task
 */
function withoutServices(task) {
  // A policy that the machine has already is for its owner to decide.
  if (existsSync(SERVICE_POLICY)) return task();
  try {
    writeFileSync(SERVICE_POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  } catch {
    // Where nobody may write, nothing could be installed either.
    return false;
  }
  try {
    return task();
  } finally {
    rmSync(SERVICE_POLICY);
  }
}

function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Ubuntu has packages that only bring the snap of the same name, which does not run in a container.
 * @param {string} name
 */
function isReal(name) {
  const policy = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  const candidate = /Candidate: (\S+)/.exec(policy.stdout)?.[1] ?? '(none)';
  return candidate !== '(none)' && !candidate.includes('snap');
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
