import type { DamagedCase } from './case.js';

/** Text in encodings of many programs, and in none. */
export const ENCODINGS: readonly DamagedCase[] = [
  {
    name: 'utf-8-with-mark',
    damage: 'nothing: UTF-8 with a byte-order mark',
    isSound: true,
    messages: [],
  },
  {
    name: 'utf-16le-with-mark',
    damage: 'nothing: UTF-16, little end first',
    isSound: true,
    messages: [],
  },
  {
    name: 'utf-16be-with-mark',
    damage: 'nothing: UTF-16, big end first',
    isSound: true,
    messages: [],
  },
  {
    name: 'utf-16le-without-mark',
    damage: 'UTF-16 that does not say so',
    isSound: true,
    messages: [],
  },
  {
    name: 'utf-16be-without-mark',
    damage: 'UTF-16 that does not say so, big end first',
    isSound: true,
    messages: [],
  },
  {
    name: 'utf-16-cut',
    damage: 'UTF-16 that ends in the middle of a letter',
    isSound: false,
    messages: [
      'cities.csv, row 2, column lon: letters were lost (�) when this was saved: type them again and save as CSV (UTF-8)',
      'cities.csv, row 2, column lon: “8.�” is not a number: write one such as 62.5',
    ],
  },
  {
    name: 'windows-1252',
    damage: 'nothing: what spreadsheets on Windows save',
    isSound: true,
    messages: [],
  },
  {
    name: 'old-mac',
    damage: 'letters of an old Mac, of which some are none on Windows',
    isSound: false,
    messages: [
      'cities.csv, row 2, column name: letters were lost (�) when this was saved: type them again and save as CSV (UTF-8)',
      'cities.csv, row 3, column name: letters were lost (�) when this was saved: type them again and save as CSV (UTF-8)',
    ],
  },
  {
    name: 'two-encodings',
    damage: 'rows in UTF-8, and one in Windows-1252',
    isSound: false,
    messages: [
      'cities.csv, row 3, column name: letters were lost (�) when this was saved: type them again and save as CSV (UTF-8)',
    ],
  },
  {
    name: 'utf-8-cut',
    damage: 'UTF-8 that ends in the middle of a letter',
    isSound: false,
    messages: [
      'cities.csv, row 4, column name: letters were lost (�) when this was saved: type them again and save as CSV (UTF-8)',
      'cities.csv, row 4, column country: is empty: fill it in',
    ],
  },
  {
    name: 'replaced-letters',
    damage: 'letters that an earlier program could not save',
    isSound: false,
    messages: [
      'cities.csv, row 2, column name: letters were lost (�) when this was saved: type them again and save as CSV (UTF-8)',
    ],
  },
  {
    name: 'nul-bytes',
    damage: 'bytes that are no text',
    isSound: false,
    messages: ['cities.csv: is not a text file: save the table as CSV (UTF-8) or .xlsx'],
  },
];
