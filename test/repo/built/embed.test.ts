import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import {
  barePage,
  frameIn,
  openFramedSite,
  type FramedSite,
  type OpenOptions,
} from '../support/framed-site.js';

const CSV = `city,edition,indicator,value,average,sample_size,source_title
Sampleton,2024,aggregate,58,63,120,Made-up figures
Sampleton,2024,Commitment,76,74,120,Made-up figures
Sampleton,2024,Education,64,70,120,Made-up figures
Sampleton,2024,Interaction,55,61,120,Made-up figures
`;
const NOTHING_ALLOWED = '{"sources": []}';
const NOTE = 'This frame is not allowed to show data from another server';

let site: FramedSite;

before(async () => {
  site = await openFramedSite();
});

after(async () => {
  await site.close();
});

/** Address of the page in a frame. */
function embedUrl(query: string): string {
  return `${site.icc}embed.html?${query}`;
}

function frameMarkup(query: string): string {
  return `<iframe src="${embedUrl(query).replaceAll('&', '&amp;')}" title="Framed" width="100%" height="500"></iframe>`;
}

interface PageOptions extends OpenOptions {
  /** Whether the page has the script that follows its frames. Default: yes. */
  readonly follows?: boolean;
  readonly width?: number;
}

/** Opens a page of the city. */
function openPage(
  markup: string,
  { follows = true, width = 1000, ...options }: PageOptions = {},
): Promise<Page> {
  const script = `<script async src="${site.icc}cdn/icc-frame.js"></script>`;
  site.write('page.html', barePage((follows ? script : '') + markup));
  const viewport = { width, height: 900 };
  return site.open(`${site.city}page.html`, { viewport, ...options });
}

/** What a widget shows, whatever its width. */
function shownIn(place: Page | Frame): Promise<readonly string[]> {
  return place.evaluate(() => {
    const root = [...document.body.children].find((each) => each.shadowRoot)?.shadowRoot;
    return [...(root?.querySelectorAll('[part=heading],[part=summary],td,th,.member') ?? [])].map(
      (each) => each.textContent.replace(/\s+/g, ' ').trim(),
    );
  });
}

function heightsIn(tab: Page): Promise<readonly number[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((each) => each.clientHeight),
  );
}

/** The height that a frame has once it is that of its content, and another than before. */
async function settledHeight(
  tab: Page,
  frame: Frame,
  { index = 0, before = NaN } = {},
): Promise<number> {
  let heights: readonly (number | undefined)[] = [];
  for (let tries = 0; tries < 100; tries += 1) {
    await settle(frame, 3);
    heights = [(await heightsIn(tab))[index], await contentHeight(frame)];
    const [height = NaN, content] = heights;
    if (height === content && height !== before) return height;
  }
  throw new Error(`the frame has ${heights[0]} pixels, and its content ${heights[1]}`);
}

function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

/** Lets a page paint some frames, so that what could still happen does. */
async function settle(place: Page | Frame, frames = 20): Promise<void> {
  await place.evaluate(async (count) => {
    for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
  }, frames);
}

/** What is asked for while something happens. */
async function requestsOf(happen: () => Promise<unknown>): Promise<readonly string[]> {
  const from = site.requests.length;
  await happen();
  return site.requests.slice(from);
}

