import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { schemaPathOf } from '../../../src/data-tools/schema/schema-path.js';
import { toJsonSchemas } from '../../../src/data-tools/schema/to-json-schemas.js';
import { buildTestDataset, type TestDataset } from '../../static/dataset.js';

type Json = Record<string, unknown>;

const validators = new Map<string, ValidateFunction>();
let dataset: TestDataset;

before(async () => {
  dataset = await buildTestDataset();
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  for (const [path, text] of toJsonSchemas()) {
    validators.set(path, ajv.compile(JSON.parse(text) as AnySchemaObject));
  }
});

after(() => {
  dataset.remove();
});

function readFile(path: string): Json {
  return JSON.parse(readFileSync(join(dataset.path, path), 'utf8')) as Json;
}

/** What the schema of a file has against a value; empty if nothing. */
function faultOf(path: string, value: unknown): string {
  const validate = validators.get(schemaPathOf(path) ?? '');
  assert(validate !== undefined, `no schema for ${path}`);
  return validate(value)
    ? ''
    : (validate.errors ?? [])
        .map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
        .join('; ');
}

test('toJsonSchemas() has a schema for each kind of file, beside the others', () => {
  const schemas = toJsonSchemas();
  assert.deepEqual(
    [...schemas.keys()].map((path) => /^schema\/(.*)\.schema\.json$/.exec(path)?.[1]),
    [
      'datapackage',
      'cities',
      'networks',
      'counts',
      'frameworks',
      'samples',
      'result',
      'statements',
      'basemap',
    ],
  );
  for (const [path, text] of schemas) {
    const { $schema, $id } = JSON.parse(text) as Json;
    assert.deepEqual(
      [$schema, `schema/${String($id)}`],
      ['https://json-schema.org/draft/2020-12/schema', path],
    );
  }
});

test('toJsonSchemas() gives the same text each time', () => {
  assert.deepEqual([...toJsonSchemas()], [...toJsonSchemas()]);
});

test('every file of the shipped dataset fits its schema', () => {
  const paths = readdirSync(dataset.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dataset.path, join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schema/'));
  assert(paths.length > 100);
  assert.deepEqual(
    paths.map((path) => [path, faultOf(path, readFile(path))]).filter(([, fault]) => fault !== ''),
    [],
  );
});

test('every kind of file needs its list, and the version of its format', () => {
  const lists = {
    'datapackage.json': 'resources',
    'cities.json': 'cities',
    'networks.json': 'networks',
    'counts.json': 'counts',
    'frameworks.json': 'frameworks',
    'samples.json': 'samples',
    'results/example-city.json': 'editions',
    'statements/en.json': 'statements',
    'geo/europe.topo.json': 'objects',
  };
  for (const [path, field] of Object.entries(lists)) {
    const { [field]: _list, ...rest } = readFile(path);
    assert.match(faultOf(path, rest), new RegExp(field), path);
    assert.match(faultOf(path, { ...readFile(path), [field]: 'text' }), new RegExp(field), path);
    assert.match(faultOf(path, { ...readFile(path), formatVersion: 2 }), /formatVersion/, path);
    assert.notEqual(faultOf(path, [readFile(path)]), '', path);
  }
});

test('a figure out of range and an unknown kind of member do not fit', () => {
  const result = readFile('results/example-city.json') as { readonly editions: readonly Json[] };
  const edition = { ...result.editions[0], aggregate: { value: 101 } };
  assert.match(
    faultOf('results/example-city.json', { ...result, editions: [edition] }),
    /^\/editions\/0\/aggregate\/value must be <= 100/,
  );
  const cities = readFile('cities.json') as { readonly cities: readonly Json[] };
  const odd = { ...cities, cities: [{ ...cities.cities[0], kind: 'sister' }] };
  assert.match(faultOf('cities.json', odd), /^\/cities\/0\/kind/);
});

test('fields that a schema does not know pass, and those with a stand-in may be missing', () => {
  const city = { id: 'sampleton', name: 'Sampleton', country: 'XA', lat: 1, lon: 2, mayor: 'A' };
  assert.equal(faultOf('cities.json', { formatVersion: 1, cities: [city], extra: 1 }), '');
});

test('schemaPathOf() knows files by their path, and no others', () => {
  assert.equal(schemaPathOf('results/bergen.json'), 'schema/result.schema.json');
  assert.equal(schemaPathOf('statements/pt-BR.json'), 'schema/statements.schema.json');
  assert.equal(schemaPathOf('geo/no.topo.json'), 'schema/basemap.schema.json');
  for (const path of ['other.json', 'a/cities.json', 'results/a/b.json', 'cities.json.gz', '']) {
    assert.equal(schemaPathOf(path), undefined, path);
  }
});
