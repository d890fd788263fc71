import { toWeave } from '../motif/weave.js';
import { createPicture, type MotifPicture } from './picture.js';

/** See {@link toWeave}. */
export function createMotif(): MotifPicture {
  return createPicture(toWeave);
}
