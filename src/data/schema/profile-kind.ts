import type { FileKind } from '../kind.js';
import { profileShape } from './profile-shape.js';
import type { profileSchema } from './statements.js';

/** `results/<city>.json`, as far as a motif is drawn from it. */
export const profileKind: FileKind<typeof profileSchema> = {
  shape: profileShape,
  schema: async () => (await import('./statements.js')).profileSchema,
};
