import { toChord } from '../motif/chord.js';
import { createPicture, type MotifPicture } from './picture.js';

/** See {@link toChord}. */
export function createMotif(): MotifPicture {
  return createPicture(toChord);
}
