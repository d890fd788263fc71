import type { Shape } from '../shape.js';

/** Made by `npm run shapes` from the zod schema; see `fitsShape`. */
// prettier-ignore
export const profileShape: Shape = {"city":{"name":"string","names?":[{"lang":"string","name":"string"}]},"illustrative?":"boolean","editions":[{"indicators=[]":[{"value?":"0..100"}]}]};
