import { buildDataset } from '../data-tools/index.js';
import { en } from '../data-tools/messages/en.js';
import { toText } from '../data-tools/messages/text.js';
import { findInCollections, readCollections } from './collections.js';

/**
 * Builds the shipped dataset from its tables with the very tool that others build
 * theirs with, and holds its statements to be complete and alike in all languages.
 *
 * @throws if there are errors; each is reported on a line of its own first.
 */
export async function writeDataset(options: {
  readonly sourceDir: string;
  readonly outDir: string;
  /** Takes the lines about what is wrong; by default the standard error stream. */
  readonly report?: (line: string) => void;
}): Promise<void> {
  const { sourceDir, outDir, report = (line) => process.stderr.write(`${line}\n`) } = options;
  const odd = findInCollections(await readCollections(sourceDir));
  // Its own versions of the Index, borders and statements are all that it has.
  const built =
    odd.length > 0 ? undefined : await buildDataset(sourceDir, { out: outDir, base: false });
  const problems = [...odd, ...(built?.problems ?? [])];
  problems.map((problem) => toText(problem, en)).forEach(report);
  const errors = odd.length + (built?.errors ?? 0);
  if (errors > 0)
    throw new Error(`errors in the dataset: ${errors}; none of its files was written`);
}
