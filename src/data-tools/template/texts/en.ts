import type { TemplateTexts } from './shape.js';

/** English; the pattern for the other languages. */
export const en: TemplateTexts = {
  tables: {
    about: 'What the dataset is, who publishes it, and under which licence.',
    cities: 'The members: one row a city.',
    networks: 'The networks that the members belong to.',
    results: 'Results of the Index: one row a city and edition, one column a figure.',
    samples: 'Averages of the cities that were compared: one row a comparison.',
    statements: 'Sentences for pages: one row a sentence and language.',
  },
  columns: {
    what: 'Which fact about the dataset; leave as it is.',
    value: 'The fact.',
    id: 'Short name that other sheets refer to: letters a-z, digits, hyphens. Never change it once it is published.',
    name: 'Name as the place itself spells it.',
    country: 'Two letters such as NO, or the name.',
    lat: 'Degrees north. May be empty: the place is then looked up by name and country.',
    lon: 'Degrees east.',
    kind: 'How it belongs to the programme: international, national, both, index-only, former, project-partner.',
    since: 'Year or date of joining. May be empty.',
    network: 'Id of the network, from the sheet of networks.',
    url: 'Page about the membership, with https://.',
    illustrative: 'yes for invented places that show how it works; else empty.',
    source: 'Title of the publication that says so.',
    source_url: 'Its address on the web, with https://. May be empty.',
    source_date: 'When it was published: 2020, 2020-08 or 2020-08-31. May be empty.',
    note: 'For yourselves; it is not published.',
    local_name: 'The name it has at home, if that is another.',
    website: 'Its website, with https://.',
    status:
      'stated: a source names it. in-preparation: being set up. grouping: only a way to list members.',
    city: 'Id of the city, from the sheet of cities.',
    edition:
      'Date of the edition: 2017 or 2017-08; cited-2017 if only a page that quotes it has a date; else undated.',
    framework: 'Version of the Index: v1 (to 2015), v2 (2016-2018), v3 (from 2019). May be empty.',
    sample: 'Id of the comparison, from the sheet of samples. May be empty.',
    sample_size: 'How many cities were compared, if there is no row in the sheet of samples.',
    figures: 'Points from 0 to 100. Empty means: not published. Never write 0 for that.',
    date: 'As 2020, 2020-08 or 2020-08-31.',
    size: 'How many cities were compared.',
    report_of: 'The city whose report prints these averages.',
    lang: 'Code of the language, such as en, fr or pt-BR.',
    principle: 'What it is about: equality, advantage, interaction, participation, identity.',
    short: 'Up to 90 characters, for pages that name no city.',
    short_city: 'The same with {city} where the name of the city goes.',
    long: 'Up to 320 characters, for pages that name no city. May be empty.',
    long_city: 'The same with {city} where the name of the city goes. May be empty.',
    review:
      'reviewed once someone who speaks the language as their own has approved it; else draft.',
  },
  inTable: {
    networks: { name: 'Name in English.' },
    samples: { date: 'When the comparison was made, as 2020 or 2020-08.' },
    statements: {
      id: 'Short name of the sentence, the same in every language.',
      date: 'When it was written.',
    },
  },
  about: {
    title: 'Example dataset',
    description: 'Replace this by what your dataset holds.',
  },
  fictional: 'Fictional example: remove this row.',
  example: 'Example: keep, correct or remove this row.',
  fictionalSource: 'Fictional example of ICC Widgets',
  readMe: {
    title: 'How to fill in this workbook',
    paragraphs: [
      'Every sheet is a table. Its first row holds the headings: keep them. Each row below is one city, network, result or sentence.',
      'Replace the example rows by your own. Columns that you do not need may stay empty or be removed; sheets too.',
      'Only write what is published, and say where. An empty cell means “not published”, never 0.',
    ],
    sheet: 'Sheet',
    column: 'Column',
    meaning: 'What it holds',
    example: 'Example',
    purpose: 'What it is for',
    figures: 'one column a figure',
    commands: 'When you have filled it in',
    check: 'Tells what is wrong, by sheet, row and column.',
    build: 'Makes the dataset that the widgets read.',
    serve: 'Shows it with the widgets while you work.',
  },
  figureError: {
    title: 'Not a figure',
    message:
      'Write points from 0 to 100, such as 62.5. Leave the cell empty if nothing is published.',
  },
  degreesError: {
    title: 'Not degrees',
    message:
      'Write degrees with decimals, such as 44.64783: north from -90 to 90, east from -180 to 180.',
  },
  countError: { title: 'Not a number of cities', message: 'Write a whole number such as 100.' },
  listError: { title: 'Not in the list', message: 'Choose one of the words in the list.' },
  dateHint: { title: 'Date', message: 'As 2020, 2020-08 or 2020-08-31' },
  countryHint: { title: 'Country', message: 'Two letters such as NO, or the name' },
  workbookWritten: (file) => `The workbook is ${file}`,
  csvWritten: (files, folder) => `${files} CSV files are in ${folder}`,
  csvApart:
    'Use one or the other: a table may be there only once, so the CSV files are in a folder of their own, which is not read with the workbook',
  exists: (files) =>
    `Nothing was written, because there is already ${files.join(', ')}: choose another folder, or move it away`,
  next: (command) => `Fill it in, then check it with: ${command}`,
};
