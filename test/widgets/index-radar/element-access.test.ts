import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { later as german } from '../../../src/i18n/de.js';
import { indexRadar } from '../../../src/i18n/en-index.js';
import { later as english } from '../../../src/i18n/en-later.js';
import type { IccIndexRadar } from '../../../src/widgets/index-radar/index-radar.js';
import {
  aggregateFile,
  completeFile,
  INDICATOR_COUNT,
  partialFile,
  smallFile,
} from '../../fixtures/radar-files.js';
import { expectAccessible } from '../../support/axe.js';
import { useFakeServer } from '../../support/fake-server.js';
import { nextFrame, until } from '../../support/frames.js';
import { aPlace } from '../../support/place.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import {
  all,
  eventOf,
  find,
  get,
  listen,
  putRadar,
  showRadar,
  textOf,
} from '../../support/radar.js';

const VIEWS = ['radar', 'bars', 'table'] as const;

/** The element that has the focus inside the widget. */
function focused(radar: IccIndexRadar): Element | null {
  return radar.shadowRoot?.activeElement ?? null;
}

/** Puts the focus on the picture and waits for the buttons of its indicators. */
async function explore(radar: IccIndexRadar): Promise<readonly SVGElement[]> {
  get<SVGElement>(radar, '.drawing').focus();
  await until(() => focused(radar)?.matches('.target'), 'the focus on an indicator');
  return all<SVGElement>(radar, '.target');
}

/** What is said to assistive technology. */
function announcement(radar: IccIndexRadar): string {
  return textOf(get(radar, '[role=status] .visually-hidden'));
}

