import type * as z from 'zod/mini';
import type { Shape } from './shape.js';

/** A kind of file: how to recognise a good one at once, and how to judge any other. */
export interface FileKind<Schema extends z.ZodMiniType> {
  readonly shape: Shape;
  /** Loads the zod schema that the shape was made from, and zod with it. */
  readonly schema: () => Promise<Schema>;
}
