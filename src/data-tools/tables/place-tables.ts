import { memberKindSchema, networkMembershipSchema } from '../../data/schema/city.js';
import { memberCountSchema } from '../../data/schema/counts.js';
import { networkSchema } from '../../data/schema/network.js';
import { optional, required } from '../cell.js';
import { country } from '../kinds/country.js';
import { date } from '../kinds/date.js';
import { latitude, longitude } from '../kinds/degrees.js';
import { counted } from '../kinds/number.js';
import { address, anyText, id, ids, listOf, placeName, remark } from '../kinds/text.js';
import { flag, oneOf } from '../kinds/word.js';

/** Where a row says that it was published: the id of a source, or its title, address and date. */
export const sourceColumns = {
  source: optional(anyText),
  source_url: optional(address),
  source_date: optional(date),
} as const;

/** `countries`: the English names, and a box around each country to catch misplaced cities. */
export const countryColumns = {
  iso2: required(country),
  name: required(anyText),
  /** What of the country is in the box, as it follows the name: `with the Canary Islands`. */
  extent: optional(anyText),
  south: required(latitude),
  west: required(longitude),
  north: required(latitude),
  east: required(longitude),
} as const;

/** `sources`: where the figures were published. */
export const sourceTableColumns = {
  id: required(id),
  title: required(anyText),
  url: optional(address),
  date: optional(date),
} as const;

/** `cities`: the members, and fictional places that stand as examples. */
export const cityColumns = {
  /** Default: made of the name. */
  id: optional(id),
  name: required(anyText),
  /** In other languages: `en:Lisbon|fr:Lisbonne`. */
  names: optional(listOf(placeName, /\s*\|\s*/)),
  /** Needed unless the place is fictional. */
  country: optional(country),
  /** Default: looked up by name and country. */
  lat: optional(latitude),
  lon: optional(longitude),
  place: optional(id),
  kind: optional(oneOf(memberKindSchema.def.innerType.options)),
  since: optional(date),
  since_source: optional(id),
  /** Ids or names of networks. */
  network: optional(listOf(anyText, /\s*[|;]\s*/)),
  listed: optional(flag),
  stand_in: optional(anyText),
  geonames_id: optional(counted),
  url: optional(address),
  /** A place that does not exist: every figure of it is made up. */
  illustrative: optional(flag),
  sources: optional(ids),
  ...sourceColumns,
  note: optional(remark),
} as const;

/** `networks`: networks of cities. */
export const networkColumns = {
  /** Default: made of the name. */
  id: optional(id),
  name: required(anyText),
  local_name: optional(anyText),
  country: optional(country),
  website: optional(address),
  status: optional(oneOf(networkSchema.shape.status.def.innerType.options)),
  sources: optional(ids),
  ...sourceColumns,
  note: optional(remark),
} as const;

/** `network-members`: which city belongs to which network, and who says so. */
export const memberColumns = {
  city: required(id),
  network: required(id),
  basis: required(oneOf(networkMembershipSchema.shape.basis.def.innerType.options)),
  source: optional(id),
} as const;

/** `network-counts`: how many members pages say that the programme or a network has. */
export const memberCountColumns = {
  /** Empty where the whole programme is meant. */
  network: optional(id),
  date: optional(date),
  until: optional(date),
  dating: required(oneOf(memberCountSchema.shape.dating.def.innerType.options)),
  count: required(counted),
  qualifier: required(oneOf(memberCountSchema.shape.qualifier.def.innerType.options)),
  countries: optional(counted),
  source: required(id),
  note: optional(remark),
} as const;
