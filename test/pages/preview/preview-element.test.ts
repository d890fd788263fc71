import { expect } from '@open-wc/testing';
import type { PreviewState, ShownProblem } from '../../../src/pages/preview/state.js';
import { DataPreview } from '../../../src/pages/preview/preview-element.js';
import { expectAccessible } from '../../support/axe.js';
import { until } from '../../support/frames.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import { aPlace } from '../../support/place.js';
import { setWindowSize } from '../../support/viewport.js';
import { aState, FakeConnection } from './states.js';

customElements.define('data-preview', DataPreview);

/** Stands in for a widget, and counts how often it is told to load again. */
class FakeWidget extends HTMLElement {
  reloads = 0;
  reload(): Promise<void> {
    this.reloads += 1;
    return Promise.resolve();
  }
}
for (const tag of ['icc-index-radar', 'icc-network-map', 'icc-diversity-statement']) {
  customElements.define(tag, class extends FakeWidget {});
}

const PROBLEMS: readonly ShownProblem[] = [
  { level: 'note', file: 'cities.csv', place: 'row 2', sentence: 'was looked up' },
  {
    level: 'error',
    file: 'results.csv',
    place: 'row 14, column value',
    sentence: '“135” is above 100: correct the number',
  },
  { level: 'warning', file: '', place: '', sentence: 'has no title' },
];

