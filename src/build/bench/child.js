import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Writes at its end, into the file of this name, what the process has used. */
const NOTE = fileURLToPath(new URL('note-usage.js', import.meta.url));

/**
 * What a program of Node's took: seconds by the clock, seconds of all processors (which say more where
 * a machine has other things to do), and megabytes of memory at most.
 * @typedef {{ seconds: number, cpuSeconds: number, megabytes: number, output: string }} Cost
 */

/**
 * Runs a program of Node's with no more than some memory for its objects.
 * @param {readonly string[]} args script and arguments
 * @param {{ heapMegabytes: number, noteFile: string }} options
 * @returns {Promise<Cost>}
 */
export async function measureChild(args, { heapMegabytes, noteFile }) {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, '--import', NOTE, ...args],
    {
      env: { ...process.env, ICC_NOTE_FILE: noteFile, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const add = (/** @type {Buffer} */ chunk) => {
    output += String(chunk);
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0)
    throw new Error(`${args.join(' ')} ended with ${String(code)}\n${output.slice(0, 2000)}`);
  /** @type {{ cpuSeconds: number, megabytes: number }} */
  const used = JSON.parse(readFileSync(noteFile, 'utf8'));
  return { ...used, seconds, output };
}