for (const [tag, attributes, query] of [
  [
    'icc-index-radar',
    'city="example-city" compare="average previous" lang="fr"',
    'widget=index-radar&city=example-city&compare=average+previous&lang=fr',
  ],
  [
    'icc-network-map',
    'network="norwegian" city="bergen" lang="es"',
    'widget=network-map&network=norwegian&city=bergen&lang=es',
  ],
  [
    'icc-diversity-statement',
    'city="bergen" principle="equality" lang="ar"',
    'widget=diversity-statement&city=bergen&principle=equality&lang=ar',
  ],
] as const) {
  test(`a frame shows what the tag ${tag} shows with the same attributes`, async () => {
    site.writeHosted(
      'plain.html',
      barePage(`<script type="module" src="cdn/icc.js"></script><${tag} ${attributes}></${tag}>`),
    );
    const plain = await site.open(`${site.icc}plain.html`);
    const wanted = await shownIn(plain);
    await plain.close();
    const tab = await openPage(frameMarkup(query));
    const shown = await shownIn(await frameIn(tab));
    await tab.close();
    assert.ok(wanted.length > 0 && wanted.join('') !== '');
    assert.deepEqual(shown, wanted);
  });

  test(`a frame 320 pixels wide shows ${tag} without scrolling sideways`, async () => {
    const tab = await openPage(frameMarkup(query), { width: 336 });
    const frame = await frameIn(tab);
    await settledHeight(tab, frame);
    const widths = await frame.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    await tab.close();
    assert.deepEqual(widths, [320, 320]);
  });
}

test('a frame asks for the files of one widget, each once, the data together with the code', async () => {
  const requests = await requestsOf(async () => {
    const tab = await openPage(frameMarkup('widget=index-radar&city=bilbao&lang=en'));
    await frameIn(tab);
    await tab.close();
  });
  const paths = requests
    .filter((url) => url.startsWith(site.icc))
    .map((url) => url.slice(site.icc.length).replace(/\?.*/, ''));
  assert.deepEqual(paths, [...new Set(paths)]);
  assert.deepEqual(paths.slice(0, 5).sort(), [
    'cdn/embed.css',
    'cdn/embed.js',
    'cdn/icc-frame.js',
    'cdn/icc.js',
    'embed.html',
  ]);
  assert.deepEqual(paths.slice(5, 7), ['data/results/bilbao.json', 'cdn/index-radar.js']);
  assert.deepEqual(
    paths.filter((path) =>
      /^cdn\/(network-map|diversity|builder|doctor|all)|embed\.json/.test(path),
    ),
    [],
  );
});

test('a frame has the language and direction of its address, and the heading of its widget for a title', async () => {
  const tab = await openPage(frameMarkup('widget=index-radar&city=example-city&lang=ar'));
  const frame = await frameIn(tab);
  const [heading] = await shownIn(frame);
  await settledHeight(tab, frame);
  const { title, lang, dir } = await frame.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    dir: document.dir,
  }));
  await tab.close();
  assert.match(title, /Example City/);
  assert.deepEqual([title, lang, dir], [heading, 'ar', 'rtl']);
});

test('a frame ignores what is no attribute of its widget', async () => {
  const tab = await openPage(
    frameMarkup(
      "widget=index-radar&city=oslo&city=bergen&onclick=x&onfocus=x&style=color:red&id=x&class=x&slot=x&network=y&__proto__=x&lang=en&accent=url('x')&accent-2=b0c",
    ),
  );
  const frame = await frameIn(tab);
  const { names, city, style } = await frame.evaluate(() => {
    const element = document.querySelector('icc-index-radar');
    return {
      names: element?.getAttributeNames(),
      city: element?.getAttribute('city'),
      style: document.documentElement.getAttribute('style'),
    };
  });
  await tab.close();
  // What the widget reflects by itself comes on top.
  assert.deepEqual(
    names?.filter((name) => name !== 'theme'),
    ['lang', 'city'],
  );
  assert.equal(city, 'oslo');
  assert.equal(style, '--icc-accent-2: #b0c;');
});

for (const query of ['', 'widget=weather', 'widget=__proto__', 'widget=<b>x']) {
  test(`a frame of "${query}" says in words that there is no such widget, and asks for none`, async () => {
    let text = '';
    const requests = await requestsOf(async () => {
      const tab = await openPage(frameMarkup(`lang=de&${query}`));
      const [, frame] = tab.frames();
      assert.ok(frame);
      text = (await frame.textContent('body > p')) ?? '';
      const height = await settledHeight(tab, frame);
      assert.ok(height < 200, `is ${height} pixels high`);
      await tab.close();
    });
    assert.match(text, /^Dieser Rahmen soll ein Widget zeigen/);
    assert.match(text, /index-radar, network-map, diversity-statement/);
    assert.deepEqual(
      requests.filter((url) => /data\/|index-radar/.test(url)),
      [],
    );
  });
}

