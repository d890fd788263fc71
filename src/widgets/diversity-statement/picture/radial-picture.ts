import { toRadial } from '../motif/radial.js';
import { createRenderer } from './picture.js';

/** Draws motifs as {@link toRadial} computes them. */
export const renderMotif = createRenderer(toRadial);

export { toRadial };