describe('icc-index-radar for everybody', () => {
  const server = useFakeServer();

  describe('passes the audit', () => {
    for (const view of VIEWS) {
      it(`as ${view}, light and dark, in both directions`, async () => {
        const data = completeFile();
        for (const [lang, dir, theme] of [
          ['en', 'ltr', 'light'],
          ['en', 'ltr', 'dark'],
          ['ar', 'rtl', 'light'],
          ['ar', 'rtl', 'dark'],
        ] as const) {
          const attributes = { view, theme, compare: 'average previous' };
          const radar = await showRadar({ data, attributes, around: { lang, dir } });
          await expectAccessible(radar);
          radar.parentElement?.remove();
        }
      });
    }

    it('on a dark page that knows nothing of widgets', async () => {
      const around = { style: 'color-scheme: dark; background: #16181d; color: #eee' };
      await expectAccessible(await showRadar({ data: completeFile(), around }));
    });

    it('while single indicators are read', async () => {
      const radar = await showRadar({ data: completeFile() });
      await explore(radar);
      await expectAccessible(radar);
    });

    it('with the list of downloads open', async () => {
      const radar = await showRadar({ data: smallFile() });
      get<HTMLDetailsElement>(radar, 'details').open = true;
      await until(() => find(radar, 'details button'), 'the list');
      await expectAccessible(radar);
    });

    it('with few figures, and with none but the overall result', async () => {
      await expectAccessible(await showRadar({ data: partialFile() }));
      await expectAccessible(await showRadar({ data: aggregateFile() }));
    });

    it('while loading, when nothing is published, and when nothing can be had', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' } });
      const request = await server.next('bergen.json');
      await expectAccessible(radar);
      request.fail();
      await radar.ready;
      await expectAccessible(radar);
      await expectAccessible(await showRadar({ data: smallFile({ editions: [] }) }));
    });

    it('with the content of the page in its place, and with old data', async () => {
      const radar = putRadar({ attributes: { city: 'bergen' }, content: '<p>Our report</p>' });
      (await server.next('bergen.json')).fail();
      await radar.ready;
      await expectAccessible(radar);
      const again = radar.reload();
      (await server.next('bergen.json')).respondWithJson(smallFile());
      await again;
      const stale = radar.reload();
      (await server.next('bergen.json')).fail();
      await stale;
      expect(radar.state).to.equal('stale');
      await expectAccessible(radar);
    });
  });

  describe('has a name and a structure', () => {
    it('is a figure named by its heading', async () => {
      const radar = await showRadar({ data: smallFile() });
      const figure = get(radar, 'figure');
      expect(figure.getAttribute('aria-labelledby')).to.equal('heading');
      expect(textOf(get(radar, '#heading'))).to.equal('Bergen in the Intercultural Cities Index');
    });

    it('has a heading of the level that the page asks for, within 1 to 6', async () => {
      const radar = await showRadar({ data: smallFile() });
      const heading = get(radar, '[role=heading]');
      for (const [wish, level] of [
        ['3', '3'],
        ['0', '2'],
        ['9', '6'],
        ['-4', '1'],
        ['', '2'],
        ['2.4', '2'],
      ] as const) {
        radar.setAttribute('heading-level', wish);
        await radar.updateComplete;
        expect(heading.getAttribute('aria-level'), wish).to.equal(level);
      }
    });

    it('names the picture, and says how to read it and where the figures are', async () => {
      const radar = await showRadar({ data: smallFile() });
      const picture = get(radar, '.drawing');
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.getAttribute('aria-label')).to.equal(
        indexRadar.radarPicture('radar', 'Bergen', '2024'),
      );
      const hint = get(radar, `#${picture.getAttribute('aria-describedby')}`);
      expect(textOf(hint)).to.contain('arrow keys');
    });

    it('has a data table with a caption and headers for rows and columns, under every picture', async () => {
      for (const view of VIEWS) {
        const radar = await showRadar({ data: smallFile(), attributes: { view } });
        expect(textOf(get(radar, 'caption'))).to.contain('Bergen');
        expect(all(radar, 'thead th').map((cell) => cell.getAttribute('scope'))).to.eql([
          'col',
          'col',
          'col',
        ]);
        expect(all(radar, 'tbody th').map((cell) => cell.getAttribute('scope'))).to.eql([
          'row',
          'row',
          'row',
        ]);
        expect(getComputedStyle(get(radar, 'table')).display).to.equal('table');
      }
    });

    it('tells the language and direction of its words', async () => {
      const radar = await showRadar({ data: smallFile(), around: { lang: 'ar', dir: 'rtl' } });
      const figure = get(radar, 'figure');
      expect([figure.lang.slice(0, 2), figure.dir]).to.eql(['ar', 'rtl']);
    });

    it('tells shapes apart by dashes and marker as well as colour', async () => {
      const radar = await showRadar({
        data: completeFile(),
        attributes: { compare: 'previous average' },
      });
      const looks = all(radar, '.drawing :is(.line, .average-line)').map((line) =>
        line.getAttribute('stroke-dasharray'),
      );
      expect(new Set(looks).size).to.equal(3);
      const outlines = all(radar, '.legend .marker').map((marker) => marker.getAttribute('d'));
      expect(new Set(outlines).size).to.equal(2);
    });
  });

  describe('works by keyboard', () => {
    it('leads Tab to views, downloads and picture, in this order', async () => {
      const radar = await showRadar({ data: completeFile() });
      const before = document.createElement('button');
      before.textContent = 'Before';
      radar.before(before);
      before.focus();
      const stops: string[] = [];
      // No further than the indicators: beyond the page the focus is the browser's, and stays there.
      while (stops.length < 8 && stops.at(-1) !== 'path') {
        await sendKeys({ press: 'Tab' });
        if (focused(radar)?.matches('.drawing')) {
          await until(() => focused(radar)?.matches('.target'), 'the explorer');
        }
        stops.push(focused(radar)?.localName ?? 'nothing');
      }
      expect([...new Set(stops)]).to.eql(['input', 'summary', 'path']);
    });

    it('chooses a view with arrow keys, shows it in the attribute and says it', async () => {
      const radar = await showRadar({ data: smallFile() });
      get(radar, 'input').focus();
      await sendKeys({ press: 'ArrowRight' });
      await until(() => radar.view === 'bars', 'the ranking');
      expect(radar.getAttribute('view')).to.equal('bars');
      await until(() => announcement(radar) === english.viewShown('bars'), 'the announcement');
      expect(focused(radar)?.parentElement?.textContent).to.contain('Ranking');
      await until(() => find(radar, '.drawing .track'), 'the ranking');
    });

    it('says the view in the language of the page', async () => {
      const radar = await showRadar({ data: smallFile(), attributes: { lang: 'de' } });
      get(radar, '.option:last-child input').click();
      await until(() => announcement(radar) === german.viewShown('table'), 'the announcement');
    });

    it('hands the focus on to the first indicator when the picture gets it', async () => {
      const radar = await showRadar({ data: completeFile() });
      const targets = await explore(radar);
      expect(targets).to.have.length(INDICATOR_COUNT);
      expect(focused(radar)).to.equal(targets[0]);
      expect(targets.map((target) => target.tabIndex).filter((tabIndex) => tabIndex === 0)).to.eql([
        0,
      ]);
    });

    it('names every indicator with all its values', async () => {
      const radar = await showRadar({
        data: completeFile(),
        attributes: { compare: 'average previous' },
      });
      const [first] = await explore(radar);
      expect(first!.getAttribute('aria-label')).to.equal(
        'Commitment: Exampleton 88, 2020 82, and Average 74',
      );
      expect(first!.getAttribute('role')).to.equal('button');
    });

    it('shows the values of the indicator that is looked at in the legend', async () => {
      const radar = await showRadar({ data: completeFile() });
      await explore(radar);
      await sendKeys({ press: 'ArrowRight' });
      await until(() => textOf(find(radar, '#hint strong')) === 'Education', 'the name');
      expect(all(radar, '.legend strong').map(textOf)).to.eql(['72', '70']);
      expect(textOf(find(radar, 'text.active'))).to.equal('Education');
    });

    it('moves with arrows, Home and End, and around the circle', async () => {
      const radar = await showRadar({ data: smallFile() });
      const targets = await explore(radar);
      const steps = [
        ['ArrowRight', 1],
        ['ArrowDown', 2],
        ['ArrowRight', 0],
        ['ArrowLeft', 2],
        ['ArrowUp', 1],
        ['Home', 0],
        ['End', 2],
      ] as const;
      for (const [key, i] of steps) {
        await sendKeys({ press: key });
        await until(() => focused(radar) === targets[i], `indicator ${i} after ${key}`);
      }
    });

    it('moves the other way where reading starts on the right', async () => {
      const radar = await showRadar({ data: smallFile(), around: { lang: 'ar', dir: 'rtl' } });
      const targets = await explore(radar);
      await sendKeys({ press: 'ArrowLeft' });
      await until(() => focused(radar) === targets[1], 'the second indicator');
      await sendKeys({ press: 'ArrowRight' });
      await until(() => focused(radar) === targets[0], 'the first indicator');
    });

    it('chooses with Enter, keeps what was chosen when the focus goes, and clears with Escape', async () => {
      const radar = await showRadar({ data: smallFile() });
      const events = listen(radar, 'icc-select');
      const [first] = await explore(radar);
      await sendKeys({ press: 'Enter' });
      await until(() => first!.getAttribute('aria-pressed') === 'true', 'the choice');
      first!.blur();
      await radar.updateComplete;
      expect(textOf(get(radar, '#hint strong'))).to.equal('Education');
      first!.focus();
      await sendKeys({ press: 'Escape' });
      await until(() => first!.getAttribute('aria-pressed') === 'false', 'the end of the choice');
      expect(events.map(({ id }) => id)).to.eql(['education', undefined]);
      expect(find(radar, '#hint strong')).to.equal(null);
    });

    it('leaves Escape to the page when there is nothing to clear', async () => {
      const radar = await showRadar({ data: smallFile() });
      const events = listen(radar, 'icc-select');
      const [first] = await explore(radar);
      const escape = (): boolean =>
        first!.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'Escape',
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
      expect(escape(), 'the first clears what is looked at').to.equal(false);
      await radar.updateComplete;
      expect(escape(), 'the second goes to the page').to.equal(true);
      expect(events).to.eql([]);
    });

    it('leads Tab to an indicator although the one chosen is gone with its data', async () => {
      const radar = await showRadar({ data: completeFile() });
      const targets = await explore(radar);
      targets.at(-1)!.dispatchEvent(new MouseEvent('click'));
      targets[0]!.blur();
      radar.data = smallFile();
      await eventOf(radar, 'icc-load');
      await radar.updateComplete;
      const stops = all<SVGElement>(radar, '.target').filter(({ tabIndex }) => tabIndex === 0);
      expect(stops).to.have.length(1);
    });

    it('opens the downloads, and says what was copied or that it could not be', async () => {
      const radar = await showRadar({ data: smallFile() });
      get(radar, 'summary').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => find(radar, '[data-kind=copy]'), 'the list');
      get(radar, '[data-kind=copy]').click();
      await until(
        () => [english.copied, english.copyFailed].includes(announcement(radar)),
        'the announcement',
      );
    });
  });

  describe('is large enough to hit', () => {
    it('has targets of 24 pixels and more on a phone', async () => {
      const radar = await showRadar({ data: completeFile(), widthPx: 328 });
      get<HTMLDetailsElement>(radar, 'details').open = true;
      await until(() => find(radar, 'details button'), 'the list');
      for (const control of all(radar, '.option, summary, button')) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), textOf(control)).to.be.at.least(24);
      }
    });
  });

  describe('adapts to its reader', () => {
    before(function () {
      if (!canEmulateMedia()) this.skip();
    });

    it('keeps lines and text in forced colours, in system colours', async () => {
      const radar = await showRadar({ data: completeFile() });
      await emulateMedia({ forcedColors: 'active' });
      const probe = document.createElement('span');
      probe.style.color = 'CanvasText';
      aPlace().append(probe);
      const canvasText = getComputedStyle(probe).color;
      for (const line of all(radar, '.drawing :is(.line, .average-line)')) {
        expect(getComputedStyle(line).stroke).to.equal(canvasText);
        expect(getComputedStyle(line).fill).to.equal('none');
      }
      for (const text of all(radar, '.drawing text')) {
        expect(getComputedStyle(text).fill).to.equal(canvasText);
      }
      await emulateMedia({ forcedColors: 'none' });
    });

    it('shows what is chosen in forced colours by more than colour', async () => {
      const radar = await showRadar({ data: smallFile() });
      await emulateMedia({ forcedColors: 'active' });
      const [chosen, other] = all(radar, '.option').map(
        (option) => getComputedStyle(option).fontWeight,
      );
      expect(chosen).not.to.equal(other);
      await emulateMedia({ forcedColors: 'none' });
    });

    it('moves nothing', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const radar = await showRadar({ data: completeFile() });
      expect(radar.getAnimations({ subtree: true })).to.eql([]);
      await emulateMedia({ reducedMotion: 'no-preference' });
    });

    it('prints the picture and the table, and nothing to click', async () => {
      const radar = await showRadar({ data: completeFile() });
      await explore(radar);
      await emulateMedia({ media: 'print' });
      await nextFrame();
      expect(get(radar, '.drawing').getBoundingClientRect().height).to.be.greaterThan(100);
      expect(get(radar, '.table').getBoundingClientRect().height).to.be.greaterThan(200);
      for (const selector of ['.controls', '#hint', '.explorer']) {
        expect(get(radar, selector).getClientRects(), selector).to.have.length(0);
      }
      await emulateMedia({ media: 'screen' });
    });

    it('follows the colour scheme of its page', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const accents = ['light', 'light dark'].map(async (scheme) => {
        const around = { style: `color-scheme: ${scheme}` };
        const radar = await showRadar({ data: smallFile(), around });
        return getComputedStyle(get(radar, '.drawing .line')).stroke;
      });
      expect(await Promise.all(accents)).to.eql(['rgb(0, 88, 156)', 'rgb(124, 192, 255)']);
      await emulateMedia({ colorScheme: 'light' });
    });
  });

  describe('bears a reader’s own text spacing', () => {
    it('cuts off no words beside the picture', async () => {
      for (const widthPx of [320, 1000]) {
        const radar = await showRadar({ data: completeFile(), widthPx });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        radar.shadowRoot!.adoptedStyleSheets.push(sheet);
        await nextFrame();
        const { left, right } = radar.getBoundingClientRect();
        for (const element of all(
          radar,
          '.heading, .words *, .option, summary, .legend li, figcaption',
        )) {
          if (element.getClientRects().length === 0) continue;
          const box = element.getBoundingClientRect();
          expect(element.scrollWidth, textOf(element)).to.be.at.most(
            element.clientWidth > 0 ? element.clientWidth + 1 : Infinity,
          );
          expect(box.left >= left - 1 && box.right <= right + 1, textOf(element)).to.equal(true);
        }
      }
    });
  });
});
