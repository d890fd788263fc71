import { fail, ok } from '../../core/result.js';
import type { CellKind } from '../cell.js';
import { nearest } from '../nearest.js';
import { fault } from '../problem.js';

const YES = new Set(['yes', 'y', 'true', '1', 'x', '✓', 'oui', 'ja', 'sí', 'si']);
const NO = new Set(['no', 'n', 'false', '0', 'non', 'nein']);

/** `yes` or `no`, or the like in the languages of the templates. */
export const flag: CellKind<boolean> = {
  read: (text) => {
    const lower = text.toLowerCase();
    if (YES.has(lower)) return ok(true);
    return NO.has(lower) ? ok(false) : fail(fault('not-yes-or-no', {}));
  },
};

/** One of a few words, however they are capitalised. */
export function oneOf<Word extends string>(words: readonly Word[]): CellKind<Word> {
  return {
    read: (text) => {
      const lower = text.toLowerCase().replace(/[\s_]+/g, '-');
      const found = words.find((word) => word === lower);
      return found === undefined
        ? fail(fault('not-a-word', { words, near: nearest(lower, words) }))
        : ok(found);
    },
  };
}
