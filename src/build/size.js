/** `npm run size`: prints what a first visit to the built files costs, and fails over budget. */
import { readdirSync } from 'node:fs';
import { BUDGETS, DATA_BUDGETS, DRAWN_LATER } from './budgets.js';
import { firstVisit, weigh } from './first-visit.js';
import { widgetNames } from './widgets.js';

const entries = ['icc', 'icc-frame', 'icc.css', ...widgetNames()];
/** Files that pages name themselves; all others have names that tell their content. */
const DIRECT = new Map([
  ['icc', 'icc.js'],
  ['icc-frame', 'icc-frame.js'],
  ['icc.css', 'icc.css'],
]);
const rows = [
  ...entries.map((name) => ({
    name,
    budget: BUDGETS[name],
    ...firstVisit(DIRECT.has(name) ? `dist/cdn/${DIRECT.get(name)}` : builtFile(name)),
  })),
  ...Object.entries(DRAWN_LATER).map(([name, { chunk, budget }]) => ({
    name: `${name} + motif`,
    budget,
    ...firstVisit(builtFile(name), builtFile(chunk)),
  })),
  ...Object.entries(DATA_BUDGETS).map(([name, { files, budget }]) => ({
    name,
    budget,
    ...weigh(files.map((file) => `dist/data/${file}`)),
  })),
];
const later = readdirSync('dist/cdn')
  .map((name) => `dist/cdn/${name}`)
  .filter((file) => file.endsWith('.js') && !rows.some(({ files }) => files.includes(file)))
  .filter((file) => /-[\w-]{8}\.js$/.test(file))
  .map((file) => ({ name: file.replace('dist/cdn/', ''), ...weigh([file]) }));

print(['first visit', 'files', 'gzip', 'brotli', 'budget (gzip)']);
for (const { name, files, gzip, brotli, budget } of rows) {
  const verdict =
    budget === undefined ? 'none' : `${toKilobytes(budget)}${gzip > budget ? ' OVER' : ''}`;
  print([name, String(files.length), toKilobytes(gzip), toKilobytes(brotli), verdict]);
}
print(['only when needed']);
for (const { name, gzip, brotli } of later)
  print([`  ${name}`, '', toKilobytes(gzip), toKilobytes(brotli)]);

const problems = rows.filter(({ gzip, budget }) => budget === undefined || gzip > budget);
for (const { name, budget } of problems) {
  console.error(
    budget === undefined
      ? `${name} has no budget: set one in src/build/budgets.js`
      : `${name} is over its budget of ${toKilobytes(budget)}`,
  );
}
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * The path of a chunk, whose file has a hash in its name.
 * @param {string} name
 */
function builtFile(name) {
  const file = readdirSync('dist/cdn').find(
    (each) => each.startsWith(`${name}-`) && each.endsWith('.js'),
  );
  if (file === undefined) throw new Error(`there is no built file of ${name}`);
  return `dist/cdn/${file}`;
}

/** @param {readonly string[]} cells */
function print([name = '', ...numbers]) {
  console.log([name.padEnd(32), ...numbers.map((cell) => cell.padStart(13))].join(' ').trimEnd());
}

/** @param {number} bytes */
function toKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
