import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SUBFOLDERS } from '../read/input.js';
import { isTableName } from './is-table-name.js';

/** How long it has to be quiet before a save counts as done, in milliseconds: programs save in several steps. */
const QUIET_MS = 150;

/** A watch over a folder that goes on until it is closed. */
export interface FolderWatch {
  readonly close: () => void;
}

/**
 * Tells when tables of a folder, or statements and borders below it, were saved, came or went. Also when the folder itself was put in
 * another's place, as programs that keep folders alike on several machines do.
 *
 * @param onChange called once for all that happened together.
 */
export async function watchFolder(folder: string, onChange: () => void): Promise<FolderWatch> {
  let inner: readonly (FSWatcher | undefined)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let last = await fingerprint(folder);
  const parent = tryToWatch(dirname(folder), (name) => {
    if (name === null || name === basename(folder)) {
      follow();
      wait();
    }
  });
  follow();
  // What was saved between the first look and the watch.
  wait();
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      inner.forEach((watcher) => watcher?.close());
      parent?.close();
    },
  };

  /** Watches whatever folder has the name now. */
  function follow(): void {
    inner.forEach((watcher) => watcher?.close());
    const onEvent = (name: string | null): void => {
      // Some systems do not say which file it was.
      if (name === null || isTableName(name)) wait();
      else if (SUBFOLDERS.includes(name)) {
        follow();
        wait();
      }
    };
    inner = ['', ...SUBFOLDERS].map((each) => tryToWatch(join(folder, each), onEvent));
  }

  function wait(): void {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(() => void tell(), QUIET_MS);
  }

  /** Some systems also tell of files that were only read, and the check reads them all. */
  async function tell(): Promise<void> {
    const now = await fingerprint(folder);
    if (isClosed || now === last) return;
    last = now;
    onChange();
  }
}

/** Nothing where there is no such folder, or no right to it. */
function tryToWatch(folder: string, onEvent: (name: string | null) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => {
      onEvent(name);
    });
    // What is watched was taken away. Its parent tells when it comes back.
    watcher.on('error', () => {
      watcher.close();
      onEvent(null);
    });
    return watcher;
  } catch {
    return undefined;
  }
}

/** Changes with every table that is saved, comes or goes. */
async function fingerprint(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) return 'no folder';
  const below = await Promise.all(
    SUBFOLDERS.map(async (each) => {
      const own = await readdir(join(folder, each)).catch(() => []);
      return own.filter(isTableName).map((name) => join(each, name));
    }),
  );
  const lines = [...names.filter(isTableName), ...below.flat()].sort().map(async (name) => {
    const details = await stat(join(folder, name)).catch(() => undefined);
    return [name, details?.ino, details?.size, details?.mtimeMs].join('\t');
  });
  return (await Promise.all(lines)).join('\n');
}
