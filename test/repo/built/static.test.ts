import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { layoutShift } from '../support/layout-shift.js';
import { STRICT_POLICY } from '../../../src/build/serve.js';
import { openSite, plainPage, type Site } from '../support/site.js';

const HEAD = `<link rel="stylesheet" href="/icc/cdn/icc.css">
<script type="module" src="/icc/cdn/icc.js"></script>`;

let site: Site;

before(async () => {
  const tags = [
    render('index-radar', '--city=example-city', '--format=dsd'),
    render('diversity-statement', '--city=bergen', '--format=dsd'),
    render('network-map', '--view=list', '--format=dsd'),
  ];
  const hashes = tags.map((markup) => {
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(markup) ?? [];
    return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  });
  // The policy that the command says a page needs.
  site = await openSite(
    STRICT_POLICY.replace("style-src 'self'", `style-src 'self' ${hashes.join(' ')}`),
  );
});

after(async () => {
  await site.close();
});

/** What the built command prints, as somebody who installed the package calls it. */
function render(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['dist/node/cli.js', 'render', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The figures of a table, row by row, without what is the same in all. */
function figuresOf(tab: Page, root: 'page' | 'shadow'): Promise<readonly (readonly string[])[]> {
  return tab.evaluate((where) => {
    const host: ParentNode | null | undefined =
      where === 'page' ? document : document.querySelector('icc-index-radar')?.shadowRoot;
    return [...(host?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
  }, root);
}

test('the command line writes the same figures as the widget in a page', async () => {
  const tags = 'city="example-city" compare="average previous" lang="es"';
  site.write('city/tag.html', plainPage(`${HEAD}<icc-index-radar ${tags}></icc-index-radar>`));
  const figure = render(
    'index-radar',
    '--city=example-city',
    '--compare=average previous',
    '--lang=es',
  );
  site.write('city/figure.html', plainPage(figure));
  const tag = await site.open('city/tag.html');
  const shown = await figuresOf(tag, 'shadow');
  await tag.close();
  const still = await site.open('city/figure.html');
  const written = await figuresOf(still, 'page');
  await still.close();
  assert.equal(shown.length, 19);
  assert.deepEqual(written, shown);
});

for (const width of [360, 1280]) {
  test(`a page of ${width} pixels with a declarative shadow root shows the same before, without and with script`, async () => {
    const markup = render('index-radar', '--city=example-city', '--format=dsd');
    site.write('city/dsd.html', plainPage(`${HEAD}<p>Before.</p>${markup}`));
    site.write('city/plain.html', plainPage(`<p>Before.</p>${markup}`));
    const size = { width, height: 900 };
    const plain = await site.open('city/plain.html', size);
    const before = await figuresOf(plain, 'shadow');
    await plain.close();
    const tab = await site.open('city/dsd.html', size);
    const after = await figuresOf(tab, 'shadow');
    const left = await tab.evaluate(
      () =>
        document.querySelector('icc-index-radar')?.shadowRoot?.querySelectorAll('.served').length,
    );
    const shift = await layoutShift(tab);
    await tab.close();
    assert.equal(before.length, 19);
    assert.deepEqual(after, before);
    assert.equal(left, 0);
    assert.equal(shift, 0);
  });
}

test('what a tag with a declarative shadow root carries stands in for its data, and is not taken for them', async () => {
  const statement = render('diversity-statement', '--city=bergen', '--lang=nb', '--format=dsd');
  const map = render('network-map', '--view=list', '--format=dsd');
  site.write(
    'city/carried.html',
    plainPage(`${HEAD}${statement}${map}<icc-network-map lang="en" view="list"></icc-network-map>`),
  );
  const tab = await site.open('city/carried.html', { width: 1280, height: 3000 });
  const shown = await tab.evaluate(() => {
    const said = document.querySelector('icc-diversity-statement')?.shadowRoot;
    const [carrying, plain] = [...document.querySelectorAll('icc-network-map')].map(
      ({ shadowRoot }) => shadowRoot?.textContent.replace(/\s+/g, ' '),
    );
    const words = said?.querySelector<HTMLSlotElement>('slot[name=words]');
    return {
      ownWords: words?.assignedElements().length,
      words: words?.textContent.replace(/\s+/g, ' ').trim(),
      hasMembers: plain?.includes('Bergen'),
      isSame: carrying === plain,
    };
  });
  await tab.close();
  assert.deepEqual(shown, {
    ownWords: 0,
    words: '«Vi» betyr alle som bor i byen vår, Bergen.',
    hasMembers: true,
    isSame: true,
  });
});

test('the built package draws without a browser from whatever folder it is called in', () => {
  const script = `import { renderStatic } from 'icc-widgets/static.js';
    const svg = await renderStatic('svg', { widget: 'diversity-statement', attributes: { city: 'bergen' } });
    console.log(svg.slice(0, 4));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  assert.deepEqual([stdout, stderr], ['<svg\n', '']);
});

test('none of these pages made a sound or asked another host', () => {
  assert.deepEqual(site.noise, []);
});
