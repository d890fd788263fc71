import { expect } from '@open-wc/testing';
import { configure } from '../../../src/data/config.js';
import { EmbedBuilder } from '../../../src/pages/builder/builder-element.js';
import { citiesFile } from '../../fixtures/network-map-files.js';
import { completeFile } from '../../fixtures/radar-files.js';
import { expectAccessible } from '../../support/axe.js';
import { useFakeServer } from '../../support/fake-server.js';
import { until } from '../../support/frames.js';
import { aPlace } from '../../support/place.js';

const LIBRARY = 'https://files.example/icc/';

customElements.define('embed-builder', EmbedBuilder);

describe('embed-builder', () => {
  const server = useFakeServer();
  const sheets = ['demo', 'builder'].map((name) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = `/demo/${name}.css`;
    return sheet;
  });
  const { href } = location;
  const { lang, dir } = document.documentElement;
  const { title } = document;

  before(async () => {
    const loads = sheets.map((sheet) => new Promise((resolve) => (sheet.onload = resolve)));
    document.head.append(...sheets);
    await Promise.all(loads);
  });

  after(() => {
    sheets.forEach((sheet) => {
      sheet.remove();
    });
  });

  beforeEach(() => {
    configure({ dataset: `${LIBRARY}data/` });
  });

  afterEach(() => {
    history.replaceState(null, '', href);
    Object.assign(document.documentElement, { lang, dir });
    document.title = title;
  });

  /** A builder at an address, whose lists are yet to come. */
  function aBuilder(query = '', widthPx = 1000): EmbedBuilder {
    history.replaceState(null, '', `?page=en&${query}`);
    const builder = new EmbedBuilder();
    builder.library = LIBRARY;
    builder.stage = 'about:blank';
    aPlace(widthPx).append(builder);
    return builder;
  }

  async function answerLists(): Promise<void> {
    (await server.next('data/cities.json')).respondWithJson(citiesFile());
    (await server.next('data/networks.json')).respondWithJson({
      formatVersion: 1,
      networks: [{ id: 'norwegian', name: 'Norwegian network', status: 'stated' }],
    });
    const resources = [{ path: 'results/bergen.json', bytes: 900 }];
    (await server.next('data/datapackage.json')).respondWithJson({ resources });
    (await server.next('integrity.json')).respondWithJson({ version: '1.2.3', files: {} });
  }

  /** A builder with its first snippet. */
  async function readyBuilder(query = ''): Promise<EmbedBuilder> {
    const builder = aBuilder(query);
    await answerLists();
    (await server.next('results/example-city.json')).respondWithJson(completeFile());
    await until(() => field(builder, 'text-snippet'), 'the snippet');
    return builder;
  }

  it('says that it is loading, and then that lists cannot be had', async () => {
    const builder = aBuilder();
    await builder.updateComplete;
    expect(said(builder)).to.contain('Loading the lists');
    for (const file of ['cities', 'networks', 'datapackage']) {
      (await server.next(`data/${file}.json`)).respond('', 404);
    }
    (await server.next('integrity.json')).respond('', 404);
    await until(() => said(builder).includes('could not be loaded'), 'the fault');
    await expectAccessible(builder);
  });

  it('offers cities with figures before those without', async () => {
    const builder = await readyBuilder();
    const groups = [...builder.querySelectorAll('#city > *')];
    const [example, first, last] = [groups[0], groups[1], groups.at(-1)];
    expect(example?.textContent).to.contain('fictional');
    expect([first?.getAttribute('label'), first?.textContent.trim()]).to.deep.equal([
      'Norway',
      'Bergen',
    ]);
    expect(last?.getAttribute('label')).to.equal('No figures published yet');
    expect(last?.children.length).to.equal(9);
  });

  it('gives a snippet that carries what the widget shows', async () => {
    const builder = await readyBuilder();
    const { value = '' } = field(builder, 'text-snippet') ?? {};
    expect(value).to.contain(`src="${LIBRARY}cdn/icc.js?v=1.2.3"`);
    expect(value).to.contain('<th scope="row">Commitment</th><td>88</td>');
    expect(field(builder, 'text-policy')?.value).to.contain('script-src https://files.example');
    expect(field(builder, 'text-privacy')?.value).to.contain('files.example');
  });

  it('writes what is chosen into its address, and changes the snippet', async () => {
    const builder = await readyBuilder();
    get(builder, '#way-marker').click();
    await until(() => field(builder, 'text-snippet')?.value.includes('<div data-icc='), 'the div');
    expect(new URLSearchParams(location.search).get('way')).to.equal('marker');
    get(builder, 'form .told-by button').click();
    await until(() => !field(builder, 'text-snippet')?.value.includes('<div data-icc='), 'the tag');
    expect(location.search).to.equal('?page=en');
    expect(said(builder)).to.contain('as they were');
  });

  it('tells whose script the page will run, where a link brought its address along', async () => {
    const builder = await readyBuilder(`base=${encodeURIComponent('https://other.example/icc')}`);
    const told = get(builder, '.snippet-text').textContent;
    expect(told).to.contain('the script that lies on other.example');
    expect(field(builder, 'text-snippet')?.value).to.contain(
      'https://other.example/icc/cdn/icc.js',
    );
  });

  it('says in words what a colour is good for, and what is no colour', async () => {
    const builder = await readyBuilder('accent=%23777&accent-2=zz&surface=%23000');
    const told = get(builder, '#colour-accent-contrast').textContent.replace(/\s+/g, ' ');
    expect(told).to.contain('On white: contrast 4.4 to 1. Enough for shapes and lines');
    expect(told).to.contain('On your background: contrast 4.6 to 1. Enough for text and pictures.');
    const wrong = get(builder, '#colour-accent-2');
    expect(wrong.getAttribute('aria-invalid')).to.equal('true');
    const [error = ''] = (wrong.getAttribute('aria-describedby') ?? '').split(' ');
    expect(get(builder, `#${error}`).textContent).to.contain('This is no colour');
  });

  it('is accessible with every kind of field and fault', async () => {
    const query = 'accent=%23777&accent-2=zz&surface=%23fff&base=x%20y&compare=previous';
    const builder = await readyBuilder(query);
    await expectAccessible(builder);
  });

  it('is accessible in Arabic, from right to left, 320 pixels wide', async () => {
    const builder = await readyBuilder('way=static');
    get(builder, '.languages [lang=ar]').click();
    await until(() => document.documentElement.dir === 'rtl', 'Arabic');
    builder.parentElement?.style.setProperty('width', '320px');
    await expectAccessible(builder);
    expect(get(builder, 'h1').textContent).to.equal('أضف أداة إلى صفحتك');
  });

  it('leaves nothing behind when it leaves the page', async () => {
    const builder = await readyBuilder();
    builder.remove();
    expect(document.querySelectorAll('.builder-source').length).to.equal(0);
  });
});

/** What is announced. */
function said(builder: EmbedBuilder): string {
  return [...builder.querySelectorAll('[role=status]')].map((each) => each.textContent).join(' ');
}

function field(builder: EmbedBuilder, id: string): HTMLTextAreaElement | null {
  return builder.querySelector(`#${id}`);
}

function get(builder: EmbedBuilder, selector: string): HTMLElement {
  const found = builder.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}
