import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * A browser that the tests can drive.
 * @typedef {object} FoundBrowser
 * @property {EngineName} engine
 * @property {string} path the program to start
 * @property {'playwright' | 'puppeteer' | 'webdriver'} driver how it is driven
 * @property {string} [driverPath] the WebDriver server, where one is needed
 */

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/** @type {readonly EngineName[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_APPS = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Where each programme sits inside a folder of Playwright's cache. */
const PLAYWRIGHT_PROGRAMS = {
  chromium: [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ],
  firefox: ['firefox/firefox', 'firefox/Nightly.app/Contents/MacOS/firefox', 'firefox/firefox.exe'],
  webkit: ['pw_run.sh', 'Playwright.exe'],
};

/**
 * Finds the browsers of this machine: first what the environment names (`CHROME_PATH`, `FIREFOX_PATH`,
 * `WEBKIT_DRIVER_PATH`), then what is installed, then what Playwright has in its cache.
 * @returns {Partial<Record<EngineName, FoundBrowser>>}
 */
export function findBrowsers(env = process.env) {
  return {
    ...optional('chromium', findChromium(env)),
    ...optional('firefox', findFirefox(env)),
    ...optional('webkit', findWebKit(env)),
  };
}

/**
 * @param {EngineName} engine
 * @param {FoundBrowser | undefined} browser
 * @returns {Partial<Record<EngineName, FoundBrowser>>}
 */
function optional(engine, browser) {
  return browser === undefined ? {} : { [engine]: browser };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {FoundBrowser | undefined}
 */
function findChromium(env) {
  const path =
    named(env, 'CHROME_PATH') ??
    onPath(NAMES.chromium, env) ??
    asApplication(MAC_APPS.chromium, WINDOWS_APPS.chromium, env) ??
    inPlaywrightCache('chromium', env);
  return path === undefined ? undefined : { engine: 'chromium', path, driver: 'playwright' };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {FoundBrowser | undefined}
 */
function findFirefox(env) {
  const installed =
    named(env, 'FIREFOX_PATH') ??
    onPath(NAMES.firefox, env) ??
    asApplication(MAC_APPS.firefox, WINDOWS_APPS.firefox, env);
  if (installed !== undefined) return { engine: 'firefox', path: installed, driver: 'puppeteer' };
  const cached = inPlaywrightCache('firefox', env);
  return cached === undefined
    ? undefined
    : { engine: 'firefox', path: cached, driver: 'playwright' };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {FoundBrowser | undefined}
 */
function findWebKit(env) {
  const driverPath =
    named(env, 'WEBKIT_DRIVER_PATH') ??
    onPath(['WebKitWebDriver'], env) ??
    first(webKitFiles('WebKitWebDriver'));
  const path = first(webKitFiles('MiniBrowser'));
  // Unlike the others, this browser cannot do without a screen.
  const hasScreen = isSet(env, 'DISPLAY') || isSet(env, 'WAYLAND_DISPLAY') || onPath(['Xvfb'], env);
  if (driverPath !== undefined && path !== undefined && hasScreen) {
    return { engine: 'webkit', path, driver: 'webdriver', driverPath };
  }
  const cached = inPlaywrightCache('webkit', env);
  return cached === undefined
    ? undefined
    : { engine: 'webkit', path: cached, driver: 'playwright' };
}

/**
 * WebKitGTK keeps its test browser beside its libraries, never on the PATH; the folder names the
 * version of its interface, of which several can be installed.
 * @param {string} program
 * @returns {string[]}
 */
function webKitFiles(program) {
  const roots = [
    '/usr/lib',
    '/usr/libexec',
    '/usr/lib64',
    ...list('/usr/lib').map((name) => join('/usr/lib', name)),
  ];
  return roots.flatMap((root) =>
    list(root)
      .filter((name) => /^webkit2?gtk-\d/.test(name))
      .sort()
      .reverse()
      .map((name) => join(root, name, program)),
  );
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 */
function named(env, name) {
  const path = env[name];
  if (path === undefined || path === '') return undefined;
  if (!isProgram(path)) throw new Error(`${name} names ${path}, which is not a program`);
  return path;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 */
function isSet(env, name) {
  return env[name] !== undefined && env[name] !== '';
}

/**
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} env
 */
function onPath(names, env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return first(names.flatMap((name) => folders.map((folder) => join(folder, name + ending))));
}

/**
 * @param {readonly string[]} mac
 * @param {readonly string[]} windows
 * @param {NodeJS.ProcessEnv} env
 */
function asApplication(mac, windows, env) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return first(mac.flatMap((app) => folders.map((folder) => join(folder, app))));
  }
  if (process.platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined,
    );
    return first(windows.flatMap((app) => folders.map((folder) => join(folder, app))));
  }
  return undefined;
}

/**
 * @param {EngineName} engine
 * @param {NodeJS.ProcessEnv} env
 */
function inPlaywrightCache(engine, env) {
  const cache = playwrightCache(env);
  const folders = list(cache)
    .filter((name) => name.startsWith(`${engine}-`))
    .sort((a, b) => revision(b) - revision(a));
  return first(
    folders.flatMap((folder) =>
      PLAYWRIGHT_PROGRAMS[engine].map((program) => join(cache, folder, program)),
    ),
  );
}

/** @param {NodeJS.ProcessEnv} env */
function playwrightCache(env) {
  const chosen = env['PLAYWRIGHT_BROWSERS_PATH'];
  if (chosen !== undefined && chosen !== '' && chosen !== '0') return chosen;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return join(env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright');
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** @param {string} folder */
function revision(folder) {
  return Number(folder.split('-').at(-1)) || 0;
}

/** @param {readonly string[]} paths */
function first(paths) {
  return paths.find(isProgram);
}

/** @param {string} folder */
function list(folder) {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
}

/** @param {string} path */
function isProgram(path) {
  try {
    if (!statSync(path).isFile()) return false;
    accessSync(path, constants.X_OK);
    return !isSnapStub(path);
  } catch {
    return false;
  }
}

/**
 * Ubuntu's `chromium-browser` and `firefox` packages are shell scripts that only ask for the snap.
 * @param {string} path
 */
function isSnapStub(path) {
  if (process.platform !== 'linux' || statSync(path).size > 20_000) return false;
  const text = readFileSync(path, 'utf8');
  return (
    text.startsWith('#!') &&
    /snap (install|run)|\/snap\/bin\//.test(text) &&
    !existsSync('/snap/bin')
  );
}
