import { guardTests, watchConsole } from './console.js';

/**
 * Runs the page's tests with a watched console. mocha's hooks exist only once the runner's module
 * has been evaluated, and must be registered before it goes on to load the test file: it asks the
 * server first, so the very next microtask is early enough.
 */
export async function runTests(testFramework: string): Promise<void> {
  watchConsole();
  await import(testFramework);
  guardTests();
}
