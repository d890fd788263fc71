import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { frameworksSchema } from '../data/schema/framework.js';
import { packageSchema, type DataPackage } from '../data/schema/package.js';
import type { DocumentedFramework } from './facts/frameworks.js';
import { join } from 'node:path';

/** A dataset that lends another what it lacks: versions of the Index, borders, statements. */
export interface Base {
  readonly descriptor: DataPackage;
  readonly frameworks: readonly DocumentedFramework[];
  /** The text of one of its files. */
  readonly read: (path: string) => Promise<string>;
}

// Built files lie one folder below `dist`, so the dataset of the package is next door.
const here = import.meta.url;

/**
 * The dataset in a folder, or the one of this package.
 *
 * @returns nothing where there is none.
 * @throws if it is there and cannot be read.
 */
export async function loadBase(folder?: string): Promise<Base | undefined> {
  const root = folder ?? fileURLToPath(new URL('../data/', here));
  const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  const text = await read('datapackage.json').catch((cause: unknown) => {
    if (folder === undefined) return undefined;
    throw cause;
  });
  if (text === undefined) return undefined;
  const frameworks: unknown = JSON.parse(await read('frameworks.json'));
  return {
    descriptor: packageSchema.parse(JSON.parse(text)),
    frameworks: frameworksSchema.parse(frameworks).frameworks,
    read,
  };
}
