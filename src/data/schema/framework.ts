import * as z from 'zod/mini';
import { identifier, list, maybe, partialDate } from './fields.js';
import { sourceSchema } from './source.js';

/** An indicator as one version of the Index has it. */
export const indicatorSchema = z.object({
  id: identifier,
  /** A name to show where the library has none of its own for this id. */
  name: maybe(z.string()),
  /** Cities may leave it out (participation and interaction since 2019). */
  optional: z._default(z.boolean(), false),
  /** No page read says that this version has the indicator: it is deduced. */
  inferred: z._default(z.boolean(), false),
});

/** Indicators that are also shown together, as one composite. */
export const indicatorGroupSchema = z.object({
  id: identifier,
  name: maybe(z.string()),
  indicators: list(identifier),
  inferred: z._default(z.boolean(), false),
});

/** A number of questions or indicators that a page quotes for a version; pages disagree. */
export const quotedCountSchema = z.object({
  what: z.catch(z.enum(['questions', 'indicators', 'other']), 'other'),
  count: z.number(),
  source: identifier,
});

/** One version of the Intercultural Cities Index: which indicators it asks about. */
export const frameworkSchema = z.object({
  id: identifier,
  indicators: list(indicatorSchema),
  groups: list(indicatorGroupSchema),
});

/** A version with what is known of it beside its indicators. */
export const documentedFrameworkSchema = z.extend(frameworkSchema, {
  /** First and last year of its use, where known. */
  from: maybe(partialDate),
  to: maybe(partialDate),
  /** The years are deduced from the dates of reports. */
  periodInferred: z._default(z.boolean(), false),
  quotedCounts: list(quotedCountSchema),
  sources: list(sourceSchema),
});

/** `frameworks.json` of a dataset. */
export const frameworksSchema = z.object({
  formatVersion: z.number(),
  frameworks: z.array(documentedFrameworkSchema),
});

/** See {@link frameworkSchema}. */
export type Framework = z.infer<typeof frameworkSchema>;
