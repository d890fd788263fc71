/**
 * `npm test`: sets up what is missing, then runs all tests in Node and in three browser engines.
 *
 *     npm test -- --only=chromium --files=test/core/**
 *
 * `--only` takes engines and `node`, separated by commas. An engine that is missing is left out with
 * a line that says so, except where `CI` or `ICC_REQUIRE_ALL_ENGINES` is set: there it is a failure.
 * The last line is always `N passed, N failed`.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINES, findBrowsers } from './browsers.js';
import { listFiles, matches } from './files.js';
import { installDependencies } from './install.js';
import { runAndCount } from './testing/count.js';
import { howToInstall, installEngines } from './testing/packages.js';
import { startWebKitServer } from './testing/webkit-server.js';

/**
 * @typedef {import('./browsers.js').EngineName} EngineName
 * @typedef {import('./testing/count.js').Counts} Counts
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

const BROWSER_TESTS = [
  'test/{core,data,geometry,i18n,theme,element,widgets,embedding,doctor,pages,built}/**/*.test.ts',
  'test/stories.test.ts',
];
const NODE_TESTS = ['test/{repo,build,cli,data-tools,static}/**/*.test.ts'];
/** Need what the build writes, so they run only when `--built` asks for them, as `npm run verify` does. */
const BUILT_TESTS = ['test/{built,repo/built}/**/*.test.ts'];

process.chdir(root);
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    files: { type: 'string', multiple: true, default: [] },
    built: { type: 'boolean', default: false },
  },
});
const only = values.only.split(',').filter((name) => name !== '');
const isEveryEngineRequired = isSet('CI') || isSet('ICC_REQUIRE_ALL_ENGINES');

// Ends by the ordinary way, so that what was started is stopped.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** @type {Counts[]} */
const results = [];
/** What went wrong besides failing tests; each counts as one failure. */
let faults = 0;

try {
  checkNames(only);
  installDependencies(root);
  if (isWanted('node')) await runNodeTests();
  await runBrowserTests();
  if (results.length === 0) fail('No test was run');
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
const passed = sum((counts) => counts.passed);
const failed = sum((counts) => counts.failed) + faults;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function runNodeTests() {
  const files = select(NODE_TESTS);
  if (files.length === 0) return;
  const reporter = '--test-reporter=./src/build/testing/node-reporter.js';
  add('The Node tests', await runAndCount(['--import=tsx', '--test', reporter, ...files]));
}

async function runBrowserTests() {
  const files = select(BROWSER_TESTS);
  const wanted = ENGINES.filter((engine) => isWanted(engine));
  if (wanted.length === 0) return;
  if (files.length === 0) {
    if (values.files.length === 0) fail('There are no browser tests');
    return;
  }
  const browsers = setUpBrowsers(wanted);
  const server = wanted.includes('webkit') ? await startServer(browsers.webkit) : undefined;
  const engines = wanted.filter(
    (engine) => browsers[engine] && (browsers[engine].driver !== 'webdriver' || server),
  );
  if (engines.length === 0) return;
  const runner = ['node_modules/@web/test-runner/dist/bin.js'];
  const result = await runAndCount(runner, {
    ICC_ENGINES: engines.join(' '),
    ICC_TEST_FILES: files.join('\n'),
    ...(server ? { ICC_WEBDRIVER_PORT: String(server.port) } : {}),
  });
  server?.stop();
  add('The browser tests', result);
}

/** @param {import('./browsers.js').FoundBrowser | undefined} browser */
async function startServer(browser) {
  if (browser?.driverPath === undefined) return undefined;
  try {
    return await startWebKitServer({ driverPath: browser.driverPath });
  } catch (error) {
    leaveOut('webkit', error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** @param {readonly EngineName[]} wanted */
function setUpBrowsers(wanted) {
  let browsers = findBrowsers();
  const toMissing = () => wanted.filter((engine) => browsers[engine] === undefined);
  if (installEngines(toMissing())) browsers = findBrowsers();
  for (const engine of toMissing()) {
    leaveOut(engine, `no such browser was found. To have it, ${howToInstall([engine])}`);
  }
  return browsers;
}

/**
 * @param {EngineName} engine
 * @param {string} why
 */
function leaveOut(engine, why) {
  const line = `${engine} left out: ${why}`;
  if (isEveryEngineRequired) fail(line);
  else console.log(line);
}

/**
 * @param {string} title
 * @param {Awaited<ReturnType<typeof runAndCount>>} result
 */
function add(title, { counts, fault }) {
  results.push(...counts);
  if (fault !== undefined) fail(`${title}: the runner ${fault}`);
}

/** @param {readonly string[]} patterns */
function select(patterns) {
  const chosen = values.files;
  return listFiles('test')
    .filter((file) => matches(file, patterns))
    .filter((file) => values.built || !matches(file, BUILT_TESTS))
    .filter((file) => chosen.length === 0 || matches(file, chosen));
}

/** @param {readonly string[]} names */
function checkNames(names) {
  for (const name of names) {
    if (!['node', ...ENGINES].includes(name)) throw new Error(`invalid engine: ${name}`);
  }
}

/** @param {string} name */
function isWanted(name) {
  return only.length === 0 || only.includes(name);
}

/** @param {string} name */
function isSet(name) {
  const value = process.env[name] ?? '';
  return value !== '' && value !== '0' && value !== 'false';
}

/** @param {(counts: Counts) => number} value */
function sum(value) {
  return results.reduce((total, counts) => total + value(counts), 0);
}

/** @param {string} message */
function fail(message) {
  faults += 1;
  console.log(message);
}
