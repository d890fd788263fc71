import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { parseJson } from '../../src/data/parse.js';
import { resultSchema } from '../../src/data/schema/result.js';
import { bilbao } from '../../stories/data/bilbao.js';
import { exampleCity } from '../../stories/data/example-city.js';
import { rochester } from '../../stories/data/rochester.js';
import { sampleHarbour } from '../../stories/data/sample-harbour.js';
import { build } from '../data-tools/support/tables.js';

const { files: shipped } = await build('src/dataset');

for (const copy of [exampleCity, rochester, bilbao]) {
  const { id } = copy.city;

  test(`the stories show the same figures of ${id} as the dataset`, () => {
    const file = parseJson(shipped.get(`results/${id}.json`) ?? '');
    assert.ok(file.ok);
    assert.deepEqual(z.parse(resultSchema, copy), z.parse(resultSchema, file.value));
  });
}

test('a city that only the stories have is marked as made up', () => {
  assert.equal(shipped.has(`results/${sampleHarbour.city.id}.json`), false);
  assert.equal(z.parse(resultSchema, sampleHarbour).illustrative, true);
});
