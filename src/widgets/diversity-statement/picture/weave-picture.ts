import { toWeave } from '../motif/weave.js';
import { createRenderer } from './picture.js';

/** Draws motifs as {@link toWeave} computes them. */
export const renderMotif = createRenderer(toWeave);

export { toWeave };
