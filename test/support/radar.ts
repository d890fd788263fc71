import '../../src/widgets/index-radar/define.js';
import type { IccIndexRadar } from '../../src/widgets/index-radar/index-radar.js';
import { until } from './frames.js';
import { all, aWidget, find, put, textOf, type WidgetSetup } from './widgets.js';

export { all, eventOf, find, get, listen, textOf } from './widgets.js';

/** How a test wants its radar. */
export type RadarSetup = WidgetSetup;

/** A widget that is not in the page yet. It loads at once, unless the attributes say otherwise. */
export function aRadar(setup: RadarSetup = {}): IccIndexRadar {
  return aWidget('icc-index-radar', setup);
}

/** A widget in the page. */
export function putRadar(setup: RadarSetup = {}): IccIndexRadar {
  return put(aRadar(setup), setup);
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

/** The table's body, row by row. */
export function rowsOf(radar: IccIndexRadar): readonly (readonly string[])[] {
  return all<HTMLTableRowElement>(radar, 'tbody tr').map((row) => [...row.cells].map(textOf));
}
