import { clearLine, cursorTo } from 'node:readline';
import type { Io } from './io.js';

const WIDTH = 30;

/** A bar that says how much of a long work is done. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

/** Shows a bar to those who watch; in a log it would only be noise. */
export function startProgress(
  total: number,
  { err, isWatched }: Pick<Io, 'err' | 'isWatched'>,
): Progress {
  let done = 0;
  let shown = -1;
  return {
    step: () => {
      done += 1;
      const percent = Math.floor((done / total) * 100);
      if (!isWatched || percent === shown) return;
      shown = percent;
      const full = Math.round((done / total) * WIDTH);
      cursorTo(process.stderr, 0);
      err(`${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${total}`);
    },
    end: () => {
      if (!isWatched) return;
      clearLine(process.stderr, 0);
      cursorTo(process.stderr, 0);
    },
  };
}
