import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { ENGINES, findBrowsers } from './src/build/browsers.js';
import { builtPages } from './src/build/testing/built-pages.js';
import { elsewhere } from './src/build/testing/elsewhere.js';
import { toLauncher } from './src/build/testing/launchers.js';
import { engineReporter } from './src/build/testing/reporter.js';
import { windowSizePlugin } from './src/build/testing/window-size.js';

/** What `npm test` chose; on its own, the runner takes Chromium and every browser test. */
const env = process.env;
const chosen = env['ICC_ENGINES']?.split(' ') ?? ['chromium'];
const files = env['ICC_TEST_FILES']?.split('\n') ?? [
  'test/{core,data,geometry,i18n,theme,element,widgets,embedding,doctor,pages}/**/*.test.ts',
  'test/stories.test.ts',
];
const webdriverPort = env['ICC_WEBDRIVER_PORT'];
const browsers = findBrowsers();
const built = builtPages();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files,
  browsers: ENGINES.filter((engine) => chosen.includes(engine)).flatMap((engine) => {
    const browser = browsers[engine];
    const port = webdriverPort === undefined ? undefined : Number(webdriverPort);
    return browser === undefined ? [] : [toLauncher(browser, { webdriverPort: port })];
  }),
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  // Without the production builds, Lit warns on the console that it is in development mode.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    windowSizePlugin(),
    built.plugin,
    elsewhere(),
  ],
  middleware: [built.middleware],
  testFramework: { config: { timeout: '10000' } },
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tests</title>
    <link rel="icon" href="data:,">
    <script type="module">
      import { runTests } from '/test/support/setup.ts';
      await runTests(${JSON.stringify(testFramework)});
    </script>
  </head>
  <body></body>
</html>`,
  staticLogging: true,
  reporters: [engineReporter({ resultsFile: env['ICC_RESULTS'] })],
};
