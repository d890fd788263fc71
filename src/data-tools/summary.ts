import { gzipSync } from 'node:zlib';
import type { EditionFact } from './results/to-editions.js';

/** How many files of results are compressed to find the one in the middle. */
const MOST_SAMPLED = 500;

/** How large a dataset is, and what a page costs that shows one city of it. */
export interface DatasetSummary {
  readonly version: string;
  /** Members and fictional places. */
  readonly cities: number;
  /** Cities with at least one figure. */
  readonly citiesWithResults: number;
  /** Editions of all cities together. */
  readonly editions: number;
  readonly files: number;
  readonly bytes: number;
  /** Bytes after gzip of `results/<city>.json`, of cities with results: in the middle, and the largest. */
  readonly page: { readonly median: number; readonly most: number } | undefined;
}

/** Finds out what a page costs while the files of results go by. */
export class PageCost {
  #seen = 0;
  #step = 1;
  #sizes: number[] = [];
  #largest = '';
  citiesWithResults = 0;
  editions = 0;

  /** Takes the file of a city. */
  take(text: string, editions: readonly EditionFact[]): void {
    this.editions += editions.length;
    if (editions.length === 0) return;
    this.citiesWithResults += 1;
    if (text.length > this.#largest.length) this.#largest = text;
    this.#seen += 1;
    if (this.#seen % this.#step !== 0) return;
    this.#sizes.push(gzipSync(text).length);
    if (this.#sizes.length < MOST_SAMPLED) return;
    this.#sizes = this.#sizes.filter((_, i) => i % 2 === 1);
    this.#step *= 2;
  }

  /** The cost in bytes, once all files have gone by. */
  get page(): DatasetSummary['page'] {
    if (this.citiesWithResults === 0) return undefined;
    const sorted = [...this.#sizes].sort((a, b) => a - b);
    // The longest text is not always the largest once it is compressed.
    const most = Math.max(gzipSync(this.#largest).length, sorted.at(-1) ?? 0);
    return { median: sorted[Math.floor(sorted.length / 2)] ?? most, most };
  }
}
