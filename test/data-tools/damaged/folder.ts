import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DamagedCase, Files } from './case.js';

const FIXTURES = 'test/fixtures/damaged';
const ABOUT = 'what,value\ntitle,Sampleland\nversion,1\nlicence,CC-BY-4.0\n';

/** A folder of a test's own. */
export interface TestFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** An empty folder. */
export function makeFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'icc-damaged-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true });
    },
  };
}

/** Writes files into a folder, piece by piece where they come so. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    const file = openSync(full, 'w');
    const isWhole = typeof content === 'string' || content instanceof Uint8Array;
    for (const part of isWhole ? [content] : content) writeFileSync(file, part);
    closeSync(file);
  }
}

/** The tables of a case, and what every dataset should say of itself. */
export async function writeCase(folder: string, { name, make }: DamagedCase): Promise<void> {
  if (make) writeFiles(folder, await make());
  else cpSync(join(FIXTURES, name), folder, { recursive: true });
  const saysAbout = ['about.csv', 'about.json'].some((file) => existsSync(join(folder, file)));
  if (!saysAbout) writeFiles(folder, { 'about.csv': ABOUT });
}

/** All that is in a folder, as text by path. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}
