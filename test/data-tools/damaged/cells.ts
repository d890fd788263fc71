import type { DamagedCase } from './case.js';

/** Cells that are not what their column asks for, or look as if they were not. */
export const CELLS: readonly DamagedCase[] = [
  {
    name: 'formulas',
    damage: 'formulas that were saved as text',
    isSound: false,
    messages: [
      'results.csv, row 2, column commitment: “=A1*2” begins like a formula: write its result, or begin with a letter or digit',
      'results.csv, row 3, column commitment: “+B2” is not a number: write one such as 62.5',
      'results.csv, row 4, column commitment: “=HYPERLINK("https://example.org","50")” begins like a formula: write its result, or begin with a letter or digit',
    ],
  },
  {
    name: 'formula-errors',
    damage: 'errors of formulas',
    isSound: false,
    messages: [
      'results.csv, row 2, column commitment: “#REF!” is the error of a formula: correct the formula, or write the value',
      'results.csv, row 3, column commitment: “#DIV/0!” is the error of a formula: correct the formula, or write the value',
      'results.csv, row 4, column commitment: “#BEZUG!” is the error of a formula: correct the formula, or write the value',
      'results.csv, row 5, column commitment: “#NAME?” is the error of a formula: correct the formula, or write the value',
    ],
  },
  {
    name: 'dates-as-numbers',
    damage: 'dates as the number that a spreadsheet keeps',
    isSound: false,
    messages: [
      'cities.csv, row 2, column since: “45123” is the number that a spreadsheet keeps for the day 2023-07-16: format the column as text, and type the date as 2020, 2020-08 or 2020-08-31',
      'results.csv, row 2, column edition: “42979” is the number that a spreadsheet keeps for the day 2017-09-01: format the column as text, and type the date as 2020, 2020-08 or 2020-08-31',
    ],
  },
  {
    name: 'numbers-as-dates',
    damage: 'numbers that a spreadsheet took for dates',
    isSound: false,
    messages: [
      'results.csv, row 2, column commitment: “12. Mai” is a date, because the spreadsheet took a number such as 12.5 for one: format the column as a number, and type it again',
      'results.csv, row 3, column commitment: “May-12” is a date, because the spreadsheet took a number such as 12.5 for one: format the column as a number, and type it again',
      'results.csv, row 4, column commitment: “12.05.2026” is a date, because the spreadsheet took a number such as 12.5 for one: format the column as a number, and type it again',
      'results.csv, row 5, column commitment: “2026-05-12” is a date, because the spreadsheet took a number such as 12.5 for one: format the column as a number, and type it again',
    ],
  },
  {
    name: 'not-calculated',
    damage: 'what programs write instead of a number',
    isSound: false,
    messages: [
      'results.csv, row 2, column commitment: “NaN” is what a program writes when it could not calculate: write the figure, or leave the cell empty',
      'results.csv, row 3, column commitment: “Infinity” is what a program writes when it could not calculate: write the figure, or leave the cell empty',
      'results.csv, row 4, column commitment: “-inf” is what a program writes when it could not calculate: write the figure, or leave the cell empty',
      'results.csv, row 5, column commitment: “∞” is what a program writes when it could not calculate: write the figure, or leave the cell empty',
    ],
  },
  {
    name: 'words-for-missing',
    damage: 'words for "not published"',
    isSound: true,
    messages: [
      'results.csv, row 2, column commitment: “-” was read as “not published”; an empty cell says the same',
      'results.csv, row 3, column commitment: “n/a” was read as “not published”; an empty cell says the same',
      'results.csv, row 4, column commitment: “k. A.” was read as “not published”; an empty cell says the same',
      'results.csv, row 5, column commitment: “–” was read as “not published”; an empty cell says the same',
      'results.csv, row 6, column commitment: “...” was read as “not published”; an empty cell says the same',
      'results.csv, row 7, column commitment: “s/o” was read as “not published”; an empty cell says the same',
      'results.csv, row 8, column commitment: “N.D.” was read as “not published”; an empty cell says the same',
      'results.csv, row 9, column commitment: “?” was read as “not published”; an empty cell says the same',
    ],
  },
  {
    name: 'percent-signs',
    damage: 'nothing: decimal commas and percent signs',
    isSound: true,
    messages: [],
  },
  {
    name: 'out-of-range',
    damage: 'figures above 100 and below 0',
    isSound: false,
    messages: [
      'results.csv, row 2, column commitment: “135” is above 100: correct the number',
      'results.csv, row 3, column commitment: “-3” is below 0: correct the number',
      'results.csv, row 4, column commitment: “100,1” is above 100: correct the number',
      'results.csv, row 5, column commitment: “−1” is below 0: correct the number',
    ],
  },
  {
    name: 'thousands',
    damage: 'figures that may mean thousands',
    isSound: false,
    messages: [
      'results.csv, row 2, column commitment: “1.234,5” may mean thousands or decimals: write thousands without a separator (1234), and decimals with one or two digits (1.23)',
      'results.csv, row 3, column commitment: “1,234.5” may mean thousands or decimals: write thousands without a separator (1234), and decimals with one or two digits (1.23)',
    ],
  },
  {
    name: 'exponents',
    damage: 'figures as programs write them',
    isSound: false,
    messages: [
      'results.csv, row 2, column commitment: “1e5” is not a number: write one such as 62.5',
      'results.csv, row 3, column commitment: “0x10” is not a number: write one such as 62.5',
      'results.csv, row 4, column commitment: “1e999” is not a number: write one such as 62.5',
      'results.csv, row 5, column commitment: “5e1” is not a number: write one such as 62.5',
    ],
  },
  {
    name: 'digits',
    damage: 'nothing: Arabic, Persian and full-width digits',
    isSound: true,
    messages: [],
  },
  {
    name: 'words-for-figures',
    damage: 'words where a figure belongs',
    isSound: false,
    messages: [
      'results.csv, row 2, column commitment: “fifty” is not a number: write one such as 62.5',
      'results.csv, row 3, column commitment: “50 points” is not a number: write one such as 62.5',
      'results.csv, row 4, column commitment: “50-60” is not a number: write one such as 62.5',
      'results.csv, row 5, column commitment: “5 0” is not a number: write one such as 62.5',
      'results.csv, row 6, column commitment: “~50” is not a number: write one such as 62.5',
    ],
  },
  {
    name: 'right-to-left',
    damage: 'nothing: names in Arabic and Hebrew',
    isSound: true,
    messages: [],
  },
  {
    name: 'emoji',
    damage: 'nothing: emoji in names',
    isSound: true,
    messages: [],
  },
  {
    name: 'emoji-alone',
    damage: 'a name that no id can be made of',
    isSound: false,
    messages: [
      'cities.csv, row 2, column id: is empty: fill it in',
      'cities.csv, row 3, column id: is empty: fill it in',
    ],
  },
  {
    name: 'endless-name',
    damage: 'a name that is too long for an id of its own',
    isSound: false,
    messages: ['cities.csv, row 2, column id: is empty: fill it in'],
  },
  {
    name: 'invisible',
    damage: 'marks that turn, split or control the text around them',
    isSound: true,
    messages: [
      'cities.csv, row 2, column name: invisible characters were taken out of “Samplenot”',
      'cities.csv, row 3, column name: invisible characters were taken out of “Samplefield”',
      'cities.csv, row 4, column name: invisible characters were taken out of “Sampleby”',
    ],
  },
  {
    name: 'markup',
    damage: 'HTML in a name',
    isSound: false,
    messages: [
      'cities.csv, row 2, column name: “<b>Sampleton</b>” holds HTML: write plain text',
      'cities.csv, row 3, column name: “Samplefield<img src=x onerror="alert(1)">” holds HTML: write plain text',
    ],
  },
  {
    name: 'script-address',
    damage: 'addresses that run code, or are of no page',
    isSound: false,
    messages: [
      'cities.csv, row 2, column url: “javascript:alert(1)” is not a web address: write one that starts with https://',
      'cities.csv, row 3, column url: “data:text/html;x” is not a web address: write one that starts with https://',
      'cities.csv, row 4, column url: “www.example.org” is not a web address: write one that starts with https://',
    ],
  },
  {
    name: 'formula-injection',
    damage: 'names that a spreadsheet would run',
    isSound: false,
    messages: [
      'cities.csv, row 2, column name: “=HYPERLINK("https://example.org")” begins like a formula: write its result, or begin with a letter or digit',
      'cities.csv, row 3, column name: “+cmd|calc” begins like a formula: write its result, or begin with a letter or digit',
      'cities.csv, row 4, column name: “@SUM(A1)” begins like a formula: write its result, or begin with a letter or digit',
      'cities.csv, row 5, column name: “-cmd” begins like a formula: write its result, or begin with a letter or digit',
    ],
  },
  {
    name: 'keys-of-objects',
    damage: 'headings that objects have as a matter of course',
    isSound: true,
    messages: [
      'cities.csv, row 1, column __proto__: the column is not known, so it was not read: correct its heading, or leave it for your own use',
      'cities.csv, row 1, column constructor: the column is not known, so it was not read: correct its heading, or leave it for your own use',
      'cities.csv, row 1, column toString: the column is not known, so it was not read: correct its heading, or leave it for your own use',
      'cities.csv, row 1, column hasOwnProperty: the column is not known, so it was not read: correct its heading, or leave it for your own use',
    ],
  },
  {
    name: 'ids-of-objects',
    damage: 'ids that objects have as a matter of course',
    isSound: false,
    messages: [
      'cities.csv, row 3, column id: “__proto__” cannot be an id: write only small letters a-z, digits and hyphens, such as santa-maria-da-feira',
      'cities.csv, row 4, column id: “toString” cannot be an id: write only small letters a-z, digits and hyphens, such as santa-maria-da-feira',
      'results.csv, row 4, column city: “valueOf” is not known: correct it or add it to cities',
    ],
  },
  {
    name: 'duplicate-ids',
    damage: 'two cities with one id',
    isSound: false,
    messages: [
      'cities.csv, row 3, column id: sampleton is already in row 2 of cities.csv: remove one of the two',
      'cities.csv, row 4, column name: sampleton is already in row 2 of cities.csv: remove one of the two',
    ],
  },
  {
    name: 'impossible-ids',
    damage: 'ids with capitals, spaces and paths',
    isSound: false,
    messages: [
      'cities.csv, row 2, column id: “Sampleton” cannot be an id: write only small letters a-z, digits and hyphens, such as santa-maria-da-feira',
      'cities.csv, row 3, column id: “sample field” cannot be an id: write only small letters a-z, digits and hyphens, such as santa-maria-da-feira',
      'cities.csv, row 4, column id: “../../etc” cannot be an id: write only small letters a-z, digits and hyphens, such as santa-maria-da-feira',
      'cities.csv, row 5, column id: “con/x” cannot be an id: write only small letters a-z, digits and hyphens, such as santa-maria-da-feira',
    ],
  },
  {
    name: 'odd-words',
    damage: 'words that the columns do not know',
    isSound: false,
    messages: [
      'cities.csv, row 2, column kind: “intrnational” is not one of the possible words (is “international” meant?): write one of international, national, both, index-only, former, project-partner, other',
      'cities.csv, row 2, column illustrative: “maybe” is neither yes nor no: write one of the two',
    ],
  },
  {
    name: 'impossible-dates',
    damage: 'dates that no calendar has',
    isSound: false,
    messages: [
      'cities.csv, row 2, column since: “2019-02-30” is not a date: write one as 2020, 2020-08 or 2020-08-31',
      'cities.csv, row 3, column since: “31.4.2019” is not a date: write one as 2020, 2020-08 or 2020-08-31',
      'cities.csv, row 4, column since: “last year” is not a date: write one as 2020, 2020-08 or 2020-08-31',
    ],
  },
];
