import type { DamagedCase } from './case.js';

/** Files that are of another kind than their name says. */
export const DISGUISED: readonly DamagedCase[] = [
  {
    name: 'pdf-as-csv',
    damage: 'a PDF whose name ends in .csv',
    isSound: false,
    messages: ['cities.csv: is not a text file: save the table as CSV (UTF-8) or .xlsx'],
  },
  {
    name: 'png-as-xlsx',
    damage: 'a picture whose name ends in .xlsx',
    isSound: false,
    messages: [
      'cities.xlsx: cannot be opened as a workbook (not a ZIP archive, or a part of one): open it in your spreadsheet program and save it again as .xlsx',
    ],
  },
  {
    name: 'csv-as-xlsx',
    damage: 'CSV whose name ends in .xlsx',
    isSound: false,
    messages: [
      'cities.xlsx: cannot be opened as a workbook (not a ZIP archive, or a part of one): open it in your spreadsheet program and save it again as .xlsx',
    ],
  },
  {
    name: 'xls-as-xlsx',
    damage: 'an old workbook, or one with a password',
    isSound: false,
    messages: [
      'cities.xlsx: is a workbook with a password or of an old kind: save it without a password as .xlsx',
    ],
  },
  {
    name: 'xls-as-csv',
    damage: 'an old workbook whose name ends in .csv',
    isSound: false,
    messages: [
      'cities.csv: is a workbook with a password or of an old kind: save it without a password as .xlsx',
    ],
  },
  {
    name: 'empty-workbook',
    damage: 'a workbook without a byte',
    isSound: false,
    messages: ['cities.xlsx: is empty: fill it in or remove it'],
  },
  {
    name: 'gz-as-csv',
    damage: 'a compressed file',
    isSound: false,
    messages: ['cities.csv: is not a text file: save the table as CSV (UTF-8) or .xlsx'],
  },
  {
    name: 'json-as-csv',
    damage: 'JSON whose name ends in .csv',
    isSound: false,
    messages: [
      'cities.csv, row 1: no row holds the headings of this table: write them above the rows, such as name',
    ],
  },
  {
    name: 'html-as-csv',
    damage: 'a page of the web whose name ends in .csv',
    isSound: false,
    messages: [
      'cities.csv, row 1: no row holds the headings of this table: write them above the rows, such as name',
    ],
  },
];
