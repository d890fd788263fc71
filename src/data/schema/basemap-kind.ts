import type { FileKind } from '../kind.js';
import { basemapShape } from './basemap-shape.js';
import type { basemapSchema } from './basemap.js';

/** `geo/<name>.topo.json`. */
export const basemapKind: FileKind<typeof basemapSchema> = {
  shape: basemapShape,
  schema: async () => (await import('./basemap.js')).basemapSchema,
};
