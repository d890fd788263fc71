import type { Shape } from '../shape.js';

/** Made by `npm run shapes` from the zod schema; see `fitsShape`. */
// prettier-ignore
export const profileShape: Shape = {"formatVersion":"number","city":{"id":"/^[a-z0-9]+(-[a-z0-9]+)*$/","name":"string","names?":[{"lang":"string","name":"string"}]},"illustrative=false":"boolean","editions":[{"indicators=[]":[{"id":"/^[a-z0-9]+(-[a-z0-9]+)*$/","value?":"0..100"}]}]};
