import type { DataPackage } from '../../data/schema/package.js';

/** A dataset of which one file after the other is read, and only those that are asked for. */
export interface DatasetReader {
  readonly descriptor: DataPackage;
  /** The content of a JSON file; `undefined` if it cannot be read. */
  readonly read: (path: string) => Promise<unknown>;
}
