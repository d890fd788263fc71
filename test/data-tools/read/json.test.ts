import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLists, readList } from '../../../src/data-tools/read/json.js';
import { textOfCell } from '../../../src/data-tools/read/raw.js';
import { findLines, readBuilt, toFiles } from '../support/tables.js';

async function read(
  rows: readonly unknown[],
): Promise<readonly (readonly [number, ...string[]])[]> {
  const found: [number, ...string[]][] = [];
  for await (const batch of readList(rows)) {
    for (const { row, cells } of batch) found.push([row, ...cells.map(textOfCell)]);
  }
  return found;
}

function faultOf(text: string): string | undefined {
  const lists = findLists(text);
  return 'kind' in lists ? lists.kind : undefined;
}

test('findLists(text) finds a list of rows, with or without a byte-order mark', () => {
  assert.deepEqual(findLists('[{"id": "a"}]'), [{ name: '', rows: [{ id: 'a' }] }]);
  assert.deepEqual(findLists('\uFEFF[{"id": "a"}]'), [{ name: '', rows: [{ id: 'a' }] }]);
});

test('findLists(text) finds lists by their names, and passes over what is none', () => {
  assert.deepEqual(findLists('{"version": 1, "cities": [{"id": "a"}], "words": ["b"], "x": []}'), [
    { name: 'cities', rows: [{ id: 'a' }] },
    { name: 'x', rows: [] },
  ]);
});

test('findLists(text) says what is no JSON, and what is no list of rows', () => {
  assert.equal(faultOf('{'), 'not-json');
  assert.equal(faultOf(''), 'not-json');
  for (const text of ['"a"', '3', 'null', '[1]', '[[1]]', '[null]', '{}', '{"a": 1}']) {
    assert.equal(faultOf(text), 'wrong-json', text);
  }
});

test('readList(rows) has a header of all names that a row has, and rows from 1', async () => {
  assert.deepEqual(
    await read([
      { id: 'a', name: 'A' },
      { name: 'B', lat: 1.5 },
    ]),
    [
      [0, 'id', 'name', 'lat'],
      [1, 'a', 'A', ''],
      [2, '', 'B', '1.5'],
    ],
  );
});

test('readList(rows) writes values as a person would type them', async () => {
  const rows = await read([{ a: true, b: false, c: null, d: ['x', 1], g: ' y ' }]);
  assert.deepEqual(rows[1], [1, 'yes', 'no', '', 'x|1', 'y']);
});

test('readList(rows) takes names of what every object has for headings like any other', async () => {
  const rows = JSON.parse('[{"__proto__": "a", "constructor": "b"}]') as readonly unknown[];
  assert.deepEqual(await read(rows), [
    [0, '__proto__', 'constructor'],
    [1, 'a', 'b'],
  ]);
  assert.equal(({} as { a?: unknown }).a, undefined);
});

test('readList(rows) shows that half a sign was lost', async () => {
  assert.deepEqual((await read([{ a: 'x\ud83d' }]))[1], [1, 'x\uFFFD']);
});

test('a table in JSON gives what the same table as CSV gives, and names the row of the list', async () => {
  const json = (city: string): ReadonlyMap<string, string> =>
    new Map([
      ...toFiles({ 'network-members.csv': undefined }),
      [
        'network-members.json',
        JSON.stringify([{ city, network: 'norwegian', basis: 'published', source: 'page' }]),
      ],
    ]);
  assert.deepEqual(
    await readBuilt(json('oslo'), 'cities.json'),
    await readBuilt(toFiles(), 'cities.json'),
  );
  assert.deepEqual(await findLines(json('olso')), [
    'network-members.json, row 1, column city: “olso” is not known (is “oslo” meant?): ' +
      'correct it or add it to cities',
  ]);
});

test('findLists(text) does not pass over a table that is in another form', () => {
  for (const text of [
    '{"cities": [{"id": "a"}], "results": ["b"]}',
    '{"cities": [{}], "results": {}}',
  ]) {
    assert.equal(faultOf(text), 'wrong-json', text);
  }
});

test('buildDataset names an item among the rows of JSON that is no row, and reads the others', async () => {
  const row = { city: 'oslo', edition: '2014', figure: 'language', value: 7, source: 'page' };
  const results = JSON.stringify({ results: [{ ...row, value: 101 }, null, row] });
  assert.deepEqual(
    await findLines(new Map([...toFiles({ 'results.csv': undefined }), ['more.json', results]])),
    [
      'more.json, sheet results, row 1, column value: “101” is above 100: correct the number',
      'more.json, sheet results, row 2: is missing or has the wrong form: correct it',
    ],
  );
});
