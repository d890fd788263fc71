import { toRadial as toMotif } from '../motif/radial.js';
import { createRenderer } from './picture.js';

/** Draws motifs as {@link toMotif} computes them. */
export const renderMotif = createRenderer(toMotif);

export { toMotif };
