import '../../src/widgets/index-radar/define.js';
import type { IccIndexRadar } from '../../src/widgets/index-radar/index-radar.js';
import { until } from './frames.js';
import { aPlace } from './place.js';

/** How a test wants its widget. */
export interface RadarSetup {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: unknown;
  /** Width of the box around the widget. Default: 700. */
  readonly widthPx?: number;
  /** Content of the page inside the tag. */
  readonly content?: string;
  /** Attributes of the box around the widget: language, direction, style. */
  readonly around?: Readonly<Record<string, string>>;
}

/** A widget that is not in the page yet. It loads at once, unless the attributes say otherwise. */
export function aRadar({ attributes = {}, data, content = '' }: RadarSetup = {}): IccIndexRadar {
  const radar = document.createElement('icc-index-radar');
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) {
    radar.setAttribute(name, value);
  }
  if (data !== undefined) radar.data = data;
  radar.innerHTML = content;
  return radar;
}

/** A widget in the page. */
export function putRadar(setup: RadarSetup = {}): IccIndexRadar {
  const radar = aRadar(setup);
  aPlace(setup.widthPx, setup.around).append(radar);
  return radar;
}

/** A widget in the page that shows its picture, its table or its message. */
export async function showRadar(setup: RadarSetup = {}): Promise<IccIndexRadar> {
  const radar = putRadar(setup);
  await settled(radar);
  return radar;
}

/** Waits until the widget has loaded and drawn. */
export async function settled(radar: IccIndexRadar): Promise<void> {
  await radar.ready;
  if (radar.state !== 'ready' || find(radar, '.table:not(.visually-hidden)')) return;
  await until(() => find(radar, '.drawing'), 'the picture');
}

/** The first element inside the widget that matches. */
export function find<Found extends Element = HTMLElement>(
  radar: IccIndexRadar,
  selector: string,
): Found | null {
  return radar.renderRoot.querySelector<Found>(selector);
}

/** The first element inside the widget that matches, which must be there. */
export function get<Found extends Element = HTMLElement>(
  radar: IccIndexRadar,
  selector: string,
): Found {
  const found = find<Found>(radar, selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
}

/** All elements inside the widget that match. */
export function all<Found extends Element = HTMLElement>(
  radar: IccIndexRadar,
  selector: string,
): readonly Found[] {
  return [...radar.renderRoot.querySelectorAll<Found>(selector)];
}

/** The text of an element with its white space put in order. */
export function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** The table's body, row by row. */
export function rowsOf(radar: IccIndexRadar): readonly (readonly string[])[] {
  return all<HTMLTableRowElement>(radar, 'tbody tr').map((row) => [...row.cells].map(textOf));
}

/** Settles with the next event of this name on the widget. */
export function eventOf<Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) => {
    target.addEventListener(
      name,
      (event) => {
        resolve(event as HTMLElementEventMap[Name]);
      },
      {
        once: true,
      },
    );
  });
}

/** All events of these names that reach an element from now on. */
export function listen<Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  ...names: readonly Name[]
): HTMLElementEventMap[Name][] {
  const events: HTMLElementEventMap[Name][] = [];
  for (const name of names) {
    target.addEventListener(name, (event) => {
      events.push(event as HTMLElementEventMap[Name]);
    });
  }
  return events;
}
