/**
 * `npm run bench -- map`: measures the map with 10,000 members against Leaflet with its marker clusters, in
 * the same run of the same browser, and prints ratios. Needs the built files and Chromium.
 */
import { mkdtempSync, rmSync, writeFileSync, cpSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { membersCsv, mapPage, leafletPage } from './pages.js';
import { measure } from './measure.js';
import { findBrowsers } from '../browsers.js';
import { serve } from '../serve.js';

const MEMBERS = 10_000;
const RUNS = 5;

const executablePath = findBrowsers().chromium?.path;
if (executablePath === undefined) throw new Error('Chromium was not found: run npm test once');
const root = mkdtempSync(join(tmpdir(), 'icc-bench-'));
mkdirSync(join(root, 'peer'));
cpSync('dist', join(root, 'icc'), { recursive: true });
for (const file of ['leaflet/dist/leaflet.js', 'leaflet/dist/leaflet.css']) {
  cpSync(join('node_modules', file), join(root, 'peer', file.replace(/.*\//, '')));
}
for (const file of ['leaflet.markercluster.js', 'MarkerCluster.css', 'MarkerCluster.Default.css']) {
  cpSync(join('node_modules/leaflet.markercluster/dist', file), join(root, 'peer', file));
}
writeFileSync(join(root, 'peer/members.csv'), membersCsv(MEMBERS));
writeFileSync(join(root, 'peer/map.html'), mapPage());
writeFileSync(join(root, 'peer/leaflet.html'), leafletPage());

// Leaflet sets styles from code, which the strict policy of our own pages allows, but inline scripts it does not.
const server = await serve({
  root,
  folders: ['icc', 'peer'],
  home: '/peer/map.html',
  port: 0,
  policy: "default-src 'self' 'unsafe-inline' data:",
});
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  /** @type {import('./measure.js').Figures[]} */
  const ours = [];
  /** @type {import('./measure.js').Figures[]} */
  const peers = [];
  // Taken in turns, so that a slow minute of the machine meets both.
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await measure(browser, `${server.url}peer/map.html`));
    peers.push(await measure(browser, `${server.url}peer/leaflet.html`));
  }
  console.log(`${MEMBERS} members, medians of ${RUNS} runs in turns; ratio: map / Leaflet`);
  for (const name of /** @type {const} */ (['show', 'pan', 'zoom', 'filter', 'longest'])) {
    const [mine, peer] = [ours, peers].map((figures) => median(figures.map((each) => each[name])));
    console.log(
      `${name.padEnd(10)} ${format(mine)} ${format(peer)} ${Number.isNaN(peer ?? NaN) ? '' : ((mine ?? NaN) / (peer ?? NaN)).toFixed(2)}`,
    );
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(root, { recursive: true });
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** @param {number | undefined} ms */
function format(ms) {
  return (Number.isNaN(ms ?? NaN) ? '–' : `${(ms ?? NaN).toFixed(1)} ms`).padStart(12);
}
