import * as z from 'zod/mini';
import { identifier, maybe, partialDate, webAddress } from './fields.js';

/** Where a figure was published. Figures name their source by `id`. */
export const sourceSchema = z.object({
  id: identifier,
  title: z.string(),
  url: webAddress,
  /** When the page was published, where it says so. */
  date: maybe(partialDate),
});

/** See {@link sourceSchema}. */
export type Source = z.infer<typeof sourceSchema>;
