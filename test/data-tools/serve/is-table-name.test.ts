import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTableName } from '../../../src/data-tools/serve/is-table-name.js';

test('isTableName() takes tables, and files that the check has something to say about', () => {
  for (const name of [
    'cities.csv',
    'Figures 2026.xlsx',
    'about.json',
    'statements.fr.csv',
    'old.xls',
  ]) {
    assert.equal(isTableName(name), true, name);
  }
});

test('isTableName() passes over what programs leave while a file is open or being saved', () => {
  const names = [
    '~$figures.xlsx',
    '.~lock.figures.ods#',
    '.cities.csv.swp',
    'cities.csv~',
    '#cities.csv#',
    '4913',
    'A1B2C300',
    'lu1234abc.tmp',
    'cities.csv.part',
    '.DS_Store',
    '',
  ];
  for (const name of names) assert.equal(isTableName(name), false, name);
});
