import type { FileKind } from '../kind.js';
import { resultShape } from './result-shape.js';
import type { resultSchema } from './result.js';

/** `results/<city>.json`. */
export const resultKind: FileKind<typeof resultSchema> = {
  shape: resultShape,
  schema: async () => (await import('./result.js')).resultSchema,
};
