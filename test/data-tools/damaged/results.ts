import type { DamagedCase } from './case.js';

/** Results, samples, statements, and what the dataset says of itself. */
export const RESULTS: readonly DamagedCase[] = [
  {
    name: 'unknown-city',
    damage: 'results of cities that the table lacks',
    isSound: false,
    messages: [
      'results.csv, row 2, column city: “samplton” is not known (is “sampleton” meant?): correct it or add it to cities',
      'results.csv, row 3, column city: “elsewhere” is not known: correct it or add it to cities',
    ],
  },
  {
    name: 'duplicate-results',
    damage: 'one result in two files',
    isSound: false,
    messages: [
      'results.csv, row 2, column commitment: sampleton, 2001, commitment is already in row 2 of results-2001.csv: remove one of the two',
    ],
  },
  {
    name: 'jump',
    damage: 'a figure that has jumped',
    isSound: true,
    messages: [
      'results.csv, row 3, column commitment: “70” is 50 points away from 20 in 2001: see whether both are right',
    ],
  },
  {
    name: 'edition-gap',
    damage: 'an edition that is missing',
    isSound: true,
    messages: [
      'results.csv, row 3, column edition: “sampleton” has editions before and after 2004, and none of 2004: add it, if it is published',
    ],
  },
  {
    name: 'no-edition',
    damage: 'a result without edition',
    isSound: true,
    messages: [
      'results.csv, row 2, column edition: is empty, so that the figures count as having no date: write the year of the edition',
    ],
  },
  {
    name: 'no-source',
    damage: 'a result that nobody has published',
    isSound: false,
    messages: [
      'results.csv, row 2, column source: is empty: say where this was published: its title here, its web address and its date in the columns after it',
    ],
  },
  {
    name: 'no-figure',
    damage: 'a row without figure',
    isSound: false,
    messages: ['results.csv, row 2: the row holds no figure: write one, or remove the row'],
  },
  {
    name: 'sample-sizes-differ',
    damage: 'one edition with two numbers of cities',
    isSound: false,
    messages: [
      'results.csv, row 3, column sample_size: “51” differs from 50 in row 2 of results.csv, which is of the same edition: correct one of them',
    ],
  },
  {
    name: 'unknown-sample',
    damage: 'a sample that the table lacks',
    isSound: false,
    messages: [
      'results.csv, row 2, column sample: “autum-2001” is not known (is “autumn-2001” meant?): correct it or add it to samples',
    ],
  },
  {
    name: 'unconfirmed',
    damage: 'rows that a program read from a report',
    isSound: false,
    messages: [
      'results.csv, row 2, column confirmed: a program read this row from a report and nobody has confirmed it: compare it with the page of the report, and write yes',
      'results.csv, row 3, column confirmed: a program read this row from a report and nobody has confirmed it: compare it with the page of the report, and write yes',
    ],
  },
  {
    name: 'unknown-figure',
    damage: 'a figure of no version of the Index',
    isSound: false,
    messages: [
      'results.csv, row 2, column figure: “comitment” is not known (is “commitment” meant?): correct it or add it to framework-indicators',
    ],
  },
  {
    name: 'rank-and-score',
    damage: 'a place with a score, and a place that is none',
    isSound: false,
    messages: [
      'results.csv, row 2, column value: does not belong to a rank: give the score a row of its own',
      'results.csv, row 3, column rank_from: “12” is more than 10 in rank_of: correct one of them',
      'results.csv, row 4, column rank_from: is empty: write the place in the ranking',
      'results.csv, row 5, column rank_from: does not belong to a score: give the place a row with figure rank',
    ],
  },
  {
    name: 'two-cities-in-a-statement',
    damage: 'a sentence that names the city twice, and one that never does',
    isSound: false,
    messages: [
      'statements.csv, row 2, column short_city: “{city} and {city}.” must hold {city} exactly once, where the name of the city goes',
      'statements.csv, row 3, column short: “We are {city}.” may hold no { }: write it for pages that name no city',
      'statements.csv, row 3, column short_city: “We are all.” must hold {city} exactly once, where the name of the city goes',
    ],
  },
  {
    name: 'long-statement',
    damage: 'a sentence that is too long',
    isSound: false,
    messages: ['statements.csv, row 2, column short: is longer than 90 characters: shorten it'],
  },
  {
    name: 'no-language',
    damage: 'languages that are none',
    isSound: false,
    messages: [
      'statements.csv, row 2, column lang: “Français” is not the code of a language: write one such as en, fr or pt-BR',
      'statements.csv, row 3, column lang: “english” is not the code of a language: write one such as en, fr or pt-BR',
      'statements.csv, row 4, column lang: “x” is not the code of a language: write one such as en, fr or pt-BR',
    ],
  },
  {
    name: 'odd-about',
    damage: 'what the dataset says of itself, in words that are not known',
    isSound: false,
    messages: [
      'about.csv, row 3, column value: “next one” is not a version: begin with a digit, and use digits, letters, points and hyphens, such as 2026-1',
      'about.csv, row 5, column value: “javascript:alert(1)” is not a web address: write one that starts with https://',
      'about.csv, row 6, column what: “colour” is not known and was passed over: title, description, version, date, licence, licence_url, publisher and publisher_url are',
      'about.csv, row 7, column value: “yesterday” is not a date: write one as 2020, 2020-08 or 2020-08-31',
    ],
  },
  {
    name: 'bare-about',
    damage: 'a dataset that says nothing of itself',
    isSound: true,
    messages: [
      'about.csv: no title is named: write one in the table about',
      'about.csv: no version is named, so that 1 is taken: write one in the table about',
      'about.csv: no licence is named, so that nobody may use the dataset elsewhere: write one in the table about, such as CC-BY-4.0',
    ],
  },
];
