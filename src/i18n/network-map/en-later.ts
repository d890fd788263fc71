import { choosePlural, type Formats } from '../formats.js';
import type { LaterNetworkMapMessages, SizeAt } from './messages.js';

/** English words of `icc-network-map` that are needed only later. */
export const laterNetworkMap: LaterNetworkMapMessages = {
  latitude: 'Latitude',
  longitude: 'Longitude',
  wheelHint: (key) => `Hold ${key} and turn the wheel to zoom the map`,
  touchHint: 'Use two fingers to move the map',
  close: 'Close',
  chooseOne: (formats, count) => `${formats.number(count)} cities close together`,
  inferred: 'inferred from the country',
  standIn: (place) => `The mark stands at this place: ${place}.`,
  homeName: (name) => `At home: ${name}`,
  compared: (formats, cities) =>
    `${formats.number(cities)} ${plural(formats, cities, 'city', 'cities')} compared`,
  faults: (formats, rows) =>
    `${formats.number(rows)} ${plural(formats, rows, 'row', 'rows')} of the list could not be read and ${plural(formats, rows, 'is', 'are')} left out`,
  cellFaults: (formats, cells) =>
    `${formats.number(cells)} ${plural(formats, cells, 'entry', 'entries')} of the list could not be read`,
  fault: (formats, row, column, kind) =>
    `Row ${formats.number(row)}${column === '' ? '' : `, column “${column}”`}: ${
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
  problem: 'For those who keep this list: what is wrong',
  moreFaults: (formats, count) => `and ${formats.number(count)} more`,
  legendGroup: 'Number of cities close together',
  filtered: (formats, shown, all) =>
    `Narrowed down by search or filters: ${formats.number(shown)} of ${formats.number(all)} ${plural(formats, all, 'city', 'cities')}.`,
  growthHeading: (name) =>
    name === undefined ? 'How the programme grew' : `How the network grew: ${name}`,
  growth: (formats, first, last) =>
    `From ${size(formats, first)} to ${size(formats, last)}, as published.`,
  growthSize: size,
  growthPicture: 'Number of member cities over time',
  growthLegend: (qualifier) =>
    ({ exact: 'published number', over: '“over …”: at least this', about: '“about …”' })[qualifier],
  growthSpan: 'date within this span',
  growthTable: 'Published sizes and their sources',
  growthCount: 'Cities',
  undated: 'no date',
  deduced: 'date deduced',
};

function size(formats: Formats, { count, qualifier, when }: SizeAt): string {
  const number = formats.number(count);
  const said = { exact: number, over: `over ${number}`, about: `about ${number}` }[qualifier];
  return `${said} ${plural(formats, count, 'city', 'cities')}${when === undefined ? '' : ` (${when})`}`;
}

function plural(formats: Formats, count: number, one: string, other: string): string {
  return choosePlural(formats, count, { one, other });
}
