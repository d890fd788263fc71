import { expect } from '@open-wc/testing';
import { frame } from '../../../src/i18n/en.js';
import { later as english } from '../../../src/i18n/en-later.js';
import { networkMap as arabic } from '../../../src/i18n/network-map/ar.js';
import { networkMap as words } from '../../../src/i18n/network-map/en.js';
import { KINDS } from '../../../src/widgets/network-map/kinds.js';
import type { IccNetworkMap } from '../../../src/widgets/network-map/network-map.js';
import {
  citiesFile,
  countsFile,
  IDS,
  manyCities,
  MEMBERS_CSV,
  networksFile,
} from '../../fixtures/network-map-files.js';
import { expectAccessible as expectAxe } from '../../support/axe.js';
import { useFakeServer } from '../../support/fake-server.js';
import { nextFrame, until } from '../../support/frames.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import {
  answerAll,
  answerBorders,
  answerDataset,
  markOf,
  marksOf,
  namesOf,
  prepare,
  putMap,
  scaleOf,
  settled,
  showMap,
  type MapSetup,
} from '../../support/network-map.js';
import { aPlace } from '../../support/place.js';
import { all, find, get, has, textOf } from '../../support/widgets.js';

const VIEWS = ['both', 'map', 'list'] as const;

/** Fails if the audit finds anything. */
async function expectAccessible(map: IccNetworkMap): Promise<void> {
  // The audit would measure members out of sight where they have not been laid out yet.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.country { content-visibility: visible }');
  map.shadowRoot!.adoptedStyleSheets.push(sheet);
  await nextFrame();
  await expectAxe(map);
}

/** Opens the card of a place. */
async function open(map: IccNetworkMap, id: string): Promise<void> {
  get(map, `[data-id=${id}] .name`).click();
  await until(() => has(map, '.card'), 'the card');
}

/** Types into the search. */
async function search(map: IccNetworkMap, text: string): Promise<void> {
  const input = get<HTMLInputElement>(map, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
  await map.updateComplete;
}

/** The pairs of marks whose middles are nearer to each other than 24 pixels of the window. */
function crowded(map: IccNetworkMap): readonly string[] {
  const marks = all<SVGGElement>(map, '.mark').map((mark) => {
    const { left, top, width, height } = mark.querySelector('.hit')!.getBoundingClientRect();
    return { name: mark.getAttribute('aria-label'), x: left + width / 2, y: top + height / 2 };
  });
  return marks.flatMap((a, i) =>
    marks
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 24)
      .map((b) => `${a.name} and ${b.name}`),
  );
}

/** A system colour as this page has it. */
function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  aPlace().append(probe);
  return getComputedStyle(probe).color;
}

