import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultSchema, type CityResult } from '../../../src/data/schema/result.js';
import { findLines, readBuilt, toFiles } from '../support/tables.js';

const HEADER = 'city,edition,Language,source,source_url,source_date';

/** The small dataset with other rows of results. */
function withResults(...rows: readonly string[]): ReadonlyMap<string, string> {
  return toFiles({ 'results.csv': `${[HEADER, ...rows].join('\n')}\n` });
}

async function readResult(files: ReadonlyMap<string, string>): Promise<CityResult> {
  return resultSchema.parse(await readBuilt(files, 'results/bergen.json'));
}

test('a row may say its source itself: title, address and date', async () => {
  const files = withResults('bergen,2014,60,A report: Bergen,https://example.org/r.pdf,2014-05');
  assert.deepEqual(await findLines(files), []);
  const { editions, sources } = await readResult(files);
  assert.deepEqual(sources, [
    {
      id: 'a-report-bergen',
      title: 'A report: Bergen',
      url: 'https://example.org/r.pdf',
      date: '2014-05',
    },
  ]);
  assert.equal(editions[0]?.indicators[0]?.source, 'a-report-bergen');
});

test('a source that several rows say in the same words is named once', async () => {
  const { editions, sources } = await readResult(
    withResults(
      'bergen,2014,60,A report,https://example.org/r.pdf,2014',
      'bergen,2015,61,A report,https://example.org/r.pdf,2014',
    ),
  );
  assert.deepEqual(
    sources.map(({ id }) => id),
    ['a-report'],
  );
  assert.equal(editions.length, 2);
});

test('sources of the same title at other addresses stay apart', async () => {
  const { sources } = await readResult(
    withResults(
      'bergen,2014,60,A report,https://example.org/1,',
      'bergen,2015,61,A report,https://example.org/2,',
    ),
  );
  assert.deepEqual(
    sources.map(({ id, url }) => [id, url]),
    [
      ['a-report', 'https://example.org/1'],
      ['a-report-2', 'https://example.org/2'],
    ],
  );
});

test('an address without a title goes by its host', async () => {
  const { sources } = await readResult(withResults('bergen,2014,60,,https://example.org/r.pdf,'));
  assert.deepEqual(sources, [
    { id: 'example-org', title: 'example.org', url: 'https://example.org/r.pdf' },
  ]);
});

test('a source that is told takes no id of the table of sources', async () => {
  const { sources } = await readResult(withResults('bergen,2014,60,Page,https://example.org/r,'));
  assert.deepEqual(
    sources.map(({ id }) => id),
    ['page-2'],
  );
});

test('an id of the table of sources is that source', async () => {
  const { sources } = await readResult(withResults('bergen,2014,60,page,,'));
  assert.deepEqual(
    sources.map(({ id, title }) => [id, title]),
    [['page', 'A page']],
  );
});

test('a misspelt id is no title', async () => {
  assert.deepEqual(await findLines(withResults('bergen,2014,60,pgae,,')), [
    'results.csv, row 2, column source: “pgae” is not known (is “page” meant?): ' +
      'correct it or add it to sources',
  ]);
});

test('an address that is none is told', async () => {
  assert.deepEqual(await findLines(withResults('bergen,2014,60,A report,example.org,')), [
    'results.csv, row 2, column source_url: “example.org” is not a web address: ' +
      'write one that starts with https://',
  ]);
});
