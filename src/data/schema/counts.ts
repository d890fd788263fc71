import * as z from 'zod/mini';
import { count, identifier, list, maybe, partialDate } from './fields.js';
import { sourceSchema } from './source.js';

/** How many members a page says that the programme, or one network, has. Pages disagree. */
export const memberCountSchema = z.object({
  /** Without it, the whole programme is meant. */
  network: maybe(identifier),
  date: maybe(partialDate),
  /** Last year that the count may be of, where the source leaves several open. */
  until: maybe(partialDate),
  /** `published`: the source gives the date; `inferred`: the date is deduced. */
  dating: z.catch(z.enum(['published', 'inferred', 'undated']), 'undated'),
  count,
  /** `over` and `about`: the source gives a round number in these words. */
  qualifier: z.catch(z.enum(['exact', 'over', 'about']), 'about'),
  /** In how many countries the members are, where the same source says so. */
  countries: maybe(count),
  source: identifier,
});

/** `counts.json` of a dataset: how the programme and its networks grew. */
export const countsSchema = z.object({
  formatVersion: z.number(),
  counts: z.array(memberCountSchema),
  sources: list(sourceSchema),
});

/** See {@link memberCountSchema}. */
export type MemberCount = z.infer<typeof memberCountSchema>;
/** See {@link countsSchema}. */
export type CountsFile = z.infer<typeof countsSchema>;
