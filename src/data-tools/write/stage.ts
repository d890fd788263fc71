import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { TextFile } from '../files/file.js';

/** Folders of a dataset in which builds alone write the files of one kind. */
const OWN_FILES: readonly (readonly [folder: string, ending: string])[] = [
  ['results', '.json'],
  ['geo', '.topo.json'],
  ['statements', '.json'],
  ['schema', '.schema.json'],
];
/** Folders in that of a dataset where nothing else can be kept. */
export const OWN_FOLDERS = OWN_FILES.map(([folder]) => folder);
const DESCRIPTOR = 'datapackage.json';

/**
 * A folder beside the one to write to. Files are put there first, and take their
 * place only when all of them are there, so that what was built before stays
 * whole until then.
 */
export class Stage {
  /** Where the files wait. */
  readonly folder: string;
  readonly #out: string;
  readonly #paths = new Set<string>();
  readonly #made = new Set<string>();

  constructor(out: string) {
    this.#out = resolve(out);
    this.folder = `${this.#out}.part`;
  }

  /** Empties the folder, which an interrupted build may have left. */
  async open(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    await this.#makeFolder(this.folder);
  }

  /** Puts a file there. */
  async put({ path, text }: TextFile): Promise<void> {
    const full = join(this.folder, path);
    await this.#makeFolder(dirname(full));
    await writeFile(full, text);
    this.#paths.add(path);
  }

  /**
   * Moves the files to their place, those that are new or differ, and the
   * descriptor last; removes what builds before wrote and this one did not. All
   * other files in the folder stay.
   *
   * @returns how many files were written.
   */
  async commit(): Promise<number> {
    let written = 0;
    const order = [...this.#paths].filter((path) => path !== DESCRIPTOR);
    if (this.#paths.has(DESCRIPTOR)) order.push(DESCRIPTOR);
    for (const path of order) {
      const [from, to] = [join(this.folder, path), join(this.#out, path)];
      if (await isSame(from, to)) continue;
      await this.#makeFolder(dirname(to));
      await rename(from, to);
      written += 1;
    }
    for (const path of await this.#stale()) await rm(join(this.#out, path));
    await this.discard();
    return written;
  }

  /** Removes the folder and what is in it. */
  async discard(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async #makeFolder(folder: string): Promise<void> {
    if (this.#made.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.#made.add(folder);
  }

  async #stale(): Promise<readonly string[]> {
    const lists = await Promise.all(
      OWN_FILES.map(async ([folder, ending]) => {
        if (!existsSync(join(this.#out, folder))) return [];
        const names = await readdir(join(this.#out, folder));
        return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
      }),
    );
    return lists.flat().filter((path) => !this.#paths.has(path));
  }
}

async function isSame(a: string, b: string): Promise<boolean> {
  if (!existsSync(b)) return false;
  const [one, other] = await Promise.all([readFile(a), readFile(b)]);
  return one.equals(other);
}
