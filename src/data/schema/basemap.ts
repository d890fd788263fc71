import * as z from 'zod/mini';
import { maybe } from './fields.js';

/** One country: its ISO 3166-1 alpha-2 code, and its outline as references to arcs. */
export const countryShapeSchema = z.object({
  type: z.enum(['MultiPolygon']),
  id: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** Polygons, rings, and the places of their arcs in the list; reversed ones are negative. */
  arcs: z.array(z.array(z.array(z.number()))),
});

/** `geo/<name>.topo.json` of a dataset: borders of countries as TopoJSON. */
export const basemapSchema = z.object({
  formatVersion: z.number(),
  type: z.enum(['Topology']),
  /** Steps and origin of quantised coordinates, in degrees east and north. */
  transform: maybe(z.object({ scale: z.array(z.number()), translate: z.array(z.number()) })),
  /** Lines as pairs of numbers: degrees, or steps from the pair before where there is a transform. */
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.object({
    countries: z.object({
      type: z.enum(['GeometryCollection']),
      geometries: z.array(countryShapeSchema),
    }),
  }),
});

/** See {@link basemapSchema}. */
export type Basemap = z.infer<typeof basemapSchema>;
