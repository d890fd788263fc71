import type { DamagedCase } from './case.js';

/** Tables, and other files, of JSON. */
export const JSON_TABLES: readonly DamagedCase[] = [
  {
    name: 'trailing-comma',
    damage: 'JSON with a comma too many',
    isSound: false,
    messages: ['cities.json: is not valid JSON (…): correct it at that point'],
  },
  {
    name: 'wrong-form',
    damage: 'JSON that is no list of rows',
    isSound: false,
    messages: [
      'cities.json: holds no list of rows: write [{"name": "…"}, …], with the headings of the table as names',
    ],
  },
  {
    name: 'list-of-lists',
    damage: 'JSON with lists for rows',
    isSound: false,
    messages: [
      'cities.json: holds no list of rows: write [{"name": "…"}, …], with the headings of the table as names',
    ],
  },
  {
    name: 'keys-of-objects-in-json',
    damage: 'JSON with keys that objects have as a matter of course',
    isSound: true,
    messages: [
      'cities.json, column __proto__: the column is not known, so it was not read: correct its heading, or leave it for your own use',
      'cities.json, column constructor: the column is not known, so it was not read: correct its heading, or leave it for your own use',
    ],
  },
  {
    name: 'deep-cell',
    damage: 'JSON with a cell of lists in lists',
    isSound: false,
    messages: [
      'cities.json: holds no list of rows: write [{"name": "…"}, …], with the headings of the table as names',
    ],
  },
  {
    name: 'empty-list',
    damage: 'JSON without a row',
    isSound: false,
    messages: ['cities.json: is empty: fill it in or remove it'],
  },
  {
    name: 'two-abouts',
    damage: 'a dataset that says twice what it is',
    isSound: false,
    messages: ['about.csv: the same table is in about.json too: remove one of the two'],
  },
  {
    name: 'script-in-about',
    damage: 'addresses that run code in about.json',
    isSound: false,
    messages: [
      'about.json, column version: “v 1” is not a version: begin with a digit, and use digits, letters, points and hyphens, such as 2026-1',
      'about.json, column licenses.0.path: “javascript:alert(1)” is not a web address: write one that starts with https://',
    ],
  },
  {
    name: 'proto-table',
    damage: 'JSON whose lists are named as no table is',
    isSound: true,
    messages: [
      'more.json: was not read, as no table has this name: the tables are about, cities, networks, results, samples, statements',
    ],
  },
  {
    name: 'key-twice',
    damage: 'JSON with the same key twice',
    isSound: false,
    messages: ['cities.json, column name: the column is there twice: remove or rename one'],
  },
  {
    name: 'list-twice',
    damage: 'JSON with the same list twice',
    isSound: false,
    messages: [
      'tables.json, column cities: the column is there twice: remove or rename one',
      'tables.json, sheet cities: is empty: fill it in or remove it',
    ],
  },
  {
    name: 'huge-number',
    damage: 'JSON with a number beyond all bounds',
    isSound: false,
    messages: [
      'cities.json, row 1, column lat: “Infinity” is what a program writes when it could not calculate: write the figure, or leave the cell empty',
      'cities.json, row 1, column lon: “-Infinity” is what a program writes when it could not calculate: write the figure, or leave the cell empty',
    ],
  },
  {
    name: 'nested-cells',
    damage: 'JSON with objects for cells',
    isSound: false,
    messages: [
      'cities.json, row 1, column name: is missing or has the wrong form: correct it',
      'cities.json, row 1, column lon: “yes” is not a number: write one such as 62.5',
    ],
  },
  {
    name: 'json-cut',
    damage: 'JSON that ends too early',
    isSound: false,
    messages: ['cities.json: is not valid JSON (…): correct it at that point'],
  },
  {
    name: 'html-as-json',
    damage: 'a page of the web that was saved as JSON',
    isSound: false,
    messages: ['cities.json: is not valid JSON (…): correct it at that point'],
  },
  {
    name: 'odd-about-json',
    damage: 'about.json with fields of another form',
    isSound: false,
    messages: ['about.json, column title: is missing or has the wrong form: correct it'],
  },
  {
    name: 'about-json-cut',
    damage: 'about.json that ends too early',
    isSound: false,
    messages: ['about.json: is not valid JSON (…): correct it at that point'],
  },
  {
    name: 'odd-borders',
    damage: 'borders that are none',
    isSound: false,
    messages: [
      'geo/europe.topo.json: is not valid JSON (…): correct it at that point',
      'geo/world.topo.json, column formatVersion: is missing or has the wrong form: correct it',
      'geo/world.topo.json, column type: is missing or has the wrong form: correct it',
      'geo/world.topo.json, column arcs: is missing or has the wrong form: correct it',
      'geo/world.topo.json, column objects: is missing or has the wrong form: correct it',
    ],
  },
  {
    name: 'odd-statements',
    damage: 'a collection of statements of another form',
    isSound: false,
    messages: [
      'statements/fr.json, column lang: is missing or has the wrong form: correct it',
      'statements/fr.json, column statements: is missing or has the wrong form: correct it',
    ],
  },
  {
    name: 'statements-twice',
    damage: 'statements of one language in a table and in a file',
    isSound: false,
    messages: [
      'statements/fr.json: the same table is in statements.csv too: remove one of the two',
    ],
  },
];
