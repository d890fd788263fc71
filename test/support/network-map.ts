import '../../src/widgets/network-map/define.js';
import type { IccNetworkMap } from '../../src/widgets/network-map/network-map.js';
import { basemapFile, citiesFile, networksFile } from '../fixtures/network-map-files.js';
import type { FakeRequest, FakeServer } from './fake-server.js';
import { until } from './frames.js';
import { all, aWidget, find, get, put, textOf, type WidgetSetup } from './widgets.js';

/** How a test wants its map. */
export type MapSetup = WidgetSetup;

/** A widget that is not in the page yet. It loads at once, unless the attributes say otherwise. */
export function aMap(setup: MapSetup = {}): IccNetworkMap {
  return aWidget('icc-network-map', setup);
}

/** A widget in the page. */
export function putMap(setup: MapSetup = {}): IccNetworkMap {
  return put(aMap(setup), setup);
}

/** A widget in the page that shows members, or its message. Somebody must answer for the borders. */
export async function showMap(setup: MapSetup = {}): Promise<IccNetworkMap> {
  const map = putMap({ ...setup, data: setup.data ?? citiesFile() });
  await settled(map);
  return map;
}

/** Waits until the widget has loaded and drawn. */
export async function settled(map: IccNetworkMap): Promise<void> {
  await map.ready;
  if (map.state !== 'ready' || map.view === 'list') return;
  await until(() => find(map, '.drawing'), 'the picture');
}

/** Answers every request for borders, until the end of the test. */
export function answerBorders(server: FakeServer): void {
  answerAll(server, '.topo.json', (request) => {
    request.respondWithJson(basemapFile());
  });
}

/** Answers all that a widget without `src` asks for, until the end of the test. */
export function answerDataset(server: FakeServer): void {
  answerAll(server, 'cities.json', (request) => {
    request.respondWithJson(citiesFile());
  });
  answerAll(server, 'networks.json', (request) => {
    request.respondWithJson(networksFile());
  });
  answerBorders(server);
}

/** Answers every request of an address that ends so, until the end of the test. */
export function answerAll(
  server: FakeServer,
  ending: string,
  answer: (request: FakeRequest) => void,
): void {
  const next = (): void => {
    void server.next(ending).then((request) => {
      answer(request);
      next();
    });
  };
  next();
}

/** The names in the list, in its order. */
export function namesOf(map: IccNetworkMap): readonly string[] {
  return all(map, '.member .name').map(textOf);
}

/** The mark that stands for a place: alone, or with others. */
export function markOf(map: IccNetworkMap, id: string): SVGGElement {
  return get<SVGGElement>(map, `.mark[data-id="${id}"]`);
}

/** What the marks of the picture are called, in their order. */
export function marksOf(map: IccNetworkMap): readonly string[] {
  return all<SVGGElement>(map, '.mark').map((mark) => mark.getAttribute('aria-label') ?? '');
}

/** The middle of an element in the window, in whole pixels. */
export function middleOf(element: Element): [x: number, y: number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** How many times the picture is enlarged. */
export function scaleOf(map: IccNetworkMap): number {
  const move = get(map, '.main > g').getAttribute('transform') ?? '';
  return Number(/scale\((.*)\)/.exec(move)?.[1]);
}

/** Waits for the code of gestures, which comes when the pointer or the focus does. */
export async function prepare(map: IccNetworkMap): Promise<void> {
  get(map, '.map').dispatchEvent(new PointerEvent('pointerenter'));
  // Only that code tells what is looked at.
  const [mark] = all<SVGGElement>(map, '.mark');
  await until(() => {
    mark?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    return find(map, '.mark.active');
  }, 'the code of gestures');
  get(map, '.drawing').dispatchEvent(new PointerEvent('pointerleave'));
  await map.updateComplete;
}

/** How far the enlarged picture is moved, in pixels. */
export function placeOf(map: IccNetworkMap): { readonly x: number; readonly y: number } {
  const move = get(map, '.main > g:last-of-type').getAttribute('transform') ?? '';
  const [, x, y] = /translate\((\S+) (\S+)\)/.exec(move) ?? [];
  return { x: Number(x), y: Number(y) };
}
