import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultSchema, type CityResult } from '../../../src/data/schema/result.js';
import { findLines, readBuilt, toFiles } from '../support/tables.js';

/** The small dataset with another table of results, with samples and sources of its own if need be. */
function withResults(
  rows: readonly string[],
  replaced: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  return toFiles({ ...replaced, 'results.csv': `${rows.join('\n')}\n` });
}

async function readResult(
  files: ReadonlyMap<string, string>,
  city = 'bergen',
): Promise<CityResult> {
  return resultSchema.parse(await readBuilt(files, `results/${city}.json`));
}

const SAMPLES =
  'id,date,size,aggregate,language,source\nfirst,2014,59,57,48.5,page\nsecond,2015,60,58,,page\n';

test('a row of results may have a column a figure, which come in the order of the Index', async () => {
  const files = withResults([
    'city,edition,Language,Overall result,Education,intercultural-lens,source',
    'bergen,2014,60,70,"80,5",0,page',
  ]);
  assert.deepEqual(await findLines(files), []);
  const [edition] = (await readResult(files)).editions;
  assert.equal(edition?.aggregate?.value, 70);
  assert.deepEqual(
    edition.indicators.map(({ id, value, average }) => [id, value, average]),
    [
      ['education', 80.5, undefined],
      ['language', 60, undefined],
    ],
  );
  assert.deepEqual(
    edition.groups.map(({ id, value }) => [id, value]),
    [['intercultural-lens', 0]],
  );
});

test('an empty cell of a figure is a gap, and 0 is 0', async () => {
  const files = withResults(['city,edition,Language,Education,source', 'bergen,2014,,0,page']);
  const [edition] = (await readResult(files)).editions;
  assert.deepEqual(
    edition?.indicators.map(({ id, value }) => [id, value]),
    [['education', 0]],
  );
});

test('a column “<figure> average” holds averages, also beside an empty value', async () => {
  const files = withResults([
    'city,edition,Language,Language average,Education average,source',
    'bergen,2014,60,48.5,50,page',
  ]);
  assert.deepEqual(await findLines(files), []);
  const [edition] = (await readResult(files)).editions;
  assert.deepEqual(
    edition?.indicators.map(({ id, value, average }) => [id, value, average]),
    [
      ['education', undefined, 50],
      ['language', 60, 48.5],
    ],
  );
});

test('the column sample takes averages and the number of cities from samples.csv', async () => {
  const files = withResults(
    [
      'city,edition,sample,Overall result,Language,Education,source',
      'bergen,2014,first,70,60,80,page',
    ],
    { 'samples.csv': SAMPLES },
  );
  assert.deepEqual(await findLines(files), []);
  const [edition] = (await readResult(files)).editions;
  assert.equal(edition?.sampleSize, 59);
  assert.deepEqual([edition.aggregate?.value, edition.aggregate?.average], [70, 57]);
  assert.deepEqual(
    edition.indicators.map(({ id, value, average }) => [id, value, average]),
    [
      ['education', 80, undefined],
      ['language', 60, 48.5],
    ],
  );
});

test('what a row says of itself comes before what its sample says', async () => {
  const files = withResults(
    [
      'city,edition,sample,sample_size,Language,Language average,source',
      'bergen,2014,first,61,60,50,page',
    ],
    { 'samples.csv': SAMPLES },
  );
  const [edition] = (await readResult(files)).editions;
  assert.equal(edition?.sampleSize, 61);
  assert.equal(edition.indicators[0]?.average, 50);
});

test('one figure a row takes its average from the sample too', async () => {
  const files = withResults(
    ['city,edition,sample,figure,value,source', 'bergen,2014,first,language,60,page'],
    { 'samples.csv': SAMPLES },
  );
  const [edition] = (await readResult(files)).editions;
  assert.equal(edition?.indicators[0]?.average, 48.5);
});

test('a sample without an id goes by its date', async () => {
  const files = withResults(['city,edition,sample,Language,source', 'bergen,2014,2014,60,page'], {
    'samples.csv': 'date,size,language,source\n2014,59,48.5,page\n',
  });
  const [edition] = (await readResult(files)).editions;
  assert.deepEqual([edition?.sampleSize, edition?.indicators[0]?.average], [59, 48.5]);
});

test('an unknown sample is told, with the one that may be meant', async () => {
  const files = withResults(['city,edition,sample,Language,source', 'bergen,2014,frist,60,page'], {
    'samples.csv': SAMPLES,
  });
  assert.deepEqual(await findLines(files), [
    'results.csv, row 2, column sample: “frist” is not known (is “first” meant?): ' +
      'correct it or add it to samples',
  ]);
});

