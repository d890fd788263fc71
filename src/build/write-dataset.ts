import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildDataset } from './dataset.js';
import { toProblemText } from './dataset/problem.js';

/** Folders of the dataset in which this build alone writes the files of one kind. */
const OWN_FILES: readonly (readonly [folder: string, ending: string])[] = [
  ['results', '.json'],
  ['geo', '.topo.json'],
  ['statements', '.json'],
];

/**
 * Builds the dataset from the tables and borders in `sourceDir` and writes it
 * to `outDir`. Results of cities that the tables no longer have are removed
 * from there, and so are borders and statements; other files stay.
 *
 * @returns the paths written, relative to `outDir`.
 * @throws if the tables have faults; each is reported on a line of its own first.
 */
export async function writeDataset(options: {
  readonly sourceDir: string;
  readonly outDir: string;
  /** Takes the lines about faults; by default the standard error stream. */
  readonly report?: (line: string) => void;
}): Promise<readonly string[]> {
  const { sourceDir, outDir, report = (line) => process.stderr.write(`${line}\n`) } = options;
  const [basemaps, statements] = await Promise.all([
    readBasemaps(sourceDir),
    readStatements(sourceDir),
  ]);
  const tables = await readTableFiles(sourceDir);
  const built = await buildDataset(tables, { sha256, basemaps, statements });
  if (!built.ok) {
    built.error.map(toProblemText).forEach((line) => report(line));
    throw new Error(`faults in the dataset: ${built.error.length}; none of its files was written`);
  }
  for (const [path, text] of built.value) {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), text);
  }
  for (const path of await listOwnFiles(outDir)) {
    if (!built.value.has(path)) await rm(join(outDir, path));
  }
  return [...built.value.keys()];
}

/** The SHA-256 of a text in UTF-8, as hexadecimal digits. */
export function sha256(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
}

/** `about.json` and the CSV files of a folder, by file name. */
export async function readTableFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => /^about\.json$|\.csv$/.test(name)).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}

/** The files of borders of a folder of tables, by their path there and in the dataset. */
export function readBasemaps(folder: string): Promise<ReadonlyMap<string, string>> {
  return readFolder(folder, ['geo', '.topo.json']);
}

/** The collections of statements of a folder of tables, by their path there and in the dataset. */
export function readStatements(folder: string): Promise<ReadonlyMap<string, string>> {
  return readFolder(folder, ['statements', '.json']);
}

async function readFolder(
  folder: string,
  files: (typeof OWN_FILES)[number],
): Promise<ReadonlyMap<string, string>> {
  const paths = await listFolder(folder, files);
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
    ),
  );
}

async function listOwnFiles(folder: string): Promise<readonly string[]> {
  const lists = await Promise.all(OWN_FILES.map((own) => listFolder(folder, own)));
  return lists.flat();
}

/** Files with an ending, sorted; none where there is no such folder. */
async function listFolder(
  root: string,
  [folder, ending]: readonly [string, string],
): Promise<readonly string[]> {
  if (!existsSync(join(root, folder))) return [];
  const names = await readdir(join(root, folder));
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}
