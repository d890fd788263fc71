import * as z from 'zod/mini';
import { count, identifier, list, maybe, partialDate, score, webAddress } from './fields.js';
import { networkSchema } from './network.js';
import { placeNameSchema } from './place-name.js';
import { caveatSchema, editionSchema } from './result.js';
import { sourceSchema } from './source.js';

/** How a place belongs to the programme. */
export const memberKindSchema = z.catch(
  z.enum(['international', 'national', 'both', 'index-only', 'former', 'project-partner', 'other']),
  'other',
);

/** Membership of a network; `inferred` where it was deduced from the city's country. */
export const networkMembershipSchema = z.object({
  id: identifier,
  basis: z.catch(z.enum(['published', 'inferred']), 'inferred'),
  source: maybe(identifier),
});

/** The overall Index result, in points, of the latest edition that has one. */
export const headlineSchema = z.object({
  value: score,
  date: maybe(partialDate),
  /** What the date is that of, as for an edition: never print a cited year as the Index's own. */
  dating: editionSchema.shape.dating,
  /** How many cities were compared. */
  sampleSize: maybe(count),
  source: maybe(identifier),
  caveats: list(caveatSchema),
});

/** A city, or another place, that takes part in the programme. */
export const citySchema = z.object({
  id: identifier,
  /** Spelled as the place itself does. */
  name: z.string(),
  /** What it is called in other languages, where known. */
  names: list(placeNameSchema),
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
  /** Degrees north and east. */
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lon: z.number().check(z.gte(-180), z.lte(180)),
  /** `city`, `borough`, `district`, `island`, `union`, … */
  place: z._default(z.string(), 'city'),
  kind: memberKindSchema,
  /** Year of joining, where printed, and its source. */
  since: maybe(partialDate),
  sinceSource: maybe(identifier),
  networks: list(networkMembershipSchema),
  /** In the published list that the file names. */
  listed: z._default(z.boolean(), false),
  /** The coordinates are those of this place, which stands in for the member. */
  standIn: maybe(z.string()),
  geonamesId: maybe(z.number()),
  /** The city's own page about its membership. */
  url: webAddress,
  headline: maybe(headlineSchema),
  sources: list(identifier),
});

/** A country by its code, for browsers whose own data lack its name. */
export const countrySchema = z.object({
  /** ISO 3166-1 alpha-2. */
  id: z.string(),
  /** In English. */
  name: z.string(),
});

/** `cities.json` of a dataset, or a file of members that brings its networks along. */
export const citiesSchema = z.object({
  // That numbers are whole is checked where files are made.
  formatVersion: z.number(),
  cities: z.array(citySchema),
  countries: list(countrySchema),
  networks: list(networkSchema),
  /** The published list that `listed` of a city refers to. */
  list: maybe(z.object({ source: identifier })),
  sources: list(sourceSchema),
});

/** See {@link citySchema}. */
export type City = z.infer<typeof citySchema>;
/** See {@link citiesSchema}. */
export type CitiesFile = z.infer<typeof citiesSchema>;
