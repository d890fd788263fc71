import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageSchema } from '../../data/schema/package.js';
import { isDatasetPath } from '../dataset-path.js';
import type { DatasetReader } from './reader.js';

/**
 * A dataset on the disk.
 *
 * @returns `undefined` if the folder holds no descriptor, or none that can be understood.
 */
export async function readDatasetFolder(folder: string): Promise<DatasetReader | undefined> {
  const parsed = packageSchema.safeParse(await readJson(join(folder, 'datapackage.json')));
  if (!parsed.success) return undefined;
  return {
    descriptor: parsed.data,
    read: (path) =>
      isDatasetPath(path) ? readJson(join(folder, path)) : Promise.resolve(undefined),
  };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // What a former build has lost is no reason not to build again.
    return undefined;
  }
}
