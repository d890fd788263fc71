import { toWeave as toMotif } from '../motif/weave.js';
import { createRenderer } from './picture.js';

/** Draws motifs as {@link toMotif} computes them. */
export const renderMotif = createRenderer(toMotif);

export { toMotif };