describe('icc-network-map for everybody', () => {
  const server = useFakeServer();

  beforeEach(() => {
    answerBorders(server);
  });

  describe('passes the audit', () => {
    for (const view of VIEWS) {
      it(`as ${view}, light and dark, in both directions`, async () => {
        for (const [lang, dir, theme] of [
          ['en', 'ltr', 'light'],
          ['en', 'ltr', 'dark'],
          ['ar', 'rtl', 'light'],
          ['ar', 'rtl', 'dark'],
        ] as const) {
          const attributes = { view, theme, city: 'lisboa' };
          const map = await showMap({ attributes, around: { lang, dir } });
          await expectAccessible(map);
          map.parentElement?.remove();
        }
      });
    }

    it('on a dark page that knows nothing of widgets', async () => {
      const around = { style: 'color-scheme: dark; background: #16181d; color: #eee' };
      const map = await showMap({ around });
      await open(map, 'bergen');
      await expectAccessible(map);
    });

    it('with a card open, in both themes', async () => {
      for (const theme of ['light', 'dark']) {
        const map = await showMap({ attributes: { theme } });
        await open(map, 'bergen');
        await expectAccessible(map);
        map.parentElement?.remove();
      }
    });

    it('with a choice of cities open', async () => {
      const map = await showMap();
      markOf(map, 'camden').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await until(() => has(map, '.choice'), 'the choice');
      await expectAccessible(map);
    });

    it('while the map is enlarged and a mark is looked at', async () => {
      const map = await showMap();
      await prepare(map);
      get(map, '.zoom-button').click();
      await until(() => scaleOf(map) === 1.8, 'the enlarged map');
      all<SVGGElement>(map, '.mark')[0]!.focus();
      await until(() => has(map, '#hint strong'), 'the name');
      await expectAccessible(map);
    });

    it('with filters that leave few, and that leave nobody', async () => {
      const map = await showMap();
      await search(map, 'oslo');
      await expectAccessible(map);
      await search(map, 'atlantis');
      await expectAccessible(map);
    });

    it('with the list of downloads open', async () => {
      const map = await showMap();
      get<HTMLDetailsElement>(map, '.downloads').open = true;
      await until(() => has(map, '.downloads button'), 'the list');
      await expectAccessible(map);
    });

    it('with the note on what could not be read open', async () => {
      const map = putMap({ attributes: { src: 'https://city.example/members.csv' } });
      (await server.next('members.csv')).respond(MEMBERS_CSV);
      await settled(map);
      await until(() => has(map, '.faults'), 'the note');
      get<HTMLDetailsElement>(map, '.faults').open = true;
      await nextFrame();
      await expectAccessible(map);
    });

    it('with its facts and their table open', async () => {
      answerAll(server, 'counts.json', (request) => {
        request.respondWithJson(countsFile());
      });
      const map = await showMap({ attributes: { facts: '' } });
      await until(() => has(map, '[part=facts] svg'), 'the facts');
      get<HTMLDetailsElement>(map, '[part=facts] details').open = true;
      await nextFrame();
      await expectAccessible(map);
    });

    it('with many members', async () => {
      const map = await showMap({ data: manyCities(450) });
      await expectAccessible(map);
    });

    it('on a narrow phone', async () => {
      const map = await showMap({ widthPx: 320 });
      await open(map, 'bergen');
      await expectAccessible(map);
    });

    it('while loading, when there are no members, and when nothing can be had', async () => {
      const map = putMap();
      const request = await server.next('cities.json');
      await expectAccessible(map);
      request.fail();
      (await server.next('networks.json')).fail();
      await map.ready;
      await until(() => textOf(find(map, '[part=status] p')) === english.problem('offline'), 'it');
      await expectAccessible(map);
      const empty = putMap({ data: citiesFile({ cities: [] }) });
      await empty.ready;
      expect(empty.state).to.equal('empty');
      await expectAccessible(empty);
    });

    it('with the content of the page in its place, and with an old list', async () => {
      const map = putMap({ content: '<p>Our members</p>' });
      (await server.next('cities.json')).fail();
      (await server.next('networks.json')).fail();
      await map.ready;
      await expectAccessible(map);
      const again = map.reload();
      (await server.next('cities.json')).respondWithJson(citiesFile());
      (await server.next('networks.json')).respondWithJson(networksFile());
      await again;
      await settled(map);
      const stale = map.reload();
      (await server.next('cities.json')).fail();
      (await server.next('networks.json')).fail();
      await stale;
      expect(map.state).to.equal('stale');
      await expectAccessible(map);
    });
  });

  describe('has names and a structure', () => {
    it('is a figure named by its heading', async () => {
      const map = await showMap();
      expect(get(map, 'figure').getAttribute('aria-labelledby')).to.equal('heading');
      expect(textOf(get(map, '#heading'))).to.equal(words.heading(undefined, undefined));
    });

    it('has headings for countries and for the card one level below its own, six at most', async () => {
      const map = await showMap();
      await open(map, 'bergen');
      const levels = (): readonly (string | null)[] =>
        ['#heading', '.country-name', '#card-title'].map((selector) =>
          get(map, selector).getAttribute('aria-level'),
        );
      expect(levels()).to.eql(['2', '3', '3']);
      for (const [wish, ...expected] of [
        ['4', '4', '5', '5'],
        ['6', '6', '6', '6'],
        ['9', '6', '6', '6'],
      ] as const) {
        map.setAttribute('heading-level', wish);
        await map.updateComplete;
        expect(levels(), wish).to.eql(expected);
      }
      expect(
        all(map, '[aria-level]').every((each) => each.getAttribute('role') === 'heading'),
      ).to.equal(true);
    });

    it('names map, list, insets and marks, and says how to move about', async () => {
      const map = await showMap();
      const drawing = get(map, '.drawing');
      expect([drawing.getAttribute('role'), drawing.getAttribute('aria-label')]).to.eql([
        'group',
        words.map,
      ]);
      expect(textOf(get(map, `#${drawing.getAttribute('aria-describedby')}`))).to.equal(
        words.hint('Ctrl'),
      );
      const list = get(map, '[part~=list]');
      expect([list.getAttribute('role'), list.getAttribute('aria-label'), list.tabIndex]).to.eql([
        'region',
        words.list,
        0,
      ]);
      expect(get(map, '.inset').getAttribute('aria-label')).to.equal(words.insetWorld);
      for (const mark of all<SVGGElement>(map, '.mark')) {
        expect(mark.getAttribute('role')).to.equal('button');
        expect(mark.getAttribute('aria-label')).to.match(/\S/);
      }
      expect(all(map, '.mark[tabindex="0"]')).to.have.length(1);
    });

    it('labels every filter, the choice of views, and the buttons of the map', async () => {
      const map = await showMap({ data: citiesFile(networksFile()) });
      const labels = all<HTMLInputElement>(map, '.field :is(input, select)').map(({ labels }) =>
        textOf([...labels!].at(0)?.querySelector('span') ?? null),
      );
      expect(labels).to.eql([words.search, words.country, words.network, words.belonging]);
      expect(get(map, '.filters').getAttribute('role')).to.equal('search');
      expect(textOf(get(map, 'legend'))).to.equal(frame.chooseView);
      expect(all(map, '.zoom-button').map((each) => each.getAttribute('aria-label'))).to.eql([
        words.zoomIn,
        words.zoomOut,
        words.zoomWhole,
      ]);
    });

    it('has the list as lists of members below headings, each with a button and a link of its own name', async () => {
      const map = await showMap();
      const [country] = all(map, '.country');
      expect([...country!.children].map(({ localName }) => localName)).to.eql(['div', 'ul']);
      expect(all(map, '.country > ul > li')).to.have.length(IDS.length);
      const links = all<HTMLAnchorElement>(map, '.member a').map(textOf);
      expect(links).to.eql(['City’s page: Bergen', 'Source: Stavanger']);
    });

    it('has a card that is named by the city, and holds the focus', async () => {
      const map = await showMap();
      await open(map, 'bergen');
      const card = get(map, '.card');
      expect([card.localName, card.getAttribute('aria-labelledby')]).to.eql([
        'section',
        'card-title',
      ]);
      expect(map.shadowRoot?.activeElement === card).to.equal(true);
      expect(all(map, '.card dt').map(textOf)).to.have.length(5);
    });

    it('tells in the card all that is known of a city, each with its source', async () => {
      const map = await showMap({ data: citiesFile(networksFile()) });
      await open(map, 'bergen');
      expect(all(map, '.card dt').map(textOf)).to.eql([
        words.country,
        words.belonging,
        words.network,
        words.sinceLabel,
        words.indexLabel,
      ]);
      const facts = all(map, '.card dd').map(textOf);
      expect(facts[0]).to.equal('Norway');
      expect(facts[1]).to.equal(words.kind('both'));
      expect(facts[2]).to.equal('Norsk nettverk');
      expect(facts[3]).to.match(/^2015/);
      expect(facts[4]).to.match(/^64 \/ 100/);
      expect(facts[4]).to.contain('56 cities compared');
      const links = all<HTMLAnchorElement>(map, '.card a').map(({ href }) => href);
      expect(links).to.include('https://programme.example/page');
      expect(links).to.include('https://bergen.example/');
    });

    it('tells the language and direction of its words', async () => {
      const map = await showMap({ around: { lang: 'ar', dir: 'rtl' } });
      const figure = get(map, 'figure');
      expect([figure.lang.slice(0, 2), figure.dir]).to.eql(['ar', 'rtl']);
      expect(textOf(get(map, '#heading'))).to.equal(arabic.heading(undefined, undefined));
    });

    it('has the buttons of the map at the end of the line, and does not mirror the map', async () => {
      for (const [lang, dir] of [
        ['en', 'ltr'],
        ['ar', 'rtl'],
      ] as const) {
        const map = await showMap({ around: { lang, dir } });
        const frame = get(map, '.drawing').getBoundingClientRect();
        const button = get(map, '.zoom-button').getBoundingClientRect();
        expect(button.left - frame.left > frame.width / 2, dir).to.equal(dir === 'ltr');
        const west = markOf(map, 'lisboa').getBoundingClientRect().left;
        expect(west < markOf(map, 'botkyrka').getBoundingClientRect().left, dir).to.equal(true);
      }
    });

    it('tells kinds apart by shape as well as colour, alike on map, in list and legend', async () => {
      const map = await showMap();
      const symbols = all(map, '.legend .symbol');
      // A ring is the outline of a disc.
      const looks = symbols.map((one) => [
        one.getAttribute('d'),
        one.getAttribute('fill') === 'none',
      ]);
      expect(new Set(looks.map(String)).size).to.equal(KINDS.length);
      const shapes = symbols.map((symbol) => symbol.getAttribute('d'));
      const inList = get(map, '.member[data-id=lisboa] .symbol').getAttribute('d');
      expect(inList).to.equal(shapes[KINDS.indexOf('index-only')]);
      expect(has(map, '.mark[data-id=lisboa] .symbol')).to.equal(true);
    });
  });

  describe('is large enough to hit', () => {
    for (const widthPx of [280, 360, 700]) {
      it(`has no two marks nearer than 24 pixels at ${widthPx} pixels, and all of 24 pixels`, async () => {
        for (const data of [citiesFile(), manyCities(130), manyCities(3000)]) {
          const map = await showMap({ data, widthPx });
          expect(marksOf(map).length).to.be.greaterThan(3);
          expect(crowded(map)).to.eql([]);
          for (const hit of all(map, '.hit')) {
            const { width, height } = hit.getBoundingClientRect();
            expect(Math.min(width, height)).to.be.at.least(24 - 0.05);
          }
          map.parentElement?.remove();
        }
      });
    }

    it('shows on the map what was chosen in the list, also within a group of cities', async () => {
      const map = await showMap();
      const mark = markOf(map, 'camden');
      const ring = (): string => getComputedStyle(mark.querySelector('.hit')!).strokeWidth;
      expect([mark.querySelector('.number')?.textContent, ring()]).to.eql(['2', '1.5px']);
      await open(map, 'islington');
      expect(ring()).to.equal('2px');
      await until(() => has(map, '.label'), 'the name');
      expect(textOf(get(map, '.label'))).to.equal('Islington');
    });

    it('keeps them apart when the map is enlarged', async () => {
      const map = await showMap({ data: manyCities(1000), widthPx: 360 });
      await prepare(map);
      for (const scale of [1.8, 1.8 ** 2, 1.8 ** 3]) {
        get(map, '.zoom-button').click();
        await until(() => Math.abs(scaleOf(map) - scale) < 1e-6, 'an enlarged map');
        expect(crowded(map)).to.eql([]);
      }
    });

    it('has other targets of 24 pixels and more on a phone', async () => {
      const map = await showMap({ widthPx: 328 });
      await open(map, 'bergen');
      get<HTMLDetailsElement>(map, '.downloads').open = true;
      await until(() => has(map, '.downloads button'), 'the list of downloads');
      for (const control of all(map, '.option, summary, button, select, input[type=search]')) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), textOf(control)).to.be.at.least(24);
      }
    });
  });

  describe('adapts to its reader', () => {
    before(function () {
      if (!canEmulateMedia()) this.skip();
    });

    it('shows every sign in forced colours, each in its shape', async () => {
      const map = await showMap();
      await emulateMedia({ forcedColors: 'active' });
      const text = systemColour('CanvasText');
      for (const [i, kind] of KINDS.entries()) {
        const { fill, stroke } = getComputedStyle(all(map, '.legend .symbol')[i]!);
        // Rings and crosses are lines; the others are areas.
        const isLine = kind === 'former' || kind === 'other';
        expect(isLine ? stroke : fill, kind).to.equal(text);
        if (isLine) expect(fill, kind).to.equal('none');
      }
      for (const mark of all(map, '.number')) {
        expect(getComputedStyle(mark).fill).to.equal(text);
      }
      await emulateMedia({ forcedColors: 'none' });
    });

    it('shows in forced colours which mark and which view is chosen', async () => {
      const map = await showMap();
      await open(map, 'lisboa');
      await emulateMedia({ forcedColors: 'active' });
      const highlight = systemColour('Highlight');
      expect(getComputedStyle(get(map, '.chosen .hit')).stroke).to.equal(highlight);
      const [chosen, other] = all(map, '.option').map(
        (option) => getComputedStyle(option).fontWeight,
      );
      expect(chosen).not.to.equal(other);
      await emulateMedia({ forcedColors: 'none' });
    });

    it('jumps instead of moving for readers who want no motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const map = await showMap();
      await prepare(map);
      const scales = new Set<number>();
      get(map, '.zoom-button').click();
      for (let frames = 0; frames < 30; frames += 1) {
        await nextFrame();
        scales.add(scaleOf(map));
      }
      expect([...scales].filter((scale) => scale !== 1)).to.eql([1.8]);
      expect(map.getAnimations({ subtree: true })).to.eql([]);
      await emulateMedia({ reducedMotion: 'no-preference' });
    });

    it('prints map, legend and the whole list, and nothing to click', async () => {
      const map = await showMap({ data: manyCities(130), widthPx: 1000 });
      await emulateMedia({ media: 'print' });
      await nextFrame();
      expect(get(map, '.drawing').getBoundingClientRect().height).to.be.greaterThan(100);
      const list = get(map, '[part~=list]');
      expect(list.scrollHeight).to.be.at.most(list.clientHeight + 1);
      const { top, bottom } = list.getBoundingClientRect();
      for (const name of all(map, '.member .name')) {
        const box = name.getBoundingClientRect();
        expect(
          box.height > 0 && box.top >= top - 1 && box.bottom <= bottom + 1,
          textOf(name),
        ).to.equal(true);
      }
      expect(namesOf(map)).to.have.length(130);
      for (const selector of ['.controls', '#hint', '.zoom']) {
        expect(get(map, selector).getClientRects(), selector).to.have.length(0);
      }
      await emulateMedia({ media: 'screen' });
    });

    it('prints the list alone, too', async () => {
      const map = await showMap({ attributes: { view: 'list' }, data: manyCities(130) });
      await emulateMedia({ media: 'print' });
      await nextFrame();
      const list = get(map, '[part~=list]');
      expect(list.scrollHeight).to.be.at.most(list.clientHeight + 1);
      expect(getComputedStyle(list.parentElement!).overflow).to.equal('visible');
      await emulateMedia({ media: 'screen' });
    });

    it('follows the colour scheme of its page', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const accents: string[] = [];
      for (const scheme of ['light', 'light dark']) {
        const map = await showMap({ around: { style: `color-scheme: ${scheme}` } });
        accents.push(getComputedStyle(get(map, '.legend .symbol')).fill);
      }
      expect(accents).to.eql(['rgb(0, 88, 156)', 'rgb(124, 192, 255)']);
      await emulateMedia({ colorScheme: 'light' });
    });
  });

  describe('bears its reader’s own settings', () => {
    const long = { id: 'norwegian', name: 'Red de Ciudades Interculturales', status: 'other' };
    const setups: readonly MapSetup[] = [
      { widthPx: 320 },
      { widthPx: 1000 },
      { widthPx: 280, data: citiesFile({ networks: [long] }) },
    ];

    it('cuts off no words with wide text spacing', async () => {
      for (const setup of setups) {
        const map = await showMap(setup);
        await open(map, 'bergen');
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        map.shadowRoot!.adoptedStyleSheets.push(sheet);
        await nextFrame();
        const { left, right } = map.getBoundingClientRect();
        for (const element of all(
          map,
          '.heading, .words *, .option, .downloads summary, .legend li, .hint, .card *, .member *, figcaption',
        )) {
          if (element.getClientRects().length === 0) continue;
          if (element.closest('.visually-hidden, .unseen, svg')) continue;
          const box = element.getBoundingClientRect();
          expect(element.scrollWidth, textOf(element)).to.be.at.most(
            element.clientWidth > 0 ? element.clientWidth + 1 : Infinity,
          );
          expect(box.left >= left - 1 && box.right <= right + 1, textOf(element)).to.equal(true);
        }
        map.parentElement?.remove();
      }
    });

    it('makes nobody scroll sideways, at 280 pixels, in any view', async () => {
      for (const view of VIEWS) {
        const map = await showMap({ widthPx: 280, attributes: { view } });
        expect(map.scrollWidth, view).to.be.at.most(280);
        const { right } = map.getBoundingClientRect();
        for (const control of all(map, '.field, .option, summary, .drawing, [part~=list]')) {
          expect(control.getBoundingClientRect().right, view).to.be.at.most(right + 0.5);
        }
      }
    });
  });

  it('keeps the page from jumping while list and borders come', async () => {
    server.reset();
    const map = putMap({ widthPx: 700 });
    const request = await server.next('cities.json');
    const below = document.createElement('p');
    map.after(below);
    await nextFrame();
    expect(map.clientHeight).to.be.greaterThan(500);
    answerDataset(server);
    request.respondWithJson(citiesFile());
    await settled(map);
    await until(() => find(map, '.land')?.getAttribute('d'), 'the borders');
    const before = get(map, '.drawing').getBoundingClientRect().height;
    await nextFrame();
    expect(get(map, '.drawing').getBoundingClientRect().height).to.equal(before);
  });
});
