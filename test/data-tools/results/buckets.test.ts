import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Buckets } from '../../../src/data-tools/results/buckets.js';
import type { ResultRecord } from '../../../src/data-tools/results/record.js';

let folder: string;
const system = process.env.TMPDIR;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'buckets-'));
  process.env.TMPDIR = folder;
});

after(() => {
  if (system === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = system;
  rmSync(folder, { recursive: true });
});

/** Records of 200 cities, three editions each, in an order that mixes them. */
const RECORDS = Array.from({ length: 600 }, (_, i): ResultRecord => ({
  at: 0,
  row: i + 2,
  city: `city-${(i * 7) % 200}`,
  edition: String(2014 + Math.floor(i / 200)),
  source: 'page',
  figures: [{ figure: 'language', value: i % 101 }],
}));

type Taken = readonly (readonly [city: string, records: readonly ResultRecord[]])[];

async function takeAll(buckets: Buckets): Promise<Taken> {
  for (const record of RECORDS) await buckets.add(record);
  const taken: (readonly [string, readonly ResultRecord[]])[] = [];
  for await (const each of buckets.cities()) taken.push(each);
  return taken;
}

test('Buckets give all records of a city together, in the order in which they came', async () => {
  const taken = await takeAll(new Buckets());
  assert.equal(taken.length, 200);
  assert.equal(new Set(taken.map(([city]) => city)).size, 200);
  for (const [city, records] of taken) {
    assert.deepEqual(
      records,
      RECORDS.filter((record) => record.city === city),
    );
  }
});

test('Buckets that hold few are never on the disk', async () => {
  const buckets = new Buckets();
  await takeAll(buckets);
  assert.deepEqual(readdirSync(folder), []);
  await buckets.remove();
});

for (const mostFigures of [0, 20, 400]) {
  test(`Buckets that hold ${mostFigures} figures give the same from the disk`, async () => {
    const buckets = new Buckets({ mostFigures });
    const taken = await takeAll(buckets);
    assert.equal(readdirSync(folder).length, 1);
    assert.deepEqual(taken, await takeAll(new Buckets()));
    await buckets.remove();
    assert.deepEqual(readdirSync(folder), []);
  });
}

test('Buckets without a record give no city', async () => {
  const buckets = new Buckets({ mostFigures: 0 });
  for await (const each of buckets.cities()) assert.fail(each[0]);
  await buckets.remove();
  assert.ok(existsSync(folder));
});
