import { expect } from '@open-wc/testing';
import { configure } from '../../../src/data/config.js';
import type { DataErrorKind } from '../../../src/data/error.js';
import { define } from '../../../src/element/define.js';
import { IccSelectEvent, IccViewEvent } from '../../../src/element/choice-events.js';
import { IccErrorEvent, IccLoadEvent } from '../../../src/element/events.js';
import type { WidgetState } from '../../../src/element/data-controller.js';
import { later as english } from '../../../src/i18n/en-later.js';
import { later as german } from '../../../src/i18n/de.js';
import { IccIndexRadar } from '../../../src/widgets/index-radar/index-radar.js';
import {
  aggregateFile,
  completeFile,
  INDICATOR_COUNT,
  partialFile,
  smallFile,
} from '../../fixtures/radar-files.js';
import { useFakeServer, type FakeRequest } from '../../support/fake-server.js';
import { nextFrame, until } from '../../support/frames.js';
import { aPlace } from '../../support/place.js';
import {
  all,
  aRadar,
  eventOf,
  find,
  get,
  listen,
  putRadar,
  rowsOf,
  settled,
  showRadar,
  textOf,
  type RadarSetup,
} from '../../support/radar.js';

const DATASET = 'https://data.example/set/';
const FALLBACK = '<p>See our <a href="/report">report</a>.</p>';

/** Whether the reader sees the page's own content. */
function isFallbackShown(radar: IccIndexRadar): boolean {
  const slot = get(radar, 'slot:not([name])');
  return getComputedStyle(slot).display !== 'none' && radar.firstElementChild?.clientHeight !== 0;
}

/** What the reader is told. */
function statusOf(radar: IccIndexRadar): string {
  return textOf(find(radar, '[part=status] p'));
}

/** The state in words and for style sheets, which must be one. */
function stateOf(radar: IccIndexRadar): WidgetState {
  expect(radar.matches(`:state(${radar.state})`), `:state(${radar.state})`).to.equal(true);
  return radar.state;
}

