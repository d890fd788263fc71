import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../../../src/data-tools/report/read-pages.js';
import { PROTECTED, tinyPdf } from './tiny-pdf.js';

/** What is said on the console meanwhile. */
async function listen(action: () => Promise<unknown>): Promise<readonly unknown[]> {
  const said: unknown[] = [];
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const own = methods.map((method) => [method, console[method]] as const);
  for (const method of methods) console[method] = (...words: unknown[]) => said.push(words);
  try {
    await action();
  } finally {
    for (const [method, before] of own) console[method] = before;
  }
  return said;
}

test('readPages places texts by the upper left corner of their page, in a font that is not in the file', async () => {
  const read = await readPages(tinyPdf(['One page', 'and another']));
  assert.ok(read.ok);
  const [first, second] = read.value.pages;
  assert.deepEqual([first?.page, first?.width, first?.height], [1, 1000, 800]);
  const [text] = first!.texts;
  assert.deepEqual([text?.text, text?.x, text?.y, text?.size], ['One page', 20, 100, 11]);
  assert.ok(text!.width > 40 && text!.width < 50);
  assert.equal(second?.texts[0]?.text, 'and another');
});

const FAULTS: Readonly<Record<string, readonly [string, Uint8Array]>> = {
  'no PDF at all': ['report-not-pdf', Buffer.from('Sampleton;62;55')],
  'an empty file': ['report-not-pdf', new Uint8Array()],
  'a picture': ['report-not-pdf', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70)],
  'a PDF that ends after its first line': ['report-damaged', Buffer.from('%PDF-1.7\n')],
  'a PDF of noise': [
    'report-damaged',
    Buffer.from(
      `%PDF-1.7\n${Array.from({ length: 5000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')}`,
      'latin1',
    ),
  ],
  'a PDF with a password': ['report-protected', tinyPdf(['Secret'], PROTECTED)],
  'a PDF of pictures': ['report-without-text', tinyPdf(['', '', ''])],
};

for (const [what, [kind, bytes]] of Object.entries(FAULTS)) {
  test(`readPages says what is wrong with ${what}, silently`, async () => {
    const said = await listen(async () => {
      const read = await readPages(bytes);
      assert.equal(read.ok ? 'read' : read.error.kind, kind);
    });
    assert.deepEqual(said, []);
  });
}

test('readPages makes the best of a PDF that was cut off, and never throws', async () => {
  const whole = tinyPdf(['The first page', 'The second page']);
  const said = await listen(async () => {
    for (let length = 0; length < whole.length; length += 37) {
      const read = await readPages(whole.subarray(0, length));
      if (!read.ok) assert.match(read.error.kind, /^report-/);
    }
  });
  assert.deepEqual(said, []);
});

test('readPages leaves the bytes that it is given as they are', async () => {
  const bytes = tinyPdf(['One page']);
  const before = Buffer.from(bytes);
  await readPages(bytes);
  assert.deepEqual(Buffer.from(bytes), before);
});

test('readPages reads 500 pages', async () => {
  const read = await readPages(tinyPdf(Array.from({ length: 500 }, (_, i) => `Page number ${i}`)));
  assert.ok(read.ok);
  assert.equal(read.value.pages.length, 500);
  assert.equal(read.value.pages.at(-1)?.texts[0]?.text, 'Page number 499');
});

test('readPages says how to get the reader of PDF where it is not installed', async () => {
  const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  const read = await readPages(tinyPdf(['One page']), () => Promise.reject(missing));
  assert.equal(!read.ok && read.error.kind, 'report-reader-missing');
  assert.match(JSON.stringify(read), /npm install pdfjs-dist/);
  assert.match(
    JSON.stringify(read),
    /npx -p icc-widgets -p pdfjs-dist icc-widgets data import-report/,
  );
});

test('readPages leaves no stand-in for what browsers draw with behind', async () => {
  await readPages(tinyPdf(['One page']));
  for (const name of ['DOMMatrix', 'Path2D']) {
    assert.ok(!(name in globalThis), name);
  }
});
