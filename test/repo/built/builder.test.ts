import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type Axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { openSite, type Site } from '../support/site.js';

const SIZE = { width: 1440, height: 1000 };

let site: Site;

before(async () => {
  site = await openSite();
  for (const name of ['builder.html', 'preview.html']) {
    site.write(
      `city/${name}`,
      readFileSync(`demo/${name}`, 'utf8').replaceAll('../dist/', '/icc/'),
    );
  }
  for (const name of ['builder.css', 'preview.css', 'demo.css']) {
    site.write(`city/${name}`, readFileSync(`demo/${name}`, 'utf8'));
  }
});

after(async () => {
  await site.close();
});

/** What is to be seen of the widgets of a page: words, table and picture. */
interface Seen {
  readonly text: string;
  readonly table: string;
  readonly picture: string;
  /** Its main colour. */
  readonly accent: string;
}

/** Opens the builder, and waits until it has a snippet and shows it. */
async function openBuilder(
  query: string,
  awaited = '#text-snippet',
): Promise<{ tab: Page; stage: Frame }> {
  const tab = await site.open(
    `city/builder.html?${query.includes('page=') ? '' : 'page=en&'}${query}`,
    SIZE,
  );
  await tab.locator(awaited).waitFor();
  const stage = await (await tab.waitForSelector('iframe.stage')).contentFrame();
  assert.ok(stage);
  return { tab, stage };
}

function snippetOf(tab: Page): Promise<string> {
  return tab.locator('#text-snippet').inputValue();
}

/** The frame that a snippet put into a page. */
async function frameIn(page: Frame): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  assert.ok(frame);
  return frame;
}

/** Waits for the widget of a page, and reads what it shows. */
async function see(page: Page | Frame): Promise<Seen> {
  await page.waitForFunction(() => {
    const [widget] = document.querySelectorAll(
      'icc-index-radar, icc-network-map, icc-diversity-statement',
    );
    if (!widget?.matches(':state(ready)')) return false;
    // A motif and borders come after what they stand beside.
    const hasPicture = widget.shadowRoot?.querySelector('svg') !== null;
    return hasPicture || widget.matches('[motif=none], [view=table], [view=list]');
  });
  const seen = await page.evaluate(() => {
    const [widget] = document.querySelectorAll(
      'icc-index-radar, icc-network-map, icc-diversity-statement',
    );
    const root = widget?.shadowRoot;
    return {
      text: root?.textContent ?? '',
      table: root?.querySelector('table')?.outerHTML ?? '',
      picture: [...(root?.querySelectorAll('svg') ?? [])].map((svg) => svg.outerHTML).join(' '),
      accent: widget ? getComputedStyle(widget).getPropertyValue('--icc-accent') : '',
    };
  });
  return {
    ...seen,
    text: clean(seen.text),
    table: clean(seen.table),
    picture: clean(seen.picture),
  };
}

