import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInCollections } from '../../src/build/collections.js';
import { en } from '../../src/data-tools/messages/en.js';
import { toText } from '../../src/data-tools/messages/text.js';
import { build, toFiles } from '../data-tools/support/tables.js';

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
  return findInCollections(new Map(collections)).map((problem) => toText(problem, en));
}

test('findInCollections(files) has nothing against complete collections that are alike', () => {
  assert.deepEqual(faultsOf(aCollection('en'), aCollection('de')), []);
});

test('a built dataset has each collection on one line', async () => {
  const { files, problems } = await build(
    new Map([...toFiles(), aCollection('en'), aCollection('de')]),
  );
  assert.deepEqual(problems, []);
  const built = [...files].filter(([path]) => path.startsWith('statements/'));
  assert.deepEqual(
    built.map(([path, text]) => [path, text.trimEnd().split('\n').length]),
    [
      ['statements/de.json', 1],
      ['statements/en.json', 1],
    ],
  );
});

test('findInCollections(files) says where a collection is not JSON', () => {
  const [fault = ''] = faultsOf(['statements/en.json', '{']);
  assert.match(fault, /^statements\/en\.json: is not valid JSON \(/);
});

test('findInCollections(files) refuses a short text of more than 90 characters', () => {
  const short = { ...STATEMENT.short, plain: 'a'.repeat(91) };
  assert.deepEqual(faultsOf(aCollection('en', { statement: { short } })), [
    'statements/en.json, column statements.0.short.plain: is missing or has the wrong form: correct it',
  ]);
});

test('findInCollections(files) refuses a long text of more than 320 characters', () => {
  const long = { ...STATEMENT.long, city: `{city}${'a'.repeat(315)}` };
  assert.equal(faultsOf(aCollection('en', { statement: { long } })).length, 1);
});

test('findInCollections(files) refuses a form for a city without a place for its name', () => {
  const short = { ...STATEMENT.short, city: 'All are welcome there.' };
  assert.equal(faultsOf(aCollection('en', { statement: { short } })).length, 1);
});

test('findInCollections(files) refuses a form without a city that has a place for a name', () => {
  const short = { ...STATEMENT.short, plain: 'All are welcome in {city}!' };
  assert.equal(faultsOf(aCollection('en', { statement: { short } })).length, 1);
});

test('findInCollections(files) refuses a statement without a long text, an idea, or a date', () => {
  for (const field of ['long', 'idea', 'date', 'source']) {
    const statement = { [field]: undefined };
    assert.notDeepEqual(faultsOf(aCollection('en', { statement })), [], field);
  }
});

test('findInCollections(files) refuses a source that is not listed', () => {
  assert.deepEqual(faultsOf(aCollection('en', { file: { sources: [] } })), [
    'statements/en.json, column welcome: “leaflet” is not known: correct it or add it to sources',
  ]);
});

test('findInCollections(files) refuses the same words twice', () => {
  const long = { ...STATEMENT.long, plain: STATEMENT.short.plain };
  assert.deepEqual(faultsOf(aCollection('en', { statement: { long } })), [
    'statements/en.json: the same is said twice: “All are welcome.”',
  ]);
});

test('findInCollections(files) has every language say the same as English', () => {
  assert.deepEqual(
    faultsOf(
      aCollection('en'),
      aCollection('de', { statement: { id: 'willkommen' } }),
      aCollection('fr', { statement: { principle: 'equality' } }),
    ),
    [
      'statements/de.json, column welcome: is not as in statements/en.json: make both the same',
      'statements/de.json, column willkommen: is not as in statements/en.json: make both the same',
      'statements/fr.json, column welcome.principle: is not as in statements/en.json: make both the same',
    ],
  );
});

test('findInCollections(files) has a file named after its language, whatever its script', () => {
  const [, serbian] = aCollection('sr-Latn');
  assert.deepEqual(faultsOf(['statements/sr.json', serbian]), []);
  assert.deepEqual(faultsOf(['statements/hr.json', serbian]), [
    'statements/hr.json, column lang: is “sr-Latn”, but a file is named after its language: ' +
      'rename the file to statements/sr.json, or correct the language',
  ]);
});
