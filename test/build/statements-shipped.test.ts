import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findInCollections, readCollections } from '../../src/build/collections.js';
import { statementsSchema } from '../../src/data/schema/statements.js';
import { en } from '../../src/data-tools/messages/en.js';
import { toText } from '../../src/data-tools/messages/text.js';
import { builtIn } from '../../src/widgets/diversity-statement/built-in.js';
import { build } from '../data-tools/support/tables.js';

const LANGUAGES = 'ar ca da de el en es fi fr he hr hu is it ja ko nb nl pl pt ro sr sv tr uk';

const folder = fileURLToPath(new URL('../../src/dataset', import.meta.url));
const kept = await readCollections(folder);
const { files } = await build(folder);
const collections = [...files]
  .filter(([path]) => path.startsWith('statements/'))
  .map(([path, text]) => ({ path, ...statementsSchema.parse(JSON.parse(text)) }));

test('the shipped statements are there in 25 languages', () => {
  assert.deepEqual(
    collections.map(({ path }) => path.replace(/^statements\/|\.json$/g, '')).sort(),
    LANGUAGES.split(' '),
  );
});

test('the shipped statements keep their form, their length and their places for names', () => {
  const problems = findInCollections(kept);
  assert.deepEqual(
    problems.map((problem) => toText(problem, en)),
    [],
  );
  assert.deepEqual([...kept.keys()], collections.map(({ path }) => path).sort());
});

test('the shipped statements are at least four for each principle, in every language', () => {
  for (const { path, statements } of collections) {
    for (const principle of ['equality', 'advantage', 'interaction', 'participation', 'identity']) {
      const own = statements.filter((statement) => statement.principle === principle);
      assert.ok(own.length >= 4, `${path}: ${principle}`);
    }
  }
});

test('the shipped statements do not say that they were reviewed: they were not', () => {
  for (const { statements } of collections) {
    assert.ok(statements.every(({ review }) => review === 'draft'));
  }
});

test('the shipped statements say in every language whose words they are not', () => {
  const notices = collections.map(({ notice }) => notice);
  assert.equal(new Set(notices).size, collections.length);
});

test('the shipped statements are written in the script of their language', () => {
  const scripts: Readonly<Record<string, RegExp>> = {
    ar: /\p{Script=Arabic}/u,
    el: /\p{Script=Greek}/u,
    he: /\p{Script=Hebrew}/u,
    ja: /\p{Script=Hiragana}/u,
    ko: /\p{Script=Hangul}/u,
    uk: /\p{Script=Cyrillic}/u,
  };
  for (const { lang, dir, statements } of collections) {
    const script = scripts[lang] ?? /\p{Script=Latin}/u;
    assert.ok(
      statements.every(({ short }) => script.test(short.plain)),
      lang,
    );
    assert.equal(dir, lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr', lang);
  }
});

test('the built-in statement is word for word that of the dataset', () => {
  const english = collections.find(({ lang }) => lang === 'en');
  for (const { id, short } of builtIn.statements) {
    const shipped = english?.statements.find((statement) => statement.id === id);
    assert.equal(shipped?.short.plain, short.plain);
  }
});

test('the widget and the loader know the languages that there are', () => {
  const lists = [
    /const LANGUAGES = '([a-z ]+)'/.exec(read('src/widgets/diversity-statement/load.ts')),
    /const STATEMENTS =\s+'([a-z ]+)'/.exec(read('src/icc.ts')),
  ];
  assert.deepEqual(
    lists.map((found) => found?.[1]?.split(/[ ,]/)),
    [LANGUAGES.split(' '), LANGUAGES.split(' ')],
  );
});

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
