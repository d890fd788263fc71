import type { Io } from './io.js';

const WIDTH = 30;
/** Goes back to the start of the line, and empties it. */
const CLEAR = '\r\u001B[2K';

/** A line that says what is going on. */
export interface Status {
  readonly show: (text: string) => void;
  readonly end: () => void;
}

/** Shows a line, which each that follows takes the place of, to those who watch. */
export function startStatus({ err, isWatched }: Pick<Io, 'err' | 'isWatched'>): Status {
  let shown = '';
  return {
    show: (text) => {
      if (!isWatched || text === shown) return;
      shown = text;
      err(CLEAR + text);
    },
    end: () => {
      if (shown !== '') err(CLEAR);
    },
  };
}

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
