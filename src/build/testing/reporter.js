import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Counts passed, failed and skipped tests per engine, prints failures in full and nothing else, and
 * leaves the counts in a file for whoever started the runner.
 * @param {{ resultsFile?: string | undefined }} options
 * @returns {import('@web/test-runner').Reporter}
 */
export function engineReporter({ resultsFile }) {
  let startMs = Date.now();
  return {
    start() {
      startMs = Date.now();
    },
    onTestRunFinished({ sessions }) {
      const engines = count(sessions);
      for (const session of sessions) printProblems(session);
      for (const [name, engine] of Object.entries(engines)) {
        const skipped = engine.skipped > 0 ? `, ${engine.skipped} skipped` : '';
        console.log(
          `${name}: ${engine.passed} passed, ${engine.failed} failed${skipped} in ${engine.files} files`,
        );
      }
      console.log(`Browser tests took ${((Date.now() - startMs) / 1000).toFixed(1)} s`);
      if (resultsFile !== undefined) writeFileSync(resultsFile, JSON.stringify(engines));
    },
  };
}

/**
 * @typedef {{ passed: number, failed: number, skipped: number, files: number }} Counts
 * @typedef {import('@web/test-runner').TestSession} TestSession
 * @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult
 */

/**
 * @param {readonly TestSession[]} sessions
 * @returns {Record<string, Counts>}
 */
function count(sessions) {
  /** @type {Record<string, Counts>} */
  const engines = {};
  for (const session of sessions) {
    const counts = (engines[session.browser.name] ??= {
      passed: 0,
      failed: 0,
      skipped: 0,
      files: 0,
    });
    const tests = session.testResults === undefined ? [] : flatten(session.testResults);
    counts.files += 1;
    counts.skipped += tests.filter(({ test }) => test.skipped).length;
    counts.passed += tests.filter(({ test }) => test.passed && !test.skipped).length;
    const failed = tests.filter(({ test }) => !test.passed && !test.skipped).length;
    // A file that cannot load, or a hook that throws, has no test of its own to carry the failure.
    counts.failed += session.passed || failed > 0 ? failed : 1;
  }
  return engines;
}

/** @param {TestSession} session */
function printProblems(session) {
  if (session.passed) return;
  console.log(`\n✗ ${relative(process.cwd(), session.testFile ?? '')} in ${session.browser.name}`);
  for (const error of session.errors) console.log(indent(describe(error), 4));
  const failed = session.testResults === undefined ? [] : flatten(session.testResults);
  for (const { path, test } of failed.filter((each) => !each.test.passed && !each.test.skipped)) {
    console.log(`  ${path}`);
    console.log(indent(test.error ? describe(test.error) : 'did not run', 4));
  }
  if (session.errors.length > 0) {
    for (const values of session.logs)
      console.log(indent(`console: ${values.map(String).join(' ')}`, 4));
    for (const url of session.request404s) console.log(indent(`not found: ${url}`, 4));
  }
}

/**
 * @param {TestSuiteResult} suite
 * @param {string} parent
 * @returns {{ path: string, test: import('@web/test-runner').TestResult }[]}
 */
function flatten(suite, parent = '') {
  const path = [parent, suite.name].filter((part) => part !== '').join(' › ');
  return [
    ...suite.tests.map((test) => ({
      path: path === '' ? test.name : `${path} › ${test.name}`,
      test,
    })),
    ...suite.suites.flatMap((child) => flatten(child, path)),
  ];
}

/** @param {import('@web/test-runner').TestResultError} error */
function describe(error) {
  const title = `${error.name ?? 'Error'}: ${error.message}`;
  const stack = (error.stack ?? '')
    .split('\n')
    .filter(
      (line) =>
        /:\d+:\d+/.test(line) && !line.includes('/node_modules/') && !line.includes('__web-'),
    )
    .slice(0, 6);
  const values =
    error.expected === undefined && error.actual === undefined
      ? []
      : [`expected: ${error.expected}`, `actual:   ${error.actual}`];
  return [title, ...values, ...stack].join('\n');
}

/**
 * @param {string} text
 * @param {number} spaces
 */
function indent(text, spaces) {
  return text
    .split('\n')
    .map((line) => ' '.repeat(spaces) + line)
    .join('\n');
}
