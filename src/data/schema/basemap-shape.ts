import type { Shape } from '../shape.js';

/** Made by `npm run shapes` from the zod schema; see `fitsShape`. */
// prettier-ignore
export const basemapShape: Shape = {"formatVersion":"number","type":"/^(Topology)$/","transform?":{"scale":["number"],"translate":["number"]},"arcs":[[["number"]]],"objects":{"countries":{"type":"/^(GeometryCollection)$/","geometries":[{"type":"/^(MultiPolygon)$/","id":"/^[A-Z]{2}$/","arcs":[[["number"]]]}]}}};
