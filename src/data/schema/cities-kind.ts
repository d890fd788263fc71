import type { FileKind } from '../kind.js';
import { citiesShape } from './cities-shape.js';
import type { citiesSchema } from './city.js';

/** `cities.json`, or a file of members in the same form. */
export const citiesKind: FileKind<typeof citiesSchema> = {
  shape: citiesShape,
  schema: async () => (await import('./city.js')).citiesSchema,
};
