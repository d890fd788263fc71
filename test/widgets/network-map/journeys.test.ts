import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { laterNetworkMap as later } from '../../../src/i18n/network-map/en-later.js';
import { networkMap as words } from '../../../src/i18n/network-map/en.js';
import type { IccNetworkMap } from '../../../src/widgets/network-map/network-map.js';
import { IDS, manyCities } from '../../fixtures/network-map-files.js';
import { useFakeServer } from '../../support/fake-server.js';
import { nextFrame, until } from '../../support/frames.js';
import {
  answerBorders,
  markOf,
  marksOf,
  middleOf,
  namesOf,
  placeOf,
  prepare,
  scaleOf,
  showMap,
} from '../../support/network-map.js';
import {
  all,
  announcement,
  find,
  focused,
  get,
  has,
  listen,
  textOf,
} from '../../support/widgets.js';

/** A button of the page before the widget, with the focus. */
function startBefore(map: IccNetworkMap): void {
  const before = document.createElement('button');
  before.textContent = 'Before';
  map.before(before);
  before.focus();
}

/** Presses Tab until the focus is on such an element. */
async function tabTo(map: IccNetworkMap, selector: string): Promise<Element> {
  for (let presses = 0; presses < 40; presses += 1) {
    await sendKeys({ press: 'Tab' });
    await nextFrame();
    const element = focused(map);
    if (element?.matches(selector)) return element;
  }
  throw new Error(`Tab never led to ${selector}`);
}

/** Presses a key and waits for what comes of it. */
async function press(key: string, condition: () => unknown, what: string): Promise<void> {
  await sendKeys({ press: key });
  await until(condition, `${what} after ${key}`);
}

/** The name of the mark that has the focus. */
function focusedMark(map: IccNetworkMap): string {
  return focused(map)?.getAttribute('aria-label') ?? '';
}

/** Waits until the map stays where it is. */
async function rest(map: IccNetworkMap): Promise<void> {
  let before = '';
  let still = 0;
  await until(() => {
    const now = JSON.stringify(placeOf(map));
    still = now === before ? still + 1 : 0;
    before = now;
    return still > 3;
  }, 'a map at rest');
}

/** Whether this engine lets a page make touches: some have them only for hardware, some not at all. */
function canTouch(): boolean {
  try {
    new TouchEvent('touchmove', { touches: [new Touch({ identifier: 0, target: document.body })] });
    return true;
  } catch {
    return false;
  }
}

