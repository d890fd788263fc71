import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFigures } from '../../../src/data-tools/report/find-figures.js';
import type { Finding } from '../../../src/data-tools/report/finding.js';
import type { Sentence } from '../../../src/data-tools/report/sentences.js';

const OF = { names: ['Sampleton'], year: 2020 };

function find(...texts: readonly string[]): readonly Finding[] {
  return findUnder(undefined, ...texts);
}

function findUnder(heading: string | undefined, ...texts: readonly string[]): readonly Finding[] {
  const sentences = texts.map((text): Sentence => ({ text, page: 1, turns: [], heading }));
  return findFigures(sentences, OF);
}

/** `education 62/55 !doubt`: figure, value and average, what is missing left out. */
function brief(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ figure, value, average, rank, rankOf, doubts }) =>
    [
      figure,
      rank === undefined ? `${value ?? ''}/${average ?? ''}` : `${rank} of ${rankOf ?? '?'}`,
      ...doubts.map((doubt) => `!${doubt}`),
    ].join(' '),
  );
}

/** Sentences as reports of the Index word them, about an invented city. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  "It turns out that 66% of Sampleton's language policy goals were achieved; the sample reached a rate of 50%.":
    ['language 66/50'],
  'The overall rate of achievement through the intercultural lens is 51%, that of the sample 62%.':
    ['intercultural-lens 51/62'],
  "Sampleton's media policy indicator is at 0%, far below the city sample's 48%.": [
    'media-and-communication 0/48',
  ],
  'Sampleton is placed 23rd among the 74 cities, with an aggregate intercultural city index of 59%, after Otherham (60%).':
    ['aggregate 59/', 'rank 23 of 74'],
  'Sampleton is ranked 10th among cities with less than 200,000 inhabitants and 12th among cities with less than 15% of foreign-born residents.':
    ['rank 10 of ? !rank-of-unknown', 'rank 12 of ? !rank-of-unknown'],
  "Sampleton's rate of achievement in the field of education is 62% while the city sample's rate is 55%.":
    ['education 62/55'],
  "The rate achieved by Sampleton in the field of mediation is 62%, compared to the city sample's 55,5%.":
    ['mediation-and-conflict-resolution 62/55.5'],
  "While the city sample's achievement rate for public space is 70.4 percent, the city achieved 40 per cent.":
    ['public-space 40/70.4'],
  'In media policies, Sampleton reaches 12% (sample average: 45%).': [
    'media-and-communication 12/45',
  ],
  'The rate of achievement of urban policies through an intercultural lens, which covers education, public services and public space, is 66%, against 61% for the city sample.':
    ['intercultural-lens 66/61'],
  'Sampleton scored 81 points in intercultural competence, whereas the average was 63 points.': [
    'intercultural-intelligence-and-competence 81/63',
  ],
  'The analysis shows a rate of achievement of 100% for the commitment of Sampleton, higher than the city sample average of 71%.':
    ['commitment 100/71'],
  'Business and labour market policies achieve 0%, below the 43% of the sample.': [
    'business-and-labour-market 0/43',
  ],
  "Sampleton's welcoming policies achieve a rate of 38%.": ['welcoming-newcomers 38/'],
  'Sampleton has been ranked 4th among the 74 cities in the sample, with an aggregate intercultural city index of 59%.':
    ['aggregate 59/', 'rank 4 of 74'],
  'With an aggregate index of 59 points, compared with a sample average of 61 points, it achieved the 23rd place among the 74 cities.':
    ['aggregate 59/61', 'rank 23 of 74'],
  'The rate of achievement in the field of anti-discrimination is 50%, in the field of participation it is 45%.':
    ['anti-discrimination 50/ !several-fields', 'participation 45/ !several-fields'],
};

for (const [sentence, expected] of Object.entries(SAID)) {
  test(`findFigures reads: ${sentence}`, () => {
    assert.deepEqual(brief(find(sentence)), expected);
  });
}

/** What looks like a figure of the Index and is none, or nobody can tell of what. */
const TRAPS: readonly string[] = [
  '58% of the sample cities achieved more than Sampleton in the field of education.',
  'Sampleton has 40% more public services than the average, and its index grew.',
  'Of the 74 cities, 42% achieved more than 60% in the education index.',
  'In Sampleton, 62% of the inhabitants welcome an intercultural city.',
  'Foreign-born residents make up 18% of the population, and education is a priority.',
  'The participation rate of foreign nationals in local elections is 12%.',
  'The education index saw an increase of 5% since the last report.',
  'The rate of achievement in education improved by 5%.',
  'The rate of achievement in education was 62% in the previous edition.',
  'The rates of achievement in education and language are 62% and 55% respectively.',
  'The rate of achievement in the field of education and in the field of language is 62%.',
  'The rate of achievement in education lies between 60% and 70%.',
  'The rate of achievement in education rose from 55% to 62%.',
  'The rate of achievement in education is over 60%.',
  'The rate of achievement in education is 620%.',
  'In 2019, 2020 and 2021 the Index looked at education.',
  'Sampleton achieves more than the average in education.',
  'The achievement is 62%.',
  'About 40 % pupils in education achieved a diploma.',
  "The city sample's rate of achievement in education is 55%.",
  'Sampleton was ranked 30th in the previous edition among 60 cities.',
  'It is ranked 3rd in the field of education among the 74 cities.',
  'On the 4th of May, 74 cities met in Sampleton.',
  'The unemployment rate is 7% in the city, against 9% on average.',
  'The rate of achievement in education is 62 percentage points.',
];

