import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number, files: number }} Counts */

/** What the test runner writes to move about in a terminal, though there is none. */
const CURSOR = /\x1b\[[0-9;]*[AGJK]/g;

/**
 * Runs a test runner that leaves its counts in the file that `ICC_RESULTS` names.
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<{ counts: Counts[], fault: string | undefined }>} the counts of every engine, and
 *   what went wrong with the runner itself
 */
export async function runAndCount(args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'icc-test-'));
  const resultsFile = join(folder, 'results.json');
  try {
    const status = await runPrinting(args, { ...process.env, ...env, ICC_RESULTS: resultsFile });
    const counts = /** @type {Counts[]} */ (
      Object.values(JSON.parse(readFileSync(resultsFile, 'utf8')))
    );
    const isExplained = status === 0 || counts.some(({ failed }) => failed > 0);
    return { counts, fault: isExplained ? undefined : `ended with status ${status}` };
  } catch {
    return { counts: [], fault: 'did not finish' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number | null>}
 */
function runPrinting(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (/** @type {string} */ text) => {
      process.stdout.write(text.replace(CURSOR, ''));
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