/** Text of a frame with a list from the other server, and what was asked of whom. */
async function openForeign(
  path: string,
): Promise<{ readonly text: string; readonly requests: readonly string[] }> {
  let text = '';
  const requests = await requestsOf(async () => {
    const src = encodeURIComponent(`${site.data}${path}`);
    const tab = await openPage(frameMarkup(`widget=index-radar&lang=en&src=${src}`), {
      waitUntil: 'load',
    });
    const [, frame] = tab.frames();
    assert.ok(frame);
    const shown = await frame.waitForFunction(() => {
      const note = document.querySelector('body > p:not(.late)')?.textContent;
      const root = document.querySelector('icc-index-radar')?.shadowRoot;
      const end = root?.querySelector('tbody, [part=status] p:not(.waiting)');
      return note ?? (end && root?.querySelector('figure')?.textContent);
    });
    text = String(await shown.jsonValue());
    await tab.close();
  });
  return { text, requests };
}

for (const [what, config] of [
  ['nobody allows', NOTHING_ALLOWED],
  ['no file speaks of', undefined],
  ['a file without sense seems to allow', '{"sources": ["*", "https:"'],
  ['another name allows', '{"sources": ["https://data.example.org", "http://localhost"]}'],
] as const) {
  test(`a frame refuses data from a server that ${what}, in words, and asks it nothing`, async () => {
    site.configure(config);
    site.answers.set('/own.csv', { text: CSV });
    const noise = site.noise.length;
    const { text, requests } = await openForeign('own.csv');
    site.configure(NOTHING_ALLOWED);
    assert.ok(text.startsWith(NOTE), text);
    assert.deepEqual(
      requests.filter((url) => url.startsWith(site.data) || url.includes('/icc/data/')),
      [],
    );
    assert.equal(requests.filter((url) => url.endsWith('/embed.json')).length, 1);
    // The browser itself reports that the file is missing.
    if (config === undefined) site.noise.splice(noise, 1);
  });
}

test('a frame shows data from a server that embed.json allows, and can ask no third one', async () => {
  site.configure(JSON.stringify({ sources: [site.data] }));
  site.answers.set('/own.csv', { text: CSV });
  const { text, requests } = await openForeign('own.csv');
  assert.match(text, /Sampleton/);
  assert.match(text, /76/);
  assert.deepEqual(
    requests.filter((url) => url.startsWith(site.data)),
    [`${site.data}own.csv`],
  );

  const noise = site.noise.length;
  const from = site.requests.length;
  const src = encodeURIComponent(`${site.data}own.csv`);
  const tab = await openPage(frameMarkup(`widget=index-radar&lang=en&src=${src}`));
  const frame = await frameIn(tab);
  const policies = await frame.evaluate(() =>
    [...document.querySelectorAll('meta[http-equiv]')].map((each) => each.getAttribute('content')),
  );
  const blocked = await frame.evaluate(async (url) => {
    const told = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        resolve(effectiveDirective);
      });
    });
    await fetch(url).catch(() => undefined);
    return told;
  }, site.city);
  await tab.close();
  site.configure(NOTHING_ALLOWED);
  assert.equal(policies[1], `connect-src 'self' ${site.data.slice(0, -1)}`);
  assert.equal(blocked, 'connect-src');
  assert.deepEqual(
    site.requests.slice(from).filter((url) => url === site.city),
    [],
  );
  site.noise.splice(noise);
});

