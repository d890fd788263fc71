import type { DamagedCase } from './case.js';

/** Where cities are, and what they belong to. */
export const PLACES: readonly DamagedCase[] = [
  {
    name: 'unknown-country',
    damage: 'countries that are none',
    isSound: false,
    messages: [
      'cities.csv, row 2, column country: “Norwey” is not a country (is “Norway” meant?): write its two letters, such as NO, or its name',
      'cities.csv, row 3, column country: “XX” is not a country: write its two letters, such as NO, or its name',
      'cities.csv, row 4, column country: is empty: fill it in',
    ],
  },
  {
    name: 'swapped',
    damage: 'latitude and longitude the wrong way round',
    isSound: false,
    messages: [
      'cities.csv, row 2, column lat: the coordinates “5.2, 60.1” lie in Norway only the other way round: swap latitude and longitude',
    ],
  },
  {
    name: 'zero',
    damage: 'coordinates of a place that is not known',
    isSound: false,
    messages: [
      'cities.csv, row 2, column lat: a latitude of 0 and a longitude of 0 mean that the place is not known: write its coordinates, or leave both cells empty',
    ],
  },
  {
    name: 'half',
    damage: 'one coordinate of two',
    isSound: false,
    messages: [
      'cities.csv, row 2, column lon: is empty, while its other half is there: write both latitude and longitude, or neither',
      'cities.csv, row 3, column lat: is empty, while its other half is there: write both latitude and longitude, or neither',
    ],
  },
  {
    name: 'far-away',
    damage: 'coordinates in another country',
    isSound: true,
    messages: [
      'cities.csv, row 2, column lat: the coordinates “-33.1, 151.2” are outside of Norway: see whether the coordinates or the country are right',
    ],
  },
  {
    name: 'beyond-the-poles',
    damage: 'coordinates of no place on earth',
    isSound: false,
    messages: [
      'cities.csv, row 2, column lat: “160.1” is above 90: correct the number',
      'cities.csv, row 3, column lon: “185.2” is above 180: correct the number',
    ],
  },
  {
    name: 'ambiguous-place',
    damage: 'a name that many places have',
    isSound: false,
    messages: [
      'cities.csv, row 2, column name: 20 places in United States are called “Springfield”; write latitude and longitude of the right one: Springfield, Colorado: 37.41, -102.61; Springfield, Florida: 30.15, -85.61; Springfield, Georgia: 32.37, -81.31; Springfield, Illinois: 39.80, -89.64; Springfield, Kentucky: 37.69, -85.22; Springfield, Massachusetts: 42.10, -72.59; Springfield, Michigan: 42.33, -85.24; Springfield, Minnesota: 44.24, -94.98; Springfield, Missouri: 37.22, -93.30; Springfield, Nebraska: 41.08, -96.13; Springfield, New Hampshire: 43.50, -72.03; Springfield, New Jersey: 40.70, -74.32 …',
    ],
  },
  {
    name: 'unknown-place',
    damage: 'a name that no place has',
    isSound: false,
    messages: [
      'cities.csv, row 2, column name: no place called “Xyzzyville” is known in Norway: correct the name, or write latitude and longitude',
      'cities.csv, row 3, column name: no place called “Bergenn” is known in Norway (there are “Bergen”): correct the name, or write latitude and longitude',
    ],
  },
  {
    name: 'unknown-network',
    damage: 'a network with a misspelt name',
    isSound: false,
    messages: [
      'cities.csv, row 2, column network: “Sampel Network” is not known (is “Sample Network” meant?): correct it or add it to networks',
      'cities.csv, row 3, column network: “Quite another” is not known: correct it or add it to networks',
    ],
  },
  {
    name: 'unsourced-year',
    damage: 'a year of joining that nobody has published',
    isSound: false,
    messages: [
      'cities.csv, row 2, column source: is empty: say where this was published: its title here, its web address and its date in the columns after it',
    ],
  },
];
