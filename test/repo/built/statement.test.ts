import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { layoutShift } from '../support/layout-shift.js';
import { openSite, plainPage, type Site } from '../support/site.js';

const HEAD = `<link rel="stylesheet" href="/icc/cdn/icc.css">
<script type="module" src="/icc/cdn/icc.js"></script>`;
const WORDS = 'Some more of the page.';

let site: Site;

before(async () => {
  site = await openSite();
});

after(async () => {
  await site.close();
});

async function openPage(
  name: string,
  markup: string,
  size?: { readonly width: number; readonly height: number },
): Promise<Page> {
  site.write(`city/${name}.html`, plainPage(HEAD + markup));
  return site.open(`city/${name}.html`, size);
}

/** What is asked for of the library while a page opens, in order. */
async function requestsOf(name: string, markup: string): Promise<readonly string[]> {
  const from = site.requests.length;
  const tab = await openPage(name, markup);
  await tab.close();
  return site.requests.slice(from).filter((path) => path.startsWith('icc/'));
}

/** What every statement of a page says. */
function saidOn(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('icc-diversity-statement')].map((statement) =>
      (statement.shadowRoot?.querySelector('.words')?.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
}

test('a page with a statement asks once for each file, and for no widget but this one', async () => {
  const tag = '<icc-diversity-statement city="bilbao"></icc-diversity-statement>';
  const requests = await requestsOf('three', tag.repeat(3));
  assert.deepEqual([...requests].sort(), [
    'icc/cdn/diversity-statement.js',
    'icc/cdn/icc.css',
    'icc/cdn/icc.js',
    'icc/cdn/shared-core.js',
    'icc/cdn/shared-motif.js',
    'icc/cdn/weave-picture.js',
    'icc/data/results/bilbao.json',
    'icc/data/statements/en.json',
  ]);
});

test('the words of a statement are asked for together with its code', async () => {
  const requests = await requestsOf(
    'together',
    '<icc-diversity-statement city="bergen" lang="de"></icc-diversity-statement>',
  );
  const last = requests.indexOf('icc/cdn/weave-picture.js');
  for (const path of ['icc/data/statements/de.json', 'icc/data/results/bergen.json']) {
    assert.ok(requests.indexOf(path) < last && requests.includes(path), path);
  }
});

test('a statement whose day is over loads no words', async () => {
  const requests = await requestsOf(
    'over',
    '<icc-diversity-statement until="2020"></icc-diversity-statement>',
  );
  assert.deepEqual(
    requests.filter((path) => path.startsWith('icc/data/')),
    [],
  );
});

test('a marker becomes a statement, in the language of the page around it', async () => {
  const tab = await openPage(
    'marker',
    '<div lang="fr"><div data-icc="diversity-statement" data-city="geneva" data-motif="none"></div></div>',
  );
  assert.match((await saidOn(tab))[0] ?? '', /\w/);
  assert.equal(
    await tab.evaluate(
      () =>
        document
          .querySelector('icc-diversity-statement')
          ?.shadowRoot?.querySelector<HTMLElement>('.words p')?.lang,
    ),
    'fr',
  );
  await tab.close();
});

for (const variant of ['banner', 'card', 'quote', 'strip']) {
  for (const width of [360, 768, 1280]) {
    test(`nothing jumps when a ${variant} comes, ${width} pixels wide, in long words`, async () => {
      // A strip is one line where there is room for it; it has no paragraphs.
      const lengths = variant === 'strip' ? ['short'] : ['short', 'long'];
      const markup = lengths
        .map(
          (length) =>
            `<icc-diversity-statement lang="de" city="santa-coloma-de-gramenet" length="${length}" statement="services-for-all" variant="${variant}"></icc-diversity-statement><p>${WORDS}</p>`,
        )
        .join('');
      const tab = await openPage(`shift-${variant}-${width}`, markup, { width, height: 1600 });
      const said = await saidOn(tab);
      assert.ok(said.every((text) => text.includes('Santa Coloma de Gramenet')));
      assert.equal(await layoutShift(tab), 0);
      await tab.close();
    });
  }
}

test('nothing jumps for a statement without a motif, with tools, or whose day is over', async () => {
  const markup = ['motif="none"', 'tools', 'until="2020-01-01"', 'variant="strip" motif="none"']
    .map(
      (attributes) =>
        `<icc-diversity-statement city="bergen" ${attributes}></icc-diversity-statement><p>${WORDS}</p>`,
    )
    .join('');
  const tab = await openPage('shift-others', markup, { width: 1280, height: 1600 });
  assert.equal(await layoutShift(tab), 0);
  await tab.close();
});

test('none of these pages made a sound or asked another host', () => {
  assert.deepEqual(site.noise, []);
});
