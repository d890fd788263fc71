/**
 * `npm run bench -- data`: has the built command check and build tables of 100, 10,000 and 100,000
 * made-up places with five editions each, in 600 MB for objects, and prints what that took and what a
 * page with one place loads. The peer is csv-parse, which the command reads tables with, alone. Takes
 * some minutes; needs the built files and 2 GB in the folder for temporary files.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureChild } from './child.js';
import { writeTables } from './tables.js';

const SIZES = [100, 10_000, 100_000];
const HEAP_MEGABYTES = 600;
const CLI = 'dist/node/cli.js';
const PEER = 'src/build/bench/parse.js';

const root = mkdtempSync(join(tmpdir(), 'icc-bench-'));
try {
  console.log('places   step        seconds  CPU sec.  peak MB  CPU ratio to csv-parse');
  for (const places of SIZES) await measureSize(places);
} finally {
  rmSync(root, { recursive: true });
}

/** @param {number} places */
async function measureSize(places) {
  const [tables, out] = [join(root, `${places}-tables`), join(root, `${places}-data`)];
  mkdirSync(tables);
  await writeTables(tables, places);
  const options = { heapMegabytes: HEAP_MEGABYTES, noteFile: join(root, 'memory') };
  const peer = await measureChild([PEER, join(tables, 'results.csv')], options);
  print(places, 'csv-parse', peer, peer);
  print(places, 'data check', await measureChild([CLI, 'data', 'check', tables], options), peer);
  const build = [CLI, 'data', 'build', tables, '--out', out];
  const { output, ...cost } = await measureChild([...build, '--json'], options);
  print(places, 'data build', cost, peer);
  /** @type {{ summary: { files: number, bytes: number, page: { median: number, most: number } } }} */
  const { summary } = JSON.parse(output);
  const again = await measureChild(build, options);
  print(places, 'once more', again, peer);
  const given = statSync(join(tables, 'results.csv')).size;
  // All that the radar asks of a dataset, and the statement besides its sentences.
  const page = gzipSync(readFileSync(join(out, 'results/place-1.json'))).length;
  console.log(
    [
      `         results.csv: ${toMegabytes(given)} MB; dataset: ${summary.files} files, ${toMegabytes(summary.bytes)} MB`,
      `         a page with one place loads ${page} bytes of it (gzip); of all places: median ${summary.page.median}, most ${summary.page.most}`,
    ].join('\n'),
  );
  rmSync(tables, { recursive: true });
  rmSync(out, { recursive: true });
}

/**
 * @param {number} places
 * @param {string} step
 * @param {Omit<import('./child.js').Cost, 'output'>} cost
 * @param {Omit<import('./child.js').Cost, 'output'>} peer
 */
function print(places, step, { seconds, cpuSeconds, megabytes }, peer) {
  console.log(
    [
      String(places).padStart(7),
      step.padEnd(10),
      seconds.toFixed(1).padStart(8),
      cpuSeconds.toFixed(1).padStart(8),
      megabytes.toFixed(0).padStart(7),
      (cpuSeconds / peer.cpuSeconds).toFixed(1).padStart(7),
    ].join('  '),
  );
}

/** @param {number} bytes */
function toMegabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
