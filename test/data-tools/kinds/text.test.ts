import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  address,
  anyText,
  id,
  ids,
  languageTag,
  listOf,
  placeName,
  remark,
  textUpTo,
} from '../../../src/data-tools/kinds/text.js';
import { readAs } from '../support/kinds.js';

for (const text of [
  'Łódź',
  '東京',
  'القدس',
  '🏙 Sampleton',
  'a < b',
  '5 > 3',
  '- none -',
  '-5',
  '+47 55',
]) {
  test(`a text may be “${text}”`, () => {
    assert.equal(readAs(anyText, text), text);
  });
}

for (const [text, fault] of [
  ['<b>Oslo</b>', 'markup'],
  ['a<br>b', 'markup'],
  ['<script>', 'markup'],
  ['<!-- -->', 'markup'],
  ['=SUM(A1)', 'formula-text'],
  ['@import', 'formula-text'],
  ['+SUM(A1)', 'formula-text'],
  ['-A1', 'formula-text'],
  ['a'.repeat(1001), 'too-long'],
] as const) {
  test(`a text may not be “${text.slice(0, 20)}”: ${fault}`, () => {
    assert.equal(readAs(anyText, text), fault);
  });
}

test('textUpTo(most) takes a text of just so many characters', () => {
  assert.equal(readAs(textUpTo(3), 'abc'), 'abc');
  assert.equal(readAs(textUpTo(3), 'abcd'), 'too-long');
});

test('a remark is never at fault', () => {
  for (const text of ['=SUM(A1)', '<b>', 'n/a', 'a'.repeat(5000)]) {
    assert.equal(readAs(remark, text), text);
  }
});

test('an id is small letters, digits and hyphens', () => {
  for (const text of ['oslo', 'santa-maria-da-feira', '15min-jonava']) {
    assert.equal(readAs(id, text), text);
  }
  for (const text of ['Oslo', 'a_b', 'a b', '-a', 'a-', 'a--b', 'ål', '../x', '__proto__']) {
    assert.equal(readAs(id, text), 'not-an-id', text);
  }
  assert.equal(readAs(id, 'a'.repeat(101)), 'too-long');
});

test('an address is one of the web', () => {
  for (const text of ['https://example.org/', 'HTTP://example.org/a?b=c#d']) {
    assert.equal(readAs(address, text), text);
  }
  for (const text of [
    'example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'https://a b',
    'https://example.org/"x"',
    'ftp://example.org/',
  ]) {
    assert.equal(readAs(address, text), 'not-an-address', text);
  }
});

test('a name in a language has the language before it', () => {
  assert.deepEqual(readAs(placeName, 'pt-BR: Musgo: o lugar'), {
    lang: 'pt-BR',
    name: 'Musgo: o lugar',
  });
  for (const text of ['Lisbon', 'en:', 'English:Lisbon', ':Lisbon']) {
    assert.equal(readAs(placeName, text), 'not-a-place-name', text);
  }
  assert.equal(readAs(placeName, 'en:<b>'), 'markup');
});

test('a language is given in its usual spelling', () => {
  assert.equal(readAs(languageTag, 'PT-br'), 'pt-BR');
  assert.equal(readAs(languageTag, 'sr-latn'), 'sr-Latn');
  for (const text of ['english language', 'e', 'de_AT']) {
    assert.equal(readAs(languageTag, text), 'not-a-language', text);
  }
});

test('listOf(kind) has spaces, commas, semicolons or bars between its values', () => {
  assert.deepEqual(readAs(ids, 'a b,c; d|e'), ['a', 'b', 'c', 'd', 'e']);
  assert.deepEqual(readAs(ids, 'a, b,'), ['a', 'b']);
});

test('listOf(kind) says which of its values is wrong', () => {
  const read = ids.read('oslo, Bergen');
  assert.deepEqual(read.ok || [read.error.kind, read.error.part], ['not-an-id', 'Bergen']);
});

test('listOf(kind, separator) takes words such as n/a only if its kind does', () => {
  assert.equal(listOf(id).takesAnyWord, undefined);
  assert.equal(listOf(anyText, /;/).takesAnyWord, true);
});