test('a server that is allowed cannot send a frame on to one that is not', async () => {
  site.configure(JSON.stringify({ sources: [site.data] }));
  site.answers.set('/moved.csv', { location: `${site.city}page.html` });
  const noise = site.noise.length;
  const { text } = await openForeign('moved.csv');
  site.configure(NOTHING_ALLOWED);
  site.noise.splice(noise);
  assert.doesNotMatch(text, /Sampleton/);
  assert.match(text, /reach|network|loaded|offline/i);
});

test('a frame without data from elsewhere can ask its own server only', async () => {
  const noise = site.noise.length;
  const tab = await openPage(frameMarkup('widget=index-radar&city=oslo&lang=en'));
  const frame = await frameIn(tab);
  const answers = await frame.evaluate(
    (urls) =>
      Promise.all(
        urls.map((url) =>
          fetch(url).then(
            ({ ok }) => ok,
            () => 'blocked',
          ),
        ),
      ),
    [`${site.icc}embed.json`, `${site.data}own.csv`],
  );
  await tab.close();
  site.noise.splice(noise);
  assert.deepEqual(answers, [true, 'blocked']);
});

test('a frame becomes as high as its content, follows it, and then stays', async () => {
  const tab = await openPage(
    frameMarkup('widget=index-radar&city=example-city&lang=en') + '<p>Below</p>',
    { width: 700 },
  );
  const frame = await frameIn(tab);
  const first = await settledHeight(tab, frame);
  await tab.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    addEventListener('message', ({ data }) => told.push(data));
  });
  await settle(tab, 40);
  assert.deepEqual(await heightsIn(tab), [first]);
  assert.deepEqual(await tab.evaluate('told'), []);

  await frame.locator('summary').click();
  const opened = await settledHeight(tab, frame, { before: first });
  assert.ok(opened > first, `${opened} after ${first}`);
  await tab.setViewportSize({ width: 360, height: 900 });
  const narrow = await settledHeight(tab, frame, { before: opened });
  assert.ok(narrow > opened, `${narrow} after ${opened}`);
  await tab.setViewportSize({ width: 700, height: 900 });
  assert.equal(await settledHeight(tab, frame, { before: narrow }), opened);
  await frame.locator('summary').click();
  assert.equal(await settledHeight(tab, frame, { before: opened }), first);
  await settle(tab, 40);
  assert.deepEqual(await heightsIn(tab), [first]);

  const told = await tab.evaluate<{ type: string; height: number }[]>('told');
  assert.ok(told.length < 20, `told ${told.length} times`);
  assert.ok(told.every(({ type, height }) => type === 'icc-height' && Number.isInteger(height)));
  await tab.close();
});

test('a frame with borders that count has room for all of its content', async () => {
  const tab = await openPage(frameMarkup('widget=index-radar&city=oslo&lang=en'));
  await tab.evaluate(() => {
    const frame = document.querySelector('iframe');
    frame?.style.setProperty('box-sizing', 'border-box');
    frame?.style.setProperty('border', '5px solid');
  });
  const frame = await frameIn(tab);
  await tab.setViewportSize({ width: 400, height: 900 });
  await settledHeight(tab, frame);
  const [scrolled, shown] = await frame.evaluate(() => [
    document.documentElement.scrollHeight,
    innerHeight,
  ]);
  await tab.close();
  assert.equal(scrolled, shown);
});

test('without the script of the page a frame keeps its height, and scrolls to its end', async () => {
  const tab = await openPage(frameMarkup('widget=index-radar&city=example-city&lang=en'), {
    follows: false,
  });
  const frame = await frameIn(tab);
  await settle(frame);
  const [top, rest] = await frame.evaluate(() => {
    scrollTo(0, 1e6);
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
    return [scrollTop, scrollHeight - clientHeight] as const;
  });
  assert.deepEqual(await heightsIn(tab), [500]);
  await tab.close();
  assert.ok(rest > 0);
  assert.equal(top, rest);
});

