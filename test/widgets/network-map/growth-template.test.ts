import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { configure } from '../../../src/data/config.js';
import { baseStyles } from '../../../src/element/base-styles.js';
import { loadMapWords, mapWords } from '../../../src/i18n/network-map/registry.js';
import { formatsOf } from '../../../src/i18n/formats.js';
import type { Network } from '../../../src/data/schema/network.js';
import { Growth, openGrowth } from '../../../src/widgets/network-map/growth.js';
import { networkMapStyles } from '../../../src/widgets/network-map/styles.js';
import { englishWords } from '../../fixtures/export-source.js';
import { expectAccessible } from '../../support/axe.js';
import { useFakeServer, type FakeServer } from '../../support/fake-server.js';
import { until } from '../../support/frames.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import { aPlace } from '../../support/place.js';
import { outside, overlaps, type TextBox } from '../../support/text-boxes.js';

const BASE = 'https://data.example/';

/** Eight sizes of the programme, of every kind; one and two of networks. */
const FILE = {
  formatVersion: 1,
  counts: [
    { date: '2008', dating: 'published', count: 11, qualifier: 'exact', source: 'a' },
    { date: '2011-09', dating: 'published', count: 25, qualifier: 'exact', source: 'b' },
    { date: '2013-02', dating: 'published', count: 60, qualifier: 'over', source: 'b' },
    { date: '2014-06', dating: 'published', count: 70, qualifier: 'about', source: 'b' },
    { date: '2016-10', dating: 'published', count: 100, qualifier: 'exact', source: 'b' },
    { date: '2022-09', dating: 'published', count: 140, qualifier: 'over', source: 'b' },
    {
      date: '2025',
      until: '2026',
      dating: 'inferred',
      count: 160,
      qualifier: 'about',
      source: 'a',
    },
    { dating: 'undated', count: 150, qualifier: 'over', source: 'c' },
    {
      network: 'one',
      date: '2014-06',
      dating: 'published',
      count: 10,
      qualifier: 'exact',
      source: 'a',
    },
    {
      network: 'two',
      date: '2014-06',
      dating: 'published',
      count: 3,
      qualifier: 'exact',
      source: 'a',
    },
    {
      network: 'two',
      date: '2017-03',
      dating: 'published',
      count: 6,
      qualifier: 'exact',
      source: 'a',
    },
  ],
  sources: [
    { id: 'a', title: 'Page A', url: 'https://a.example/', date: '2020-05' },
    { id: 'b', title: 'Page B', url: 'https://b.example/' },
    { id: 'c', title: 'Leaflet C' },
  ],
};

/** A host that shows nothing but growth. */
class GrowthHost extends LitElement {
  static override styles = [baseStyles, networkMapStyles];
  language = 'en';
  src = BASE;
  network: string | undefined;
  /** What its data know of the network. */
  known: Network | undefined;
  readonly growth = new Growth(this);

  protected override render(): TemplateResult {
    const direction = this.language === 'ar' ? 'rtl' : 'ltr';
    const words = mapWords({
      ...englishWords(direction),
      formats: formatsOf(this.language),
      language: this.language,
    });
    return html`<div class="frame" dir=${direction}>
      ${this.growth.render(this.known, 3, words)}
    </div>`;
  }
}
customElements.define('growth-host', GrowthHost);

function aHost({
  widthPx = 600,
  ...given
}: { readonly widthPx?: number } & Partial<
  Pick<GrowthHost, 'language' | 'network' | 'known'>
> = {}): GrowthHost {
  const host = Object.assign(new GrowthHost(), given);
  // A theme of its own would bring space around.
  host.setAttribute('theme', 'auto');
  aPlace(widthPx).append(host);
  return host;
}

/** A host that has its answer and has drawn what it draws. */
async function showHost(
  server: FakeServer,
  given: Parameters<typeof aHost>[0] = {},
): Promise<GrowthHost> {
  const host = aHost(given);
  (await server.next('counts.json')).respondWithJson(FILE);
  await until(() => find(host, '.growth'), 'the part on growth');
  await host.updateComplete;
  return host;
}

