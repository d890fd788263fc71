import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, findLines, toFiles } from '../support/tables.js';

/** The small dataset with rows of Bergen’s results: edition, sample, language, education. */
function withEditions(...rows: readonly string[]): ReadonlyMap<string, string> {
  const lines = rows.map((row) => `bergen,${row},page`);
  return toFiles({
    'results.csv': `city,edition,sample,Language,Education,source\n${lines.join('\n')}\n`,
    'samples.csv': 'id,date,size,source\na,2010,10,page\nb,2012,12,page\nc,2014,14,page\n',
    // One version of the Index for all years.
    'frameworks.csv': 'id,from,to,period_inferred,sources\nv1,,,no,page\n',
    'framework-indicators.csv':
      'framework,indicator,name,optional,inferred\n' +
      'v1,education,Education,no,no\nv1,language,Language,no,no\n',
  });
}

test('a value that changed by 40 points or more is worth a look', async () => {
  const { problems } = await build(withEditions('2010,,20,50', '2012,,60,11', '2014,,20,50'));
  assert.deepEqual(
    problems.map(({ kind, level, row, column, value, details }) => ({
      kind,
      level,
      row,
      column,
      value,
      details,
    })),
    [
      { row: 3, column: 'Language', value: '60', from: 20, points: 40, edition: '2010' },
      { row: 4, column: 'Language', value: '20', from: 60, points: 40, edition: '2012' },
    ].map(({ row, column, value, from, points, edition }) => ({
      kind: 'jump',
      level: 'warning',
      row,
      column,
      value,
      details: { from, points, edition },
    })),
  );
});

test('a change is from the edition before, whatever the order of the rows', async () => {
  assert.deepEqual(await findLines(withEditions('2014,,80,', '2010,,20,', '2012,,50,')), []);
});

test('a change is from the last edition with a value', async () => {
  assert.deepEqual(await findLines(withEditions('2010,,20,1', '2012,,,1', '2014,,75.5,1')), [
    'results.csv, row 4, column Language: “75.5” is 55.5 points away from 20 in 2010: ' +
      'see whether both are right',
  ]);
});

test('dates that are only those of a page make no jump', async () => {
  assert.deepEqual(
    await findLines(withEditions('2010,,20,', 'cited-2012,,90,', 'undated,,0,')),
    [],
  );
});

test('an edition that others have and a city lacks between two of its own is worth a look', async () => {
  const others = ['2010,a', '2012,b', '2014,c'].map((row) => `oslo,${row},50,50,page`);
  const files = new Map(withEditions('2010,a,50,50', '2014,c,50,50'));
  files.set('results.csv', `${files.get('results.csv') ?? ''}${others.join('\n')}\n`);
  assert.deepEqual(await findLines(files), [
    'results.csv, row 3, column edition: “bergen” has editions before and after 2012, ' +
      'and none of 2012: add it, if it is published',
  ]);
  const { problems } = await build(files);
  assert.deepEqual(
    problems.map(({ kind, level }) => [kind, level]),
    [['edition-gap', 'warning']],
  );
});

test('an edition before the first or after the last of a city is no gap', async () => {
  const others = ['2010,a', '2012,b', '2014,c'].map((row) => `oslo,${row},50,50,page`);
  const files = new Map(withEditions('2012,b,50,50'));
  files.set('results.csv', `${files.get('results.csv') ?? ''}${others.join('\n')}\n`);
  assert.deepEqual(await findLines(files), []);
});

test('an edition without a date is neither before nor after those that others have', async () => {
  const others = ['2010,a', '2012,b', '2014,c'].map((row) => `oslo,${row},50,50,page`);
  const files = new Map(withEditions('2010,a,50,50', 'undated,,50,50', 'cited-2020,,50,50'));
  files.set('results.csv', `${files.get('results.csv') ?? ''}${others.join('\n')}\n`);
  assert.deepEqual(await findLines(files), []);
});

test('a change of 40 points counts as one whatever a computer makes of the difference', async () => {
  assert.ok(70.1 - 30.1 < 40);
  const { problems } = await build(withEditions('2010,,30.1,50', '2012,,70.1,50'));
  assert.deepEqual(
    problems.map(({ kind, details }) => [kind, details]),
    [['jump', { from: 30.1, points: 40, edition: '2010' }]],
  );
});
