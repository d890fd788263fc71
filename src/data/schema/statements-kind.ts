import type { FileKind } from '../kind.js';
import { statementsShape } from './statements-shape.js';
import type { statementsSchema } from './statements.js';

/** `statements/<lang>.json`. */
export const statementsKind: FileKind<typeof statementsSchema> = {
  shape: statementsShape,
  schema: async () => (await import('./statements.js')).statementsSchema,
};