describe('icc-index-radar', () => {
  const server = useFakeServer();

  beforeEach(() => {
    configure({ dataset: DATASET });
  });

  /** A widget whose only file has arrived like this. */
  async function answered(
    answer: (request: FakeRequest) => void,
    setup: RadarSetup = {},
  ): Promise<IccIndexRadar> {
    const radar = putRadar({ ...setup, attributes: { city: 'bergen', ...setup.attributes } });
    answer(await server.next('bergen.json'));
    await settled(radar);
    return radar;
  }

  describe('while it loads', () => {
    it('says so, and that it is busy', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' } });
      await server.next('bergen.json');
      expect(stateOf(radar)).to.equal('loading');
      expect(statusOf(radar)).to.equal('Loading the data…');
      expect(get(radar, 'figure').getAttribute('aria-busy')).to.equal('true');
    });

    it('says nothing as long as the page has content of its own', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' }, content: FALLBACK });
      await server.next('bergen.json');
      expect(statusOf(radar)).to.equal('');
      expect(isFallbackShown(radar)).to.equal(true);
    });

    it('has no figures to give', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' } });
      await server.next('bergen.json');
      expect(radar.toTable()).to.equal(undefined);
      expect(await radar.toCSV()).to.equal(undefined);
      expect(await radar.toSVG()).to.equal(undefined);
      expect(await radar.toPNG()).to.equal(undefined);
    });

    it('keeps the same promise for `ready` until it has loaded', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' } });
      const { ready } = radar;
      (await server.next('bergen.json')).respondWithJson(smallFile());
      await ready;
      expect(radar.state).to.equal('ready');
      expect(find(radar, 'tbody')).not.to.equal(null);
    });
  });

  describe('when data has come', () => {
    it('shows heading, picture and table, and hides the content of the page', async () => {
      const radar = await answered((request) => request.respondWithJson(smallFile()), {
        content: FALLBACK,
      });
      expect(stateOf(radar)).to.equal('ready');
      expect(textOf(get(radar, '#heading'))).to.equal('Bergen in the Intercultural Cities Index');
      expect(find(radar, '.drawing')).not.to.equal(null);
      expect(rowsOf(radar)).to.have.length(3);
      expect(isFallbackShown(radar)).to.equal(false);
      expect(get(radar, 'figure').getAttribute('aria-busy')).to.equal('false');
    });

    it('takes the files of its city and of those compared from the dataset, by default the one set for the page', async () => {
      putRadar({ attributes: { city: 'bergen', compare: 'average previous oslo' } });
      await server.next('oslo.json');
      expect([...server.urls].sort()).to.eql([
        `${DATASET}results/bergen.json`,
        `${DATASET}results/oslo.json`,
      ]);
    });

    it('shows the city even if a city to compare with cannot be had', async () => {
      const radar = putRadar({ attributes: { city: 'bergen', compare: 'oslo' } });
      (await server.next('oslo.json')).fail();
      (await server.next('bergen.json')).respondWithJson(smallFile());
      await radar.ready;
      expect(radar.state).to.equal('ready');
    });

    it('compares with another city', async () => {
      const radar = putRadar({ attributes: { city: 'bergen', compare: 'oslo' } });
      (await server.next('bergen.json')).respondWithJson(smallFile());
      (await server.next('oslo.json')).respondWithJson(
        smallFile({ city: { id: 'oslo', name: 'Oslo' } }),
      );
      await settled(radar);
      const columns = all(radar, 'thead th').map(textOf);
      expect(columns).to.eql(['Indicator', 'Bergen, 2024', 'Oslo, 2024']);
      expect(all(radar, '.drawing .line')).to.have.length(2);
    });

    it('keeps city names out of the address beyond their own part', async () => {
      putRadar({ attributes: { city: '../../secret?x=1' } });
      await server.next();
      expect(server.urls).to.eql([`${DATASET}results/..%2F..%2Fsecret%3Fx%3D1.json`]);
    });
  });

  describe('when nothing is published', () => {
    /** A member city without a file of its own. */
    async function withoutFile(
      cities: readonly object[],
      setup: RadarSetup = {},
    ): Promise<IccIndexRadar> {
      const radar = putRadar({ ...setup, attributes: { city: 'bergen', ...setup.attributes } });
      (await server.next('results/bergen.json')).respond('gone', 404);
      (await server.next('cities.json')).respondWithJson({ cities });
      await radar.ready;
      return radar;
    }

    it('says so by name for a member without figures', async () => {
      const radar = await withoutFile([{ id: 'bergen', name: 'Bergen' }]);
      expect(stateOf(radar)).to.equal('empty');
      expect(statusOf(radar)).to.equal('No Index results are published for Bergen.');
      expect(find(radar, 'svg')).to.equal(null);
      expect(find(radar, 'table')).to.equal(null);
    });

    it('says it beside the content of the page', async () => {
      const radar = await withoutFile([{ id: 'bergen', name: 'Bergen' }], { content: FALLBACK });
      expect(isFallbackShown(radar)).to.equal(true);
    });

    it('takes a city that the dataset does not know for an error', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' } });
      const failed = eventOf(radar, 'icc-error');
      (await server.next('results/bergen.json')).respond('gone', 404);
      (await server.next('cities.json')).respondWithJson({
        cities: [{ id: 'oslo', name: 'Oslo' }],
      });
      expect((await failed).message).to.contain('the dataset knows no city "bergen"');
      expect(stateOf(radar)).to.equal('error');
    });

    it('asks for a city where none was chosen', async () => {
      const radar = putRadar();
      await radar.ready;
      expect(radar.state).to.equal('empty');
      expect(statusOf(radar)).to.equal('No city was chosen.');
      expect(server.urls).to.eql([]);
    });

    it('is empty for a file without editions', async () => {
      const radar = await showRadar({ data: smallFile({ editions: [] }) });
      expect(radar.state).to.equal('empty');
      expect(statusOf(radar)).to.contain('Bergen');
    });
  });

  describe('when data cannot be had', () => {
    const faults: Readonly<Record<DataErrorKind, (request: FakeRequest) => void>> = {
      offline: (request) => {
        request.fail();
      },
      http: (request) => {
        request.respond('no', 500);
      },
      timeout: () => undefined,
      'not-json': (request) => {
        request.respond('<!doctype html><title>Not found</title>');
      },
      schema: (request) => {
        request.respondWithJson({ city: 'Bergen' });
      },
      version: (request) => {
        request.respondWithJson(smallFile({ formatVersion: 99 }));
      },
      'too-large': (request) => {
        request.respond('x'.repeat(2000));
      },
      'forbidden-url': () => undefined,
    };

    for (const [kind, fail] of Object.entries(faults) as [DataErrorKind, typeof faults.http][]) {
      it(`tells the reader of a fault of kind ${kind} in the language of the page`, async () => {
        configure({ maxBytes: 1000, ...(kind === 'timeout' && { timeoutMs: 5 }) });
        const forbidden = kind === 'forbidden-url';
        const attributes: RadarSetup['attributes'] = forbidden
          ? { src: 'javascript:alert(1)' }
          : { city: 'bergen' };
        const radar = putRadar({ attributes, around: { lang: 'de' } });
        const failed = eventOf(radar, 'icc-error');
        if (!forbidden) fail(await server.next('bergen.json'));
        expect((await failed).kind).to.equal(kind);
        await until(() => statusOf(radar) === german.problem(kind), 'the message');
        expect(stateOf(radar)).to.equal('error');
        expect(get(radar, '[part=status]').clientHeight).to.be.greaterThan(20);
        radar.lang = 'en';
        await until(() => statusOf(radar) === english.problem(kind), 'the English message');
      });
    }

    it('never asks for an address that is not http(s)', async () => {
      for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd']) {
        const radar = putRadar({ attributes: { src, city: 'bergen' } });
        const { kind, url } = await eventOf(radar, 'icc-error');
        expect([kind, url]).to.eql(['forbidden-url', src]);
      }
      expect(server.urls).to.eql([]);
    });

    it('tells developers the address, the place in the file and the cause', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' } });
      const failed = eventOf(document.body, 'icc-error');
      const file = smallFile() as { editions: { indicators: { value: unknown }[] }[] };
      file.editions[0]!.indicators[1]!.value = 'forty';
      (await server.next('bergen.json')).respondWithJson(file);
      const event = await failed;
      expect(event).to.be.instanceOf(IccErrorEvent);
      expect(event.url).to.equal(`${DATASET}results/bergen.json`);
      expect(event.path).to.equal('editions[0].indicators[1].value');
      expect(event.cause).not.to.equal(undefined);
      expect([event.bubbles, event.composed, event.target]).to.eql([true, true, radar]);
    });

    it('tries again when the reader asks, and shows what comes', async () => {
      const radar = await answered((request) => {
        request.fail();
      });
      get(radar, '.retry').click();
      const retry = await server.next('bergen.json');
      expect(retry.cache).to.equal('reload');
      retry.respondWithJson(smallFile());
      await settled(radar);
      expect(stateOf(radar)).to.equal('ready');
      expect(find(radar, '.retry')).to.equal(null);
    });

    it('keeps the content of the page and says what it is', async () => {
      const radar = await answered(
        (request) => {
          request.fail();
        },
        { content: FALLBACK },
      );
      await until(() => statusOf(radar) === english.fallbackShown, 'the message');
      expect(isFallbackShown(radar)).to.equal(true);
    });

    it('takes comments, spaces and named slots for no content', async () => {
      const radar = await answered(
        (request) => {
          request.fail();
        },
        {
          content: ' <!-- nothing --> <p slot="footer">Contact us</p>',
        },
      );
      await until(() => statusOf(radar) === english.problem('offline'), 'the message');
    });

    it('keeps the last data of the same city and says that it is not the newest', async () => {
      const radar = await answered((request) => {
        request.respondWithJson(smallFile());
      });
      const reloaded = radar.reload();
      (await server.next('bergen.json')).fail();
      await reloaded;
      expect(stateOf(radar)).to.equal('stale');
      expect(rowsOf(radar)).to.have.length(3);
      await until(() => statusOf(radar) === english.stale, 'the message');
    });

    it('shows no data of another city instead', async () => {
      const radar = await answered((request) => {
        request.respondWithJson(smallFile());
      });
      radar.city = 'oslo';
      (await server.next('oslo.json')).fail();
      await radar.ready;
      expect(stateOf(radar)).to.equal('error');
      expect(find(radar, 'table')).to.equal(null);
    });

    it('recovers from stale data with the next load', async () => {
      const radar = await answered((request) => {
        request.respondWithJson(smallFile());
      });
      for (const answer of [
        faults.offline,
        (request: FakeRequest) => {
          request.respondWithJson(smallFile());
        },
      ]) {
        const reloaded = radar.reload();
        answer(await server.next('bergen.json'));
        await reloaded;
      }
      expect(stateOf(radar)).to.equal('ready');
      expect(find(radar, '.retry')).to.equal(null);
    });
  });

  describe('its requests', () => {
    it('are shared by all widgets of a page', async () => {
      const radars = [1, 2, 3].map(() => putRadar({ attributes: { city: 'bergen' } }));
      (await server.next('bergen.json')).respondWithJson(smallFile());
      await Promise.all(radars.map(({ ready }) => ready));
      expect(radars.map(({ state }) => state)).to.eql(['ready', 'ready', 'ready']);
      expect(server.urls).to.have.length(1);
    });

    it('are given up for a city that is no longer asked for, whose late answer is dropped', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' } });
      const loads = listen(radar, 'icc-load', 'icc-error');
      const first = await server.next('bergen.json');
      radar.city = 'oslo';
      const second = await server.next('oslo.json');
      expect(first.isAborted).to.equal(true);
      second.respondWithJson(smallFile({ city: { id: 'oslo', name: 'Oslo' } }));
      first.respondWithJson(smallFile());
      await settled(radar);
      expect(textOf(get(radar, '#heading'))).to.contain('Oslo');
      expect(loads).to.have.length(1);
    });

    it('go on when the widget is moved to another place in the page', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' } });
      await server.next('bergen.json');
      const { ready } = radar;
      aPlace().append(radar);
      await nextFrame();
      // Whether the first request goes on or a second is made is none of the reader's business.
      server.requests.at(-1)!.respondWithJson(smallFile());
      await ready;
      expect(stateOf(radar)).to.equal('ready');
    });

    it('are given up when the widget leaves the page, and made anew when it comes back', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' } });
      const request = await server.next('bergen.json');
      radar.remove();
      await radar.updateComplete;
      await nextFrame();
      expect(request.isAborted).to.equal(true);
      expect(server.urls).to.have.length(1);
      aPlace().append(radar);
      (await server.next('bergen.json')).respondWithJson(smallFile());
      await settled(radar);
      expect(stateOf(radar)).to.equal('ready');
    });

    it('are not repeated when a widget with its data leaves and comes back', async () => {
      const radar = await answered((request) => {
        request.respondWithJson(smallFile());
      });
      radar.remove();
      aPlace().append(radar);
      await nextFrame();
      expect(server.urls).to.have.length(1);
      expect(stateOf(radar)).to.equal('ready');
    });

    it('wait until the widget comes near the viewport', async () => {
      const place = aPlace();
      place.style.marginBlockStart = '4000px';
      const radar = aRadar({ attributes: { city: 'bergen', loading: 'lazy' } });
      place.append(radar);
      for (let frames = 0; frames < 3; frames += 1) await nextFrame();
      expect(stateOf(radar)).to.equal('idle');
      expect(server.urls).to.eql([]);
      place.style.marginBlockStart = '0';
      (await server.next('bergen.json')).respondWithJson(smallFile());
      await settled(radar);
      expect(stateOf(radar)).to.equal('ready');
    });
  });

  describe('its events', () => {
    it('tell of every load once its result is on the page, through shadow roots', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' } });
      const loaded = eventOf(document.body, 'icc-load');
      (await server.next('bergen.json')).respondWithJson(smallFile());
      const event = await loaded;
      expect(event).to.be.instanceOf(IccLoadEvent);
      expect([event.bubbles, event.composed]).to.eql([true, true]);
      expect(find(radar, 'tbody')).not.to.equal(null);
    });

    it('tell of the view that the reader chose, and show it in the attribute', async () => {
      const radar = await showRadar({ data: smallFile() });
      const chosen = eventOf(document.body, 'icc-view');
      get<HTMLInputElement>(radar, '.option:last-child input').click();
      const event = await chosen;
      expect(event).to.be.instanceOf(IccViewEvent);
      expect([event.view, event.bubbles, event.composed]).to.eql(['table', true, true]);
      await radar.updateComplete;
      expect(radar.getAttribute('view')).to.equal('table');
    });

    it('tell of the indicator that the reader chose, and of giving it up', async () => {
      const radar = await showRadar({ data: smallFile() });
      const events = listen(document.body, 'icc-select');
      get(radar, '.chart').dispatchEvent(new PointerEvent('pointerenter'));
      await until(() => find(radar, '.target'), 'the explorer');
      for (let clicks = 0; clicks < 2; clicks += 1) {
        get(radar, '.target').dispatchEvent(new MouseEvent('click'));
        await radar.updateComplete;
      }
      expect(events.map(({ kind, id }) => [kind, id])).to.eql([
        ['indicator', 'education'],
        ['indicator', undefined],
      ]);
      expect(events[0]).to.be.instanceOf(IccSelectEvent);
    });

    it('do not tell of what code changed', async () => {
      const radar = await showRadar({ data: smallFile() });
      const events = listen(document, 'icc-view', 'icc-select');
      radar.view = 'table';
      radar.compare = '';
      radar.indicators = 'education';
      await radar.ready;
      await radar.updateComplete;
      expect(events).to.eql([]);
    });
  });

  describe('its data', () => {
    it('wins over `src` when it is given in code', async () => {
      const radar = await showRadar({
        data: smallFile(),
        attributes: { src: DATASET, city: 'oslo' },
      });
      expect(textOf(get(radar, '#heading'))).to.contain('Bergen');
      expect(server.urls).to.eql([]);
    });

    it('is not changed by what the widget does with it', async () => {
      const data = smallFile();
      const before = JSON.stringify(data);
      await showRadar({ data });
      expect(JSON.stringify(data)).to.equal(before);
    });

    it('may be frozen, and may hold null for what is missing', async () => {
      const file = smallFile() as { editions: { indicators: { average: unknown }[] }[] };
      file.editions[0]!.indicators[0]!.average = null;
      const radar = await showRadar({ data: Object.freeze(file) });
      expect(rowsOf(radar)[0]).to.eql(['Education', '71', 'not published']);
    });

    it('is drawn anew when other data is given', async () => {
      const radar = await showRadar({ data: smallFile() });
      radar.data = smallFile({ city: { id: 'oslo', name: 'Oslo' } });
      await radar.updateComplete;
      await radar.ready;
      expect(textOf(get(radar, '#heading'))).to.contain('Oslo');
    });

    it('may be one JSON file', async () => {
      const radar = putRadar({ attributes: { src: 'https://city.example/index.json' } });
      (await server.next('/index.json')).respondWithJson(smallFile());
      await settled(radar);
      expect(rowsOf(radar)).to.have.length(3);
      expect(server.urls).to.eql(['https://city.example/index.json']);
    });

    it('may be a CSV file as spreadsheets write it', async () => {
      const radar = putRadar({
        attributes: { src: 'https://city.example/index.csv', heading: 'Bergen' },
      });
      (await server.next('/index.csv')).respond(
        'indicator;value;average;edition\nCommitment;71,5;62;2024\nEducation;;55;2024\nLanguage;40;50;2024\n',
      );
      await settled(radar);
      expect(rowsOf(radar)).to.eql([
        ['Commitment', '71.5', '62'],
        ['Education', 'not published', '55'],
        ['Language', '40', '50'],
      ]);
    });

    it('may be a table in the page, which is hidden once the widget shows it', async () => {
      const radar = await showRadar({
        content: `<table><tr><th>Area</th><th>Bergen</th><th>Average</th></tr>
          <tr><th>Commitment</th><td>71</td><td>62</td></tr><tr><th>Education</th><td>40</td><td></td></tr>
          <tr><th>Language</th><td>50</td><td>48</td></tr></table>`,
      });
      expect(radar.state).to.equal('ready');
      expect(rowsOf(radar)).to.eql([
        ['Commitment', '71', '62'],
        ['Education', '40', 'not published'],
        ['Language', '50', '48'],
      ]);
      expect(textOf(get(radar, '#heading'))).to.contain('Bergen');
      expect(isFallbackShown(radar)).to.equal(false);
      expect(server.urls).to.eql([]);
    });

    it('may be a table whose rows are named in any script', async () => {
      const radar = await showRadar({
        content: `<table><tr><th>Сфера</th><th>Мелітополь</th></tr>
          <tr><th>Освіта</th><td>71</td></tr><tr><th>Мова</th><td>40</td></tr>
          <tr><th>Врядування</th><td>50</td></tr></table>`,
      });
      expect(radar.state).to.equal('ready');
      expect(rowsOf(radar).map(([name]) => name)).to.eql(['Освіта', 'Мова', 'Врядування']);
    });

    it('may be a table with other places and editions, which are shown unless the tag chooses', async () => {
      const content = `<table><tr><th>Bereich</th><th>Bergen 2024</th><th>Oslo</th><th>2021</th><th>Durchschnitt</th></tr>
        <tr><th>Bildung</th><td>71</td><td>60</td><td>65</td><td>62</td></tr>
        <tr><th>Sprache</th><td>50</td><td>55</td><td>45</td><td>48</td></tr>
        <tr><th>Gärten</th><td>40</td><td>41</td><td>42</td><td>43</td></tr></table>`;
      const radar = await showRadar({ content, attributes: { lang: 'de' } });
      expect(rowsOf(radar)).to.eql([
        ['Bildung', '71', '60', '65', '62'],
        ['Sprache', '50', '55', '45', '48'],
        ['Gärten', '40', '41', '42', '43'],
      ]);
      const chosen = await showRadar({ content, attributes: { lang: 'en', compare: 'oslo' } });
      // The page is in English, and so are the names of what is not known in it.
      expect(rowsOf(chosen).at(-1)).to.eql(['Gärten', '40', '41']);
    });

    it('is not looked for in a table beside a city or an address', async () => {
      putRadar({
        attributes: { city: 'bergen' },
        content: '<table><tr><th>Commitment</th><td>71</td></tr></table>',
      });
      await server.next('bergen.json');
    });

    it('cannot bring markup or code into the page', async () => {
      const attack = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
      const file = smallFile({
        city: { id: 'bergen', name: attack },
        sources: [
          { id: 'a', title: attack, url: 'javascript:alert(1)' },
          { id: 'b', title: 'Data', url: 'data:text/html,x' },
          { id: 'c', title: 'Upper', url: 'JaVaScRiPt:alert(1)' },
        ],
      }) as { editions: { indicators: { id: string; name: string; source?: string }[] }[] };
      for (const [i, figure] of file.editions[0]!.indicators.entries()) {
        figure.id = `unknown-${i}`;
        figure.name = attack;
        figure.source = ['a', 'b', 'c'][i]!;
      }
      for (const view of ['radar', 'bars', 'table']) {
        const radar = await showRadar({ data: file, attributes: { view } });
        expect(all(radar, 'img, script, iframe, a')).to.eql([]);
        expect(textOf(get(radar, '#heading'))).to.contain(attack);
        expect(rowsOf(radar)[0]![0]).to.equal(attack);
        expect(textOf(get(radar, '[part=source]'))).to.contain(attack);
        const svg = new DOMParser().parseFromString((await radar.toSVG())!, 'image/svg+xml');
        expect(svg.querySelector('parsererror, img, script, a')).to.equal(null);
      }
    });
  });

  describe('its facts', () => {
    it('of a city with one published value: that value, its average, and what is not published', async () => {
      const radar = await showRadar({ data: partialFile() });
      const [overall, commitment, ...others] = rowsOf(radar).filter(
        ([name]) => !name!.includes('lens'),
      );
      expect(overall).to.eql(['Overall result', '44', 'not published']);
      expect(commitment).to.eql(['Commitment', '35', '69']);
      expect(others).to.have.length(INDICATOR_COUNT - 1);
      for (const [name, ...values] of others) {
        expect(values, name).to.eql(['not published', 'not published']);
      }
    });

    it('of a city with one published value: are shown as a ranking, which claims no shape', async () => {
      const radar = await showRadar({ data: partialFile() });
      expect(find(radar, '.drawing .track')).not.to.equal(null);
      expect(find(radar, '.drawing .area, .drawing .line')).to.equal(null);
      expect(textOf(get(radar, '.words'))).to.contain(
        'Commitment: 35 of 100 points, 34 points below the average (69).',
      );
    });

    it('of a city with one published value: never draw a missing value as 0', async () => {
      const radar = await showRadar({ data: partialFile(), attributes: { view: 'radar' } });
      expect(all(radar, '.drawing .marker')).to.have.length(1);
      expect(find(radar, '.drawing .area')).to.equal(null);
    });

    it('of a city with an overall result alone: value, place, edition and source, and no radar', async () => {
      const radar = await showRadar({ data: aggregateFile() });
      expect(
        find(radar, '.drawing .spoke')?.closest('svg')?.querySelector('.ring') ?? null,
      ).to.equal(null);
      expect(textOf(get(radar, '.overall'))).to.equal('64 / 100 · Overall result');
      expect(textOf(get(radar, '.place'))).to.equal('21st of 56 cities');
      expect(textOf(get(radar, '.edition'))).to.equal('2013 · 56 cities compared');
      expect(textOf(get(radar, '.words'))).to.contain(
        'No values for single indicators are published.',
      );
      const link = get<HTMLAnchorElement>(radar, '[part=source] a');
      expect([link.textContent, link.href]).to.eql(['A newsletter', 'https://letter.example/']);
      expect(all(radar, '.option').map(textOf)).not.to.contain('Radar');
      expect(rowsOf(radar)).to.eql([['Overall result', '64']]);
    });

    it('cited elsewhere say that they are, wherever the edition is named', async () => {
      const cited = { id: 'cited-2017', date: '2017', dating: 'cited' };
      const { editions } = smallFile() as { editions: object[] };
      const radar = await showRadar({
        data: smallFile({ editions: [{ ...editions[0], ...cited }] }),
      });
      expect(textOf(get(radar, '.edition'))).to.equal('cited in 2017');
      expect(textOf(get(radar, 'thead'))).to.contain('Bergen, cited in 2017');
      expect(get(radar, '.drawing').getAttribute('aria-label')).to.contain('cited in 2017');
      expect(await radar.toCSV()).to.contain('cited in 2017');
    });

    it('that are made up are stamped in words, picture and files', async () => {
      const radar = await showRadar({ data: completeFile() });
      expect(textOf(get(radar, '.badge'))).to.equal('Illustrative data');
      expect(textOf(get(radar, '.words'))).to.contain(
        'Made up, to show what this display looks like: Exampleton.',
      );
      expect(textOf(get(radar, '.drawing .stamp'))).to.equal('Illustrative data');
      expect(await radar.toCSV()).to.contain('Illustrative data');
      expect(await radar.toSVG()).to.contain('Illustrative data');
    });

    it('that are real carry no such stamp', async () => {
      const radar = await showRadar({ data: partialFile() });
      expect(find(radar, '.badge, .stamp')).to.equal(null);
      expect(await radar.toSVG()).not.to.contain('Illustrative data');
    });

    it('name the edition asked for', async () => {
      const radar = await showRadar({ data: completeFile(), attributes: { edition: '2020' } });
      expect(textOf(get(radar, '.edition'))).to.contain('2020');
      expect(textOf(get(radar, '.value'))).to.equal('61');
    });

    it('link each source with its date', async () => {
      const radar = await showRadar({ data: completeFile() });
      expect(textOf(get(radar, '[part=source]'))).to.equal('Source: City report (May 2024)');
    });
  });

  describe('its attributes', () => {
    it('that are wrong fall back instead of breaking', async () => {
      const radar = await showRadar({
        data: smallFile(),
        attributes: {
          view: 'pie',
          views: 'pie',
          edition: '1999',
          'heading-level': 'x',
          indicators: 'none',
          theme: 'x',
          lang: '!!',
        },
      });
      expect(radar.state).to.equal('ready');
      expect(find(radar, '.drawing .ring')).not.to.equal(null);
      expect(all(radar, '.option')).to.have.length(3);
      expect(get(radar, '#heading').getAttribute('aria-level')).to.equal('2');
    });

    it('`indicators` chooses axes and their order', async () => {
      const radar = await showRadar({
        data: smallFile(),
        attributes: { indicators: 'governance  language education unknown' },
      });
      expect(rowsOf(radar).map(([name]) => name)).to.eql(['Governance', 'Language', 'Education']);
    });

    it('`views` leaves the reader those views, and no choice where there is one', async () => {
      const radar = await showRadar({ data: smallFile(), attributes: { views: 'table bars' } });
      expect(all(radar, '.option').map(textOf)).to.eql(['Ranking', 'Table']);
      radar.views = 'table';
      await radar.updateComplete;
      expect(all(radar, '.option')).to.eql([]);
    });

    it('`heading` and slots replace heading and summary', async () => {
      const radar = await showRadar({
        data: smallFile(),
        attributes: { heading: 'Our result' },
        content: '<p slot="summary">In our words.</p><p slot="footer">Contact</p>',
      });
      expect(textOf(get(radar, '#heading'))).to.equal('Our result');
      expect(get(radar, '.sentence').getClientRects()).to.have.length(0);
      for (const slotted of radar.children) expect(slotted.clientHeight).to.be.greaterThan(0);
    });
  });

  describe('its class', () => {
    it('stays the first that was registered: another copy of the library does no harm', async () => {
      class Other extends IccIndexRadar {}
      define('icc-index-radar', Other);
      expect(customElements.get('icc-index-radar')).to.equal(IccIndexRadar);
      const radar = await showRadar({ data: smallFile() });
      expect(radar.state).to.equal('ready');
    });
  });
});
