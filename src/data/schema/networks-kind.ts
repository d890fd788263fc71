import type { FileKind } from '../kind.js';
import { networksShape } from './networks-shape.js';
import type { networksSchema } from './network.js';

/** `networks.json`. */
export const networksKind: FileKind<typeof networksSchema> = {
  shape: networksShape,
  schema: async () => (await import('./network.js')).networksSchema,
};
