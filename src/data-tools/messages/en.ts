import type { DataMessages } from './messages.js';

const quote = (text: string): string => `“${text}”`;
const list = (words: readonly string[]): string => words.join(', ');
const meant = (near: string | undefined): string =>
  near === undefined ? '' : `; is ${quote(near)} meant?`;

/** English; what a sentence says is the pattern for the other languages. */
export const en: DataMessages = {
  $code: 'en',
  problems: {
    'no-tables': ({ names }) =>
      `the folder holds no table: put one of ${list(names)} into it, or let “icc-widgets data init” make them`,
    unreadable: ({ reason }) => `cannot be read (${reason}): see whether it may be opened`,
    'empty-file': () => 'is empty: fill it in or remove it',
    'not-text': ({ looksLike }) =>
      looksLike === undefined
        ? 'is no text: save the table as CSV (UTF-8) or XLSX'
        : `is no text but a file of the kind ${looksLike}: give it the ending .${looksLike}, or save it as CSV`,
    'old-workbook': () =>
      'is a workbook with a password or of an old kind: save it without password as .xlsx',
    'unsupported-file': ({ ending }) =>
      `files with the ending ${ending} are not read: save it as .xlsx or CSV`,
    'broken-workbook': ({ reason }) =>
      `cannot be opened as a workbook (${reason}): open it in your spreadsheet and save it again as .xlsx`,
    'too-many-rows': ({ most }) =>
      `has more than ${most} rows, the most that a workbook may have here: save the table as CSV, which may be longer`,
    'too-large': ({ mostMegabytes }) =>
      `is larger than ${mostMegabytes} MB: save the tables as CSV, which may be larger`,
    'not-json': ({ reason }) => `is not JSON (${reason}): correct it at that point`,
    'wrong-json': () =>
      'holds no list of rows: write [{"name": "…"}, …], with the headings of the table as names',
    'table-twice': ({ other }) => `the same table is in ${other} too: remove one of the two`,
    'missing-table': () => 'is missing: add the file',
    'unknown-file': ({ names }) => `is not one of the tables and was passed over: ${list(names)}`,
    'unknown-sheet': ({ names }) =>
      `the sheet is not one of the tables and was passed over: ${list(names)}`,
    'lost-letters': () =>
      'letters were lost (�) when this was saved: write them again and save as CSV UTF-8',
    'unclosed-quote': () =>
      'a quotation mark opens here and is closed nowhere: close it, or remove it',

    'no-header': ({ names }) =>
      `no row holds headings of this table: write some of ${list(names)} above the rows`,
    'missing-column': () => 'is missing: add the column',
    'unknown-column': ({ near }) => `the column is not known and was passed over${meant(near)}`,
    'column-twice': () => 'the column is there twice: remove or rename one',
    'extra-cells': () =>
      'the row has more cells than there are headings: put a text that holds the separator in quotation marks',
    merged: ({ range }) =>
      `the cells ${range} are merged: split them and write the value into each one that it holds for`,

    empty: () => 'is empty: fill it in',
    'not-a-number': ({ example }, value) =>
      `${value} is not a number: write one such as ${example}`,
    'not-whole': (_, value) => `${value} is not a whole number: write one such as 12`,
    'is-nan': (_, value) =>
      `${value} is what a program writes when it could not calculate: write the figure, or leave the cell empty`,
    above: ({ most }, value) => `${value} is above ${most}: correct the number`,
    below: ({ least }, value) => `${value} is below ${least}: correct the number`,
    'ambiguous-number': (_, value) =>
      `${value} may mean thousands or decimals: write the number without a separator of thousands`,
    'date-for-number': (_, value) =>
      `${value} is a date, which a spreadsheet makes of numbers such as 12.5: format the column as text, and write the number again`,
    'number-for-date': ({ date }, value) =>
      `${value} is how a spreadsheet counts the day ${date}: format the column as text, and write the date, as 2020, 2020-08 or 2020-08-31`,
    'not-a-date': (_, value) => `${value} is not a date: write one as 2020, 2020-08 or 2020-08-31`,
    'not-an-edition': (_, value) =>
      `${value} is not an edition: write its date as 2017 or 2017-08, or cited-2017 for the date of a page that quotes the figure, or undated`,
    'not-an-id': (_, value) =>
      `${value} is not an id: write lower-case letters a-z, digits and hyphens, such as santa-maria-da-feira`,
    'not-a-word': ({ words, near }, value) =>
      near === undefined
        ? `${value} is not one of the possible words: write one of ${list(words)}`
        : `${value} is not one of the possible words; is ${quote(near)} meant? Write one of ${list(words)}`,
    'not-yes-or-no': (_, value) => `${value} is neither yes nor no: write one of the two`,
    'not-an-address': (_, value) =>
      `${value} is not an address of the web: write one that starts with https://`,
    'not-a-country': ({ near }, value) =>
      `${value} is not a country${meant(near)}: write its two letters, such as NO, or its name`,
    'not-a-language': (_, value) =>
      `${value} is not the code of a language: write one such as en, fr or pt-BR`,
    'not-a-place-name': (_, value) =>
      `${value} does not say its language: write names as en:Lisbon|fr:Lisbonne`,
    'formula-text': (_, value) => `${value} begins as a formula does: write its result`,
    'formula-error': (_, value) =>
      `${value} is the error of a formula: correct the formula, or write the value`,
    'formula-without-result': (_, value) =>
      `the result of the formula ${value} is not in the file: open it in your spreadsheet and save it again`,
    'read-as-missing': (_, value) =>
      `${value} was read as “not published”; an empty cell says the same`,
    markup: (_, value) => `${value} holds HTML: write plain text`,
    invisible: (_, value) => `invisible characters were taken out of ${value}`,
    'too-long': ({ most }) => `is longer than ${most} characters: shorten it`,

    duplicate: ({ name, row, file }) =>
      `${name} is already in row ${row} of ${file}: remove one of the two`,
    unknown: ({ table, near }, value) =>
      `${value} is not known${meant(near)}: correct it or add it to ${table}`,
    'foreign-figure': ({ framework, edition }, value) =>
      `${framework}, the version of ${edition}, has no ${value}: correct it, or name its version in the column framework`,
    'foreign-member': ({ framework }, value) =>
      `${framework} has no ${value}: add it to framework-indicators`,
    differs: ({ other, row, file }, value) =>
      `${value} differs from ${other} in row ${row} of ${file}, which is of the same edition: correct one of them`,
    'outside-list': () => 'does not belong here',
    fictional: (_, value) => `${value} is a fictional place of about.json: remove the row`,
    'no-source': () =>
      'is empty: say where this was published (title in source, address in source_url, date in source_date)',
    'no-basis': () => 'is empty: name the page that says so, or set basis to inferred',
    'no-list': () => 'refers to a list without source: name it in about.json as list.source',
    'no-place': () => 'is empty: write the place',
    'score-in-rank': () => 'does not belong to a rank: give the score a row of its own',
    'rank-in-score': () => 'does not belong to a score: give the place a row with figure rank',
    'no-figure': () => 'the row holds no figure: write one, or remove the row',
    disorder: ({ other, otherColumn }, value) =>
      `${value} is more than ${other} in ${otherColumn}: correct one of them`,
    'odd-dating': () => 'does not go with dating: write the date, or set dating to undated',
    'no-start': () => 'there is no date to start from: write the first possible one in date',
    'not-after': ({ from }, value) =>
      `${value} is not after ${from} in date: correct one of them or leave until empty`,
    'not-confirmed': () =>
      'the row was read from a report by a program and nobody has confirmed it: compare it with the page, and write yes',
    'example-left': () => 'is still the example of the template: replace it by your own',

    swapped: ({ country }, value) =>
      `${value} lie in ${country} only the other way round: swap latitude and longitude`,
    'far-from-country': ({ country }, value) =>
      `${value} are outside of ${country}: see whether the coordinates or the country are right`,
    'half-position': () =>
      'is empty, while its other half is there: write both latitude and longitude, or neither',
    'zero-position': () => '0 and 0 stand for no position: write the degrees of the place',
    'place-unknown': ({ country, near }, value) =>
      `no place called ${value} is known in ${country}${
        near.length > 0 ? ` (there are ${list(near.map(quote))})` : ''
      }: correct the name, or write latitude and longitude`,
    'place-ambiguous': ({ country, choices }, value) =>
      `${choices.length} places in ${country} are called ${value}; write latitude and longitude of the right one: ${choices.join('; ')}`,
    geocoded: ({ lat, lon, region }, value) =>
      `${value} was looked up: ${lat}, ${lon}${region === '' ? '' : ` (${region})`}; see whether it is the right one`,

    jump: ({ from, points, edition }, value) =>
      `${value} is ${points} points from ${from} in ${edition}: see whether both are right`,
    'edition-gap': ({ edition }, value) =>
      `${value} has editions before and after ${edition}, and none of ${edition}: add it, if it is published`,
    'no-edition': () =>
      'is empty, so that the figures count as undated: write the year of the edition',

    'no-version': ({ version }) =>
      `no version is named, so that ${version} is taken: write one in the table about`,
    'no-title': () => 'no title is named: write one in the table about',
    'no-licence': () =>
      'no licence is named, so that nobody may use the dataset elsewhere: write one in the table about, such as CC-BY-4.0',
    'wrong-field': () => 'is missing or has the wrong form: correct it',
    'does-not-fit': ({ reason }) => `does not fit the schema of the file: ${reason}`,

    'city-once': (_, value) => `${value} must hold the place for the city’s name once: {city}`,
    'city-in-plain': (_, value) => `${value} may hold no { }: write it for pages that name no city`,
    'says-twice': (_, value) => `the same is said twice: ${value}`,
    'unlike-model': ({ model }) => `is not as in ${model}: make both the same`,
    'wrong-file': ({ file }, value) => `is ${value}: a file is named after its language, ${file}`,

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
      `the package that reads PDF is not installed; run one of these: ${commands.join('   or   ')}`,
    'report-out-exists': () =>
      'is already there and may hold figures that somebody has confirmed: name another file, or remove it',
  },
  quote,
  sheet: (name) => `sheet ${name}`,
  row: (row) => `row ${row}`,
  column: (name) => `column ${name}`,
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
  more: (count) => `and ${count} more like this`,
  summary: (errors, warnings) =>
    `${errors === 0 ? 'No error' : count(errors, 'error', 'errors')}, ${
      warnings === 0 ? 'no warning' : count(warnings, 'warning', 'warnings')
    }`,
  nothingWritten: 'Nothing was written: correct the errors first',
  written: (files, folder) => `${count(files, 'file', 'files')} written to ${folder}`,
  contents: (cities, results, editions) =>
    `${count(cities, 'city', 'cities')}, ${results} of them with results in ${count(editions, 'edition', 'editions')}`,
  pageCost: (median, most) =>
    `A page with the result of one city loads ${median} kB of it, at most ${most} kB (compressed)`,
};

function count(n: number, one: string, other: string): string {
  return `${n} ${n === 1 ? one : other}`;
}
