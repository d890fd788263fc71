import * as z from 'zod/mini';
import { memberKindSchema, networkMembershipSchema } from '../../data/schema/city.js';
import { networkSchema } from '../../data/schema/network.js';
import { anyText, flag, oneOf, optional, required } from './cells.js';
import { address, countryCode, counted, date, id, ids, latitude, longitude } from './kinds.js';

/** `countries.csv`: a box around each country with its islands, to catch misplaced cities. */
export const countryRowSchema = z.object({
  iso2: required(countryCode),
  name: required(anyText),
  south: required(latitude),
  west: required(longitude),
  north: required(latitude),
  east: required(longitude),
});

/** `sources.csv`: where the figures were published. */
export const sourceRowSchema = z.object({
  id: required(id),
  title: required(anyText),
  url: optional(address),
  date: optional(date),
});

/** `cities.csv`: the members. */
export const cityRowSchema = z.object({
  id: required(id),
  name: required(anyText),
  country: required(countryCode),
  lat: required(latitude),
  lon: required(longitude),
  place: required(id),
  kind: required(oneOf(memberKindSchema.def.innerType.options)),
  since: optional(date),
  since_source: optional(id),
  listed: required(flag),
  stand_in: optional(anyText),
  geonames_id: optional(counted),
  sources: required(ids),
  /** For those who keep the table; not published. */
  note: optional(anyText),
});

/** `networks.csv`: networks of cities. */
export const networkRowSchema = z.object({
  id: required(id),
  name: required(anyText),
  local_name: optional(anyText),
  country: optional(countryCode),
  website: optional(address),
  status: required(oneOf(networkSchema.shape.status.def.innerType.options)),
  sources: required(ids),
});

/** `network-members.csv`: which city belongs to which network. */
export const memberRowSchema = z.object({
  city: required(id),
  network: required(id),
  basis: required(oneOf(networkMembershipSchema.shape.basis.def.innerType.options)),
  source: optional(id),
});
