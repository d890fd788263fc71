import * as z from 'zod/mini';
import { identifier, list, maybe, partialDate } from './fields.js';
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

/** A city, or another place, that takes part in the programme. */
export const citySchema = z.object({
  id: identifier,
  /** Spelled as the place itself does. */
  name: z.string(),
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
  /** In the published list of 121 cities (2017). */
  listed: z._default(z.boolean(), false),
  /** The coordinates are those of this place, which stands in for the member. */
  standIn: maybe(z.string()),
  geonamesId: maybe(z.int()),
  sources: list(identifier),
});

/** `cities.json` of a dataset. */
export const citiesSchema = z.object({
  formatVersion: z.int(),
  cities: z.array(citySchema),
  sources: list(sourceSchema),
});

/** See {@link citySchema}. */
export type City = z.infer<typeof citySchema>;