for (const sentence of TRAPS) {
  test(`findFigures takes nothing from: ${sentence}`, () => {
    assert.deepEqual(brief(find(sentence)), []);
  });
}

test('findFigures leaves the figure of another city alone', () => {
  const found = find(
    'While Otherham achieved a rate of 70% in the field of education, Sampleton achieved 62%.',
  );
  assert.deepEqual(brief(found), ['education 62/']);
});

test('findFigures doubts a sentence that names nobody but somebody else', () => {
  assert.deepEqual(brief(find('Otherham achieved a rate of 70% in the field of education.')), [
    'education 70/ !another-name',
  ]);
});

test('findFigures takes no average of a group of cities for that of the sample', () => {
  const found = find(
    'The rate of achievement in education is 62%, while the average of the cities with less than 200,000 inhabitants is 57%.',
  );
  assert.deepEqual(brief(found), ['education 62/']);
});

test('findFigures takes no average where a sentence says two', () => {
  const found = find(
    "The rate of achievement in education is 62%, the city sample's is 55% and the national average is 50%.",
  );
  assert.deepEqual(brief(found), ['education 62/ !two-averages']);
});

test('findFigures goes by the heading where the sentence names no field, and says so', () => {
  const sentence = "The city's rate of achievement is 62%, while the city sample's rate is 55%.";
  assert.deepEqual(brief(findUnder('3.2 Public services', sentence)), [
    'public-services 62/55 !from-heading',
  ]);
  assert.deepEqual(brief(findUnder('Public services and education in the valley', sentence)), []);
});

test('findFigures takes the average from the next sentence, and says so', () => {
  const first = 'The rate of achievement in the field of education is 62%.';
  assert.deepEqual(brief(find(first, "The city sample's rate is 55%.")), [
    'education 62/55 !average-apart',
  ]);
  assert.deepEqual(brief(find(first, "The city sample's rate for language is 55%.")), [
    'education 62/',
  ]);
});

test('findFigures doubts a figure of a year that is not that of the edition', () => {
  assert.deepEqual(brief(find('In 2017 the rate of achievement in education was 62%.')), [
    'education 62/ !another-year',
  ]);
  assert.deepEqual(brief(find('In 2020 the rate of achievement in education was 62%.')), [
    'education 62/',
  ]);
});

test('findFigures tells the places among groups of cities apart by their limits', () => {
  const found = find(
    'Sampleton is ranked 23rd among the 74 cities in the sample, 10th among the 32 cities with less than 200,000 inhabitants and 5th among the 20 cities with more than 15% foreign-born residents.',
  );
  assert.deepEqual(
    found.map(({ rank, rankOf, group }) => ({ rank, rankOf, group })),
    [
      { rank: 23, rankOf: 74, group: undefined },
      { rank: 10, rankOf: 32, group: { maxPopulation: 200000 } },
      { rank: 5, rankOf: 20, group: { minForeignPercent: 15 } },
    ],
  );
});

test('findFigures says where it is not said how many cities there are', () => {
  const found = find(
    'The city takes the second place among cities having fewer than 200 000 inhabitants.',
  );
  assert.deepEqual(brief(found), ['rank 2 of ? !rank-of-unknown']);
  assert.deepEqual(found[0]?.group, { maxPopulation: 200000 });
});

test('findFigures keeps the size of the sample where the sentence says it', () => {
  const [found] = find(
    'The rate of achievement in education is 62%, that of the city sample (74 cities) is 55%.',
  );
  assert.equal(found?.sampleSize, 74);
  assert.equal(found.average, 55);
});

test('findFigures names the page on which the figure stands and keeps the whole sentence', () => {
  const text = 'The rate of achievement in education, as said before, is 62%.';
  const sentence = { text, page: 3, turns: [{ at: 40, page: 4 }], heading: undefined };
  const [found] = findFigures([sentence], OF);
  assert.equal(found?.page, 4);
  assert.equal(found.phrase, text);
});
