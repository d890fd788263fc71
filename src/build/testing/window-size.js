/**
 * The test runner's own `setViewport` knows no WebDriver; this one asks every kind of driver in its
 * own way. The page passes the size of its window's frame, because WebDriver sets the outer size.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function windowSizePlugin() {
  return {
    name: 'set-window-size',
    async executeCommand({ command, payload, session }) {
      if (command !== 'set-window-size') return undefined;
      const { width, height, frame } = /** @type {WindowSizeRequest} */ (payload);
      // Each launcher has its own members, and none of them is part of the shared type.
      const browser = /** @type {any} */ (session.browser);
      switch (browser.type) {
        case 'playwright':
          await browser.getPage(session.id).setViewportSize({ width, height });
          return true;
        case 'puppeteer':
          await browser.getPage(session.id).setViewport({ width, height });
          return true;
        case 'webdriver':
          await browser.driver.setWindowRect(
            null,
            null,
            width + frame.width,
            height + frame.height,
          );
          return true;
        default:
          throw new Error(`invalid browser: ${browser.type}`);
      }
    },
  };
}

/**
 * @typedef {object} WindowSizeRequest
 * @property {number} width
 * @property {number} height
 * @property {{ width: number, height: number }} frame
 */
