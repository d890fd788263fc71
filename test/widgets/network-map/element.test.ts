import { expect } from '@open-wc/testing';
import { laterNetworkMap as germanMap } from '../../../src/i18n/network-map/de.js';
import { configure } from '../../../src/data/config.js';
import type { DataErrorKind } from '../../../src/data/error.js';
import type { WidgetState } from '../../../src/element/data-controller.js';
import { define } from '../../../src/element/define.js';
import { IccSelectEvent, IccViewEvent } from '../../../src/element/choice-events.js';
import { IccErrorEvent, IccLoadEvent } from '../../../src/element/events.js';
import { later as german } from '../../../src/i18n/de.js';
import { later as english } from '../../../src/i18n/en-later.js';
import { networkMap as words } from '../../../src/i18n/network-map/en.js';
import { networkMap as germanWords } from '../../../src/i18n/network-map/de.js';
import { KINDS } from '../../../src/widgets/network-map/kinds.js';
import { IccNetworkMap } from '../../../src/widgets/network-map/network-map.js';
import {
  basemapFile,
  citiesFile,
  countsFile,
  IDS,
  manyCities,
  MEMBERS_CSV,
  networksFile,
} from '../../fixtures/network-map-files.js';
import { aCity, aFile } from '../../fixtures/network-maps.js';
import { useFakeServer, type FakeRequest } from '../../support/fake-server.js';
import { nextFrame, until } from '../../support/frames.js';
import {
  aMap,
  answerAll,
  answerBorders,
  answerDataset,
  markOf,
  marksOf,
  namesOf,
  putMap,
  scaleOf,
  settled,
  showMap,
  type MapSetup,
} from '../../support/network-map.js';
import { aPlace } from '../../support/place.js';
import {
  all,
  announcement,
  eventOf,
  find,
  get,
  has,
  listen,
  textOf,
} from '../../support/widgets.js';

const DATASET = 'https://data.example/set/';
const { kind } = words;
const FALLBACK = '<p>See our <a href="/members">members</a>.</p>';

/** Whether the reader sees the page's own content. */
function isFallbackShown(map: IccNetworkMap): boolean {
  const slot = get(map, 'slot:not([name])');
  return getComputedStyle(slot).display !== 'none' && map.firstElementChild?.clientHeight !== 0;
}

/** What the reader is told. */
function statusOf(map: IccNetworkMap): string {
  return textOf(find(map, '[part=status] p'));
}

/** The state in words and for style sheets, which must be one. */
function stateOf(map: IccNetworkMap): WidgetState {
  expect(map.matches(`:state(${map.state})`), `:state(${map.state})`).to.equal(true);
  return map.state;
}

function headingOf(map: IccNetworkMap): string {
  return textOf(get(map, '#heading'));
}

function countOf(map: IccNetworkMap): string {
  return textOf(get(map, '.count'));
}

/** What can be chosen in a filter. */
function choicesOf(map: IccNetworkMap, i: number): readonly string[] {
  return [...(all<HTMLSelectElement>(map, 'select')[i]?.options ?? [])].map(textOf);
}

