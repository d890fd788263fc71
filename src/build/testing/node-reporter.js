import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * A reporter for Node's test runner that prints failures, counts the tests (not their groups) and
 * leaves the counts in the file that `ICC_RESULTS` names.
 * @param {AsyncIterable<any>} source events of the runner
 */
export default async function* nodeReporter(source) {
  const counts = { passed: 0, failed: 0, skipped: 0, files: 0 };
  const files = new Set();
  /** Why tests were left out. */
  const reasons = new Set();
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.file !== undefined) files.add(data.file);
    const isGroup = data.details?.type === 'suite';
    if (
      type === 'test:fail' &&
      !(isGroup && data.details.error?.failureType === 'subtestsFailed')
    ) {
      counts.failed += 1;
      yield describe(data);
    } else if (type === 'test:pass' && !isGroup) {
      if (data.skip !== undefined) counts.skipped += 1;
      else counts.passed += 1;
      if (typeof data.skip === 'string' && data.skip !== '') reasons.add(data.skip);
    }
  }
  for (const reason of reasons) yield `Left out: ${reason}\n`;
  counts.files = files.size;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  yield `Node: ${counts.passed} passed, ${counts.failed} failed${skipped} in ${counts.files} files\n`;
  const resultsFile = process.env['ICC_RESULTS'];
  if (resultsFile !== undefined) writeFileSync(resultsFile, JSON.stringify({ node: counts }));
}

/** @param {{ name: string, file?: string, details: { error?: { cause?: unknown } & Error } }} data */
function describe({ name, file, details }) {
  const error = details.error?.cause ?? details.error;
  const text = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  const own = text
    .split('\n')
    .filter((line) => !/node:internal|node_modules/.test(line))
    .map((line) => `    ${line}`)
    .join('\n');
  return `\n✗ ${file === undefined ? '' : relative(process.cwd(), file)}\n  ${name}\n${own}\n`;
}
