import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDataset } from '../../src/build/write-dataset.js';

/** The shipped dataset, built into a folder of its own. */
export interface TestDataset {
  readonly path: string;
  readonly remove: () => void;
}

/** Builds the shipped dataset for a file of tests. */
export async function buildTestDataset(): Promise<TestDataset> {
  const path = mkdtempSync(join(tmpdir(), 'icc-dataset-'));
  await writeDataset({ sourceDir: 'src/dataset', outDir: path });
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true });
    },
  };
}
