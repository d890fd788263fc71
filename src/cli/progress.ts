import type { Io } from './io.js';

const WIDTH = 30;
/** Goes back to the start of the line, and empties it. */
const CLEAR = '\r\u001B[2K';

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
      err(`${CLEAR}${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${total}`);
    },
    end: () => {
      if (isWatched) err(CLEAR);
    },
  };
}
