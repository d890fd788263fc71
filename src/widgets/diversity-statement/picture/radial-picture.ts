import { toRadial } from '../motif/radial.js';
import { createPicture, type MotifPicture } from './picture.js';

/** See {@link toRadial}. */
export function createMotif(): MotifPicture {
  return createPicture(toRadial);
}
