import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv } from '../../../src/data-tools/read/csv.js';
import { detectEncoding } from '../../../src/data-tools/read/encoding.js';
import { toInputs } from '../../../src/data-tools/read/input.js';
import { textOfCell } from '../../../src/data-tools/read/raw.js';

type ReadRow = readonly [row: number, ...cells: string[]];

/** The rows of a file, found out about as the tool does; a row with a fault has its kind for a cell. */
async function read(content: string | Uint8Array): Promise<readonly ReadRow[]> {
  const [file] = toInputs(new Map([['cities.csv', content]]));
  assert.ok(file);
  const encoding = await detectEncoding(file);
  assert.ok(encoding.kind === 'text');
  const rows: ReadRow[] = [];
  for await (const batch of readCsv(file, encoding.name)) {
    for (const { row, cells, fault } of batch) {
      rows.push([row, ...(fault ? [fault.kind] : []), ...cells.map(textOfCell)]);
    }
  }
  return rows;
}

const TWO_ROWS = [
  [1, 'id', 'name'],
  [2, 'oslo', 'Oslo'],
];

for (const [name, separator] of [
  ['a comma', ','],
  ['a semicolon', ';'],
  ['a tab', '\t'],
  ['a bar', '|'],
] as const) {
  test(`readCsv() finds out that ${name} separates the values`, async () => {
    assert.deepEqual(await read(`id${separator}name\noslo${separator}Oslo\n`), TWO_ROWS);
  });

  test(`readCsv() goes by a first line that names ${name}, and does not count it`, async () => {
    assert.deepEqual(
      await read(`sep=${separator}\r\nid${separator}name\r\noslo${separator}Oslo`),
      TWO_ROWS,
    );
    assert.deepEqual(
      await read(`\uFEFF"sep=${separator}"\nid${separator}name\noslo${separator}Oslo`),
      TWO_ROWS,
    );
  });
}

test('readCsv() does not take a separator inside quotation marks for one', async () => {
  assert.deepEqual(await read('"id;a;b",name\n"x;y;z",Oslo\n'), [
    [1, 'id;a;b', 'name'],
    [2, 'x;y;z', 'Oslo'],
  ]);
});

for (const [name, end] of [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const) {
  test(`readCsv() reads lines that end with ${name}`, async () => {
    assert.deepEqual(await read(`id,name${end}oslo,Oslo${end}`), TWO_ROWS);
    assert.deepEqual(await read(`id,name${end}oslo,Oslo`), TWO_ROWS);
  });
}

const NORDIC = 'id;name\nodegard;Ødegård\n';
const NORDIC_ROWS = [
  [1, 'id', 'name'],
  [2, 'odegard', 'Ødegård'],
];

for (const [name, content] of [
  ['UTF-8', NORDIC],
  ['UTF-8 with its mark', `\uFEFF${NORDIC}`],
  ['UTF-16LE with its mark', Buffer.from(`\uFEFF${NORDIC}`, 'utf16le')],
  ['UTF-16LE without', Buffer.from(NORDIC, 'utf16le')],
  ['UTF-16BE with its mark', Buffer.from(`\uFEFF${NORDIC}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(NORDIC, 'latin1')],
] as const) {
  test(`readCsv() reads ${name}`, async () => {
    assert.deepEqual(await read(content), NORDIC_ROWS);
  });
}

test('readCsv() reads the signs that Windows has and Latin-1 has not', async () => {
  const bytes = Buffer.concat([Buffer.from('a,b\n'), Buffer.from([0x80, 0x2c, 0x96, 0x0a])]);
  assert.deepEqual(await read(bytes), [
    [1, 'a', 'b'],
    [2, '€', '–'],
  ]);
});

test('readCsv() keeps separators, quotation marks and line breaks that are quoted', async () => {
  assert.deepEqual(await read('id,name\n"a,b","He said ""no""\nand left"\nc,d\n'), [
    [1, 'id', 'name'],
    [2, 'a,b', 'He said "no"\nand left'],
    [3, 'c', 'd'],
  ]);
});

test('readCsv() lets a quotation mark be in the middle of a cell', async () => {
  assert.deepEqual(await read('id,name\na,The "old" town\nb,5" pipe\n'), [
    [1, 'id', 'name'],
    [2, 'a', 'The "old" town'],
    [3, 'b', '5" pipe'],
  ]);
});

test('readCsv() leaves out empty rows, and counts them', async () => {
  assert.deepEqual(await read('\n\nid,name\n\n,\n  ,  \noslo,Oslo\n\n'), [
    [3, 'id', 'name'],
    [7, 'oslo', 'Oslo'],
  ]);
});

test('readCsv() takes off spaces around cells, and keeps rows of any length', async () => {
  assert.deepEqual(await read(' id , name\noslo\na,b,c\n'), [
    [1, 'id', 'name'],
    [2, 'oslo'],
    [3, 'a', 'b', 'c'],
  ]);
});

test('readCsv() names the row of a quotation mark that nothing closes, and reads those below', async () => {
  assert.deepEqual(await read('id,name\na,A\nb,"B\nc,C\nd,D\n'), [
    [1, 'id', 'name'],
    [2, 'a', 'A'],
    [3, 'unclosed-quote'],
    [4, 'c', 'C'],
    [5, 'd', 'D'],
  ]);
});

test('readCsv() counts on below a quotation mark that nothing closes, empty rows too', async () => {
  assert.deepEqual(await read('sep=;\r\nid;name\r\n\r\n"a;A\r\n\r\nb;B\r\n'), [
    [1, 'id', 'name'],
    [3, 'unclosed-quote'],
    [5, 'b', 'B'],
  ]);
});

test('readCsv() counts a row of several lines once, also above one that is not closed', async () => {
  assert.deepEqual(await read('id,name\na,"A\nA"\nb,"B\nc,C\n'), [
    [1, 'id', 'name'],
    [2, 'a', 'A\nA'],
    [3, 'unclosed-quote'],
    [4, 'c', 'C'],
  ]);
});

test('readCsv() finds an open quotation mark in a long file without holding all of it', async () => {
  const rest = Array.from({ length: 30_000 }, (_, i) => `id-${i},Name ${i}\n`).join('');
  const rows = await read(`id,name\n"a,A\n${rest}`);
  assert.deepEqual(rows.slice(0, 3), [
    [1, 'id', 'name'],
    [2, 'unclosed-quote'],
    [3, 'id-0', 'Name 0'],
  ]);
  assert.equal(rows.length, 30_002);
  assert.deepEqual(rows.at(-1), [30_002, 'id-29999', 'Name 29999']);
});

test('readCsv() gives thousands of rows in order', async () => {
  const rows = await read(
    `id,name\n${Array.from({ length: 2500 }, (_, i) => `${i},x\n`).join('')}`,
  );
  assert.deepEqual(
    rows.map(([row]) => row),
    Array.from({ length: 2501 }, (_, i) => i + 1),
  );
});

test('readCsv() takes names of what every object has for cells like any other', async () => {
  assert.deepEqual(await read('__proto__,constructor\ntoString,a\n'), [
    [1, '__proto__', 'constructor'],
    [2, 'toString', 'a'],
  ]);
});

test('readCsv() does not take the mark that opens a cell rows below for one that closes', async () => {
  assert.deepEqual(
    await read('id,name,note\noslo,Oslo,"see page 3\nbergen,Bergen,"so it says"\n'),
    [
      [1, 'id', 'name', 'note'],
      [2, 'unclosed-quote'],
      [3, 'bergen', 'Bergen', '"so it says"'],
    ],
  );
});
