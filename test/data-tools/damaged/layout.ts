import type { DamagedCase } from './case.js';

/** Separators, line ends, quotation marks, headings, and which files there are. */
export const LAYOUT: readonly DamagedCase[] = [
  {
    name: 'semicolons',
    damage: 'nothing: semicolons and decimal commas',
    isSound: true,
    messages: [],
  },
  {
    name: 'tabs',
    damage: 'nothing: tabs',
    isSound: true,
    messages: [],
  },
  {
    name: 'bars',
    damage: 'nothing: bars',
    isSound: true,
    messages: [],
  },
  {
    name: 'sep-line',
    damage: 'nothing: a line that names the separator',
    isSound: true,
    messages: [],
  },
  {
    name: 'wrong-sep-line',
    damage: 'a line that names another separator',
    isSound: true,
    messages: [],
  },
  {
    name: 'other-separator-in-rows',
    damage: 'headings with semicolons, rows with commas',
    isSound: false,
    messages: [
      'cities.csv, row 2, column id: “sampleton,Sampleton,NO,60.1,5.2” cannot be an id: write only small letters a-z, digits and hyphens, such as santa-maria-da-feira',
      'cities.csv, row 2, column name: is empty: fill it in',
    ],
  },
  {
    name: 'cr-only',
    damage: 'nothing: line ends of an old Mac',
    isSound: true,
    messages: [],
  },
  {
    name: 'crlf',
    damage: 'nothing: line ends of Windows',
    isSound: true,
    messages: [],
  },
  {
    name: 'mixed-line-ends',
    damage: 'line ends of three systems',
    isSound: false,
    messages: [
      'cities.csv, row 3, column lat: the coordinates “60.2, 95” are outside of Norway: see whether the coordinates or the country are right',
      'cities.csv, row 4, column lon: “195” is above 180: correct the number',
      'cities.csv, row 5, column lon: “196” is above 180: correct the number',
    ],
  },
  {
    name: 'open-quote',
    damage: 'a quotation mark that nothing closes',
    isSound: false,
    messages: [
      'cities.csv, row 3: a quotation mark opens here and is closed nowhere: close it, or remove it',
      'cities.csv, row 4, column lat: “160.3” is above 90: correct the number',
    ],
  },
  {
    name: 'stray-quotes',
    damage: 'quotation marks within a cell',
    isSound: true,
    messages: [],
  },
  {
    name: 'doubled-quotes',
    damage: 'nothing: quotation marks, commas and a line break in a cell',
    isSound: true,
    messages: [],
  },
  {
    name: 'spaces-around',
    damage: 'spaces around cells',
    isSound: true,
    messages: [],
  },
  {
    name: 'nbsp',
    damage: 'spaces that do not break',
    isSound: true,
    messages: [],
  },
  {
    name: 'empty-file',
    damage: 'no byte',
    isSound: false,
    messages: ['cities.csv: is empty: fill it in or remove it'],
  },
  {
    name: 'blank-lines',
    damage: 'nothing but empty lines',
    isSound: false,
    messages: ['cities.csv: is empty: fill it in or remove it'],
  },
  {
    name: 'headings-only',
    damage: 'nothing: a table that is yet to be filled in',
    isSound: true,
    messages: [],
  },
  {
    name: 'title-with-commas',
    damage: 'nothing: a title with commas above headings with semicolons',
    isSound: true,
    messages: [],
  },
  {
    name: 'no-headings',
    damage: 'no headings',
    isSound: false,
    messages: [
      'cities.csv, row 1: no row holds the headings of this table: write them above the rows, such as name',
    ],
  },
  {
    name: 'title-above',
    damage: 'nothing: a title and its date above the headings',
    isSound: false,
    messages: ['cities.csv, row 6, column lon: “195” is above 180: correct the number'],
  },
  {
    name: 'heading-twice',
    damage: 'a column twice',
    isSound: false,
    messages: ['cities.csv, row 1, column Name: the column is there twice: remove or rename one'],
  },
  {
    name: 'misspelt-heading',
    damage: 'a heading with a letter too few, and one of no table',
    isSound: false,
    messages: [
      'cities.csv, row 1, column contry: the column is not known (is “country” meant?), so it was not read: correct its heading, or leave it for your own use',
      'cities.csv, row 1, column shoe size: the column is not known, so it was not read: correct its heading, or leave it for your own use',
      'cities.csv, row 2, column country: is empty: fill it in',
    ],
  },
  {
    name: 'missing-column',
    damage: 'no column with the names',
    isSound: false,
    messages: ['cities.csv, row 1, column name: is missing: add the column'],
  },
  {
    name: 'short-rows',
    damage: 'rows with too few cells',
    isSound: false,
    messages: [
      'cities.csv, row 2, column name: is empty: fill it in',
      'cities.csv, row 3, column lon: is empty, while its other half is there: write both latitude and longitude, or neither',
    ],
  },
  {
    name: 'long-rows',
    damage: 'a row with too many cells',
    isSound: false,
    messages: [
      'cities.csv, row 2: the row has more cells than there are headings: put a text that holds a comma or semicolon in quotation marks, or remove what is too much',
      'cities.csv, row 2, column country: “ton” is not a country: write its two letters, such as NO, or its name',
      'cities.csv, row 2, column lat: “NO” is not a number: write one such as 62.5',
    ],
  },
  {
    name: 'unknown-file',
    damage: 'a file of notes among the tables',
    isSound: true,
    messages: [
      'shopping.csv: was not read, as no table has this name: the tables are about, cities, networks, results, samples, statements',
    ],
  },
  {
    name: 'same-table-twice',
    damage: 'the same table as CSV and as JSON',
    isSound: false,
    messages: ['cities.json: the same table is in cities.csv too: remove one of the two'],
  },
  {
    name: 'results-alone',
    damage: 'results, and no table of cities',
    isSound: false,
    messages: ['cities.csv: is missing: add the file'],
  },
  {
    name: 'old-spreadsheets',
    damage: 'files of programs that are not read',
    isSound: false,
    messages: [
      'results.xls: files that end in .xls are not read: save the table as .xlsx or CSV',
      'samples.numbers: files that end in .numbers are not read: save the table as .xlsx or CSV',
    ],
  },
];
