import type { Shape } from '../shape.js';

/** Made by `npm run shapes` from the zod schema; see `fitsShape`. */
// prettier-ignore
export const statementsShape: Shape = {"formatVersion":"number","lang":"string","dir?":"/^(ltr|rtl)$/","notice?":"string","statements":[{"id":"/^[a-z0-9]+(-[a-z0-9]+)*$/","principle":"/^(equality|advantage|interaction|participation|identity|other)$/","short":{"plain":"/^[^{}]{1,90}$/","city?":"/^(?=.{6,90}$)[^{}]*\\{city\\}[^{}]*$/"},"long?":{"plain":"/^[^{}]{1,320}$/","city?":"/^(?=.{6,320}$)[^{}]*\\{city\\}[^{}]*$/"},"source?":"/^[a-z0-9]+(-[a-z0-9]+)*$/","date?":"/^\\d{4}(-\\d\\d(-\\d\\d)?)?$/","review?":"/^(draft|reviewed)$/"}],"sources=[]":[{"id":"/^[a-z0-9]+(-[a-z0-9]+)*$/","title":"string","url?":"/^https?:\\/\\//","date?":"/^\\d{4}(-\\d\\d(-\\d\\d)?)?$/"}]};
