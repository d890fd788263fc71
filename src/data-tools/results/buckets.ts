import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toSeed } from '../../core/seed.js';
import { groupBy } from '../group-by.js';
import type { ResultRecord } from './record.js';

/** Figures to hold before their records are set aside on the disk: some 100 MB. */
const MOST_FIGURES = 600_000;
const BUCKETS = 64;

/**
 * Sets records aside so that all of a city can be taken out together, however
 * many there are and in whatever order they came: in the memory as long as they
 * are few, else in files of the system's temporary folder.
 */
export class Buckets {
  readonly #held: ResultRecord[][] = Array.from({ length: BUCKETS }, () => []);
  readonly #most: number;
  #figures = 0;
  #folder: string | undefined;

  /** @param options.mostFigures how many to hold in the memory. Default: 600,000. */
  constructor({ mostFigures = MOST_FIGURES }: { readonly mostFigures?: number } = {}) {
    this.#most = mostFigures;
  }

  /** Sets a record aside. */
  async add(record: ResultRecord): Promise<void> {
    this.#held[bucketOf(record.city)]?.push(record);
    this.#figures += record.figures.length + 1;
    if (this.#figures > this.#most) await this.#spill();
  }

  /** All records of one city after the other, each city's in the order in which they came. */
  async *cities(): AsyncGenerator<readonly [id: string, records: readonly ResultRecord[]]> {
    for (let i = 0; i < BUCKETS; i += 1) {
      const records = [...(await this.#read(i)), ...(this.#held[i] ?? [])];
      this.#held[i] = [];
      yield* groupBy(records, ({ city }) => city);
    }
  }

  /** Removes what is on the disk. */
  async remove(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #spill(): Promise<void> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'icc-widgets-'));
    for (const [i, records] of this.#held.entries()) {
      const lines = records.map((record) => `${JSON.stringify(record)}\n`);
      if (lines.length > 0) await appendFile(this.#fileOf(i), lines.join(''));
      this.#held[i] = [];
    }
    this.#figures = 0;
  }

  async #read(i: number): Promise<readonly ResultRecord[]> {
    if (this.#folder === undefined) return [];
    const text = await readFile(this.#fileOf(i), 'utf8').catch(() => '');
    // Written by `#spill` itself.
    return text === ''
      ? []
      : (JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`) as ResultRecord[]);
  }

  #fileOf(i: number): string {
    return join(this.#folder ?? '', `${i}.ndjson`);
  }
}

function bucketOf(city: string): number {
  return Math.floor(toSeed(city) * BUCKETS);
}