test('a script that comes after the frames, twice, learns their heights', async () => {
  const tab = await openPage(
    frameMarkup('widget=index-radar&city=oslo&lang=en') +
      frameMarkup('widget=index-radar&city=example-city&view=bars&lang=en'),
    { follows: false },
  );
  const frames = [await frameIn(tab, 0), await frameIn(tab, 1)];
  assert.deepEqual(await heightsIn(tab), [500, 500]);
  // The page's policy asks for addresses that are trusted.
  await tab.evaluate(`{
    const policy = trustedTypes.createPolicy('lit-html', { createScriptURL: (url) => url });
    for (const query of ['', '?v=2']) {
      const script = document.createElement('script');
      script.src = policy.createScriptURL('${site.icc}cdn/icc-frame.js' + query);
      document.head.append(script);
    }
  }`);
  for (const [i, frame] of frames.entries()) await settledHeight(tab, frame, { index: i });
  await settle(tab);
  const heights = await heightsIn(tab);
  const contents = await Promise.all(frames.map(contentHeight));
  await tab.close();
  assert.deepEqual(heights, contents);
  assert.notEqual(heights[0], heights[1]);
});

test('a frame that is added later is followed too', async () => {
  const tab = await openPage('<p>Nothing yet</p>');
  await tab.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, embedUrl('widget=index-radar&city=oslo&lang=en'));
  await tab.waitForFunction(() => Number(document.querySelector('iframe')?.clientHeight) > 300);
  await settledHeight(tab, await frameIn(tab));
  await tab.close();
});

test('the script of the page leaves no names behind', async () => {
  const names = await Promise.all(
    [true, false].map(async (follows) => {
      const tab = await openPage('<p>Nothing</p>', { follows });
      const found = await tab.evaluate(() => Object.getOwnPropertyNames(globalThis));
      await tab.close();
      return found;
    }),
  );
  assert.deepEqual(names[0], names[1]);
});

test('a page takes no height from other frames, from itself, from other origins, and no odd ones', async () => {
  site.write('other.html', '<!doctype html><title>Other</title><p>Other');
  const tab = await openPage(
    frameMarkup('widget=index-radar&city=oslo&lang=en') +
      '<iframe src="/pages/other.html" title="Other" height="120"></iframe>',
  );
  const frame = await frameIn(tab);
  const height = await settledHeight(tab, frame);
  const other = tab.frames().find((each) => each.url().endsWith('other.html'));
  assert.ok(other);
  // Neither the page nor another frame speaks for this one.
  await tab.evaluate(() => {
    postMessage({ type: 'icc-height', height: 77 }, '*');
  });
  await other.evaluate(() => {
    parent.postMessage({ type: 'icc-height', height: -77 }, '*');
    parent.frames[0]?.postMessage({ type: 'icc-height', height: 77 }, '*');
    parent.frames[0]?.postMessage({ type: 'icc-height?' }, '*');
  });
  // Nor does the frame itself say just anything.
  await frame.evaluate(() => {
    for (const odd of [-1, 0, NaN, Infinity, '77', null, [77], {}]) {
      parent.postMessage({ type: 'icc-height', height: odd }, '*');
    }
    parent.postMessage({ type: 'height', height: 77 }, '*');
    parent.postMessage('icc-height', '*');
    parent.postMessage(null, '*');
  });
  await settle(tab);
  assert.deepEqual(await heightsIn(tab), [height, 120]);
  // A frame that went on to another origin is not what the page put there.
  await frame.goto(`${site.city}other.html`);
  await frame.evaluate(() => {
    parent.postMessage({ type: 'icc-height', height: 77 }, '*');
  });
  await settle(tab);
  assert.deepEqual(await heightsIn(tab), [height, 120]);
  await tab.close();
});

