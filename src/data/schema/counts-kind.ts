import type { FileKind } from '../kind.js';
import { countsShape } from './counts-shape.js';
import type { countsSchema } from './counts.js';

/** `counts.json`. */
export const countsKind: FileKind<typeof countsSchema> = {
  shape: countsShape,
  schema: async () => (await import('./counts.js')).countsSchema,
};
