import { toChord } from '../motif/chord.js';
import { createRenderer } from './picture.js';

/** Draws motifs as {@link toChord} computes them. */
export const renderMotif = createRenderer(toChord);

export { toChord };
