import type { Shape } from '../shape.js';

/** Made by `npm run shapes` from the zod schema; see `fitsShape`. */
// prettier-ignore
export const countsShape: Shape = {"formatVersion":"number","counts":[{"network?":"/^[a-z0-9]+(-[a-z0-9]+)*$/","date?":"/^\\d{4}(-\\d\\d(-\\d\\d)?)?$/","until?":"/^\\d{4}(-\\d\\d(-\\d\\d)?)?$/","dating":"/^(published|inferred|undated)$/","count":"1..","qualifier":"/^(exact|over|about)$/","countries?":"1..","source":"/^[a-z0-9]+(-[a-z0-9]+)*$/"}],"sources=[]":[{"id":"/^[a-z0-9]+(-[a-z0-9]+)*$/","title":"string","url?":"/^https?:\\/\\//","date?":"/^\\d{4}(-\\d\\d(-\\d\\d)?)?$/"}]};
