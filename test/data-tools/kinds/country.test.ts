import assert from 'node:assert/strict';
import { test } from 'node:test';
import { country, nameOfCountry } from '../../../src/data-tools/kinds/country.js';
import { readAs } from '../support/kinds.js';

for (const [text, expected] of [
  ['NO', 'NO'],
  ['no', 'NO'],
  ['Norway', 'NO'],
  ['NORVÈGE', 'NO'],
  ['Norwegen', 'NO'],
  ['Noruega', 'NO'],
  ['Espana', 'ES'],
  ['UK', 'GB'],
  ['Scotland', 'GB'],
  ['USA', 'US'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['Czech Republic', 'CZ'],
  ['Republic of Korea', 'KR'],
  ['the Netherlands', 'NL'],
  ['XX', 'not-a-country'],
  ['NOR', 'not-a-country'],
  ['Atlantis', 'not-a-country'],
  ['constructor', 'not-a-country'],
  ['__proto__', 'not-a-country'],
] as const) {
  test(`a country reads “${text}” as ${expected}`, () => {
    assert.equal(readAs(country, text), expected);
  });
}

test('a fault of a country names the one that may be meant', () => {
  const read = country.read('Noruway');
  assert.deepEqual(read.ok || read.error.details, { near: 'Norway' });
  const other = country.read('Atlantis');
  assert.deepEqual(other.ok || other.error.details, { near: undefined });
});

test('nameOfCountry(code, language) names a country, or gives its code', () => {
  assert.equal(nameOfCountry('NO', 'fr'), 'Norvège');
  assert.equal(nameOfCountry('QQ', 'en'), 'QQ');
});
