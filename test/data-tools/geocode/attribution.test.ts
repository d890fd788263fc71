import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packageSchema, type DataPackage } from '../../../src/data/schema/package.js';
import { GAZETTEER_TERMS } from '../../../src/data-tools/geocode/terms.js';
import { readBuilt } from '../support/tables.js';

/** What a dataset of one city says of itself. */
async function describe(cityRow: string): Promise<DataPackage> {
  const files = new Map([
    ['about.csv', 'what,value\ntitle,Ours\nversion,1\nlicence,CC0-1.0\n'],
    ['cities.csv', `name,country,lat,lon\n${cityRow}\n`],
  ]);
  return packageSchema.parse(await readBuilt(files, 'datapackage.json'));
}

test('a dataset with a place that was looked up names the gazetteer and its licence', async () => {
  const { licenses, sources } = await describe('Bergen,NO,,');
  assert.deepEqual(
    licenses.map(({ name }) => name),
    ['CC0-1.0', 'CC-BY-4.0'],
  );
  assert.deepEqual(
    sources.map(({ title }) => title),
    ['GeoNames'],
  );
});

test('a dataset that brings its own coordinates owes the gazetteer nothing', async () => {
  const { licenses, sources } = await describe('Bergen,NO,60.39,5.32');
  assert.deepEqual(
    licenses.map(({ name }) => name),
    ['CC0-1.0'],
  );
  assert.deepEqual(sources, []);
});

test('the gazetteer is named in the words of the shipped dataset, so that both are one', () => {
  const about = JSON.parse(readFileSync('src/dataset/about.json', 'utf8')) as DataPackage;
  for (const licence of GAZETTEER_TERMS.licenses) {
    assert.deepEqual(
      about.licenses.find(({ title }) => title === licence.title),
      licence,
    );
  }
  for (const source of GAZETTEER_TERMS.sources) {
    assert.deepEqual(
      about.sources.find(({ title }) => title === source.title),
      source,
    );
  }
});
