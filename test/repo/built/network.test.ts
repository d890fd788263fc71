import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { layoutShift } from '../support/layout-shift.js';
import { rowsOf } from '../support/rows.js';
import { openSite, plainPage, type Site } from '../support/site.js';

const HEAD = `<link rel="stylesheet" href="/icc/cdn/icc.css">
<script type="module" src="/icc/cdn/icc.js"></script>`;

let site: Site;

before(async () => {
  site = await openSite();
});

after(async () => {
  await site.close();
});

/** Opens a page with some markup, once every map near its top is drawn. */
async function openPage(
  name: string,
  markup: string,
  size?: { readonly width: number; readonly height: number },
): Promise<Page> {
  site.write(`city/${name}.html`, plainPage(HEAD + markup));
  return site.open(`city/${name}.html`, size);
}

/** What is asked for while a page opens, in order. */
async function requestsOf(name: string, markup: string): Promise<readonly string[]> {
  const from = site.requests.length;
  const tab = await openPage(name, markup);
  await tab.close();
  return site.requests.slice(from);
}

/** Ids of the members in the list, in its order. */
function listed(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(() =>
    [
      ...(document
        .querySelector('icc-network-map')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('.member') ?? []),
    ].map(({ dataset }) => dataset.id ?? ''),
  );
}

/**
 * How many places each mark of the map says it stands for, by its name in the page; and which mark
 * lights up when a city is chosen in the list, city after city.
 */
function marked(tab: Page): Promise<{
  readonly counts: Readonly<Record<string, number>>;
  readonly markOf: Readonly<Record<string, string | undefined>>;
}> {
  return tab.evaluate(async () => {
    const map = document.querySelector('icc-network-map');
    const root = map?.shadowRoot;
    const counts = Object.fromEntries(
      [...(root?.querySelectorAll<SVGElement>('.mark') ?? [])].map((mark) => [
        mark.dataset.id ?? '',
        Number(mark.querySelector('.number')?.textContent ?? 1),
      ]),
    );
    const markOf: Record<string, string | undefined> = {};
    for (const member of root?.querySelectorAll<HTMLElement>('.member') ?? []) {
      member.querySelector<HTMLElement>('.name')?.click();
      // The card comes with the first choice.
      for (let frame = 0; frame < 100 && !member.classList.contains('selected'); frame++) {
        await new Promise(requestAnimationFrame);
      }
      const lit = [...(root?.querySelectorAll<SVGElement>('.mark.chosen') ?? [])];
      markOf[member.dataset.id ?? ''] = lit.map(({ dataset }) => dataset.id).join(' and ');
    }
    return { counts, markOf };
  });
}

test('a plain page in another folder shows every member of cities.csv in the list and on the map', async () => {
  const tab = await openPage('members', '<icc-network-map></icc-network-map>');
  const ids = await listed(tab);
  const { counts, markOf } = await marked(tab);
  await tab.close();

  const rows = rowsOf('cities.csv').map(({ id = '' }) => id);
  assert.ok(rows.length > 150);
  assert.deepEqual([...ids].sort(), [...rows].sort());
  // Each lights up one mark, and every mark as often as its number says.
  const lit: Record<string, number> = {};
  for (const id of rows) {
    const mark = markOf[id] ?? '';
    lit[mark] = (lit[mark] ?? 0) + 1;
  }
  assert.deepEqual(lit, counts);
});

test('the page of a network shows its members and no others, the city of the page highlighted', async () => {
  const tab = await openPage(
    'norway',
    '<icc-network-map network="norwegian" city="bergen"></icc-network-map>',
  );
  const ids = await listed(tab);
  const own = await tab.evaluate(() =>
    [
      ...(document
        .querySelector('icc-network-map')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('.own') ?? []),
    ].map(({ dataset }) => dataset.id),
  );
  const { counts, markOf } = await marked(tab);
  await tab.close();
  const cities = ['bergen', 'drammen', 'kristiansand', 'oslo', 'stavanger', 'trondheim'];
  assert.deepEqual(ids, cities);
  assert.deepEqual(Object.keys(markOf), cities);
  assert.equal(
    Object.values(counts).reduce((sum, count) => sum + count, 0),
    6,
  );
  assert.deepEqual(own.sort(), ['bergen', 'bergen']);
});

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1280, 900],
] as const) {
  for (const [name, attributes] of [
    ['its map', ''],
    ['the map of a network, and its facts,', 'network="spanish" facts'],
  ] as const) {
    test(`a page ${width} pixels wide does not jump when ${name} comes`, async () => {
      const filler = '<p>Text.</p>'.repeat(3);
      const tab = await openPage(
        'jump',
        `${filler}<icc-network-map ${attributes}></icc-network-map>${filler}`,
        { width, height },
      );
      const shift = await layoutShift(tab);
      await tab.close();
      assert.equal(shift, 0);
    });
  }
}

test('a page asks for a file once however many maps need it, and together with the code', async () => {
  const requests = await requestsOf(
    'three-maps',
    `<icc-network-map></icc-network-map>
    <icc-network-map view="map"></icc-network-map>
    <icc-network-map kinds="both"></icc-network-map>`,
  );
  assert.deepEqual(requests, [...new Set(requests)]);
  const start = requests.indexOf('icc/data/cities.json');
  assert.deepEqual(requests.slice(start, start + 5), [
    'icc/data/cities.json',
    'icc/data/networks.json',
    'icc/data/geo/europe.topo.json',
    'icc/data/geo/world-inset.topo.json',
    'icc/cdn/network-map.js',
  ]);
});

test('a page whose map is a list asks for no borders', async () => {
  const requests = await requestsOf('list', '<icc-network-map view="list"></icc-network-map>');
  assert.ok(requests.includes('icc/data/cities.json'));
  assert.deepEqual(
    requests.filter((path) => path.includes('/geo/')),
    [],
  );
});

test('nothing is loaded for a map far below', async () => {
  const requests = await requestsOf(
    'far-map',
    `${'<p>Text.</p>'.repeat(200)}<icc-network-map></icc-network-map>`,
  );
  assert.deepEqual(
    requests.filter((path) => path.startsWith('icc/')),
    ['icc/cdn/icc.css', 'icc/cdn/icc.js'],
  );
});

test('none of these pages made a sound or asked another host', () => {
  assert.deepEqual(site.noise, []);
});
