import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DATA_LANGUAGES,
  loadDataMessages,
  toDataLanguage,
} from '../../../src/data-tools/messages/languages.js';
import { toPlaceText, toSentence, toText } from '../../../src/data-tools/messages/text.js';
import { en } from '../../../src/data-tools/messages/en.js';
import { fault, problemAt, type Problem } from '../../../src/data-tools/problem.js';

function above(value: string): Problem<'above'> {
  return problemAt(
    { file: 'results.csv', row: 14, column: 'commitment' },
    fault('above', { most: 100 }),
    value,
  );
}

test('toText(problem, messages) gives place and sentence in every language', async () => {
  const packs = await Promise.all(DATA_LANGUAGES.map(loadDataMessages));
  assert.deepEqual(
    packs.map((messages) => toText(above('135'), messages)),
    [
      'results.csv, row 14, column commitment: “135” is above 100: correct the number',
      'results.csv, ligne 14, colonne commitment\u00a0: «\u00a0135\u00a0» est supérieur à 100\u00a0; corrigez le nombre',
      'results.csv, Zeile 14, Spalte commitment: „135“ ist größer als 100; korrigieren Sie die Zahl',
      'results.csv, fila 14, columna commitment: «135» es mayor que 100; corrija el número',
    ],
  );
});

test('toText(problem, messages) says nothing of a place that is not known', () => {
  const problem = problemAt({ file: '' }, fault('no-title', {}));
  assert.equal(toText(problem, en), 'no title is named: write one in the table about');
});

test('toPlaceText(problem, messages) names only what is known, from the file to the column', () => {
  const said = (place: Partial<Problem>): string =>
    toPlaceText({ ...above('135'), row: undefined, column: undefined, ...place }, en);
  assert.equal(said({}), 'results.csv');
  assert.equal(said({ column: '' }), 'results.csv');
  assert.equal(
    said({ file: 'figures.xlsx', sheet: 'results', row: 14, column: 'commitment' }),
    'figures.xlsx, sheet results, row 14, column commitment',
  );
});

test('toSentence(problem, messages) cuts long cells, but not through an emoji', () => {
  const cellOf = (value: string): string =>
    toSentence(above(value), en).replace(' is above 100: correct the number', '');
  assert.equal(cellOf('9'.repeat(80)), `“${'9'.repeat(80)}”`);
  assert.equal(cellOf('9'.repeat(81)), `“${'9'.repeat(80)}…”`);
  assert.equal(cellOf(`${'9'.repeat(79)}🌍9`), `“${'9'.repeat(79)}…”`);
});

test('toText(problem, messages) stays on one line, and commands no terminal', () => {
  const problem = { ...above('1\r\n2\u001b[31m\u2028\t3'), column: 'com\nmitment' };
  assert.equal(
    toText(problem, en),
    'results.csv, row 14, column com mitment: “1 2 [31m 3” is above 100: correct the number',
  );
});

test('toDataLanguage(tag) understands tags and locales, and takes English for all else', () => {
  const known = ['fr', 'fr-CA', 'FR', 'fr_FR.UTF-8', 'fr@euro', 'de-AT', 'es-419', 'en-GB'];
  assert.deepEqual(known.map(toDataLanguage), ['fr', 'fr', 'fr', 'fr', 'fr', 'de', 'es', 'en']);
  const others = [undefined, '', 'ar', 'C', 'C.UTF-8', 'POSIX', 'french', 'constructor', '-fr'];
  for (const tag of others) assert.equal(toDataLanguage(tag), 'en', tag);
});

test('loadDataMessages(language) brings the messages of that language', async () => {
  for (const language of DATA_LANGUAGES) {
    assert.equal((await loadDataMessages(language)).$code, language);
  }
});
