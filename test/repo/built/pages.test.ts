import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
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

/** A circle that is drawn from its left end, as markers of the city and rings are. */
function toCircle(path: string | null | undefined): { x: number; y: number; r: number } {
  const [x = NaN, y = NaN, r = NaN] = (path?.match(/-?[\d.]+/g) ?? []).map(Number);
  return { x: x + r, y, r };
}

/** The names of indicators by their ids. */
function namesOf(): ReadonlyMap<string, string> {
  return new Map(
    rowsOf('framework-indicators.csv').map(({ indicator = '', name = '' }) => [indicator, name]),
  );
}

test('a plain page in another folder shows every value of the example city as its table has it', async () => {
  site.write(
    'city/example.html',
    plainPage(`${HEAD}<icc-index-radar city="example-city"></icc-index-radar>`),
  );
  const tab = await site.open('city/example.html');
  const shown = await tab.evaluate(() => {
    const radar = document.querySelector('icc-index-radar');
    const root = radar?.shadowRoot;
    const rows = [...(root?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    const paths = ['ring', 'marker'].map((name) =>
      [...(root?.querySelectorAll(`.drawing .${name}`) ?? [])].map((path) =>
        path.getAttribute('d'),
      ),
    );
    return { rows, rings: paths[0] ?? [], markers: paths[1] ?? [] };
  });
  await tab.close();

  const names = namesOf();
  const given = rowsOf('results-example-city.csv').filter(({ edition }) => edition === '2024');
  const indicators = given.filter(({ figure = '' }) => names.has(figure));
  assert.equal(indicators.length, 17);
  for (const { figure = '', value, average } of indicators) {
    const name = names.get(figure) ?? '';
    const row = shown.rows.find(([head = '']) => head.replace(' (optional)', '') === name);
    assert.deepEqual(row?.slice(1), [value, average], name);
  }
  const order = rowsOf('framework-indicators.csv')
    .filter(({ framework }) => framework === 'v3')
    .map(({ indicator }) => Number(indicators.find(({ figure }) => figure === indicator)?.value));
  assert.equal(shown.markers.length, 17);
  const ring = toCircle(shown.rings.at(-1));
  shown.markers.map(toCircle).forEach(({ x, y }, i) => {
    const distance = (Math.hypot(x - ring.x, y - ring.y) / ring.r) * 100;
    assert.ok(
      Math.abs(distance - (order[i] ?? NaN)) < 0.1,
      `axis ${i}: ${distance}, not ${order[i]}`,
    );
  });
});

test('the page of Rochester shows commitment 35 against 69, and that nothing else is published', async () => {
  site.write(
    'city/rochester.html',
    plainPage(`${HEAD}<icc-index-radar city="rochester"></icc-index-radar>`),
  );
  const tab = await site.open('city/rochester.html');
  const rows = await tab.evaluate(() =>
    [
      ...(document.querySelector('icc-index-radar')?.shadowRoot?.querySelectorAll('tbody tr') ??
        []),
    ].map((row) => [...row.children].map((cell) => cell.textContent.trim())),
  );
  await tab.close();
  assert.deepEqual(rows[0], ['Overall result', '44', 'not published']);
  assert.deepEqual(rows[1], ['Commitment', '35', '69']);
  const others = rows.slice(2);
  assert.equal(others.length, 16);
  for (const [name, ...cells] of others) {
    assert.deepEqual(cells, ['not published', 'not published'], name);
  }
});

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1280, 900],
] as const) {
  test(`a page ${width} pixels wide does not jump when its radar comes`, async () => {
    const filler = '<p>Text.</p>'.repeat(3);
    site.write(
      'city/jump.html',
      plainPage(`${HEAD}${filler}<icc-index-radar city="example-city"></icc-index-radar>${filler}`),
    );
    const tab = await site.open('city/jump.html', { width, height });
    const shift = await layoutShift(tab);
    await tab.close();
    assert.equal(shift, 0);
  });
}

test('a page asks for a file once however many widgets need it, and together with the code', async () => {
  site.write(
    'city/three.html',
    plainPage(HEAD + '<icc-index-radar city="bilbao"></icc-index-radar>'.repeat(3)),
  );
  const from = site.requests.length;
  const tab = await site.open('city/three.html');
  const drawn = await tab.evaluate(
    () =>
      [...document.querySelectorAll('icc-index-radar')].filter((radar) =>
        radar.shadowRoot?.querySelector('.drawing'),
      ).length,
  );
  await tab.close();
  assert.equal(drawn, 3);
  const requests = site.requests.slice(from);
  assert.deepEqual(requests, [...new Set(requests)]);
  const order = ['icc/data/results/bilbao.json', 'icc/cdn/index-radar.js'].map((path) =>
    requests.indexOf(path),
  );
  assert.deepEqual(order, [order[0], (order[0] ?? NaN) + 1]);
});

test('nothing is loaded for a widget far below', async () => {
  site.write(
    'city/far.html',
    plainPage(
      `${HEAD}${'<p>Text.</p>'.repeat(200)}<icc-index-radar city="oslo"></icc-index-radar>`,
    ),
  );
  const from = site.requests.length;
  const tab = await site.open('city/far.html');
  await tab.close();
  assert.deepEqual(
    site.requests.slice(from).filter((path) => path.startsWith('icc/')),
    ['icc/cdn/icc.css', 'icc/cdn/icc.js'],
  );
});

test('none of these pages made a sound or asked another host', () => {
  assert.deepEqual(site.noise, []);
});
