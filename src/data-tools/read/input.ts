import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that tables, borders or statements may be read from. */
export interface InputFile {
  /** Below the folder of the tables, with `/`: `cities.csv`, `statements/en.json`. */
  readonly path: string;
  readonly bytes: number;
  /** Reads it from the start, piece by piece. May be called more than once. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** Folders below that of the tables that are looked into. */
export const SUBFOLDERS: readonly string[] = ['geo', 'statements'];
/** Files that programs leave beside the ones they have open, and those of systems. */
const LEFT_BESIDE = /^(?:\.|~\$)|~$|\.(?:part|tmp|bak)$/;

/** The files of a folder, or a single file, sorted by path. */
export async function listInputs(path: string): Promise<readonly InputFile[]> {
  if ((await stat(path)).isFile()) return [await toInput(dirname(path), basename(path))];
  const names = [
    ...(await namesIn(path)),
    ...(await Promise.all(SUBFOLDERS.map((folder) => namesIn(path, folder)))).flat(),
  ];
  return Promise.all(names.map((name) => toInput(path, name)));
}

/** Files of a folder that were read already, or never were on a disk; sorted by path, as those of a folder are. */
export function toInputs(files: ReadonlyMap<string, string | Uint8Array>): readonly InputFile[] {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return {
      path,
      bytes: bytes.length,
      // eslint-disable-next-line @typescript-eslint/require-await -- what is asked for is a stream.
      open: async function* () {
        yield bytes;
      },
    };
  });
}

/** The whole of a file. */
export async function readBytes({ open }: InputFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function namesIn(root: string, folder = ''): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(
    (cause: unknown) => {
      if (folder !== '') return [];
      throw cause;
    },
  );
  return (
    entries
      // A folder that is named as a table is worth a word.
      .filter((entry) => !entry.isDirectory() || /\.\w+$/.test(entry.name))
      .filter((entry) => !LEFT_BESIDE.test(entry.name))
      .map(({ name }) => (folder === '' ? name : `${folder}/${name}`))
      .sort()
  );
}

async function toInput(root: string, path: string): Promise<InputFile> {
  const full = join(root, path);
  const found = await stat(full).catch(() => undefined);
  // Pipes would be waited for without end.
  const isOther = found !== undefined && !found.isFile() && !found.isDirectory();
  const open = (): AsyncIterable<Uint8Array> => {
    if (isOther) throw new Error('not a file');
    return createReadStream(full, { highWaterMark: 1 << 18 });
  };
  return { path, bytes: found?.size ?? 0, open };
}
