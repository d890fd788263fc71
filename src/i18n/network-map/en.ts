import { choosePlural, type Formats } from '../formats.js';
import { hasDay } from '../phrases.js';
import type { MemberKindName, NetworkMapMessages, SizeAt } from './messages.js';

const KINDS: Readonly<Record<MemberKindName, string>> = {
  both: 'Member of the programme and of a network',
  international: 'Member of the programme',
  national: 'Member of a network only',
  'index-only': 'Index only',
  'project-partner': 'Partner in a project',
  former: 'Former member',
  other: 'Other tie',
};

/** English words of `icc-network-map`. */
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
  empty: 'No members are listed here.',
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
  country: 'Country',
  network: 'Network',
  belonging: 'Membership',
  all: 'All',
  clear: 'Clear filters',
  filters: 'Find cities',
  view: (view) => ({ both: 'Map and list', map: 'Map', list: 'List' })[view],
  viewShown: (view) =>
    ({
      both: 'Map and list are shown.',
      map: 'The map is shown.',
      list: 'The list is shown.',
    })[view],
  list: 'List of cities',
  map: 'Map of cities',
  places: 'Cities on the map',
  more: (formats, count) => `Show ${formats.number(count)} more`,
  cluster: (formats, count, names, rest) =>
    `${formats.number(count)} cities: ${formats.list(rest > 0 ? [...names, `${formats.number(rest)} more`] : names)}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomWhole: 'Show the whole map',
  hint: (key) =>
    `Move the map with the arrow keys, by dragging or with two fingers; zoom with + and − or ${key} and the wheel.`,
  wheelHint: (key) => `Hold ${key} and turn the wheel to zoom the map`,
  touchHint: 'Use two fingers to move the map',
  insetNear: 'Not to the same scale',
  insetWorld: 'Elsewhere in the world',
  noBorders: 'The borders could not be loaded. All cities are in the list.',
  close: 'Close',
  chooseOne: (formats, count) => `${formats.number(count)} cities close together`,
  cardCountry: 'Country',
  cardNetworks: 'Networks',
  cardSince: 'Taking part since',
  cardIndex: 'Overall Index result',
  cardKind: 'Membership',
  inferred: 'inferred from the country',
  standIn: (place) => `The mark stands at ${place}.`,
  homeName: (name) => `At home: ${name}`,
  showOnMap: 'Show on the map',
  page: 'City’s page',
  sourcePage: 'Source',
  listed: (formats, count, source) =>
    `${formats.number(count)} of these cities are in this list: ${source}.`,
  newer: (formats, count) =>
    `${formats.number(count)} more are named by pages of other dates, each given with its city.`,
  inferredNote: (formats, count) =>
    `${formats.number(count)} ${plural(formats, count, 'membership', 'memberships')} of a network ${plural(formats, count, 'is', 'are')} inferred from the country.`,
  boundaries:
    'Boundaries and names shown here do not imply any official position or endorsement. Dashed lines are not settled.',
  kosovo:
    '* All reference to Kosovo, whether to the territory, institutions or population, shall be understood in full compliance with United Nations Security Council Resolution 1244 and without prejudice to the status of Kosovo.',
  credits:
    'Borders: made with Natural Earth, modified to internationally recognised borders, simplified. City coordinates © GeoNames, CC BY 4.0.',
  faults: (formats, rows) =>
    `${formats.number(rows)} ${plural(formats, rows, 'row', 'rows')} of the list could not be read and ${plural(formats, rows, 'is', 'are')} left out:`,
  cellFaults: (formats, cells) =>
    `${formats.number(cells)} ${plural(formats, cells, 'entry', 'entries')} of the list could not be read:`,
  fault: (formats, row, column, kind) =>
    `Row ${formats.number(row)}, column “${column}”: ${
      {
        'no-name': 'the name is missing',
        'no-country': 'the country is missing',
        'no-position': 'the position is missing',
        'not-a-number': 'this is not a number',
        'out-of-range': 'there is no such degree',
        swapped: 'latitude and longitude seem to be swapped',
        'outside-country': 'the position is not in the country',
        markup: 'there is HTML where text is expected',
        formula: 'there is a formula where its result is expected',
        encoding: 'letters are broken',
        'too-long': 'the text is too long',
        'extra-cells': 'there are more cells than columns',
        duplicate: 'the city is in the list already',
        'duplicate-column': 'the column is there twice',
        'not-a-date': 'this is not a year or a date',
        'not-an-address': 'this is not a web address',
        'unknown-kind': 'this kind of membership is not known',
      }[kind]
    }`,
  columnName: 'City',
  columnLat: 'Latitude',
  columnLon: 'Longitude',
  growthHeading: (name) =>
    name === undefined ? 'How the programme grew' : `How the network grew: ${name}`,
  growth: (formats, first, last) =>
    `From ${size(formats, first)} to ${size(formats, last)}, as published.`,
  growthSize: size,
  growthPicture: 'Number of member cities over time',
  growthLegend: (qualifier) =>
    ({ exact: 'published number', over: '“over …”: at least this', about: '“about …”' })[qualifier],
  growthTable: 'Published sizes and their sources',
  growthDate: 'Date',
  growthCount: 'Cities',
  undated: 'no date',
};

function size(formats: Formats, { count, qualifier, when }: SizeAt): string {
  const number = formats.number(count);
  const said = { exact: number, over: `over ${number}`, about: `about ${number}` }[qualifier];
  return `${said} ${plural(formats, count, 'city', 'cities')}${when === undefined ? '' : ` (${when})`}`;
}

function plural(formats: Formats, count: number, one: string, other: string): string {
  return choosePlural(formats, count, { one, other });
}
