import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

/** @typedef {import('../browsers.js').FoundBrowser} FoundBrowser */

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Otherwise every new window spends a second of processor time on its own address bar.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/**
 * The test runner's launcher for a browser of this machine.
 * @param {FoundBrowser} browser
 * @param {{ webdriverPort?: number | undefined }} options the port on which the WebDriver server listens
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function toLauncher(browser, { webdriverPort }) {
  const launcher = create(browser, webdriverPort);
  const initialize = launcher.initialize?.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize?.(...args);
    // Some launchers name themselves after their options, and the report is by engine.
    launcher.name = NAMES[browser.engine];
  };
  return launcher;
}

/**
 * @param {FoundBrowser} browser
 * @param {number | undefined} webdriverPort
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
function create({ engine, driver, path }, webdriverPort) {
  switch (driver) {
    case 'playwright':
      return playwrightLauncher({
        product: engine,
        launchOptions: { executablePath: path, args: engine === 'chromium' ? CHROMIUM_ARGS : [] },
        createBrowserContext: sharedContext(),
      });
    case 'puppeteer':
      return chromeLauncher({
        // Its launcher takes any object with puppeteer's `launch`, though its type asks for more.
        puppeteer: /** @type {any} */ (puppeteer),
        launchOptions: { browser: 'firefox', executablePath: path, headless: true },
      });
    case 'webdriver':
      return webdriverLauncher({
        hostname: '127.0.0.1',
        port: webdriverPort ?? 4444,
        path: '/',
        capabilities: /** @type {any} */ ({
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
        }),
      });
    default:
      throw new Error(`invalid driver: ${driver}`);
  }
}

/**
 * The launcher opens a new context for each test file, and a context has a cache of its own, so that
 * every file would fetch some 250 modules again. This gives each file a page of its own, all in one
 * context, which makes them three times as fast to load.
 */
function sharedContext() {
  /** @type {Promise<import('playwright-core').BrowserContext> | undefined} */
  let shared;
  return async (/** @type {{ browser: import('playwright-core').Browser }} */ { browser }) => {
    shared ??= browser.newContext();
    const context = await shared;
    /** @type {import('playwright-core').Page | undefined} */
    let page;
    const own = {
      newPage: async () => (page = await context.newPage()),
      close: async () => page?.close(),
    };
    // The launcher uses no other members.
    return /** @type {import('playwright-core').BrowserContext} */ (/** @type {unknown} */ (own));
  };
}
