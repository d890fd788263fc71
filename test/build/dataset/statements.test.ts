import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toProblemText } from '../../../src/build/dataset/problem.js';
import { toStatementFiles } from '../../../src/build/dataset/statements.js';

/** A statement with all that a shipped one must have. */
const STATEMENT = {
  id: 'welcome',
  principle: 'identity',
  short: { plain: 'All are welcome.', city: 'All are welcome in {city}.' },
  long: { plain: 'All are welcome here.', city: 'All are welcome here, in {city}.' },
  idea: 'Belonging',
  source: 'leaflet',
  date: '2026-11-25',
  review: 'draft',
};

interface Changes {
  readonly statement?: object;
  readonly file?: object;
}

function aCollection(lang: string, { statement, file }: Changes = {}): [string, string] {
  const collection = {
    formatVersion: 1,
    lang,
    name: lang,
    notice: 'Not official.',
    statements: [{ ...STATEMENT, ...statement }],
    sources: [{ id: 'leaflet', title: 'A leaflet' }],
    ...file,
  };
  return [`statements/${lang}.json`, JSON.stringify(collection)];
}

function faultsOf(...collections: readonly [string, string][]): readonly string[] {
  return toStatementFiles(new Map(collections)).problems.map(toProblemText);
}

test('toStatementFiles(files) gives each collection on one line', () => {
  const { value, problems } = toStatementFiles(new Map([aCollection('en'), aCollection('de')]));
  assert.deepEqual(problems, []);
  assert.deepEqual(
    value.map(([path, text]) => [path, text.trimEnd().split('\n').length]),
    [
      ['statements/en.json', 1],
      ['statements/de.json', 1],
    ],
  );
});

test('toStatementFiles(files) says where a collection is not JSON', () => {
  const [fault = ''] = faultsOf(['statements/en.json', '{']);
  assert.match(fault, /^statements\/en\.json:1: is not JSON/);
});

test('toStatementFiles(files) refuses a short text of more than 90 characters', () => {
  const short = { ...STATEMENT.short, plain: 'a'.repeat(91) };
  assert.deepEqual(faultsOf(aCollection('en', { statement: { short } })), [
    'statements/en.json:1: statements.0.short.plain: is missing or has the wrong form: correct it',
  ]);
});

test('toStatementFiles(files) refuses a long text of more than 320 characters', () => {
  const long = { ...STATEMENT.long, city: `{city}${'a'.repeat(315)}` };
  assert.equal(faultsOf(aCollection('en', { statement: { long } })).length, 1);
});

test('toStatementFiles(files) refuses a form for a city without a place for its name', () => {
  const short = { ...STATEMENT.short, city: 'All are welcome there.' };
  assert.equal(faultsOf(aCollection('en', { statement: { short } })).length, 1);
});

test('toStatementFiles(files) refuses a form without a city that has a place for a name', () => {
  const short = { ...STATEMENT.short, plain: 'All are welcome in {city}!' };
  assert.equal(faultsOf(aCollection('en', { statement: { short } })).length, 1);
});

test('toStatementFiles(files) refuses a statement without a long text, an idea, or a date', () => {
  for (const field of ['long', 'idea', 'date', 'source']) {
    const statement = { [field]: undefined };
    assert.notDeepEqual(faultsOf(aCollection('en', { statement })), [], field);
  }
});

test('toStatementFiles(files) refuses a source that is not listed', () => {
  assert.deepEqual(faultsOf(aCollection('en', { file: { sources: [] } })), [
    'statements/en.json:1: welcome: names a source that is not listed: leaflet',
  ]);
});

test('toStatementFiles(files) refuses the same words twice', () => {
  const long = { ...STATEMENT.long, plain: STATEMENT.short.plain };
  assert.deepEqual(faultsOf(aCollection('en', { statement: { long } })), [
    'statements/en.json:1: says the same twice: "All are welcome."',
  ]);
});

test('toStatementFiles(files) has every language say the same as English', () => {
  assert.deepEqual(
    faultsOf(
      aCollection('en'),
      aCollection('de', { statement: { id: 'willkommen' } }),
      aCollection('fr', { statement: { principle: 'equality' } }),
    ),
    [
      'statements/de.json:1: welcome: is missing: add it',
      'statements/de.json:1: willkommen: is not in statements/en.json',
      'statements/fr.json:1: welcome.principle: is not as in statements/en.json',
    ],
  );
});

test('toStatementFiles(files) has a file named after its language, whatever its script', () => {
  const [, serbian] = aCollection('sr-Latn');
  assert.deepEqual(faultsOf(['statements/sr.json', serbian]), []);
  assert.deepEqual(faultsOf(['statements/hr.json', serbian]), [
    'statements/hr.json:1: lang: is "sr-Latn": a file is named after its language',
  ]);
});
