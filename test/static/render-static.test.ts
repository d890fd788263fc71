import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'parse5';
import {
  DataUnavailableError,
  NothingToShowError,
  renderStatic,
  type StaticOptions,
} from '../../src/static/index.js';
import { getConfig } from '../../src/data/config.js';
import { buildTestDataset, type TestDataset } from './dataset.js';

let dataset: TestDataset;

before(async () => {
  dataset = await buildTestDataset();
});

after(() => {
  dataset.remove();
});

function radar(
  attributes: Record<string, string>,
  more: Partial<StaticOptions> = {},
): StaticOptions {
  return { widget: 'index-radar', attributes, dataset: dataset.path, ...more };
}

/** Texts between tags, in their order. */
function textsOf(markup: string): readonly string[] {
  return markup
    .replace(/<style>[^]*?<\/style>/g, '')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

test("renderStatic('html') writes a complete figure in the language that is asked for", async () => {
  const html = await renderStatic('html', radar({ city: 'example-city', lang: 'de' }));
  const texts = textsOf(html);
  assert.match(html, /^<figure class="icc-figure" lang="de" dir="ltr">/);
  assert.ok(texts.includes('Example City im Intercultural-Cities-Index'));
  assert.ok(texts.includes('Beispieldaten'));
  // Name, value and average stand in one row.
  assert.match(html, /<th scope="row">Selbstverpflichtung<\/th><td>88<\/td><td>74<\/td>/);
  assert.match(html, /<svg [^>]*role="img"/);
  assert.match(html, /<figcaption>Quelle: /);
  assert.doesNotMatch(html, /style=|<style|<script|<slot/);
});

test("renderStatic('html') leaves the picture out where none is wanted", async () => {
  const html = await renderStatic('html', radar({ city: 'example-city' }, { picture: false }));
  assert.doesNotMatch(html, /<svg/);
  assert.match(html, /<table>/);
});

test("renderStatic('svg') draws in the colors that are given", async () => {
  const svg = await renderStatic(
    'svg',
    radar({ city: 'example-city' }, { colors: { accent: '#a00050' } }),
  );
  assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.ok(svg.includes('"#a00050"'));
  assert.ok(!svg.includes('#00589c'));
});

test("renderStatic('png') paints a file of the size that is asked for", async () => {
  const png = await renderStatic('png', radar({ city: 'example-city', lang: 'ar' }, { scale: 1 }));
  assert.deepEqual([...png.slice(1, 4)], [...Buffer.from('PNG')]);
  assert.equal(new DataView(png.buffer, png.byteOffset).getUint32(16), 960);
});

test("renderStatic('dsd') writes the tag with what it shows in a declarative shadow root", async () => {
  const html = await renderStatic(
    'dsd',
    radar({ city: 'example-city', compare: 'average previous' }),
  );
  assert.match(
    html,
    /^<icc-index-radar lang="en" theme="auto" city="example-city" compare="average previous">/,
  );
  const [, shadow = '', light = ''] =
    /<template shadowrootmode="open">([^]*)<\/template>([^]*)$/.exec(html) ?? [];
  assert.match(shadow, /^<div class="served">/);
  assert.match(shadow, /class="drawing"/);
  assert.ok(textsOf(shadow).includes('Example City in the Intercultural Cities Index'));
  // Readers of what knows no shadow roots have the figures as well.
  assert.match(light, /<th scope="row">Commitment<\/th><td>88<\/td>/);
  assert.doesNotMatch(html, /<!--|undefined|\[object/);
});

for (const [widget, attributes, said] of [
  ['network-map', { network: 'norwegian', lang: 'fr' }, 'Trondheim'],
  ['diversity-statement', { city: 'bergen', lang: 'nb', variant: 'quote' }, 'Bergen'],
] as const) {
  for (const format of ['html', 'svg', 'dsd'] as const) {
    test(`renderStatic('${format}') draws ${widget} as well-formed markup`, async () => {
      const text = await renderStatic(format, { widget, attributes, dataset: dataset.path });
      assert.ok(textsOf(text).some((each) => each.includes(said)));
      const faults: string[] = [];
      parse(`<!doctype html><title>t</title><body>${text}`, {
        onParseError: ({ code }) => faults.push(code),
      });
      assert.deepEqual(faults, []);
    });
  }
}

test('renderStatic() reads a file of figures that is named by its path', async () => {
  const path = join(dataset.path, 'own.csv');
  writeFileSync(
    path,
    'indicator;value;average\nCommitment;71,5;62\nEducation;55;60\nLanguage;;49\n',
  );
  const html = await renderStatic('html', radar({ src: path, heading: 'Our result' }));
  assert.match(html, /<h2>Our result<\/h2>/);
  assert.match(html, /<th scope="row">Commitment<\/th><td>71.5<\/td><td>62<\/td>/);
  assert.match(html, /<th scope="row">Language<\/th><td>not published<\/td><td>49<\/td>/);
});

test('renderStatic() says that nothing is published, that a city is unknown, or that an option is none', async () => {
  await assert.rejects(renderStatic('html', radar({ city: 'bergen' })), NothingToShowError);
  await assert.rejects(renderStatic('html', radar({ city: 'nowhere' })), (error) => {
    assert.ok(error instanceof DataUnavailableError);
    assert.match(error.message, /the dataset knows no city "nowhere"/);
    assert.doesNotMatch(error.message, /files\.invalid/);
    return true;
  });
  await assert.rejects(
    renderStatic('html', radar({ town: 'bergen' })),
    /invalid attribute: index-radar has no "town", but src, /,
  );
  await assert.rejects(
    renderStatic('svg', radar({ city: 'example-city' }, { colors: { accent: '"/><script>' } })),
    /invalid color: accent/,
  );
});

test('renderStatic() leaves the settings of the library as they were, whatever happens', async () => {
  const before = { ...getConfig() };
  await renderStatic('svg', radar({ city: 'example-city' }));
  await assert.rejects(renderStatic('svg', radar({ city: 'nowhere' })));
  assert.deepEqual({ ...getConfig() }, before);
});

test('renderStatic() may be called many times at once, for different datasets', async () => {
  const other = join(dataset.path, 'none');
  const results = await Promise.allSettled([
    renderStatic('svg', radar({ city: 'example-city' })),
    renderStatic('svg', radar({ city: 'example-city' }, { dataset: other })),
    renderStatic('svg', radar({ city: 'example-city', lang: 'es' })),
  ]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
});
