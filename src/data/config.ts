import { takeAsked } from './asked.js';

/** Settings that hold for every widget of this copy of the library. */
export interface DataConfig {
  /** How long to wait for a file, in milliseconds. Default 15 000. */
  timeoutMs: number;
  /** The largest file to accept, in bytes. Default 5 MB. */
  maxBytes: number;
  /** Address of the dataset used by widgets without `src`. Default: the one shipped beside this file. */
  dataset: string;
  /** The function that fetches, for pages that need their own headers. Default: the page's `fetch`. */
  fetch: typeof fetch;
  /** What time it is, for what depends on the day. Default: the clock of the reader's device. */
  now: () => Date;
}

// Built files all lie one folder below `dist`, so the dataset is next door.
const here = import.meta.url;

const config: DataConfig = {
  timeoutMs: 15_000,
  maxBytes: 5_000_000,
  dataset: new URL('../data/', here).href,
  fetch: (input, init) => takeAsked(input as string, init) ?? globalThis.fetch(input, init),
  now: () => new Date(),
};

/** The settings in force. */
export function getConfig(): Readonly<DataConfig> {
  return config;
}

/**
 * Changes settings for all widgets of this copy of the library, from the next load on.
 *
 * @example configure({ dataset: '/files/icc/', timeoutMs: 5000 });
 */
export function configure(changes: Partial<DataConfig>): void {
  Object.assign(config, changes);
}
