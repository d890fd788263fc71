import * as z from 'zod/mini';
import { memberKindSchema, networkMembershipSchema } from '../../data/schema/city.js';
import { memberCountSchema } from '../../data/schema/counts.js';
import { networkSchema } from '../../data/schema/network.js';
import { anyText, flag, listOf, oneOf, optional, required } from './cells.js';
import {
  address,
  countryCode,
  counted,
  date,
  id,
  ids,
  latitude,
  longitude,
  placeName,
} from './kinds.js';

/** `countries.csv`: the English names, and a box around each country to catch misplaced cities. */
export const countryRowSchema = z.object({
  iso2: required(countryCode),
  name: required(anyText),
  /** What of the country is in the box, as it follows the name: `with the Canary Islands`. */
  extent: optional(anyText),
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
  /** In other languages: `en:Lisbon|fr:Lisbonne`. */
  names: optional(listOf(placeName, /\s*\|\s*/)),
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

/** `network-counts.csv`: how many members pages say that the programme or a network has. */
export const memberCountRowSchema = z.object({
  /** Empty where the whole programme is meant. */
  network: optional(id),
  date: optional(date),
  until: optional(date),
  dating: required(oneOf(memberCountSchema.shape.dating.def.innerType.options)),
  count: required(counted),
  qualifier: required(oneOf(memberCountSchema.shape.qualifier.def.innerType.options)),
  countries: optional(counted),
  source: required(id),
  /** For those who keep the table; not published. */
  note: optional(anyText),
});
