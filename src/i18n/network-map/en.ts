import { choosePlural, hasDay, type Formats } from '../formats.js';
import type { MemberKindName, NetworkMapMessages } from './messages.js';

const KINDS: Readonly<Record<MemberKindName, string>> = {
  both: 'Programme and network',
  international: 'Programme only',
  national: 'Network only',
  'index-only': 'Index only',
  'project-partner': 'Project partner',
  former: 'Former member',
  other: 'Other',
};

/** English words of `icc-network-map` that are shown at once. */
export const networkMap: NetworkMapMessages = {
  countries: { RU: 'Russian Federation', XK: 'Kosovo*', TR: 'Türkiye' },
  heading: (network, country) =>
    network !== undefined
      ? `Members: ${network}`
      : country !== undefined
        ? `Intercultural Cities: ${country}`
        : 'Members of the Intercultural Cities programme',
  count: (formats, cities, countries) =>
    `${formats.number(cities)} ${plural(formats, cities, 'city', 'cities')} in ${formats.number(countries)} ${plural(formats, countries, 'country', 'countries')}`,
  empty: 'No members are listed.',
  nothingFound: 'No city fits these filters.',
  kind: (kind) => KINDS[kind],
  kinds: (formats, counts) =>
    `${counts.map(({ kind, count }) => `${KINDS[kind]}: ${formats.number(count)}`).join('; ')}.`,
  since: (formats, date) => `since ${formats.date(date)}`,
  headline: (formats, value, edition) => `Index ${formats.number(value)} of 100 (${edition})`,
  edition: (formats, { dating, date }) =>
    date === undefined
      ? 'date unknown'
      : `${dating === 'cited' ? `cited ${hasDay(date) ? 'on' : 'in'} ` : ''}${formats.date(date)}`,
  search: 'Search for a city',
  city: 'City',
  country: 'Country',
  network: 'Network',
  belonging: 'Membership',
  sinceLabel: 'Taking part since',
  indexLabel: 'Overall Index result',
  date: 'Date',
  all: 'All',
  clear: 'Clear filters',
  view: (view) => ({ both: 'Map and list', map: 'Map', list: 'List' })[view],
  list: 'List of cities',
  map: 'Map of cities',
  more: (formats, count) => `Show ${formats.number(count)} more`,
  cluster: (formats, count, names, rest) =>
    `${formats.number(count)} cities: ${formats.list(rest > 0 ? [...names, `${formats.number(rest)} more`] : names)}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomWhole: 'Whole map',
  hint: (key) =>
    `Move the map with arrow keys, mouse or two fingers; zoom with + and − or ${key} and the wheel.`,
  insetNear: 'Farther away',
  insetWorld: 'Elsewhere in the world',
  noBorders: 'The borders could not be loaded.',
  page: 'City’s page',
  sourcePage: 'Source',
  listed: (formats, count, source) => `${formats.number(count)} from this list: ${source}.`,
  newer: (formats, count) =>
    `${formats.number(count)} more from pages of other dates, each given with its city.`,
  inferredNote: (formats, count) =>
    `Inferred from the country: ${formats.number(count)} ${plural(formats, count, 'membership', 'memberships')} of a network.`,
  boundaries:
    'Boundaries and names imply no official position or endorsement. Dashed lines are not settled.',
  kosovo:
    '* All reference to Kosovo, whether to the territory, institutions or population, shall be understood in full compliance with United Nations Security Council Resolution 1244 and without prejudice to the status of Kosovo.',
  borderCredits:
    'Made with Natural Earth, modified to internationally recognised borders, simplified.',
  placeCredits: 'City coordinates © GeoNames, CC BY 4.0.',
};

function plural(formats: Formats, count: number, one: string, other: string): string {
  return choosePlural(formats, count, { one, other });
}
