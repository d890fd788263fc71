import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../core/result.js';
import { packageSchema } from '../data/schema/package.js';
import { isDatasetPath } from './dataset-path.js';
import { isVersion } from './is-version.js';
import { findAltered, forEachListed, type FileFault, type ListedFile } from './listed-files.js';

/** Why a dataset was not archived. Nothing of the attempt is left behind. */
export type ArchiveFault =
  /** The folder has no `datapackage.json`. */
  | { readonly kind: 'no-dataset' }
  /** It has one that no tool of this library has written. */
  | { readonly kind: 'bad-descriptor' }
  /** The version cannot be the name of a folder. */
  | { readonly kind: 'bad-version'; readonly version: string }
  | FileFault
  /** This version is archived already, and says something else. */
  | { readonly kind: 'version-taken'; readonly version: string }
  /** This version is archived already, but a file of the copy was altered or lost. */
  | { readonly kind: 'broken-archive'; readonly version: string; readonly path: string }
  | { readonly kind: 'not-written'; readonly reason: string };

/** An archived version of a dataset. */
export interface Archived {
  /** Also the name of its folder in that of the dataset. */
  readonly version: string;
  /** How many files the copy has. */
  readonly files: number;
  /** Whether it was written now; `false` if it was there before, with the same contents. */
  readonly isNew: boolean;
}

const DESCRIPTOR = 'datapackage.json';

/**
 * Writes an immutable copy of a dataset to `<folder>/<version>/`, which a page may
 * stay with while the dataset goes on.
 *
 * The copy has the files that the descriptor lists, and the descriptor: nothing
 * that nobody vouches for. So compressed twins (`.br`, `.gz`) are left behind,
 * since no hash says that they hold the same figures; whatever compresses the
 * dataset's files for the server can compress those of the copy.
 */
export async function archiveDataset(folder: string): Promise<Result<Archived, ArchiveFault>> {
  const read = await readDescriptor(folder);
  if (!read.ok) return read;
  const { text, version, files } = read.value;
  if (!isVersion(version)) return fail({ kind: 'bad-version', version });
  const target = join(folder, version);
  const done = { version, files: files.length + 1 };
  if (await exists(target)) {
    const fault = (await findAltered(folder, files)) ?? (await compareArchive(target, read.value));
    return fault === undefined ? ok({ ...done, isNew: false }) : fail(fault);
  }
  const part = `${target}.part`;
  try {
    // Of an attempt that was interrupted.
    await rm(part, { recursive: true, force: true });
    const fault = await copy(folder, part, files);
    if (fault === undefined) {
      await writeReadOnly(join(part, DESCRIPTOR), text);
      await rename(part, target);
      return ok({ ...done, isNew: true });
    }
    await rm(part, { recursive: true, force: true });
    return fail(fault);
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    return fail({ kind: 'not-written', reason: reasonOf(error) });
  }
}

interface Descriptor {
  /** As it stands in the file, to the byte. */
  readonly text: Buffer;
  readonly version: string;
  readonly files: readonly ListedFile[];
}

async function readDescriptor(folder: string): Promise<Result<Descriptor, ArchiveFault>> {
  let text: Buffer;
  try {
    text = await readFile(join(folder, DESCRIPTOR));
  } catch {
    return fail({ kind: 'no-dataset' });
  }
  const parsed = packageSchema.safeParse(parseJson(text));
  if (!parsed.success) return fail({ kind: 'bad-descriptor' });
  const { version, resources } = parsed.data;
  const paths = new Set<string>();
  for (const { path } of resources) {
    if (!isDatasetPath(path)) return fail({ kind: 'outside', path });
    if (path === DESCRIPTOR || paths.has(path)) return fail({ kind: 'bad-descriptor' });
    paths.add(path);
  }
  return ok({ text, version, files: resources });
}

function parseJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Copies what was checked, not what may be there a moment later. */
async function copy(
  folder: string,
  part: string,
  files: readonly ListedFile[],
): Promise<ArchiveFault | undefined> {
  await mkdir(part);
  return forEachListed(folder, files, async (path, content) => {
    await mkdir(dirname(join(part, path)), { recursive: true });
    await writeReadOnly(join(part, path), content);
  });
}

async function compareArchive(
  target: string,
  { text, version, files }: Descriptor,
): Promise<ArchiveFault | undefined> {
  const archived = await readFile(join(target, DESCRIPTOR)).catch(() => undefined);
  if (archived === undefined) return { kind: 'broken-archive', version, path: DESCRIPTOR };
  if (!archived.equals(text)) return { kind: 'version-taken', version };
  const fault = await findAltered(target, files);
  if (fault === undefined) return undefined;
  return { kind: 'broken-archive', version, path: fault.path };
}

/** For the owner too: what pages have frozen is not to be edited. */
function writeReadOnly(path: string, content: Uint8Array): Promise<void> {
  return writeFile(path, content, { mode: 0o444, flag: 'wx' });
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