describe('a journey through icc-network-map', () => {
  const server = useFakeServer();

  describe('by list alone', () => {
    const loaded = (): readonly string[] =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /network-map\/(moving|card)/.test(name));

    it('asks for no borders, and for no code that only a map needs', async () => {
      const before = loaded();
      const map = await showMap({ attributes: { view: 'list' } });
      expect(namesOf(map)).to.have.length(IDS.length);
      expect(has(map, 'svg:not(.sample)')).to.equal(false);
      expect(server.urls).to.eql([]);
      expect(loaded()).to.eql(before);
    });

    it('leads by Tab from search to filters, list and names, and to nothing of a map', async () => {
      const map = await showMap({ attributes: { view: 'list' } });
      startBefore(map);
      await tabTo(map, 'input[type=search]');
      await sendKeys({ type: 'mexico' });
      await until(() => namesOf(map).join() === 'Mexico City', 'the filtered list');
      expect(announcement(map)).to.equal('1 city in 1 country');
      for (const stop of ['select', 'input[type=radio]', 'summary', '.list', '.name']) {
        await tabTo(map, stop);
      }
      expect(textOf(focused(map))).to.equal('Mexico City');
    });

    it('opens a card from a name, closes it with Escape, and returns to the name', async () => {
      const map = await showMap({ attributes: { view: 'list' } });
      const events = listen(map, 'icc-select');
      startBefore(map);
      const name = await tabTo(map, '.name');
      await press('Enter', () => focused(map)?.matches('.card'), 'the focus in the card');
      expect(textOf(get(map, '#card-title'))).to.equal(textOf(name));
      await press('Escape', () => focused(map) === name, 'the focus on the name');
      expect(has(map, '.card')).to.equal(false);
      expect(events.map(({ id }) => id)).to.eql(['modena', undefined]);
    });

    it('hides nothing behind the card that a key leads to', async () => {
      const map = await showMap({ attributes: { view: 'list' }, widthPx: 320 });
      get(map, '[data-id=bergen] .name').focus();
      await press('Enter', () => focused(map)?.matches('.card'), 'the focus in the card');
      get(map, '.list').scrollIntoView();
      const names = all(map, '.member .name');
      const { top } = get(map, '.card').getBoundingClientRect();
      const covered = names.find((name) => name.getBoundingClientRect().top > top);
      expect(covered, 'a name that lies under the card').not.to.equal(undefined);
      covered!.focus();
      const isSeen = (): boolean => {
        const { left, top: y, height } = covered!.getBoundingClientRect();
        return map.shadowRoot!.elementFromPoint(left + 1, y + height / 2) === covered;
      };
      await until(isSeen, 'the name in sight');
      expect(focused(map) === covered).to.equal(true);
      expect(has(map, '.card'), 'the card is still open').to.equal(true);
    });

    it('returns to the name although the list was drawn anew in the meantime', async () => {
      const map = await showMap({ attributes: { view: 'list' } });
      get(map, '[data-id=lisboa] .name').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused(map)?.matches('.card'), 'the card');
      const search = get<HTMLInputElement>(map, 'input[type=search]');
      search.value = 'o';
      search.dispatchEvent(new InputEvent('input'));
      await map.updateComplete;
      await press('Escape', () => focused(map)?.matches('.name'), 'the focus on a name');
      expect(textOf(focused(map))).to.equal('Lisboa');
    });

    it('keeps the focus in the list if the name is gone when the card is closed', async () => {
      const map = await showMap({ attributes: { view: 'list' } });
      get(map, '[data-id=lisboa] .name').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused(map)?.matches('.card'), 'the card');
      const search = get<HTMLInputElement>(map, 'input[type=search]');
      search.value = 'bergen';
      search.dispatchEvent(new InputEvent('input'));
      await map.updateComplete;
      await press('Escape', () => focused(map)?.matches('.list'), 'the focus on the list');
    });

    it('shows more with a button, which hands the focus to the first that is new', async () => {
      const map = await showMap({ attributes: { view: 'list' }, data: manyCities(450) });
      expect(namesOf(map)).to.have.length(200);
      expect(textOf(get(map, '.count'))).to.equal('450 cities in 5 countries');
      get(map, '.more').focus();
      expect(textOf(focused(map))).to.equal('Show 200 more');
      await press('Enter', () => namesOf(map).length === 400, 'a longer list');
      await until(() => focused(map) === all(map, '.member .name')[200], 'the focus');
      get(map, '.more').focus();
      expect(textOf(focused(map))).to.equal('Show 50 more');
      await press('Enter', () => namesOf(map).length === 450, 'the whole list');
      await until(() => focused(map) === all(map, '.member .name')[400], 'the focus');
      expect(has(map, '.more')).to.equal(false);
    });

    it('filters by keyboard', async () => {
      const map = await showMap({ attributes: { view: 'list' } });
      startBefore(map);
      await tabTo(map, 'select');
      await press('n', () => namesOf(map).join() === 'Bergen,Oslo,Stavanger', 'the filtered list');
      expect(announcement(map)).to.equal('3 cities in 1 country');
    });
  });

  describe('by keyboard', () => {
    beforeEach(() => {
      answerBorders(server);
    });

    it('leads by Tab from search to filters, views, downloads, map, a mark, its buttons, list', async () => {
      const map = await showMap();
      startBefore(map);
      const stops: string[] = [];
      while (stops.length < 16 && stops.at(-1) !== 'name') {
        await sendKeys({ press: 'Tab' });
        await nextFrame();
        const element = focused(map);
        stops.push(
          element?.classList[0] ?? element?.getAttribute('type') ?? element?.localName ?? 'nothing',
        );
      }
      expect(stops).to.eql([
        'search',
        'select',
        'select',
        'select',
        'radio',
        'summary',
        'drawing',
        'mark',
        'zoom-button',
        'zoom-button',
        'zoom-button',
        'list',
        'name',
      ]);
    });

    it('zooms with + and −, moves with arrows, and shows the whole with Home', async () => {
      const map = await showMap();
      startBefore(map);
      await tabTo(map, '.drawing');
      await prepare(map);
      await press('+', () => scaleOf(map) === 1.8, 'an enlarged map');
      const { x, y } = placeOf(map);
      for (const [key, dx, dy] of [
        ['ArrowRight', -60, 0],
        ['ArrowDown', -60, -60],
        ['ArrowLeft', 0, -60],
        ['ArrowUp', 0, 0],
      ] as const) {
        await press(
          key,
          () => Math.abs(placeOf(map).x - x - dx) < 1 && Math.abs(placeOf(map).y - y - dy) < 1,
          'a moved map',
        );
      }
      await press('-', () => scaleOf(map) === 1, 'the whole map');
      await press('=', () => scaleOf(map) === 1.8, 'an enlarged map');
      await press('Home', () => scaleOf(map) === 1, 'the whole map');
      expect(focused(map)).to.equal(get(map, '.drawing'));
    });

    it('counts every press, although the map is still on its way', async () => {
      const map = await showMap();
      get(map, '.drawing').focus();
      await prepare(map);
      for (let i = 0; i < 3; i += 1) {
        get(map, '.drawing').dispatchEvent(new KeyboardEvent('keydown', { key: '+' }));
      }
      await until(() => Math.abs(scaleOf(map) - 1.8 ** 3) < 1e-6, 'three steps');
    });

    it('moves from mark to mark with arrows, and names the one it is on', async () => {
      const map = await showMap();
      startBefore(map);
      await tabTo(map, '.mark');
      await until(() => textOf(find(map, '#hint strong')) === focusedMark(map), 'the name');
      expect(focusedMark(map)).to.equal('2 cities: Bergen and Stavanger');
      await press('ArrowRight', () => focusedMark(map).startsWith('Oslo'), 'the next mark');
      await press('ArrowRight', () => focusedMark(map).startsWith('Botkyrka'), 'the next mark');
      await press('ArrowLeft', () => focusedMark(map).startsWith('Oslo'), 'the mark before');
      await press('ArrowDown', () => focusedMark(map).includes('Modena'), 'the mark below');
      await until(() => textOf(find(map, '#hint strong')) === focusedMark(map), 'the name');
      expect(all(map, '.mark[tabindex="0"]')).to.have.length(1);
    });

    it('reaches what lies outside of the map, and comes back', async () => {
      const map = await showMap();
      markOf(map, 'lisboa').focus();
      await prepare(map);
      await press('ArrowDown', () => focusedMark(map).startsWith('Mexico'), 'the inset');
      await press('ArrowUp', () => !focusedMark(map).startsWith('Mexico'), 'the map');
    });

    it('enlarges a group with Enter and stays on a mark of it', async () => {
      const map = await showMap();
      startBefore(map);
      await tabTo(map, '.mark');
      await prepare(map);
      expect(focusedMark(map)).to.equal('2 cities: Bergen and Stavanger');
      await press('Enter', () => has(map, '.mark[data-id=stavanger]'), 'single marks');
      await rest(map);
      expect(focusedMark(map)).to.match(/^(Bergen|Stavanger), /);
      expect(has(map, '.card')).to.equal(false);
    });

    it('keeps the focus on the place when marks are gathered again', async () => {
      const map = await showMap();
      markOf(map, 'bergen').focus();
      await prepare(map);
      await press('Enter', () => has(map, '.mark[data-id=stavanger]'), 'single marks');
      await rest(map);
      const other = focusedMark(map).startsWith('Bergen') ? 'stavanger' : 'bergen';
      markOf(map, other).focus();
      await press('Home', () => scaleOf(map) === 1, 'the whole map');
      await until(
        () => focusedMark(map) === '2 cities: Bergen and Stavanger',
        'the focus on the group',
      );
    });

    it('enlarges around the mark that has the focus, which stays in view', async () => {
      const map = await showMap();
      markOf(map, 'lisboa').focus();
      await prepare(map);
      for (const scale of [1.8, 1.8 ** 2, 1.8 ** 3]) {
        await press('+', () => Math.abs(scaleOf(map) - scale) < 1e-6, 'an enlarged map');
      }
      await rest(map);
      expect(focusedMark(map)).to.match(/^Lisboa/);
      const mark = focused(map)!.getBoundingClientRect();
      const frame = get(map, '.sea').getBoundingClientRect();
      expect(mark.left >= frame.left - 1 && mark.bottom <= frame.bottom + 1).to.equal(true);
    });

    it('gives the focus up to another mark although its own flight was cut short', async () => {
      const map = await showMap();
      await prepare(map);
      const [held, other] = [markOf(map, 'botkyrka'), markOf(map, 'ciudad-de-mexico')];
      held.focus();
      held.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
      get(map, '.drawing').dispatchEvent(
        new WheelEvent('wheel', { deltaY: -10, ctrlKey: true, cancelable: true }),
      );
      await rest(map);
      expect(scaleOf(map), 'cut short').to.be.lessThan(1.8);
      other.focus();
      await nextFrame();
      await map.updateComplete;
      expect(focused(map)).to.equal(other);
    });

    it('finds a mark by Tab wherever the map is enlarged, and brings it into view', async () => {
      const map = await showMap();
      get(map, '.drawing').focus();
      await prepare(map);
      for (let i = 1; i <= 4; i += 1) {
        await press('+', () => Math.abs(scaleOf(map) - 1.8 ** i) < 1e-6, 'an enlarged map');
      }
      for (let i = 0; i < 20; i += 1) await sendKeys({ press: 'ArrowDown' });
      await rest(map);
      await tabTo(map, '.mark');
      await rest(map);
      const mark = focused(map)!.getBoundingClientRect();
      const frame = get(map, '.drawing').getBoundingClientRect();
      const [x, y] = middleOf(focused(map)!);
      expect(mark.width).to.be.greaterThan(0);
      expect(x > frame.left && x < frame.right && y > frame.top && y < frame.bottom).to.equal(true);
    });

    it('opens a city’s card with Enter, closes it with Escape, and returns to the mark', async () => {
      const map = await showMap();
      const events = listen(map, 'icc-select');
      markOf(map, 'oslo').focus();
      await prepare(map);
      await press('Enter', () => focused(map)?.matches('.card'), 'the focus in the card');
      expect(textOf(get(map, '#card-title'))).to.equal('Oslo');
      expect(markOf(map, 'oslo').getAttribute('aria-pressed')).to.equal('true');
      await press('Escape', () => focused(map) === markOf(map, 'oslo'), 'the focus on the mark');
      expect(has(map, '.card')).to.equal(false);
      expect(events.map(({ id }) => id)).to.eql(['oslo', undefined]);
    });

    it('opens with Enter although the code of gestures is still on its way', async () => {
      const map = await showMap();
      markOf(map, 'oslo').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused(map)?.matches('.card'), 'the card');
    });

    it('closes the card from the map, too, and leaves Escape to the page when nothing is open', async () => {
      const map = await showMap();
      markOf(map, 'oslo').focus();
      await prepare(map);
      await press('Enter', () => focused(map)?.matches('.card'), 'the card');
      const mark = markOf(map, 'lisboa');
      mark.focus();
      const escape = (): boolean =>
        mark.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
        );
      expect(escape(), 'the first closes').to.equal(false);
      await until(() => !has(map, '.card'), 'the end of the card');
      expect(escape(), 'the second goes to the page').to.equal(true);
    });

    it('lets choose among cities at one point, opens the one, and returns to their mark', async () => {
      const map = await showMap();
      const events = listen(map, 'icc-select');
      markOf(map, 'camden').focus();
      await prepare(map);
      await press('Enter', () => focused(map)?.matches('.card'), 'the choice');
      expect(textOf(get(map, '#card-title'))).to.equal('2 cities close together');
      expect(all(map, '.choice .name').map(textOf)).to.eql(['Camden', 'Islington']);
      expect(events).to.eql([]);
      await tabTo(map, '.choice .name');
      await sendKeys({ press: 'Tab' });
      await press('Enter', () => textOf(get(map, '#card-title')) === 'Islington', 'the card');
      await until(() => focused(map)?.matches('.card'), 'the focus in the card');
      await press('Escape', () => focused(map) === markOf(map, 'camden'), 'the focus on the mark');
      expect(events.map(({ id }) => id)).to.eql(['islington', undefined]);
    });

    it('from the list: opens with Enter, closes with Escape, and returns to the name', async () => {
      const map = await showMap();
      startBefore(map);
      const name = await tabTo(map, '.name');
      await press('Enter', () => focused(map)?.matches('.card'), 'the focus in the card');
      await press('Escape', () => focused(map) === name, 'the focus on the name');
    });

    it('closes the card with its button and by the same name again', async () => {
      const map = await showMap();
      const name = get(map, '[data-id=oslo] .name');
      name.focus();
      await press('Enter', () => focused(map)?.matches('.card'), 'the card');
      await tabTo(map, '.close');
      await press('Enter', () => focused(map) === name, 'the focus on the name');
      await press('Enter', () => focused(map)?.matches('.card'), 'the card');
      name.focus();
      await press('Enter', () => !has(map, '.card'), 'the end of the card');
      expect(focused(map)).to.equal(name);
    });

    it('returns to the name if the map that the card was opened from is gone', async () => {
      const map = await showMap();
      markOf(map, 'oslo').focus();
      await prepare(map);
      await press('Enter', () => focused(map)?.matches('.card'), 'the card');
      map.view = 'list';
      await until(() => !has(map, '.drawing'), 'the list alone');
      await press('Escape', () => textOf(focused(map)) === 'Oslo', 'the focus on the name');
    });

    it('chooses a view with arrow keys and keeps the focus', async () => {
      const map = await showMap();
      startBefore(map);
      await tabTo(map, 'input[type=radio]');
      await press('ArrowRight', () => map.view === 'map', 'the map alone');
      await press('ArrowRight', () => map.view === 'list', 'the list alone');
      await map.updateComplete;
      expect(focused(map)?.matches('input[type=radio]:checked')).to.equal(true);
    });

    it('leaves keys with Ctrl, Alt or ⌘ to browser and page', async () => {
      const map = await showMap();
      await prepare(map);
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
        const event = new KeyboardEvent('keydown', {
          key: '+',
          [modifier]: true,
          bubbles: true,
          cancelable: true,
        });
        expect(get(map, '.drawing').dispatchEvent(event), modifier).to.equal(true);
      }
      await nextFrame();
      await nextFrame();
      expect(scaleOf(map)).to.equal(1);
    });
  });

  describe('by mouse', () => {
    beforeEach(() => {
      answerBorders(server);
    });

    afterEach(async () => {
      await resetMouse();
    });

    /** A map that lies within the window. */
    async function showInView(): Promise<IccNetworkMap> {
      const map = await showMap({ widthPx: 560, attributes: { filters: 'none', view: 'map' } });
      get(map, '.drawing').scrollIntoView({ block: 'start' });
      await nextFrame();
      return map;
    }

    it('names the mark under the pointer, and opens its card with a click', async () => {
      const map = await showInView();
      await prepare(map);
      const position = middleOf(markOf(map, 'botkyrka'));
      await sendMouse({ type: 'move', position });
      await until(() => textOf(find(map, '.label')) === 'Botkyrka', 'the name');
      await sendMouse({ type: 'click', position });
      await until(() => has(map, '.card'), 'the card');
      expect(textOf(get(map, '#card-title'))).to.equal('Botkyrka');
    });

    it('opens a card with a click that comes before the code of gestures', async () => {
      const map = await showInView();
      markOf(map, 'botkyrka').dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true }),
      );
      await until(() => has(map, '.card'), 'the card');
      expect(textOf(get(map, '#card-title'))).to.equal('Botkyrka');
    });

    it('enlarges a group with a click', async () => {
      const map = await showInView();
      await sendMouse({ type: 'click', position: middleOf(markOf(map, 'bergen')) });
      await until(() => has(map, '.mark[data-id=stavanger]'), 'single marks');
    });

    it('moves an enlarged map by dragging, which is no click, wherever it begins', async () => {
      const map = await showInView();
      await prepare(map);
      get(map, '.zoom-button').click();
      await until(() => scaleOf(map) === 1.8, 'the enlarged map');
      const events = listen(map, 'icc-select');
      const { x, y } = placeOf(map);
      const mark = all<SVGGElement>(map, '.main .mark').find((each) => {
        const [left, top] = middleOf(each);
        const box = get(map, '.sea').getBoundingClientRect();
        return (
          left > box.left + 90 &&
          left < box.right - 90 &&
          top > box.top + 60 &&
          top < Math.min(box.bottom, innerHeight) - 90
        );
      })!;
      const [left, top] = middleOf(mark);
      await sendMouse({ type: 'move', position: [left, top] });
      await sendMouse({ type: 'down' });
      for (const share of [0.5, 1]) {
        await sendMouse({ type: 'move', position: [left + 40 * share, top + 30 * share] });
      }
      await until(
        () => Math.abs(placeOf(map).x - x - 40) < 2 && Math.abs(placeOf(map).y - y - 30) < 2,
        'the moved map',
      );
      await sendMouse({ type: 'up' });
      await nextFrame();
      await rest(map);
      expect(scaleOf(map)).to.equal(1.8);
      expect(has(map, '.card')).to.equal(false);
      expect(events).to.eql([]);
      await sendMouse({ type: 'move', position: [left, top] });
      await nextFrame();
      expect(Math.abs(placeOf(map).x - x - 40) < 2, 'no drag goes on').to.equal(true);
      await sendMouse({ type: 'click', position: middleOf(mark) });
      await until(() => has(map, '.card') || scaleOf(map) > 1.8, 'a click after the drag');
    });

    it('does not follow a pointer whose button was let go elsewhere', async () => {
      const map = await showInView();
      await prepare(map);
      get(map, '.zoom-button').click();
      await until(() => scaleOf(map) === 1.8, 'the enlarged map');
      await rest(map);
      const before = placeOf(map);
      const drawing = get(map, '.drawing');
      const { left, top } = drawing.getBoundingClientRect();
      const point = (type: string, x: number, buttons: number): boolean =>
        drawing.dispatchEvent(
          new PointerEvent(type, {
            pointerType: 'mouse',
            clientX: left + x,
            clientY: top + 100,
            buttons,
          }),
        );
      point('pointerdown', 100, 1);
      point('pointermove', 150, 0);
      await nextFrame();
      expect(placeOf(map)).to.eql(before);
    });

    it('takes a hand that trembles for a click', async () => {
      const map = await showInView();
      await prepare(map);
      const [left, top] = middleOf(markOf(map, 'botkyrka'));
      await sendMouse({ type: 'move', position: [left, top] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [left + 2, top + 1] });
      await sendMouse({ type: 'up' });
      await until(() => has(map, '.card'), 'the card');
    });

    it('stays where it is under a plain wheel, which is the page’s, and says how to zoom', async () => {
      const map = await showInView();
      await prepare(map);
      const event = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
      expect(get(map, '.drawing').dispatchEvent(event)).to.equal(true);
      await until(() => has(map, '.gesture'), 'the hint');
      expect(textOf(get(map, '.gesture'))).to.equal(later.wheelHint('Ctrl'));
      expect(scaleOf(map)).to.equal(1);
      get(map, '.gesture').dispatchEvent(new Event('animationend'));
      await until(() => !has(map, '.gesture'), 'the end of the hint');
    });

    it('zooms with Ctrl or ⌘ and the wheel around the pointer, and keeps the page from it', async () => {
      const map = await showInView();
      await prepare(map);
      const drawing = get(map, '.drawing');
      const [clientX, clientY] = middleOf(markOf(map, 'lisboa'));
      let scale = 1;
      for (const modifier of ['ctrlKey', 'metaKey']) {
        const event = new WheelEvent('wheel', {
          deltaY: -50,
          clientX,
          clientY,
          [modifier]: true,
          bubbles: true,
          cancelable: true,
        });
        expect(drawing.dispatchEvent(event), modifier).to.equal(false);
        await until(() => scaleOf(map) > scale, 'an enlarged map');
        scale = scaleOf(map);
      }
      expect(scale).to.be.closeTo(Math.exp(0.6), 1e-9);
      const [x, y] = middleOf(markOf(map, 'lisboa'));
      expect(Math.hypot(x - clientX, y - clientY)).to.be.at.most(1.5);
    });

    it('has buttons that zoom, and say when they can do no more', async () => {
      const map = await showInView();
      const [closer, farther, whole] = all(map, '.zoom-button');
      const off = (): readonly (string | null)[] =>
        [closer, farther, whole].map((button) => button!.getAttribute('aria-disabled'));
      expect(off()).to.eql(['false', 'true', 'true']);
      closer!.click();
      await until(() => scaleOf(map) === 1.8, 'an enlarged map');
      expect(off()).to.eql(['false', 'false', 'false']);
      farther!.click();
      await until(() => scaleOf(map) === 1, 'the whole map');
      closer!.click();
      await until(() => scaleOf(map) === 1.8, 'an enlarged map');
      whole!.click();
      await until(() => scaleOf(map) === 1, 'the whole map');
      expect(off()).to.eql(['false', 'true', 'true']);
    });
  });

  describe('by touch', () => {
    before(function () {
      if (!canTouch()) this.skip();
    });

    beforeEach(() => {
      answerBorders(server);
    });

    /** One event of fingers at these points; returns whether it is left to the page. */
    function touch(
      map: IccNetworkMap,
      type: 'touchstart' | 'touchmove' | 'touchend',
      points: readonly (readonly [x: number, y: number])[],
    ): boolean {
      const target = get(map, '.drawing');
      const { left, top } = target.getBoundingClientRect();
      const touches = points.map(
        ([x, y], identifier) =>
          new Touch({ identifier, target, clientX: left + x, clientY: top + y }),
      );
      return target.dispatchEvent(
        new TouchEvent(type, {
          touches,
          targetTouches: touches,
          changedTouches: touches,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    }

    it('leaves one finger to the page, and says how to move the map', async () => {
      const map = await showMap();
      await prepare(map);
      expect(touch(map, 'touchstart', [[100, 100]])).to.equal(true);
      expect(touch(map, 'touchmove', [[100, 160]])).to.equal(true);
      await until(() => has(map, '.gesture'), 'the hint');
      expect(textOf(get(map, '.gesture'))).to.equal(later.touchHint);
      expect([scaleOf(map), placeOf(map)]).to.eql([1, { x: 0, y: 0 }]);
      expect(getComputedStyle(get(map, '.drawing')).touchAction).to.match(
        /pan-x pan-y|pan-y pan-x/,
      );
    });

    it('zooms and moves with two fingers, whose middle stays on its place', async () => {
      const map = await showMap();
      await prepare(map);
      expect(
        touch(map, 'touchstart', [
          [200, 200],
          [300, 200],
        ]),
      ).to.equal(false);
      expect(
        touch(map, 'touchmove', [
          [170, 210],
          [370, 210],
        ]),
      ).to.equal(false);
      await until(() => scaleOf(map) === 2, 'a map twice as large');
      // What lay at 250, 200 lies at 270, 210.
      expect(placeOf(map)).to.eql({ x: 270 - 2 * 250, y: 210 - 2 * 200 });
      touch(map, 'touchend', []);
      expect(touch(map, 'touchmove', [[100, 100]])).to.equal(true);
      await nextFrame();
      expect(scaleOf(map)).to.equal(2);
    });

    it('begins anew when a finger is set down again', async () => {
      const map = await showMap();
      await prepare(map);
      touch(map, 'touchstart', [
        [200, 200],
        [300, 200],
      ]);
      touch(map, 'touchmove', [
        [150, 200],
        [350, 200],
      ]);
      touch(map, 'touchend', [[150, 200]]);
      touch(map, 'touchstart', [
        [150, 200],
        [160, 200],
      ]);
      await until(() => scaleOf(map) === 2, 'a map twice as large');
      await nextFrame();
      expect(scaleOf(map)).to.equal(2);
    });
  });

  describe('through three thousand members', () => {
    beforeEach(() => {
      answerBorders(server);
    });

    it('is paged, searchable and all on the map', async () => {
      const map = await showMap({ data: manyCities(3000) });
      expect(textOf(get(map, '.count'))).to.equal('3,000 cities in 5 countries');
      expect(namesOf(map)).to.have.length(200);
      expect(textOf(get(map, '.more'))).to.equal('Show 200 more');
      const onMap = marksOf(map).reduce((sum, name) => {
        const [, count = '1'] = /^([\d,]+) cities: /.exec(name) ?? [];
        return sum + Number(count.replace(',', ''));
      }, 0);
      expect(onMap).to.equal(3000);
      expect(map.toTable()?.rows).to.have.length(3000);
      const search = get<HTMLInputElement>(map, 'input[type=search]');
      search.focus();
      await sendKeys({ type: '2987' });
      await until(() => namesOf(map).join() === 'City 2987', 'the city');
      expect(marksOf(map)).to.have.length(1);
      expect(textOf(get(map, '.count'))).to.equal('1 city in 1 country');
      expect(has(map, '.more')).to.equal(false);
    });

    it('says which the first of a large group are, and how many more', async () => {
      const map = await showMap({ data: manyCities(3000) });
      const [largest] = [...marksOf(map)].sort((a, b) => b.length - a.length);
      expect(largest).to.match(/^[\d,]+ cities: (City \d+, ){8}and [\d,]+ more$/);
    });

    it('keeps few marks in the page, however far it is enlarged', async () => {
      const map = await showMap({ data: manyCities(3000) });
      get(map, '.drawing').focus();
      await prepare(map);
      for (let i = 1; i <= 6; i += 1) {
        await press('+', () => Math.abs(scaleOf(map) - Math.min(1.8 ** i, 32)) < 1e-6, 'a step');
      }
      expect(all(map, '.mark').length).to.be.at.most(200);
    });
  });

  it('keeps hints short enough for their place', async () => {
    answerBorders(server);
    const map = await showMap({ widthPx: 320 });
    expect(textOf(get(map, '#hint'))).to.equal(words.hint('Ctrl'));
    expect(get(map, '#hint').scrollWidth).to.be.at.most(320);
  });
});
