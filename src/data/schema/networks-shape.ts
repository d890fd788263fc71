import type { Shape } from '../shape.js';

/** Made by `npm run shapes` from the zod schema; see `fitsShape`. */
// prettier-ignore
export const networksShape: Shape = {"formatVersion":"number","networks":[{"id":"/^[a-z0-9]+(-[a-z0-9]+)*$/","name":"string","localName?":"string","country?":"string","website?":"/^https?:\\/\\//","status":"/^(stated|in-preparation|grouping|other)$/","sources=[]":["/^[a-z0-9]+(-[a-z0-9]+)*$/"]}],"sources=[]":[{"id":"/^[a-z0-9]+(-[a-z0-9]+)*$/","title":"string","url?":"/^https?:\\/\\//","date?":"/^\\d{4}(-\\d\\d(-\\d\\d)?)?$/"}]};