/** Chooses in a filter as a reader does. */
function choose(map: IccNetworkMap, i: number, value: string): void {
  const select = all<HTMLSelectElement>(map, 'select')[i]!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types into the search as a reader does. */
function search(map: IccNetworkMap, text: string): void {
  const input = get<HTMLInputElement>(map, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('icc-network-map', () => {
  const server = useFakeServer();

  beforeEach(() => {
    configure({ dataset: DATASET });
  });

  /** A widget whose list has arrived like this; its borders arrive by themselves. */
  async function answered(
    answer: (request: FakeRequest) => void,
    setup: MapSetup = {},
  ): Promise<IccNetworkMap> {
    answerBorders(server);
    const map = putMap(setup);
    answer(await server.next('cities.json'));
    (await server.next('networks.json')).respondWithJson(networksFile());
    await settled(map);
    return map;
  }

  const ok = (request: FakeRequest): void => {
    request.respondWithJson(citiesFile());
  };
  const fail = (request: FakeRequest): void => {
    request.fail();
  };

  describe('while it loads', () => {
    it('says so, and that it is busy', async () => {
      const map = putMap();
      await server.next('cities.json');
      expect(stateOf(map)).to.equal('loading');
      expect(statusOf(map)).to.equal('Loading the data…');
      expect(get(map, 'figure').getAttribute('aria-busy')).to.equal('true');
    });

    it('says nothing as long as the page has content of its own', async () => {
      const map = putMap({ content: FALLBACK });
      await server.next('cities.json');
      expect(statusOf(map)).to.equal('');
      expect(isFallbackShown(map)).to.equal(true);
    });

    it('has nothing to give', async () => {
      const map = putMap();
      await server.next('cities.json');
      expect(map.toTable()).to.equal(undefined);
      expect(await map.toCSV()).to.equal(undefined);
      expect(await map.toSVG()).to.equal(undefined);
    });

    it('shows list and marks as soon as they are there, without waiting for the borders', async () => {
      const map = putMap();
      ok(await server.next('cities.json'));
      (await server.next('networks.json')).respondWithJson(networksFile());
      await server.next('europe.topo.json');
      await until(() => find(map, '.member'), 'the list');
      expect(namesOf(map)).to.have.length(IDS.length);
      expect(stateOf(map)).to.equal('ready');
      await until(() => has(map, '.mark'), 'the marks');
      expect(marksOf(map)).to.have.length(7);
      expect(get(map, '.land').getAttribute('d')).to.equal('');
    });

    it('keeps `ready` waiting until the borders are drawn', async () => {
      const map = putMap({ data: citiesFile() });
      (await server.next('europe.topo.json')).respondWithJson(basemapFile());
      (await server.next('world-inset.topo.json')).respondWithJson(basemapFile());
      await map.ready;
      expect(get(map, '.land').getAttribute('d')).to.match(/^M/);
    });
  });

  describe('when data has come', () => {
    it('shows heading, count, filters, map and list, and hides the content of the page', async () => {
      const map = await answered(ok, { content: FALLBACK });
      expect(stateOf(map)).to.equal('ready');
      expect(headingOf(map)).to.equal('Members of the Intercultural Cities programme');
      expect(countOf(map)).to.equal('10 cities in 6 countries');
      expect(all(map, '.field')).to.have.length(4);
      expect(has(map, '.drawing')).to.equal(true);
      expect(namesOf(map)).to.have.length(IDS.length);
      expect(isFallbackShown(map)).to.equal(false);
      expect(get(map, 'figure').getAttribute('aria-busy')).to.equal('false');
    });

    it('asks only for members, networks and the borders that it needs', async () => {
      await answered(ok);
      expect([...server.urls].sort()).to.eql([
        `${DATASET}cities.json`,
        `${DATASET}geo/europe.topo.json`,
        `${DATASET}geo/world-inset.topo.json`,
        `${DATASET}networks.json`,
      ]);
    });

    it('groups the list by country, both in the order of the alphabet', async () => {
      answerBorders(server);
      const map = await showMap();
      expect(all(map, '.country-name').map(textOf)).to.eql([
        'Italy 2',
        'Mexico 1',
        'Norway 3',
        'Portugal 1',
        'Sweden 1',
        'United Kingdom 2',
      ]);
      expect(namesOf(map)).to.eql([
        'Modena',
        'Reggio nell’Emilia',
        'Mexico City',
        'Bergen',
        'Oslo',
        'Stavanger',
        'Lisboa',
        'Botkyrka',
        'Camden',
        'Islington',
      ]);
    });

    it('tells of a member its kind, networks, year, result and page', async () => {
      const map = await answered(ok);
      const [bergen] = all(map, '.member[data-id=bergen]');
      expect(textOf(bergen!.querySelector('p'))).to.equal(
        `${kind('both')} · Norsk nettverk · since 2015 · Index 64 of 100 (2013)`,
      );
      const link = bergen!.querySelector('a')!;
      expect([link.href, textOf(link)]).to.eql(['https://bergen.example/', 'City’s page: Bergen']);
    });

    it('has every member on the picture, also those outside of the map', async () => {
      answerBorders(server);
      const map = await showMap();
      expect(marksOf(map)).to.eql([
        '2 cities: Bergen and Stavanger',
        `Oslo, ${kind('international')}`,
        `Botkyrka, ${kind('international')}`,
        '2 cities: Reggio nell’Emilia and Modena',
        '2 cities: Camden and Islington',
        `Lisboa, ${kind('index-only')}`,
        `Mexico City, ${kind('international')}`,
      ]);
      expect(markOf(map, 'ciudad-de-mexico').closest('.inset')).not.to.equal(null);
    });

    it('says what limits the list, whose borders it shows, and where they are from', async () => {
      const map = await answered(ok);
      expect(all(map, '[part=source] p').map(textOf)).to.eql([
        '1 from this list: List of members (November 2017).',
        '9 more from pages of other dates, each given with its city.',
        'Inferred from the country: 1 membership of a network.',
        words.boundaries,
        words.borderCredits,
        words.kosovo,
      ]);
    });

    it('never names Kosovo without its footnote, be it in a list alone', async () => {
      const cities = ['XK', 'NO'].map((country) => aCity({ id: country.toLowerCase(), country }));
      const map = await showMap({ data: aFile({ cities }), attributes: { view: 'list' } });
      expect(textOf(get(map, '.list'))).to.contain('Kosovo*');
      expect(all(map, '[part=source] p').map(textOf)).to.eql([words.kosovo]);
      map.country = 'NO';
      await map.updateComplete;
      await map.ready;
      expect(all(map, '[part=source] p').map(textOf)).to.eql([]);
    });

    it('shows the members although the names of networks cannot be had', async () => {
      answerBorders(server);
      const map = putMap();
      ok(await server.next('cities.json'));
      (await server.next('networks.json')).respond('no', 500);
      await settled(map);
      expect(stateOf(map)).to.equal('ready');
      expect(choicesOf(map, 1)).to.eql(['All', 'italian', 'norwegian']);
    });
  });

  describe('when there are no members', () => {
    it('says so, shows no controls, and asks for no borders', async () => {
      const map = putMap({ data: citiesFile({ cities: [] }), content: FALLBACK });
      await map.ready;
      expect(stateOf(map)).to.equal('empty');
      expect(statusOf(map)).to.equal('No members are listed.');
      expect(isFallbackShown(map)).to.equal(true);
      expect(has(map, '.controls, .list, .drawing')).to.equal(false);
      expect(map.toTable()).to.equal(undefined);
      expect(server.urls).to.eql([]);
    });

    it('of the network or the country that was asked for, too', async () => {
      const networked = putMap({ data: citiesFile(), attributes: { network: 'martian' } });
      await networked.ready;
      expect(stateOf(networked)).to.equal('empty');
      const national = putMap({ data: citiesFile(), attributes: { country: 'JP' } });
      await national.ready;
      expect([stateOf(national), headingOf(national)]).to.eql([
        'empty',
        'Intercultural Cities: Japan',
      ]);
    });
  });

  describe('when data cannot be had', () => {
    const faults: Readonly<Record<string, readonly [DataErrorKind, (asked: FakeRequest) => void]>> =
      {
        'no network': ['offline', fail],
        'a server that answers 404': ['http', (asked) => asked.respond('no', 404)],
        'a server that does not answer': ['timeout', () => undefined],
        'an HTML page': ['not-json', (asked) => asked.respond('<!doctype html><p>Not found')],
        'a truncated file': [
          'not-json',
          (asked) => asked.respond(JSON.stringify(citiesFile()).slice(0, -30)),
        ],
        'a file of another shape': ['schema', (asked) => asked.respondWithJson({ cities: 'many' })],
        'a file for a newer library': [
          'version',
          (asked) => asked.respondWithJson(citiesFile({ formatVersion: 99 })),
        ],
        'a file that is too large': ['too-large', (asked) => asked.respond('x'.repeat(9000))],
      };

    for (const [fault, [kind, answer]] of Object.entries(faults)) {
      it(`tells the reader of ${fault} in the language of the page`, async () => {
        configure({ maxBytes: 8000, ...(kind === 'timeout' && { timeoutMs: 5 }) });
        const map = putMap({ around: { lang: 'de' } });
        const failed = eventOf(map, 'icc-error');
        answer(await server.next('cities.json'));
        (await server.next('networks.json')).respondWithJson(networksFile());
        expect((await failed).kind).to.equal(kind);
        await until(() => statusOf(map) === german.problem(kind), 'the message');
        expect(stateOf(map)).to.equal('error');
        expect(has(map, '.list, .drawing')).to.equal(false);
      });
    }

    it('never asks for an address that is not http(s)', async () => {
      for (const src of ['javascript:alert(1)', 'data:text/csv,name', 'file:///etc/passwd']) {
        const map = putMap({ attributes: { src } });
        const { kind, url } = await eventOf(map, 'icc-error');
        expect([kind, url]).to.eql(['forbidden-url', src]);
      }
      expect(server.urls).to.eql([]);
    });

    it('tells developers the address, the place in the file and the cause', async () => {
      const map = putMap();
      const failed = eventOf(document.body, 'icc-error');
      const file = citiesFile() as { cities: { lat: unknown }[] };
      file.cities[3]!.lat = 'north';
      (await server.next('cities.json')).respondWithJson(file);
      (await server.next('networks.json')).respondWithJson(networksFile());
      const event = await failed;
      expect(event).to.be.instanceOf(IccErrorEvent);
      expect([event.kind, event.url, event.path]).to.eql([
        'schema',
        `${DATASET}cities.json`,
        'cities[3].lat',
      ]);
      expect(event.cause).not.to.equal(undefined);
      expect([event.bubbles, event.composed, event.target]).to.eql([true, true, map]);
    });

    it('keeps the content of the page and says what it is', async () => {
      const map = await answered(fail, { content: FALLBACK });
      await until(() => statusOf(map) === english.fallbackShown, 'the message');
      expect(isFallbackShown(map)).to.equal(true);
    });

    it('tries again when the reader asks, and shows what comes', async () => {
      const map = await answered(fail);
      get(map, '.retry').click();
      const again = await server.next('cities.json');
      expect(again.cache).to.equal('reload');
      ok(again);
      (await server.next('networks.json')).respondWithJson(networksFile());
      await until(() => find(map, '.drawing'), 'the map');
      expect(stateOf(map)).to.equal('ready');
      expect(has(map, '.retry')).to.equal(false);
    });

    it('keeps the last good list, on map and paper, and says that it is not the newest', async () => {
      const map = await answered(ok);
      const reloaded = map.reload();
      fail(await server.next('cities.json'));
      (await server.next('networks.json')).respondWithJson(networksFile());
      await reloaded;
      expect(stateOf(map)).to.equal('stale');
      expect(namesOf(map)).to.have.length(IDS.length);
      expect(has(map, '.drawing')).to.equal(true);
      await until(() => statusOf(map) === english.stale, 'the message');
      const again = map.reload();
      ok(await server.next('cities.json'));
      (await server.next('networks.json')).respondWithJson(networksFile());
      await again;
      expect(stateOf(map)).to.equal('ready');
    });
  });

  describe('when the borders cannot be had', () => {
    /** A widget whose requests for borders are all answered like this. */
    async function without(answer: (request: FakeRequest) => void): Promise<IccNetworkMap> {
      answerAll(server, '.topo.json', answer);
      const map = putMap({ data: citiesFile() });
      await settled(map);
      return map;
    }

    for (const [fault, answer] of Object.entries({
      'are not there': (asked: FakeRequest) => asked.respond('no', 404),
      'are HTML': (asked: FakeRequest) => asked.respond('<!doctype html>'),
      'are of another shape': (asked: FakeRequest) => asked.respondWithJson({ type: 'Topology' }),
      'are for a newer library': (asked: FakeRequest) =>
        asked.respondWithJson({ ...basemapFile(), formatVersion: 99 }),
    })) {
      it(`because they ${fault}: the list stays, and the map shows places alone`, async () => {
        const map = await without(answer);
        expect(stateOf(map)).to.equal('ready');
        expect(namesOf(map)).to.have.length(IDS.length);
        expect(marksOf(map)).to.have.length(7);
        expect(get(map, '.land').getAttribute('d')).to.equal('');
        expect(textOf(get(map, '.picture'))).to.contain(words.noBorders);
      });
    }

    for (const region of ['auto', 'world'] as const) {
      it(`asks for them again with the next load, of the region ${region}`, async () => {
        let isThere = false;
        const map = await without((asked) => {
          if (isThere) asked.respondWithJson(basemapFile());
          else asked.fail();
        });
        map.region = region;
        await map.updateComplete;
        await settled(map);
        isThere = true;
        await map.reload();
        await until(() => get(map, '.land').getAttribute('d') !== '', 'the borders');
        expect(textOf(get(map, '.picture'))).not.to.contain(words.noBorders);
      });
    }

    it('draws the map although those of the inset alone are missing', async () => {
      answerAll(server, 'world-inset.topo.json', fail);
      answerBorders(server);
      const map = putMap({ data: citiesFile() });
      await settled(map);
      expect(get(map, '.land').getAttribute('d')).to.match(/^M/);
      expect(textOf(get(map, '.picture'))).not.to.contain(words.noBorders);
      expect(marksOf(map)).to.contain(`Mexico City, ${kind('international')}`);
    });

    it('takes those of the library for a dataset that has none', async () => {
      const map = putMap({ attributes: { src: 'https://city.example/icc/' } });
      (await server.next('icc/cities.json')).respondWithJson(citiesFile());
      (await server.next('icc/networks.json')).respondWithJson(networksFile());
      (await server.next('icc/geo/europe.topo.json')).respond('no', 404);
      (await server.next('icc/geo/world-inset.topo.json')).respond('no', 404);
      (await server.next('set/geo/europe.topo.json')).respondWithJson(basemapFile());
      (await server.next('set/geo/world-inset.topo.json')).respondWithJson(basemapFile());
      await settled(map);
      expect(get(map, '.land').getAttribute('d')).to.match(/^M/);
    });
  });

  describe('its requests', () => {
    it('are shared by all widgets of a page', async () => {
      answerDataset(server);
      const maps = [1, 2, 3].map(() => putMap());
      await Promise.all(maps.map(settled));
      expect(maps.map(({ state }) => state)).to.eql(['ready', 'ready', 'ready']);
      expect(server.urls).to.have.length(4);
    });

    it('are given up for a list that is no longer asked for, whose late answer is dropped', async () => {
      answerBorders(server);
      const map = putMap({ attributes: { src: 'https://city.example/old.json' } });
      const events = listen(map, 'icc-load', 'icc-error');
      const first = await server.next('old.json');
      map.src = 'https://city.example/new.json';
      const second = await server.next('new.json');
      expect(first.isAborted).to.equal(true);
      second.respondWithJson(manyCities(5));
      first.respondWithJson(citiesFile());
      await settled(map);
      expect(countOf(map)).to.equal('5 cities in 5 countries');
      expect(events).to.have.length(1);
    });

    it('for borders may end late: what comes for another list is dropped', async () => {
      const map = putMap({ data: citiesFile() });
      const late = await server.next('europe.topo.json');
      map.country = 'IT';
      const national = await server.next('it.topo.json');
      national.respondWithJson(basemapFile());
      late.respond('<!doctype html>');
      await settled(map);
      expect(textOf(get(map, '.picture'))).not.to.contain(words.noBorders);
      expect(countOf(map)).to.equal('2 cities in 1 country');
    });

    it('are given up when the widget leaves the page, and made anew when it comes back', async () => {
      const map = putMap();
      const request = await server.next('cities.json');
      map.remove();
      await until(() => request.isAborted, 'the end of the request');
      await nextFrame();
      answerDataset(server);
      aPlace().append(map);
      await settled(map);
      expect(stateOf(map)).to.equal('ready');
      expect(namesOf(map)).to.have.length(IDS.length);
    });

    it('for borders bring them although the widget left the page and came back', async () => {
      const map = putMap({ data: citiesFile() });
      await server.next('europe.topo.json');
      map.remove();
      await nextFrame();
      aPlace().append(map);
      await nextFrame();
      // Whether the first requests go on or others are made is none of the reader's business.
      for (const request of server.requests) request.respondWithJson(basemapFile());
      answerBorders(server);
      await until(() => find(map, '.land')?.getAttribute('d'), 'the borders');
    });

    it('for borders go on when the widget is moved to another place in the page', async () => {
      const map = putMap({ data: citiesFile() });
      await server.next('europe.topo.json');
      aPlace().append(map);
      for (const request of server.requests) request.respondWithJson(basemapFile());
      answerBorders(server);
      await until(() => find(map, '.land')?.getAttribute('d'), 'the borders');
    });

    it('are not repeated when a widget that shows its list leaves and comes back', async () => {
      const map = await answered(ok);
      const before = server.urls.length;
      map.remove();
      await nextFrame();
      aPlace().append(map);
      await nextFrame();
      await map.ready;
      expect(server.urls).to.have.length(before);
      expect(stateOf(map)).to.equal('ready');
      expect(has(map, '.drawing')).to.equal(true);
    });

    it('wait until the widget comes near the viewport', async () => {
      answerBorders(server);
      const place = aPlace();
      place.style.marginBlockStart = '4000px';
      const map = aMap({ attributes: { loading: 'lazy' } });
      place.append(map);
      for (let frames = 0; frames < 3; frames += 1) await nextFrame();
      expect(stateOf(map)).to.equal('idle');
      expect(server.urls).to.eql([]);
      answerDataset(server);
      place.style.marginBlockStart = '0';
      await until(() => find(map, '.drawing'), 'the map');
      expect(stateOf(map)).to.equal('ready');
    });
  });

  describe('when it leaves the page', () => {
    it('stops listening to the document and comes back alive', async () => {
      answerBorders(server);
      const map = await showMap();
      get(map, '.map').dispatchEvent(new PointerEvent('pointerenter'));
      get(map, '.zoom-button').click();
      await until(() => scaleOf(map) > 1, 'the enlarged map');
      map.remove();
      document.documentElement.lang = 'de';
      document.documentElement.lang = 'en';
      await nextFrame();
      expect(map.isUpdatePending).to.equal(false);
      aPlace(400).append(map);
      await until(() => get(map, '.drawing').getAttribute('width') === '400', 'the new width');
      const scale = scaleOf(map);
      get(map, '.zoom-button').click();
      await until(() => scaleOf(map) > scale, 'a map enlarged further');
      get(map, '.mark[aria-pressed]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await until(() => find(map, '.card'), 'the card');
    });

    it('gets the finer borders after it came back', async () => {
      answerBorders(server);
      const map = await showMap();
      map.remove();
      await nextFrame();
      aPlace().append(map);
      await nextFrame();
      get(map, '.zoom-button').click();
      await until(() => scaleOf(map) === 1.8, 'the first step');
      get(map, '.zoom-button').click();
      await until(
        () => server.urls.some((url) => url.endsWith('europe-detail.topo.json')),
        'the request for finer borders',
      );
    });

    it('moves the map no further', async () => {
      answerBorders(server);
      const map = await showMap();
      get(map, '.map').dispatchEvent(new PointerEvent('pointerenter'));
      get(map, '.zoom-button').click();
      await until(() => scaleOf(map) > 1, 'the first step');
      map.remove();
      const scale = scaleOf(map);
      for (let frames = 0; frames < 5; frames += 1) await nextFrame();
      expect(scaleOf(map)).to.equal(scale);
      expect(map.isUpdatePending).to.equal(false);
    });
  });

  describe('its events', () => {
    it('tell of every load once its result is on the page, through shadow roots', async () => {
      answerBorders(server);
      const map = putMap();
      const loaded = eventOf(document.body, 'icc-load');
      ok(await server.next('cities.json'));
      (await server.next('networks.json')).respondWithJson(networksFile());
      const event = await loaded;
      expect(event).to.be.instanceOf(IccLoadEvent);
      expect([event.bubbles, event.composed, event.target]).to.eql([true, true, map]);
      expect(namesOf(map)).to.have.length(IDS.length);
    });

    it('tell of the view that the reader chose, and show it in the attribute', async () => {
      answerBorders(server);
      const map = await showMap();
      for (const [i, view] of (['both', 'map', 'list'] as const).entries()) {
        if (i === 0) continue;
        const chosen = eventOf(document.body, 'icc-view');
        all<HTMLInputElement>(map, '.option input')[i]!.click();
        const event = await chosen;
        expect(event).to.be.instanceOf(IccViewEvent);
        expect([event.view, event.bubbles, event.composed]).to.eql([view, true, true]);
        await map.updateComplete;
        expect(map.getAttribute('view')).to.equal(view);
        expect([has(map, '.drawing'), has(map, '.list')]).to.eql([view === 'map', view === 'list']);
      }
    });

    it('tell of the city that the reader chose, and of giving it up', async () => {
      answerBorders(server);
      const map = await showMap();
      const events = listen(document.body, 'icc-select');
      get(map, '[data-id=bergen] .name').click();
      await until(() => find(map, '.card'), 'the card');
      get(map, '[data-id=oslo] .name').click();
      await until(() => textOf(get(map, '#card-title')) === 'Oslo', 'the other card');
      get(map, '.card .close').click();
      await until(() => !find(map, '.card'), 'the end of the card');
      expect(events.map(({ kind, id }) => [kind, id])).to.eql([
        ['city', 'bergen'],
        ['city', 'oslo'],
        ['city', undefined],
      ]);
      const [event] = events;
      expect(event).to.be.instanceOf(IccSelectEvent);
      expect([event!.bubbles, event!.composed, event!.target]).to.eql([
        true,
        true,
        document.body.querySelector('icc-network-map'),
      ]);
    });

    it('tell once that a city is chosen, on the map as well as in the list', async () => {
      answerBorders(server);
      const map = await showMap();
      get(map, '[data-id=oslo] .name').click();
      await until(() => find(map, '.card'), 'the card');
      expect(get(map, '[data-id=oslo] .name').getAttribute('aria-pressed')).to.equal('true');
      expect(markOf(map, 'oslo').getAttribute('aria-pressed')).to.equal('true');
      expect(all(map, '[aria-pressed=true]')).to.have.length(2);
    });

    it('do not tell of what code changed', async () => {
      answerBorders(server);
      const map = await showMap();
      const events = listen(document, 'icc-view', 'icc-select');
      map.view = 'list';
      map.city = 'oslo';
      await map.updateComplete;
      await map.ready;
      expect(events).to.eql([]);
    });

    it('do not tell of a choice that other data ended', async () => {
      answerBorders(server);
      const map = await showMap();
      get(map, '[data-id=oslo] .name').click();
      await until(() => find(map, '.card'), 'the card');
      const events = listen(document, 'icc-select');
      map.data = manyCities(5);
      await until(() => countOf(map) === '5 cities in 5 countries', 'the other list');
      expect(has(map, '.card')).to.equal(false);
      expect(events).to.eql([]);
    });
  });

  describe('its data', () => {
    it('wins over `src` when it is given in code', async () => {
      answerBorders(server);
      const map = await showMap({ attributes: { src: DATASET } });
      expect(countOf(map)).to.equal('10 cities in 6 countries');
      expect(server.urls.filter((url) => url.endsWith('cities.json'))).to.eql([]);
    });

    it('may be frozen, may hold null for what is missing, and is not changed', async () => {
      answerBorders(server);
      const file = citiesFile() as { cities: { since?: unknown }[] };
      file.cities[0]!.since = null;
      const before = JSON.stringify(file);
      const map = await showMap({ data: Object.freeze(file) });
      expect(textOf(get(map, '[data-id=bergen] p'))).not.to.contain('since');
      expect(JSON.stringify(file)).to.equal(before);
    });

    it('brings its networks along in one file', async () => {
      answerBorders(server);
      const map = putMap({ attributes: { src: 'https://city.example/members.json' } });
      const { networks } = networksFile() as { networks: object };
      (await server.next('members.json')).respondWithJson(citiesFile({ networks }));
      await settled(map);
      expect(choicesOf(map, 1)).to.eql(['All', 'Città del dialogo', 'Norsk nettverk']);
      expect(server.urls[0]).to.equal('https://city.example/members.json');
    });

    it('may be a folder with files of its own', async () => {
      answerDataset(server);
      const map = putMap({ attributes: { src: 'https://city.example/icc/' } });
      await settled(map);
      expect([...server.urls].sort()).to.eql([
        'https://city.example/icc/cities.json',
        'https://city.example/icc/geo/europe.topo.json',
        'https://city.example/icc/geo/world-inset.topo.json',
        'https://city.example/icc/networks.json',
      ]);
    });

    it('is drawn anew, unfiltered and whole, when other data is given', async () => {
      answerBorders(server);
      const map = await showMap();
      search(map, 'oslo');
      get(map, '.zoom-button').click();
      await until(() => scaleOf(map) > 1, 'the enlarged map');
      map.data = manyCities(7);
      await until(() => countOf(map) === '7 cities in 5 countries', 'the other list');
      await until(() => scaleOf(map) === 1, 'the whole map');
      expect(get<HTMLInputElement>(map, 'input[type=search]').value).to.equal('');
    });

    it('cannot bring markup or code into the page', async () => {
      answerBorders(server);
      const attack = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
      const map = await showMap({
        data: {
          cities: [
            {
              id: 'a',
              name: attack,
              country: attack,
              lat: 60,
              lon: 10,
              url: 'JaVaScRiPt:alert(1)',
              networks: [{ id: 'n', basis: 'published' }],
              sources: ['s'],
              standIn: attack,
            },
            { id: 'b', name: 'B', country: 'NO', lat: 40, lon: 10, networks: [{ id: 'm' }] },
          ],
          networks: [
            { id: 'n', name: attack, website: 'data:text/html,x' },
            { id: 'm', name: 'M' },
          ],
          sources: [{ id: 's', title: attack, url: 'javascript:alert(1)' }],
        },
      });
      get(map, '[data-id=a] .name').click();
      await until(() => find(map, '.card'), 'the card');
      expect(all(map, 'img, script, iframe, a')).to.eql([]);
      expect(textOf(get(map, '#card-title'))).to.equal(attack);
      expect(textOf(get(map, '.card'))).to.contain(`The mark stands at this place: ${attack}.`);
      expect(namesOf(map)).to.contain(attack);
      expect(choicesOf(map, 1)).to.contain(attack);
      expect(markOf(map, 'a').getAttribute('aria-label')).to.contain(attack);
    });
  });

  describe('a coordinator’s own list', () => {
    const URL = 'https://city.example/members.csv';

    /** A widget whose list has arrived. */
    async function listed(text: string, setup: MapSetup = {}): Promise<IccNetworkMap> {
      answerBorders(server);
      const map = putMap({ ...setup, attributes: { src: URL, ...setup.attributes } });
      (await server.next('members.csv')).respond(text);
      await settled(map);
      return map;
    }

    it('works without any build, with decimal commas and names of countries', async () => {
      const map = await listed('name;country;lat;lon\nBergen;NO;60,39;5,32\nMalmö;Sweden;55,6;13');
      expect(namesOf(map)).to.eql(['Bergen', 'Malmö']);
      expect(countOf(map)).to.equal('2 cities in 2 countries');
      expect(has(map, '.faults')).to.equal(false);
      expect(server.urls[0]).to.equal(URL);
    });

    it('names no kinds where it has none', async () => {
      const map = await listed('name;country;lat;lon\nBergen;NO;60,39;5,32\nMalmö;SE;55,6;13');
      expect(all(map, '.legend li')).to.eql([]);
      expect(has(map, '[part=summary] .muted')).to.equal(false);
      get(map, '[data-id=bergen] .name').click();
      await until(() => has(map, '.card'), 'the card');
      expect(all(map, '.card dt').map(textOf)).to.eql(['Country']);
    });

    it('offers cities at one point by the same sign as the map, where it names no kinds', async () => {
      const map = await listed('name;country;lat;lon\nBergen;NO;60,39;5,32\nAskøy;NO;60,39;5,32');
      const signOf = (place: string): string | null | undefined =>
        find(map, `${place} .symbol`)?.getAttribute('fill');
      get(map, '.mark').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await until(() => has(map, '.card'), 'the card');
      expect([signOf('.choice'), signOf('.list')]).to.eql(['var(--_accent)', 'var(--_accent)']);
    });

    it('loses only the rows that cannot be read, and tells the reader how many and which', async () => {
      const map = await listed(MEMBERS_CSV);
      expect(namesOf(map)).to.eql(['Bergen', 'Oslo', 'Malmö']);
      await until(() => find(map, '.faults'), 'the note');
      expect(textOf(get(map, '.faults summary'))).to.equal(
        '1 row of the list could not be read and is left out. 1 entry of the list could not be read',
      );
      expect(all(map, '.faults li').map(textOf)).to.eql([
        'Row 3, column “since”: this is not a year or a date',
        'Row 4, column “lat”: this is not a number',
      ]);
    });

    it('tells the page what it could not read, once the rest is shown', async () => {
      answerBorders(server);
      const map = putMap({ attributes: { src: URL } });
      const failed = eventOf(document.body, 'icc-error');
      (await server.next('members.csv')).respond(MEMBERS_CSV);
      const event = await failed;
      expect(namesOf(map)).to.have.length(3);
      expect(has(map, '.drawing')).to.equal(true);
      expect([event.kind, event.url, event.path]).to.eql(['schema', URL, 'row 3, column since']);
      expect(
        (event.cause as readonly { row: number; kind: string; lostRow: boolean }[]).map(
          ({ row, kind, lostRow }) => [row, kind, lostRow],
        ),
      ).to.eql([
        [3, 'not-a-date', false],
        [4, 'not-a-number', true],
      ]);
      expect([event.bubbles, event.composed, event.target]).to.eql([true, true, map]);
    });

    it('names twenty faults at most, and how many more there are', async () => {
      const rows = Array.from({ length: 25 }, (_, i) => `Town ${i};NO;north;5`);
      const map = await listed(['name;country;lat;lon', 'Oslo;NO;59,9;10,7', ...rows].join('\n'));
      await until(() => find(map, '.faults'), 'the note');
      const items = all(map, '.faults li').map(textOf);
      expect(items).to.have.length(21);
      expect(items.at(-1)).to.equal('and 5 more');
    });

    it('of which no row can be used is an error that names row and column', async () => {
      answerBorders(server);
      const map = putMap({ attributes: { src: URL } });
      const failed = eventOf(map, 'icc-error');
      (await server.next('members.csv')).respond('name;country;lat;lon\nBergen;NO;north;5');
      const { kind, path, url } = await failed;
      expect([kind, path, url]).to.eql(['schema', 'row 2, column lat', URL]);
      expect(stateOf(map)).to.equal('error');
    });

    it('that cannot be read at all says on the page what is wrong, for whoever keeps it', async () => {
      const map = putMap({ attributes: { src: URL, lang: 'de' } });
      (await server.next('members.csv')).respond('name;country;lat\nBergen;NO;60');
      await until(() => has(map, '.faults'), 'the note');
      expect(textOf(find(map, '.faults summary'))).to.equal(germanMap.problem);
      const message = get(map, '.faults p');
      expect([message.lang, textOf(message).includes('"lon"')]).to.eql(['en', true]);
    });

    it('that is a web page is named as that', async () => {
      const map = putMap({ attributes: { src: URL } });
      const failed = eventOf(map, 'icc-error');
      (await server.next('members.csv')).respond('<!doctype html><title>Sign in</title>');
      expect((await failed).kind).to.equal('not-json');
    });
  });

  describe('its attributes', () => {
    it('that are wrong fall back instead of breaking', async () => {
      answerBorders(server);
      const map = await showMap({
        attributes: {
          view: 'globe',
          region: 'moon',
          city: 'atlantis',
          filters: 'colour',
          'heading-level': 'x',
          theme: 'x',
          lang: '!!',
        },
      });
      expect(stateOf(map)).to.equal('ready');
      expect([has(map, '.drawing'), has(map, '.list')]).to.eql([true, true]);
      expect(get(map, '#heading').getAttribute('aria-level')).to.equal('2');
      expect(has(map, '.filters .field')).to.equal(false);
    });

    it('`network` leaves its members, and names it in the heading', async () => {
      const map = await answered(ok, { attributes: { network: 'norwegian' } });
      expect(namesOf(map)).to.eql(['Bergen', 'Stavanger']);
      expect(headingOf(map)).to.equal('Members: Norsk nettverk');
      expect(server.urls).to.contain(`${DATASET}geo/no.topo.json`);
    });

    it('`country` leaves its members, on a map of its own, whatever its letters', async () => {
      answerBorders(server);
      const map = await showMap({ attributes: { country: 'it' } });
      expect(namesOf(map)).to.eql(['Modena', 'Reggio nell’Emilia']);
      expect(headingOf(map)).to.equal('Intercultural Cities: Italy');
      expect(server.urls).to.eql([`${DATASET}geo/it.topo.json`]);
    });

    it('`kinds` leaves members of these kinds', async () => {
      answerBorders(server);
      const map = await showMap({ attributes: { kinds: 'former  both unknown' } });
      expect(namesOf(map)).to.eql(['Reggio nell’Emilia', 'Bergen', 'Camden']);
      expect(all(map, '.legend li').map(textOf)).to.eql(['Programme and network', 'Former member']);
    });

    it('`city` marks the city in the list and names it on the map', async () => {
      answerBorders(server);
      const map = await showMap({ attributes: { city: 'stavanger' } });
      expect(get(map, '.member.own').getAttribute('data-id')).to.equal('stavanger');
      expect(all(map, '.mark.own')).to.eql([markOf(map, 'bergen')]);
      await until(() => has(map, '.label'), 'the name');
      expect(all(map, '.label').map(textOf)).to.eql(['Stavanger']);
    });

    it('`region` chooses the part of the world', async () => {
      answerBorders(server);
      for (const [region, files] of Object.entries({
        world: ['world'],
        europe: ['europe', 'world-inset'],
        auto: ['europe', 'world-inset'],
      })) {
        const before = server.urls.length;
        configure({ dataset: `https://data.example/${region}/` });
        const map = await showMap({ attributes: { region } });
        expect(server.urls.slice(before)).to.eql(
          files.map((file) => `https://data.example/${region}/geo/${file}.topo.json`),
        );
        expect(marksOf(map).join()).to.contain('Mexico City');
        map.remove();
      }
    });

    it('`filters` leaves the reader these filters, or none', async () => {
      answerBorders(server);
      const map = await showMap({ attributes: { filters: 'kind search' } });
      expect(all(map, '.field').map((field) => textOf(field.querySelector('span')))).to.eql([
        'Search for a city',
        'Membership',
      ]);
      map.filters = 'none';
      await map.updateComplete;
      expect(all(map, '.field')).to.eql([]);
      map.removeAttribute('filters');
      await map.updateComplete;
      expect(all(map, '.field')).to.have.length(4);
    });

    it('`view` may be changed by the page at any time, and borders come when they are needed', async () => {
      const map = await showMap({ attributes: { view: 'list' } });
      expect(server.urls).to.eql([]);
      answerBorders(server);
      map.view = 'both';
      await until(() => find(map, '.drawing'), 'the map');
      map.setAttribute('view', 'list');
      await until(() => !find(map, '.drawing'), 'the list alone');
      map.removeAttribute('view');
      await until(() => find(map, '.drawing') && find(map, '.list'), 'both');
    });

    it('`facts` asks for published sizes, and shows how the programme grew', async () => {
      answerBorders(server);
      const map = await showMap();
      expect(server.urls.some((url) => url.endsWith('counts.json'))).to.equal(false);
      map.facts = true;
      (await server.next('counts.json')).respondWithJson(countsFile());
      await until(() => has(map, '[part=facts]'), 'the facts');
      expect(server.urls.at(-1)).to.equal(`${DATASET}counts.json`);
      expect(textOf(get(map, '#growth-sentence'))).to.equal(
        'From 11 cities (2008) to about 160 cities (2024), as published.',
      );
      map.facts = false;
      await map.updateComplete;
      expect(has(map, '[part=facts]')).to.equal(false);
    });

    it('`facts` that cannot be had are left out, and nothing else is lost', async () => {
      answerBorders(server);
      const map = await showMap({ attributes: { facts: '' } });
      (await server.next('counts.json')).respond('<!doctype html>');
      await nextFrame();
      await map.updateComplete;
      expect(has(map, '[part=facts]')).to.equal(false);
      expect(stateOf(map)).to.equal('ready');
      expect(namesOf(map)).to.have.length(IDS.length);
    });

    it('`heading`, `heading-level` and slots replace heading and summary', async () => {
      answerBorders(server);
      const map = await showMap({
        attributes: { heading: 'Our network', 'heading-level': '3' },
        content: '<p slot="summary">In our words.</p><p slot="footer">Contact</p>',
      });
      expect(headingOf(map)).to.equal('Our network');
      expect(get(map, '#heading').getAttribute('aria-level')).to.equal('3');
      expect(get(map, '.country-name').getAttribute('aria-level')).to.equal('4');
      for (const slotted of map.children) expect(slotted.clientHeight).to.be.greaterThan(0);
      expect(map.toTable()?.caption).to.equal('Our network');
    });

    it('that change load anew, and give the reader’s filters up', async () => {
      answerBorders(server);
      const map = await showMap();
      search(map, 'lis');
      await until(() => namesOf(map).join() === 'Lisboa', 'the filtered list');
      map.setAttribute('country', 'NO');
      await until(() => namesOf(map).join() === 'Bergen,Oslo,Stavanger', 'the members of Norway');
      map.removeAttribute('country');
      await until(() => namesOf(map).length === IDS.length, 'all members');
    });
  });

  describe('its filters', () => {
    it('offer what there is to choose from, in the order of the alphabet', async () => {
      const map = await answered(ok);
      expect(choicesOf(map, 0)).to.eql([
        'All',
        'Italy',
        'Mexico',
        'Norway',
        'Portugal',
        'Sweden',
        'United Kingdom',
      ]);
      expect(choicesOf(map, 1)).to.eql(['All', 'Città del dialogo', 'Norsk nettverk']);
      expect(choicesOf(map, 2)).to.eql(['All', ...KINDS.map(kind)]);
    });

    it('narrow down list, map and count at once, and say the count', async () => {
      const map = await answered(ok);
      choose(map, 0, 'NO');
      await map.updateComplete;
      expect(namesOf(map)).to.eql(['Bergen', 'Oslo', 'Stavanger']);
      expect(marksOf(map)).to.eql([
        '2 cities: Bergen and Stavanger',
        `Oslo, ${kind('international')}`,
      ]);
      expect(countOf(map)).to.equal('3 cities in 1 country');
      expect(announcement(map)).to.equal('3 cities in 1 country');
      choose(map, 1, 'norwegian');
      choose(map, 2, 'national');
      await map.updateComplete;
      expect(namesOf(map)).to.eql(['Stavanger']);
      expect(marksOf(map)).to.eql([`Stavanger, ${kind('national')}`]);
    });

    it('find names without accents, and names of other languages', async () => {
      answerBorders(server);
      const map = await showMap();
      for (const text of ['mexico city', 'ciudad mexico', 'MÉXICO', 'Mexiko']) {
        search(map, text);
        await map.updateComplete;
        expect(namesOf(map), text).to.eql(['Mexico City']);
      }
    });

    it('that leave nobody say so and offer a way back that keeps the focus', async () => {
      answerBorders(server);
      const map = await showMap();
      search(map, 'atlantis');
      await map.updateComplete;
      expect(textOf(get(map, '.list p'))).to.equal('No city fits these filters.');
      expect(textOf(get(map, '[part=summary]'))).to.equal('0 cities in 0 countries');
      expect(marksOf(map)).to.eql([]);
      const clear = get(map, '.list button');
      clear.focus();
      clear.click();
      await until(() => namesOf(map).length === IDS.length, 'all members');
      expect(get<HTMLInputElement>(map, 'input[type=search]').value).to.equal('');
      expect(map.shadowRoot?.activeElement, 'the focus').not.to.equal(null);
    });

    it('leave no card open that names another list', async () => {
      answerBorders(server);
      const map = await showMap();
      get(map, '[data-id=oslo] .name').click();
      await until(() => find(map, '.card'), 'the card');
      search(map, 'bergen');
      await map.updateComplete;
      // What the reader chose stays open until it is closed.
      expect(textOf(get(map, '#card-title'))).to.equal('Oslo');
    });
  });

  describe('its figures', () => {
    it('are the members as shown, in a table', async () => {
      const map = await answered(ok);
      const table = map.toTable()!;
      expect(table.caption).to.equal('Members of the Intercultural Cities programme');
      expect(table.columns.map(({ id, label, kind }) => [id, label, kind])).to.eql([
        ['city', 'City', 'text'],
        ['country', 'Country', 'text'],
        ['kind', 'Membership', 'text'],
        ['since', 'Taking part since', 'text'],
        ['networks', 'Network', 'text'],
        ['index', 'Overall Index result', 'number'],
        ['index-date', 'Date', 'text'],
      ]);
      expect(table.rows).to.have.length(IDS.length);
      expect(table.rows[3]).to.eql([
        'Bergen',
        'Norway',
        'Programme and network',
        '2015',
        'Norsk nettverk',
        64,
        '2013',
      ]);
    });

    it('follow the reader’s filters', async () => {
      answerBorders(server);
      const map = await showMap();
      search(map, 'oslo');
      expect(map.toTable()?.rows.map(([name]) => name)).to.eql(['Oslo']);
      search(map, 'atlantis');
      expect(map.toTable()?.rows).to.eql([]);
    });

    it('come as a file, too', async () => {
      answerBorders(server);
      const map = await showMap();
      expect(await map.toCSV()).to.contain('Oslo,Norway,Programme');
    });
  });

  describe('its language', () => {
    it('is that of the page: words, names of countries and of cities, and their order', async () => {
      answerBorders(server);
      const map = await showMap({ around: { lang: 'de' } });
      expect(headingOf(map)).to.equal(germanWords.heading(undefined, undefined));
      expect(all(map, '.country-name').map(textOf)).to.eql([
        'Italien 2',
        'Mexiko 1',
        'Norwegen 3',
        'Portugal 1',
        'Schweden 1',
        'Vereinigtes Königreich 2',
      ]);
      expect(namesOf(map)).to.contain('Mexiko-Stadt');
    });

    it('may change at any time, with a card open', async () => {
      answerBorders(server);
      const map = await showMap();
      get(map, '[data-id=ciudad-de-mexico] .name').click();
      await until(() => find(map, '.card'), 'the card');
      expect(textOf(get(map, '#card-title'))).to.equal('Mexico City');
      map.lang = 'de';
      await until(() => textOf(get(map, '#card-title')) === 'Mexiko-Stadt', 'the German name');
      await until(
        () => headingOf(map) === germanWords.heading(undefined, undefined),
        'the German heading',
      );
      expect(get(map, '.list').getAttribute('aria-label')).to.equal(germanWords.list);
      map.lang = 'en';
      await until(() => headingOf(map) === words.heading(undefined, undefined), 'the English one');
    });

    it('that is not known leaves English words and the names of the country', async () => {
      answerBorders(server);
      const map = await showMap({ around: { lang: 'is' } });
      expect(headingOf(map)).to.equal(words.heading(undefined, undefined));
      expect(get(map, 'figure').lang).to.equal('en');
    });

    it('asks for nothing when it changes', async () => {
      answerBorders(server);
      const map = await showMap();
      const before = server.urls.length;
      map.lang = 'de';
      await until(() => get(map, 'figure').lang === 'de', 'the language');
      expect(server.urls).to.have.length(before);
    });
  });

  describe('its class', () => {
    it('stays the first that was registered: another copy of the library does no harm', async () => {
      class Other extends IccNetworkMap {}
      define('icc-network-map', Other);
      expect(customElements.get('icc-network-map')).to.equal(IccNetworkMap);
      answerBorders(server);
      expect(stateOf(await showMap())).to.equal('ready');
    });
  });
});