function aNetwork(localName: string): Network {
  return { id: 'two', name: 'Two', localName, status: 'stated', sources: [] };
}

function find<Found extends Element>(host: GrowthHost, selector: string): Found | null {
  return host.renderRoot.querySelector<Found>(selector);
}

function textsOf(host: GrowthHost, selector: string): readonly string[] {
  return [...host.renderRoot.querySelectorAll(selector)].map((element) =>
    element.textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** Pixels that a browser's boxes reach beyond the letters: they are as high as the font, not as the text. */
const LEADING_PX = 2.5;

function boxesOf(host: GrowthHost): readonly TextBox[] {
  return [...host.renderRoot.querySelectorAll<SVGTextElement>('.growth-drawing text')].map(
    (text) => {
      const { x, y, width, height } = text.getBBox();
      return {
        text: text.textContent.trim(),
        left: x,
        right: x + width,
        top: y + LEADING_PX,
        bottom: y + height - LEADING_PX,
      };
    },
  );
}

describe('Growth', () => {
  const server = useFakeServer();

  it('shows a sentence, a picture with its legend, and all sizes with their sources', async () => {
    const host = await showHost(server);
    expect(textsOf(host, '#growth-heading, #growth-sentence')).to.deep.equal([
      'How the programme grew',
      'From 11 cities (2008) to about 160 cities (2025 or 2026), as published.',
    ]);
    expect(find(host, '#growth-heading')!.getAttribute('aria-level')).to.equal('3');
    expect(find(host, '.growth-drawing')!.getAttribute('aria-label')).to.equal(
      'Number of member cities over time',
    );
    expect(textsOf(host, '.legend li')).to.deep.equal([
      'published number',
      '“over …”: at least this',
      '“about …”',
      'date within this span',
    ]);
    const rows = textsOf(host, 'tbody tr');
    expect(rows).to.have.length(8);
    expect(rows[6]).to.equal('2025 or 2026 (date deduced) about 160 cities Page A (May 2020)');
    expect(rows[7]).to.equal('no date over 150 cities Leaflet C');
    expect(find<HTMLAnchorElement>(host, 'tbody a')!.href).to.equal('https://a.example/');
  });

  it('shows the sizes of the network alone, without a legend where dots are all there is', async () => {
    const host = await showHost(server, { network: 'two', known: aNetwork('RECI') });
    expect(textsOf(host, '#growth-heading, #growth-sentence')).to.deep.equal([
      'How the network grew: RECI',
      'From 3 cities (June 2014) to 6 cities (March 2017), as published.',
    ]);
    expect(textsOf(host, 'tbody tr')).to.have.length(2);
    expect(find(host, '.growth-drawing')).to.not.equal(null);
    expect(find(host, '.legend')).to.equal(null);
  });

  it('says a single size in words, and draws no line', async () => {
    const host = await showHost(server, { network: 'one' });
    expect(textsOf(host, '#growth-heading, #growth-sentence')).to.deep.equal([
      'How the network grew: one',
      '10 cities (June 2014)',
    ]);
    expect(find(host, '.growth-drawing')).to.equal(null);
    expect(textsOf(host, 'tbody tr')).to.have.length(1);
  });

  it('takes an empty `network`, as editors leave them, for the whole programme', async () => {
    const host = await showHost(server, { network: '' });
    expect(textsOf(host, 'tbody tr')).to.have.length(8);
    expect(textsOf(host, '.growth-heading')).to.eql(['How the programme grew']);
  });

  it('shows nothing of a network that no page gives a size of', async () => {
    const host = aHost({ network: 'none' });
    (await server.next()).respondWithJson(FILE);
    await host.growth.load();
    await host.updateComplete;
    expect(find(host, '.frame')!.textContent.trim()).to.equal('');
  });

  it('shows nothing when its file cannot be had, and asks no more by itself', async () => {
    const host = aHost();
    (await server.next()).respond('', 404);
    await host.growth.load();
    host.requestUpdate();
    await host.updateComplete;
    expect(find(host, '.frame')!.textContent.trim()).to.equal('');
    expect(server.urls).to.deep.equal([`${BASE}counts.json`]);
  });

  it('shows nothing of one dataset under the name of another', async () => {
    const host = await showHost(server);
    host.src = 'https://other.example/';
    host.requestUpdate();
    await host.updateComplete;
    expect(find(host, '.growth')).to.equal(null);
    (await server.next('other.example/counts.json')).respondWithJson(FILE);
    await until(() => find(host, '.growth'), 'the part on growth');
  });

  it('gives up when its host leaves the page, and asks anew when it is back', async () => {
    const host = aHost();
    const place = host.parentElement!;
    const first = await server.next();
    host.remove();
    await until(() => first.isAborted, 'the end of the request');
    place.append(host);
    (await server.next()).respondWithJson(FILE);
    await until(() => find(host, '.growth'), 'the part on growth');
  });

  it('takes the sizes from the dataset that is shipped where the page has a list of its own', async () => {
    const host = aHost();
    host.src = 'members.csv';
    configure({ dataset: 'https://shipped.example/' });
    host.requestUpdate();
    (await server.next('shipped.example/counts.json')).respondWithJson(FILE);
    await until(() => find(host, '.growth'), 'the part on growth');
  });

  it('is open when its sizes are there, or are known not to come', async () => {
    const [found, missing] = [new GrowthHost(), new GrowthHost()];
    missing.src = 'https://other.example/';
    const open = Promise.all([openGrowth(found), openGrowth(missing)]);
    (await server.next('other.example/counts.json')).respond('', 500);
    (await server.next()).respondWithJson(FILE);
    expect(await open).to.have.length(2);
  });

  it('draws anew for another width', async () => {
    const host = await showHost(server);
    const widthOf = () => find<SVGSVGElement>(host, '.growth-drawing')?.viewBox.baseVal.width;
    await until(() => widthOf() === 600, 'a picture for 600 px');
    host.parentElement!.style.width = '300px';
    await until(() => widthOf() === 300, 'a picture for 300 px');
  });

  for (const language of ['en', 'de', 'ar']) {
    it(`never clips a text, nor lays one over another, in ${language}`, async () => {
      await loadMapWords(language);
      const host = await showHost(server, { language });
      const sizeOf = () => find<SVGSVGElement>(host, '.growth-drawing')?.viewBox.baseVal;
      for (const widthPx of [280, 360, 720]) {
        host.parentElement!.style.width = `${widthPx}px`;
        await until(() => sizeOf()?.width === widthPx, `a picture for ${widthPx} px`);
        const boxes = boxesOf(host);
        expect(boxes.length).to.be.greaterThan(6);
        const heightPx = sizeOf()!.height;
        expect(outside(boxes, { widthPx, heightPx }), `at ${widthPx} px`).to.deep.equal([]);
        expect(overlaps(boxes), `at ${widthPx} px`).to.deep.equal([]);
        expect(host.scrollWidth).to.equal(widthPx);
      }
    });
  }

  it('passes the audit with its table open', async () => {
    const host = await showHost(server);
    find<HTMLDetailsElement>(host, 'details')!.open = true;
    await expectAccessible(host);
  });

  it('draws in colours of the system where colours are forced', async function () {
    if (!canEmulateMedia()) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const host = await showHost(server);
    await until(() => find(host, '.growth-drawing'), 'the picture');
    const canvasText = getComputedStyle(host).color;
    const styleOf = (selector: string) =>
      getComputedStyle(find(host, `.growth-drawing ${selector}`)!);
    expect(styleOf('.marker').fill).to.equal(canvasText);
    expect(styleOf('text').fill).to.equal(canvasText);
    expect(styleOf('.line').stroke).to.equal(canvasText);
    expect(styleOf('.line').fill).to.equal('none');
  });
});