test('the height that a frame may ask for has an end', async () => {
  const tab = await openPage(frameMarkup('widget=index-radar&city=oslo&lang=en'));
  const frame = await frameIn(tab);
  await settledHeight(tab, frame);
  await frame.evaluate(() => {
    parent.postMessage({ type: 'icc-height', height: 1e9 }, '*');
  });
  await tab.waitForFunction(() => document.querySelector('iframe')?.style.height === '20000px');
  await tab.close();
});

test('a frame tells its height only to the page around it, when that asks', async () => {
  const tab = await openPage(frameMarkup('widget=index-radar&city=oslo&lang=en'));
  const frame = await frameIn(tab);
  const height = await settledHeight(tab, frame);
  const count = await tab.evaluate(async () => {
    const heights: unknown[] = [];
    addEventListener('message', ({ data }) => heights.push(data));
    for (const question of [{ type: 'icc-height?' }, { type: 'other' }, 'icc-height?', null]) {
      document.querySelector('iframe')?.contentWindow?.postMessage(question, '*');
    }
    for (let i = 0; i < 20; i += 1) await new Promise(requestAnimationFrame);
    return heights;
  });
  await tab.close();
  assert.deepEqual(count, [{ type: 'icc-height', height }]);
});

test('outside of a frame the page shows the widget and sends nothing', async () => {
  const tab = await site.open('about:blank');
  await tab.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    addEventListener('message', ({ data }) => told.push(data));
  });
  await tab.goto(embedUrl('widget=index-radar&city=example-city&lang=en'));
  await tab.waitForFunction(() => document.title.includes('Example City'));
  await settle(tab);
  const told = await tab.evaluate('told');
  await tab.close();
  assert.deepEqual(told, []);
});

test('a link in a frame leads the whole page on', async () => {
  site.write('goal.html', '<!doctype html><title>Goal</title>');
  const href = encodeURIComponent(`${site.city}goal.html`);
  const tab = await openPage(
    frameMarkup(`widget=diversity-statement&city=bergen&lang=en&href=${href}`),
  );
  const frame = await frameIn(tab);
  await frame.locator('a[href$="goal.html"]').first().click();
  await tab.waitForURL(`${site.city}goal.html`);
  await tab.close();
});

for (const [theme, reader] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`a frame of a ${theme} page is ${theme} for a reader who prefers ${reader}, if its address says so`, async () => {
    const tab = await site.open(embedUrl(`widget=index-radar&city=oslo&theme=${theme}`), {
      colorScheme: reader,
    });
    const scheme = await tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await tab.close();
    assert.equal(scheme, theme);
  });
}

test('a frame whose widget does not come says so in the end, and where the results are', async () => {
  const noise = site.noise.length;
  const tab = await site.open('about:blank');
  await tab.route('**/index-radar-*.js', (route) => route.abort());
  await tab.goto(embedUrl('widget=index-radar&city=oslo&lang=fr'));
  const note = tab.locator('.late');
  const before = await note.isVisible();
  await tab.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  const after = await note.isVisible();
  const text = await note.textContent();
  await tab.unroute('**/index-radar-*.js');
  await tab.reload({ waitUntil: 'networkidle' });
  const arrived = await note.isVisible();
  await tab.close();
  // The browser reports what was kept from it.
  site.noise.splice(noise);
  assert.deepEqual([before, after, arrived], [false, true, false]);
  assert.equal(
    text,
    'Ce contenu n’a pas pu être chargé. Les résultats se trouvent aussi sur coe.int/interculturalcities.',
  );
});

test('without JavaScript the page says so in five languages, and where the results are', async () => {
  const tab = await site.open(embedUrl('widget=index-radar&city=oslo'), {
    javaScriptEnabled: false,
  });
  const texts = await tab.locator('p:visible').allTextContents();
  const links = await tab.locator('a:visible').count();
  await tab.close();
  assert.equal(texts.filter((text) => text.includes('JavaScript')).length, 5);
  assert.equal(links, 5);
});

test('none of these pages made a sound', () => {
  assert.deepEqual(site.noise, []);
});
