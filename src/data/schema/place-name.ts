import * as z from 'zod/mini';

/** What a place is called in one language. */
export const placeNameSchema = z.object({
  /** BCP 47, such as `en` or `pt-BR`; `und` for a spelling to be found by, not to be shown. */
  lang: z.string(),
  name: z.string(),
});