/** Leaves out what nobody sees. */
function clean(text: string): string {
  return text
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Puts a snippet into an empty page with the font of the preview, and opens it. */
function paste(snippet: string, widthPx: number, rules = ''): Promise<Page> {
  site.write('city/city.css', rules);
  site.write(
    'city/pasted.html',
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>City</title>
<link rel="icon" href="/city/icon.svg">
<link rel="stylesheet" href="/city/preview.css">
<link rel="stylesheet" href="/city/city.css">
</head>
<body>
${snippet}
</body>
</html>`,
  );
  return site.open('city/pasted.html', { width: widthPx, height: 900 });
}

const CHOICES = [
  ['width=768', 768],
  ['width=360&view=bars&compare=average+previous&way=marker&lang=de', 360],
  [
    'width=1280&city=guro&accent=%238c1d2f&surface=%23faf6ee&heading-level=3&theme=light&paint=sheet',
    1280,
  ],
  ['widget=network-map&of=network&network=norwegian&city=bergen&width=768', 768],
  ['widget=network-map&of=country&country=UA&lang=fr&way=marker&width=360', 360],
  ['widget=network-map&view=list&width=768', 768],
  ['widget=diversity-statement&city=bergen&variant=card&lang=ar&width=360', 360],
  ['widget=diversity-statement&principle=equality&length=long&motif=radial&width=1280', 1280],
] as const;

for (const [query, widthPx] of CHOICES) {
  test(`the snippet of ${query}, pasted into an empty page, shows what the preview shows`, async () => {
    const { tab, stage } = await openBuilder(query);
    await tab.locator('iframe.stage').scrollIntoViewIfNeeded();
    const previewed = await see(stage);
    const snippet = await snippetOf(tab);
    const sheet = tab.locator('#text-sheet');
    const rules = query.includes('paint=sheet') ? await sheet.inputValue() : '';
    await tab.close();
    const pasted = await paste(snippet, widthPx, rules);
    const shown = await see(pasted);
    await pasted.close();
    assert.deepEqual(shown, previewed);
    assert.notEqual(shown.text, '');
    assert.equal(shown.accent, query.includes('accent') ? '#8c1d2f' : '');
  });
}

test('a snippet of a frame shows in the preview what it shows in an empty page', async () => {
  const { tab, stage } = await openBuilder('way=iframe&city=guro&accent=%238c1d2f&lang=es');
  await tab.locator('iframe.stage').scrollIntoViewIfNeeded();
  const previewed = await see(await frameIn(stage));
  const snippet = await snippetOf(tab);
  await tab.close();
  const pasted = await paste(snippet, 768);
  const shown = await see(await frameIn(pasted.mainFrame()));
  await pasted.close();
  assert.deepEqual(shown, previewed);
  assert.match(shown.text, /^Guro en el Índice/);
  assert.equal(shown.accent, '#8c1d2f');
});

test('a snippet of static HTML shows in the preview what it shows in an empty page', async () => {
  const { tab, stage } = await openBuilder('way=static');
  await stage.locator('figure').waitFor();
  const read = (): string => {
    const figure = document.querySelector('figure');
    const shapes = [...(figure?.querySelectorAll('path') ?? [])].map((path) =>
      path.getAttribute('d'),
    );
    return [figure?.textContent, ...shapes].join(' ').replace(/\s+/g, ' ').trim();
  };
  const previewed = await stage.evaluate(read);
  const snippet = await snippetOf(tab);
  await tab.close();
  assert.doesNotMatch(snippet, /<script|style=/);
  const pasted = await paste(snippet, 768);
  assert.equal(await pasted.evaluate(read), previewed);
  await pasted.close();
  assert.match(previewed, /Example City/);
});

test('a snippet carries its content, which is there without JavaScript, and names its version', async () => {
  const { tab } = await openBuilder('widget=network-map&of=network&network=norwegian');
  const snippet = await snippetOf(tab);
  await tab.close();
  assert.match(snippet, /<icc-network-map network="norwegian">[^]*<li>Bergen<\/li>[^]*<li>Oslo/);
  assert.match(snippet, /\/icc\/cdn\/icc\.js\?v=\d+\.\d+\.\d+"/);
});

test('what is chosen gets into the address, and a link to it gives the same snippet', async () => {
  const { tab } = await openBuilder('');
  await tab.getByRole('radio', { name: 'Statement on diversity' }).check();
  await tab.getByLabel('City', { exact: true }).selectOption({ label: 'Bergen' });
  await tab.getByLabel('Main colour', { exact: true }).fill('#8c1d2f');
  await tab.waitForURL(/accent=%238c1d2f/);
  await tab.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('#text-snippet')?.value.includes('>Bergen<'),
  );
  const snippet = await snippetOf(tab);
  const { search } = new URL(tab.url());
  await tab.close();
  assert.match(snippet, /<icc-diversity-statement city="bergen" statement="[a-z-]+" style=/);
  const { tab: again } = await openBuilder(search.slice(1));
  assert.equal(await snippetOf(again), snippet);
  await again.close();
});

test('copying works by keyboard, is announced, and selects the text where it is not allowed', async () => {
  const { tab } = await openBuilder('');
  await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = tab.getByRole('button', { name: 'Copy: Snippet' });
  await button.focus();
  await tab.keyboard.press('Enter');
  await tab.getByText('Copied: Snippet.').waitFor({ state: 'attached' });
  assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), await snippetOf(tab));
  await tab.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await tab.keyboard.press('Enter');
  await tab.getByText('Your browser does not allow copying here.').waitFor({ state: 'attached' });
  const selected = await tab.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  assert.equal(selected, await snippetOf(tab));
  await tab.close();
});

test('another language makes the whole page speak it, and keeps choices and focus', async () => {
  const { tab } = await openBuilder('city=guro');
  await tab.getByRole('link', { name: 'العربية' }).first().click();
  await tab.waitForFunction(() => document.documentElement.dir === 'rtl');
  assert.equal(await tab.evaluate(() => document.documentElement.lang), 'ar');
  assert.match(tab.url(), /city=guro&page=ar$/);
  assert.equal(await tab.evaluate(() => document.activeElement?.textContent.trim()), 'العربية');
  await tab.close();
});

for (const [query, width, media] of [
  ['accent=%23777777&accent-2=zz&compare=average+previous', 1280, { colorScheme: 'light' }],
  ['page=de&widget=network-map&of=file&src=x', 768, { colorScheme: 'dark' }],
  ['page=ar&widget=diversity-statement&city=bergen&way=static', 320, { colorScheme: 'dark' }],
  ['page=fr&widget=diversity-statement', 320, { forcedColors: 'active' }],
] as const) {
  test(`the page of ${query} is accessible, ${width} pixels wide, and no wider`, async () => {
    const { tab } = await openBuilder(query, '#texts-title');
    await tab.setViewportSize({ width, height: 900 });
    await tab.emulateMedia(media);
    await tab.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const found = await tab.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // What is in the frame has tests of its own.
        iframes: false,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    assert.deepEqual(found, []);
    const overflow = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0);
    await tab.close();
  });
}

test('none of these pages made a sound or asked another host', () => {
  assert.deepEqual(site.noise, []);
});
