import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toSeed } from '../../core/seed.js';
import type { ResultRecord } from './record.js';

/** Characters of records to hold before they are set aside on the disk. */
const MOST_HELD = 32_000_000;
const BUCKETS = 64;

/**
 * Sets records aside so that all of a city can be taken out together, however
 * many there are and in whatever order they came: in the memory as long as they
 * are few, else in files of the system's temporary folder.
 */
export class Buckets {
  readonly #held: string[][] = Array.from({ length: BUCKETS }, () => []);
  #characters = 0;
  #folder: string | undefined;
  readonly #mostHeld: number;

  /** @param options.mostHeld characters of records to hold in the memory. Default: 32 million. */
  constructor({ mostHeld = MOST_HELD }: { readonly mostHeld?: number } = {}) {
    this.#mostHeld = mostHeld;
  }

  /** Sets a record aside. */
  async add(record: ResultRecord): Promise<void> {
    const line = JSON.stringify(record);
    this.#held[bucketOf(record.city)]?.push(line);
    this.#characters += line.length;
    if (this.#characters > this.#mostHeld) await this.#spill();
  }

  /** All records of one city after the other, each city's in the order in which they came. */
  async *cities(): AsyncGenerator<readonly [id: string, records: readonly ResultRecord[]]> {
    for (let i = 0; i < BUCKETS; i += 1) {
      const lines = [...(await this.#read(i)), ...(this.#held[i] ?? [])];
      this.#held[i] = [];
      const byCity = new Map<string, ResultRecord[]>();
      for (const line of lines) {
        // Written by `add` itself.
        const record = JSON.parse(line) as ResultRecord;
        const own = byCity.get(record.city);
        if (own) own.push(record);
        else byCity.set(record.city, [record]);
      }
      yield* byCity;
    }
  }

  /** Removes what is on the disk. */
  async remove(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #spill(): Promise<void> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'icc-widgets-'));
    for (const [i, lines] of this.#held.entries()) {
      if (lines.length > 0) await appendFile(this.#fileOf(i), `${lines.join('\n')}\n`);
      this.#held[i] = [];
    }
    this.#characters = 0;
  }

  async #read(i: number): Promise<readonly string[]> {
    if (this.#folder === undefined) return [];
    const text = await readFile(this.#fileOf(i), 'utf8').catch(() => '');
    return text === '' ? [] : text.trimEnd().split('\n');
  }

  #fileOf(i: number): string {
    return join(this.#folder ?? '', `${i}.ndjson`);
  }
}

function bucketOf(city: string): number {
  return Math.floor(toSeed(city) * BUCKETS);
}
