import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { renderStatic, type StaticOptions } from '../../src/static/index.js';
import { buildTestDataset, type TestDataset } from './dataset.js';

const page = readFileSync('demo/static.html', 'utf8');

let dataset: TestDataset;

before(async () => {
  dataset = await buildTestDataset();
});

after(() => {
  dataset.remove();
});

for (const [widget, attributes] of [
  ['index-radar', { city: 'example-city', compare: 'average previous', 'heading-level': '3' }],
  ['network-map', { network: 'norwegian', city: 'bergen', lang: 'fr', 'heading-level': '3' }],
  ['diversity-statement', { city: 'bergen', lang: 'nb' }],
] as const satisfies readonly (readonly [StaticOptions['widget'], object])[]) {
  test(`demo/static.html shows ${widget} as the command writes it today`, async () => {
    const html = await renderStatic('html', { widget, attributes, dataset: dataset.path });
    assert.ok(page.includes(html.trim()));
  });
}

test('demo/static.html has no script', () => {
  assert.doesNotMatch(page, /<script/);
});
