import { fail, ok } from '../../core/result.js';
import { toDegrees } from '../../widgets/network-map/csv/degrees.js';
import type { CellKind } from '../cell.js';
import { numberBetween } from './number.js';

/** Degrees north, also as `60° 23′ N`. */
export const latitude = degreesUpTo(90, 'lat');

/** Degrees east, also as `5° 19′ E`. */
export const longitude = degreesUpTo(180, 'lon');

function degreesUpTo(most: number, axis: 'lat' | 'lon'): CellKind<number> {
  const plain = numberBetween(-most, most);
  return {
    read: (text) => {
      const number = plain.read(text);
      if (number.ok || number.error.kind !== 'not-a-number') return number;
      const degrees = toDegrees(text);
      // A letter of the other axis is as wrong as a word.
      if (degrees === undefined || (degrees.axis ?? axis) !== axis) return fail(number.error);
      return Math.abs(degrees.value) <= most
        ? ok(degrees.value)
        : plain.read(String(degrees.value));
    },
  };
}
