import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type * as z from 'zod/mini';
import type { About } from '../../src/data-tools/facts/about.js';
import { toPackage } from '../../src/data-tools/files/to-package.js';
import { packageSchema } from '../../src/data/schema/package.js';
import { buildTestDataset, type TestDataset } from '../static/dataset.js';

/** What is used of the published tools for data packages, which bring no types along. */
interface PackageTools {
  readonly Profile: {
    readonly load: (name: string) => Promise<{
      readonly validate: (descriptor: unknown) => { readonly errors: readonly Error[] };
    }>;
  };
}

const { Profile } = createRequire(import.meta.url)('datapackage') as PackageTools;

/** The validator of the profile does not look at formats, so moments are looked at here (RFC 3339). */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

let dataset: TestDataset;

before(async () => {
  dataset = await buildTestDataset();
});

after(() => {
  dataset.remove();
});

/** What the published profile has against a descriptor. */
async function faultsOf(descriptor: unknown): Promise<readonly string[]> {
  const profile = await Profile.load('data-package');
  return profile.validate(descriptor).errors.map(({ message }) => message);
}

/** A descriptor of a dataset with these files, about which little is said, as it is read from a file. */
function describe(
  changes: Partial<About>,
  ...paths: readonly string[]
): z.input<typeof packageSchema> {
  const about: About = {
    name: 'sampleton',
    title: 'Sampleton',
    version: '1',
    created: '2024',
    licenses: [],
    sources: [],
    examples: [],
    ...changes,
  };
  const files = paths.length > 0 ? paths : ['cities.json'];
  const listed = files.map((path) => ({ path, bytes: 2, sha256: '0'.repeat(64) }));
  const descriptor = toPackage(about, listed, []);
  return JSON.parse(JSON.stringify(descriptor)) as typeof descriptor;
}

test('the descriptor of the shipped dataset fits the published profile', async () => {
  const text = readFileSync(join(dataset.path, 'datapackage.json'), 'utf8');
  const descriptor = JSON.parse(text) as z.input<typeof packageSchema>;
  assert.deepEqual(await faultsOf(descriptor), []);
  assert.match(descriptor.created ?? '', MOMENT);
});

test('the profile is able to object', async () => {
  const descriptor = describe({});
  assert.notDeepEqual(await faultsOf({ ...descriptor, resources: [] }), []);
  assert.notDeepEqual(await faultsOf({ ...descriptor, sources: [] }), []);
});

test('a dataset without licence and sources fits it too', async () => {
  const descriptor = describe({});
  assert.deepEqual(await faultsOf(descriptor), []);
  assert.deepEqual(packageSchema.parse(descriptor).licenses, []);
  assert.deepEqual(packageSchema.parse(descriptor).sources, []);
});

test('a licence in words, and a language with capitals, fit it too', async () => {
  const licenses = [{ name: 'CC BY 4.0', title: 'Creative Commons' }];
  const descriptor = describe({ licenses }, 'statements/pt-BR.json');
  assert.deepEqual(await faultsOf(descriptor), []);
  assert.equal(descriptor.licenses?.[0]?.name, 'CC-BY-4.0');
  assert.equal(descriptor.resources[0]?.name, 'statements-pt-br');
});

test('a file names its JSON Schema where the dataset has it', async () => {
  const descriptor = describe({}, 'cities.json', 'counts.json', 'schema/cities.schema.json');
  assert.deepEqual(await faultsOf(descriptor), []);
  assert.deepEqual(
    descriptor.resources.map(({ jsonSchema }) => jsonSchema),
    ['schema/cities.schema.json', undefined, undefined],
  );
});

test('toPackage() makes a moment of a day, a month or a year', () => {
  const days = ['2024-06-30', '2024-06', '2024', '2024-06-30T12:00:00+02:00'];
  const made = days.map((created) => describe({ created }).created);
  assert.deepEqual(made, [
    '2024-06-30T00:00:00Z',
    '2024-06-01T00:00:00Z',
    '2024-01-01T00:00:00Z',
    '2024-06-30T12:00:00+02:00',
  ]);
});

test('packageSchema reads days and moments', () => {
  const { created } = packageSchema.shape;
  for (const good of ['2024', '2024-06', '2024-06-30', '2024-06-30T00:00:00Z']) {
    assert(created.safeParse(good).success, good);
  }
  for (const bad of ['', 'today', '2024-06-30T00:00Z', '30.06.2024', '2024-06-30 00:00:00']) {
    assert(!created.safeParse(bad).success, bad);
  }
});