describe('data-preview', () => {
  const sheet = document.createElement('link');
  const { href } = location;
  const { lang } = document.documentElement;
  const { title } = document;

  before(async () => {
    sheet.rel = 'stylesheet';
    sheet.href = '/src/pages/preview/preview.css';
    const loaded = new Promise((resolve) => (sheet.onload = resolve));
    document.head.append(sheet);
    await loaded;
  });

  after(() => {
    sheet.remove();
  });

  afterEach(() => {
    history.replaceState(null, '', href);
    document.documentElement.lang = lang;
    document.title = title;
  });

  interface Shown {
    readonly page: DataPreview;
    readonly server: FakeConnection;
  }

  async function aPreview(state?: PreviewState, query = 'lang=en'): Promise<Shown> {
    history.replaceState(null, '', `?${query}`);
    const page = new DataPreview();
    const server = new FakeConnection(state);
    page.connection = server;
    aPlace(1200).append(page);
    await page.updateComplete;
    if (state) await tell(page, server, state);
    return { page, server };
  }

  async function tell(page: DataPreview, server: FakeConnection, state: PreviewState) {
    server.tell(state);
    // One turn for the answer, one for the page.
    await new Promise((resolve) => setTimeout(resolve));
    await page.updateComplete;
  }

  const find = <T extends Element = HTMLElement>(page: DataPreview, selector: string): T =>
    page.querySelector<T>(selector)!;
  const texts = (page: DataPreview, selector: string): readonly string[] =>
    [...page.querySelectorAll(selector)].map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
  const widgets = (page: DataPreview): readonly FakeWidget[] => [
    ...page.querySelectorAll<FakeWidget>('.widget > *'),
  ];

  function choose(page: DataPreview, id: string, value: string): Promise<boolean> {
    const select = find<HTMLSelectElement>(page, `#${id}`);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    return page.updateComplete;
  }

  it('says that it waits, then shows the three widgets of the dataset', async () => {
    const { page, server } = await aPreview();
    expect(find(page, '[role=status]').textContent).to.contain('Waiting');
    await tell(page, server, aState());
    expect(find(page, 'h1').textContent).to.equal('Cities of Sampleland');
    expect(document.title).to.equal('Preview: Cities of Sampleland');
    expect(widgets(page).map((each) => each.outerHTML)).to.deep.equal([
      '<icc-index-radar src="/data/" loading="eager" city="sampleton"></icc-index-radar>',
      '<icc-network-map src="/data/" loading="eager" city="sampleton"></icc-network-map>',
      '<icc-diversity-statement src="/data/" loading="eager" city="sampleton" lang="en"></icc-diversity-statement>',
    ]);
    await expectAccessible(page);
  });

  it('lists cities with results first, and says which are illustrative', async () => {
    const { page } = await aPreview(aState());
    const groups = [...page.querySelectorAll<HTMLOptGroupElement>('#city optgroup')];
    expect(groups.map(({ label }) => label)).to.deep.equal(['With results', 'Without results']);
    expect(texts(page, '#city option')).to.deep.equal(['Sampleton (illustrative)', 'Newton']);
  });

  it('keeps what was chosen in the address, and shows it', async () => {
    const { page } = await aPreview(aState());
    await choose(page, 'network', 'sampleland');
    await choose(page, 'statement', 'fr');
    await choose(page, 'city', 'newton');
    expect(location.search).to.equal('?city=newton&network=sampleland&statement=fr&lang=en');
    expect(texts(page, '.widget > p')).to.deep.equal(['The dataset holds no results of Newton.']);
    expect(find(page, 'icc-network-map').getAttribute('network')).to.equal('sampleland');
    expect(find(page, 'icc-diversity-statement').lang).to.equal('fr');

    const { page: again } = await aPreview(aState(), location.search.slice(1));
    expect(find<HTMLSelectElement>(again, '#city').value).to.equal('newton');
    expect(find<HTMLSelectElement>(again, '#statement').value).to.equal('fr');
  });

  it('has the same widgets load again when there is another dataset, and not before', async () => {
    const { page, server } = await aPreview(aState());
    const before = widgets(page);
    find(page, '#city').focus();
    await tell(page, server, aState({ isBuilding: true }));
    await tell(page, server, aState({ isCurrent: false, problems: PROBLEMS }));
    expect(before.map(({ reloads }) => reloads)).to.deep.equal([0, 0, 0]);
    await tell(page, server, aState({ dataset: 'a-2', title: 'Cities of Newland' }));
    expect(widgets(page)).to.deep.equal(before);
    expect(before.map(({ reloads }) => reloads)).to.deep.equal([1, 1, 1]);
    expect(find(page, 'h1').textContent).to.equal('Cities of Newland');
    expect(document.activeElement?.id).to.equal('city');
  });

  it('asks anew for what was seen before there was another dataset', async () => {
    const { page, server } = await aPreview(aState());
    await choose(page, 'network', 'sampleland');
    expect(widgets(page).map(({ reloads }) => reloads)).to.deep.equal([0, 0, 0]);
    await tell(page, server, aState({ dataset: 'a-2' }));
    await choose(page, 'network', '');
    expect(widgets(page).map(({ reloads }) => reloads)).to.deep.equal([2, 2, 2]);
  });

  it('lists messages by file, what weighs most first, with the language of the sentences', async () => {
    const { page } = await aPreview(aState({ problems: PROBLEMS, isCurrent: false }));
    expect(texts(page, '.file h3')).to.deep.equal([
      'results.csv',
      'The folder itself',
      'cities.csv',
    ]);
    expect(texts(page, '.file li')).to.deep.equal([
      'Error row 14, column value “135” is above 100: correct the number',
      'Warning has no title',
      'Note row 2 was looked up',
    ]);
    expect(find(page, '.file li p:last-child').lang).to.equal('en');
    expect(document.title).to.equal('(1 error) Preview: Cities of Sampleland');
    await expectAccessible(page);
  });

  it('leaves out the messages of kinds that the reader unticks, and remembers it', async () => {
    const { page } = await aPreview(aState({ problems: PROBLEMS }));
    expect(texts(page, '.filter label')).to.deep.equal(['1 error', '1 warning', '1 note']);
    find(page, '#show-warning').click();
    await page.updateComplete;
    expect(texts(page, '.where strong')).to.deep.equal(['Error', 'Note']);
    expect(location.search).to.equal('?hide=warning&lang=en');
    for (const level of ['error', 'note']) find(page, `#show-${level}`).click();
    await page.updateComplete;
    expect(texts(page, '.file')).to.deep.equal([]);
    expect(find(page, '.messages').textContent).to.contain('only messages of the kinds');
    find(page, '#show-error').click();
    await page.updateComplete;
    expect(texts(page, '.where strong')).to.deep.equal(['Error']);
  });

  it('lists a hundred messages, and more when asked', async () => {
    const problems = Array.from({ length: 130 }, (_, row): ShownProblem => ({
      level: 'error',
      file: 'cities.csv',
      place: `row ${row + 2}`,
      sentence: 'is empty',
    }));
    const { page } = await aPreview(aState({ problems }));
    expect(page.querySelectorAll('.file li').length).to.equal(100);
    expect(texts(page, '.messages button')).to.deep.equal(['Show 30 more messages']);
    find(page, '.messages button').click();
    await page.updateComplete;
    expect(page.querySelectorAll('.file li').length).to.equal(130);
    expect(texts(page, '.messages button')).to.deep.equal([]);
  });

  it('says that there is no city, no statement, or nothing to mend', async () => {
    const { page } = await aPreview(aState({ cities: [], statementLanguages: [], networks: [] }));
    expect(texts(page, '.widget')).to.deep.equal([
      'The dataset holds no city yet.',
      'The dataset holds no statements.',
    ]);
    expect(texts(page, '.messages p')).to.deep.equal(['Nothing to mend, nothing to look at.']);
    await expectAccessible(page);
  });

  it('shows only messages before there was a dataset', async () => {
    const state = aState({ dataset: null, title: null, isCurrent: false, problems: PROBLEMS });
    const { page } = await aPreview(state);
    expect(widgets(page)).to.deep.equal([]);
    expect(find(page, 'h1').textContent).to.equal('tables');
    expect(find(page, '[role=status]').textContent).to.contain('the widgets are shown');
    await expectAccessible(page);
  });

  it('says that the server is gone, and goes on when it is back', async () => {
    const { page, server } = await aPreview(aState());
    server.lose();
    await page.updateComplete;
    expect(find(page, '[role=status]').textContent).to.contain('does not answer any more');
    expect(widgets(page).length).to.equal(3);
    await tell(page, server, aState());
    expect(find(page, '[role=status]').textContent).to.contain('Built');
  });

  it('speaks the language that the reader chooses, and asks for sentences in it', async () => {
    const { page, server } = await aPreview(aState({ problems: PROBLEMS }));
    find(page, '.languages [lang=de]').click();
    await until(() => find(page, '#messages h2').textContent.includes('Meldungen'), 'German');
    expect(document.documentElement.lang).to.equal('de');
    expect(server.asked.at(-1)).to.equal('de');
    expect(location.search).to.equal('?lang=de');
    expect(texts(page, '.languages [aria-current]')).to.deep.equal(['Deutsch']);
  });

  it('listens only while it is in the page', async () => {
    const { page, server } = await aPreview(aState());
    expect(server.listeners).to.equal(1);
    const place = page.parentElement!;
    page.remove();
    expect(server.listeners).to.equal(0);
    place.append(page);
    await page.updateComplete;
    expect(server.listeners).to.equal(1);
    page.remove();
  });

  it('is never wider than the page, and its text is legible in the dark', async () => {
    const { page } = await aPreview(aState({ problems: PROBLEMS, isCurrent: false }));
    page.parentElement!.style.inlineSize = '100%';
    for (const width of [360, 768, 1280]) {
      const { width: actual } = await setWindowSize({ width, height: 800 });
      expect(document.documentElement.scrollWidth, `${width} px`).to.be.at.most(actual);
    }
    if (!canEmulateMedia()) return;
    await emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });
});
