import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLines } from '../../../src/data-tools/report/lines.js';
import { toPlainText, type PlacedText } from '../../../src/data-tools/report/placed-text.js';
import { toSentences } from '../../../src/data-tools/report/sentences.js';

/** Letters of size 10 are 5 wide here. */
function at(x: number, y: number, text: string, size = 10): PlacedText {
  return { text, x, y, width: text.length * size * 0.5, size };
}

function page(number: number, ...texts: readonly PlacedText[]) {
  return { page: number, width: 600, height: 800, texts };
}

const texts = (...pages: readonly ReturnType<typeof page>[]): readonly string[] =>
  toSentences(toLines(pages)).map(({ text }) => text);

test('toLines puts spaces where there is room for one', () => {
  const lines = toLines([page(1, at(50, 400, 'Ef'), at(60, 400, 'fort'), at(83, 400, 'pays'))]);
  assert.deepEqual(
    lines.map(({ text }) => text),
    ['Effort pays'],
  );
});

test('toLines keeps the raised letters of an ordinal and leaves out the mark of a note', () => {
  const ordinal = page(1, at(50, 400, 'the 4'), at(75, 396, 'th', 6), at(84, 400, 'place'));
  assert.equal(toLines([ordinal])[0]?.text, 'the 4th place');
  const note = page(1, at(50, 400, 'is 62%'), at(80, 396, '1', 6), at(86, 400, 'while'));
  assert.equal(toLines([note])[0]?.text, 'is 62% while');
});

test('toLines leaves out page numbers, and what two pages repeat at their edges', () => {
  const pages = [1, 2].map((number) =>
    page(
      number,
      at(50, 40, `Report, page ${number}`),
      at(50, 400, 'Same.'),
      at(50, 780, `${number}`),
    ),
  );
  assert.deepEqual(
    toLines(pages).map((line) => [line.page, line.text]),
    [
      [1, 'Same.'],
      [2, 'Same.'],
    ],
  );
});

test('toLines puts the notes at the foot of a page after all other text', () => {
  const first = page(1, at(50, 300, 'The rate of the city, which'), at(50, 700, 'A note.', 7));
  const second = page(2, at(50, 300, 'is invented, is high.'));
  assert.deepEqual(texts(first, second), [
    'The rate of the city, which is invented, is high.',
    'A note.',
  ]);
});

test('toSentences takes hyphens at the end of a line away, but not those of the word', () => {
  const hyphens = page(
    1,
    at(50, 300, 'The achieve-'),
    at(50, 313, 'ment of a well-known city with foreign-'),
    at(50, 326, 'born people is a well-'),
    at(50, 339, 'known one.'),
  );
  assert.deepEqual(texts(hyphens), [
    'The achievement of a well-known city with foreign-born people is a well-known one.',
  ]);
});

test('toSentences ends no sentence after what is shortened', () => {
  const shortened = page(1, at(50, 300, 'In St. Sampleton, approx. 5 people sing. They do.'));
  assert.deepEqual(texts(shortened), ['In St. Sampleton, approx. 5 people sing.', 'They do.']);
});

test('toSentences keeps headings apart, and what stands under them with them', () => {
  const sentences = toSentences(
    toLines([
      page(
        1,
        at(50, 300, 'Education', 14),
        at(50, 320, 'It is good'),
        at(50, 333, 'and fine.'),
        at(50, 370, 'Other.'),
      ),
    ]),
  );
  assert.deepEqual(
    sentences.map(({ text, heading }) => [text, heading]),
    [
      ['Education', 'Education'],
      ['It is good and fine.', 'Education'],
      ['Other.', 'Education'],
    ],
  );
});

test('toSentences knows on which page the second half of a sentence stands', () => {
  const [sentence] = toSentences(
    toLines([page(3, at(50, 600, 'The rate')), page(4, at(50, 100, 'is high.'))]),
  );
  assert.deepEqual(sentence, {
    text: 'The rate is high.',
    page: 3,
    turns: [{ at: 9, page: 4 }],
    heading: undefined,
  });
});

test('toPlainText writes as people type, and nothing that is not seen', () => {
  assert.equal(
    toPlainText('eﬃcient\u00A0oﬃce\u2011ﬂow of the city’s\u200B 62\u202F%'),
    "efficient office-flow of the city's 62 %",
  );
  assert.equal(toPlainText('a\u202Eb\u0007c\u2066d\te'), 'abcd e');
});
