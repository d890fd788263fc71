import * as z from 'zod/mini';
import { count, identifier, list, maybe, partialDate, score } from './fields.js';
import { frameworkSchema } from './framework.js';
import { placeNameSchema } from './place-name.js';
import { sourceSchema } from './source.js';

/**
 * What a reader must know of a figure beside its value:
 * `draft` (the source quotes a draft report), `others` (the source says "n other
 * cities", so the place may be out of n + 1), `implausible` (contradicts what is
 * known of the sample), `unordered` (several cities share the range of places).
 */
export const caveatSchema = z.catch(
  z.enum(['draft', 'others', 'implausible', 'unordered', 'other']),
  'other',
);

/** A single score with the average of the cities it was compared with. */
export const figureSchema = z.object({
  /** The indicator, or the group of indicators, it belongs to. */
  id: identifier,
  /** A name to show where the library has none of its own for this id. */
  name: maybe(z.string()),
  value: maybe(score),
  average: maybe(score),
  source: maybe(identifier),
  caveats: list(caveatSchema),
});

/** The overall score of an edition. Never recomputed: no weights are published. */
export const aggregateSchema = z.object({
  value: maybe(score),
  average: maybe(score),
  source: maybe(identifier),
  caveats: list(caveatSchema),
});

/** The cities that a place was counted among. Without limits: all cities of the sample. */
export const rankGroupSchema = z.object({
  minPopulation: maybe(count),
  maxPopulation: maybe(count),
  /** Share of residents born abroad, or of foreign residents, in percent. */
  minForeignPercent: maybe(score),
  maxForeignPercent: maybe(score),
  /** "Similar size" and the like: the source gives no limits. */
  unspecified: maybe(z.string()),
});

/** A place among the cities of a group. `from` and `to` differ where the order is not published. */
export const rankSchema = z.object({
  from: count,
  to: count,
  /** How many cities the group held, where published: its own number, not the sample's. */
  of: maybe(count),
  group: rankGroupSchema,
  source: maybe(identifier),
  caveats: list(caveatSchema),
});

/** What was published of one round of the Index for one city. */
export const editionSchema = z.object({
  id: identifier,
  date: maybe(partialDate),
  /** `edition`: the date is the Index's own; `cited`: that of a page that quotes the figure. */
  dating: z.catch(z.enum(['edition', 'cited', 'undated']), 'undated'),
  framework: maybe(z.object({ id: identifier, inferred: z._default(z.boolean(), false) })),
  /** How many cities the averages and overall places refer to. */
  sampleSize: maybe(count),
  aggregate: maybe(aggregateSchema),
  ranks: list(rankSchema),
  indicators: list(figureSchema),
  /** Scores of groups of indicators, such as the intercultural lens. */
  groups: list(figureSchema),
});

/** `results/<city>.json` of a dataset: everything published of a city's Index results. */
export const resultSchema = z.object({
  formatVersion: z.number(),
  city: z.object({
    id: identifier,
    name: z.string(),
    /** What it is called in other languages, where known. */
    names: maybe(z.array(placeNameSchema)),
    /** ISO 3166-1 alpha-2, where the place is real. */
    country: maybe(z.string()),
  }),
  /** The place or the figures are made up, to show what a chart looks like. */
  illustrative: z._default(z.boolean(), false),
  /** Oldest first; editions without a date last but one may not be ordered by date. */
  editions: z.array(editionSchema),
  sources: list(sourceSchema),
  /** The versions of the Index that the editions refer to. */
  frameworks: list(frameworkSchema),
});

/** See {@link caveatSchema}. */
export type Caveat = z.infer<typeof caveatSchema>;
/** See {@link figureSchema}. */
export type Figure = z.infer<typeof figureSchema>;
/** See {@link aggregateSchema}. */
export type Aggregate = z.infer<typeof aggregateSchema>;
/** See {@link rankGroupSchema}. */
export type RankGroup = z.infer<typeof rankGroupSchema>;
/** See {@link rankSchema}. */
export type Rank = z.infer<typeof rankSchema>;
/** See {@link editionSchema}. */
export type Edition = z.infer<typeof editionSchema>;
/** See {@link resultSchema}. */
export type CityResult = z.infer<typeof resultSchema>;
