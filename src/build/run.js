import { spawn } from 'node:child_process';

/**
 * Runs a program of Node's and collects what it prints.
 * @param {readonly string[]} args the script and its arguments
 * @param {{ env?: Record<string, string> }} options
 * @returns {Promise<{ isOk: boolean, output: string, durationMs: number }>}
 */
export function run(args, { env = {} } = {}) {
  const startMs = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      // The output is kept, not watched: codes for colours would only be in the way.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const add = (/** @type {Buffer} */ chunk) => {
      output += String(chunk);
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ isOk: code === 0, output: output.trimEnd(), durationMs: Date.now() - startMs });
    });
  });
}

/**
 * Runs named steps, a few at a time, and prints a line for each as it ends; what a step prints is
 * shown only if it fails or is asked for. A step waits for those it names in `after`.
 * @param {readonly Step[]} steps
 * @returns {Promise<boolean>} whether all went well
 */
export async function runSteps(steps, concurrency = 2) {
  /** @type {Map<string, Promise<boolean>>} */
  const results = new Map();
  const enter = limit(concurrency);
  for (const step of steps) {
    const earlier = (step.after ?? []).map((name) => {
      const result = results.get(name);
      if (result === undefined) throw new Error(`invalid step: ${name} comes after ${step.name}`);
      return result;
    });
    results.set(step.name, runStep(step, earlier, enter));
  }
  return (await Promise.all(results.values())).every(Boolean);
}

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} args script and arguments
 * @property {readonly string[]} [after] names of steps that must have gone well
 * @property {boolean} [isShown] whether its output is also shown when all is well
 */

/**
 * @param {Step} step
 * @param {readonly Promise<boolean>[]} earlier
 * @param {ReturnType<typeof limit>} enter
 */
async function runStep({ name, args, isShown }, earlier, enter) {
  if (!(await Promise.all(earlier)).every(Boolean)) {
    console.log(`- ${name}: left out, because a step before it failed`);
    return false;
  }
  const { isOk, output, durationMs } = await enter(() => run(args));
  console.log(`${isOk ? '✓' : '✗'} ${name} (${(durationMs / 1000).toFixed(1)} s)`);
  if ((!isOk || isShown === true) && output !== '') console.log(`${indent(output)}\n`);
  return isOk;
}

/**
 * Lets only so many tasks run at the same time, in the order in which they ask.
 * @param {number} concurrency
 */
function limit(concurrency) {
  let free = concurrency;
  /** @type {(() => void)[]} */
  const waiting = [];
  return async (/** @type {() => Promise<Awaited<ReturnType<typeof run>>>} */ task) => {
    if (free === 0) await new Promise((resolve) => waiting.push(() => resolve(undefined)));
    else free -= 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/** @param {string} text */
function indent(text) {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