test('a fault of a figure names its own column, as the file spells it', async () => {
  const files = withResults([
    'city,edition,LANGUAGE,Education average,source',
    'bergen,2014,135,sixty,page',
  ]);
  assert.deepEqual(await findLines(files), [
    'results.csv, row 2, column LANGUAGE: “135” is above 100: correct the number',
    'results.csv, row 2, column Education average: “sixty” is not a number: ' +
      'write one such as 62.5',
  ]);
});

test('a row without any figure is told', async () => {
  const files = withResults(['city,edition,Language,source', 'bergen,2014,,page']);
  assert.deepEqual(await findLines(files), [
    'results.csv, row 2: the row holds no figure: write one, or remove the row',
  ]);
});

test('a figure that two rows of an edition have is told at its column', async () => {
  const files = withResults([
    'city,edition,Language,Education,source',
    'bergen,2014,60,,page',
    'bergen,2014,61,80,page',
  ]);
  assert.deepEqual(await findLines(files), [
    'results.csv, row 3, column Language: bergen, 2014, language is already in row 2 of results.csv: ' +
      'remove one of the two',
  ]);
});

test('a row without an edition counts as undated, with a warning', async () => {
  const files = withResults(['city,edition,Language,source', 'bergen,,60,page']);
  assert.deepEqual(await findLines(files), [
    'results.csv, row 2, column edition: is empty, so that the figures count as having no date: ' +
      'write the year of the edition',
  ]);
  assert.equal((await readResult(files)).editions[0]?.dating, 'undated');
});

test('a city may be named instead of its id, whatever case and accents', async () => {
  for (const name of ['Bergen', 'BERGEN', 'Bérgen', 'bergen']) {
    const files = withResults(['city,edition,Language,source', `${name},2014,60,page`]);
    assert.deepEqual(await findLines(files), []);
    assert.equal((await readResult(files)).editions.length, 1, name);
  }
});

test('a name that two cities have is taken for neither', async () => {
  const cities = `${toFiles().get('cities.csv') ?? ''}bergen-by,Bergen,NO,60.1,6.1,city,other,,,no,,,list,\n`;
  const files = withResults(['city,edition,Language,source', 'Bergen,2014,60,page'], {
    'cities.csv': cities,
  });
  const lines = await findLines(files);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^results\.csv, row 2, column city: “Bergen” is not known/);
});

for (const [written, isTaken] of [
  ['yes', true],
  ['oui', true],
  ['no', false],
  ['', false],
] as const) {
  test(`a row that a program has read is ${isTaken ? '' : 'not '}taken with “${written}” as confirmed`, async () => {
    const files = withResults([
      'city,edition,figure,value,source,confirmed,page,phrase,doubt',
      `bergen,2014,language,60,page,${written},3,60 %,`,
    ]);
    assert.deepEqual(
      await findLines(files),
      isTaken
        ? []
        : [
            'results.csv, row 2, column confirmed: a program read this row from a report and nobody ' +
              'has confirmed it: compare it with the page of the report, and write yes',
          ],
    );
  });
}

test('a figure in a column of its own is not lost in a row that names another one', async () => {
  const files = withResults([
    'city,edition,figure,value,rank_from,Education,Language average,source',
    'bergen,2014,language,60,,80,,page',
    'bergen,2014,rank,,3,,50,page',
  ]);
  assert.deepEqual(await findLines(files), [
    'results.csv, row 2, column Education: does not belong here: remove it',
    'results.csv, row 3, column Language average: does not belong here: remove it',
  ]);
});

test('a column without a heading that holds something is worth a look, once', async () => {
  const files = withResults([
    'city,edition,,Language,Education,,source',
    'bergen,2014,70,60,50,,page',
    'bergen,2015,71,60,50,,page',
  ]);
  assert.deepEqual(await findLines(files), [
    'results.csv, row 1, column C: the column is not known, so it was not read: correct its heading, or leave it for your own use',
  ]);
});

test('results cannot refer to one of two samples of the same date', async () => {
  const samples = 'date,size,language,source\n2014,59,48,page\n2014,60,50,page\n';
  const row = 'bergen,2014,2014,60,page';
  const files = withResults(['city,edition,sample,language,source', row, row.replace('60', '')], {
    'samples.csv': samples,
  });
  assert.deepEqual((await findLines(files)).slice(-1), [
    'samples.csv, row 3, column id: 2014 is already in row 2 of samples.csv: remove one of the two',
  ]);
  const unnamed = withResults(['city,edition,language,source', 'bergen,2014,60,page'], {
    'samples.csv': samples,
  });
  assert.deepEqual(await findLines(unnamed), []);
});
