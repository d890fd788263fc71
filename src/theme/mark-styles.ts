import type { Mark, MarkRole } from '../geometry/scene.js';

/** The colours a mark can have, by the token that holds them. */
export type Ink = 'accent' | 'accent-2' | 'accent-3' | 'text' | 'muted' | 'line';

/** The look of a mark. Lengths in CSS pixels; text sizes relative to the label size. */
export interface MarkStyle {
  readonly fill?: Ink;
  readonly fillOpacity?: number;
  readonly stroke?: Ink;
  readonly strokeWidthPx?: number;
  readonly dash?: string;
  readonly size?: number;
  readonly weight?: number;
}

const SERIES_INK: readonly Ink[] = ['accent', 'accent-2', 'accent-3'];
const SERIES_DASH: readonly (string | undefined)[] = [undefined, '7 4', '2 4'];

const hairline: MarkStyle = { stroke: 'line', strokeWidthPx: 1 };

const STYLES: Readonly<Record<MarkRole, (series: number) => MarkStyle>> = {
  ring: () => hairline,
  'outer-ring': () => hairline,
  spoke: () => hairline,
  track: () => hairline,
  group: () => ({ stroke: 'muted', strokeWidthPx: 2.5 }),
  area: (series) => ({ fill: ink(series), fillOpacity: 0.12 }),
  line: (series) => ({
    stroke: ink(series),
    strokeWidthPx: series === 0 ? 2.25 : 1.75,
    ...dash(SERIES_DASH[series]),
  }),
  marker: (series) => ({ fill: ink(series) }),
  'average-line': () => ({ stroke: 'muted', strokeWidthPx: 1.25, dash: '4 3' }),
  'average-mark': () => ({ stroke: 'muted', strokeWidthPx: 2.5 }),
  'axis-label': () => ({ fill: 'text' }),
  'axis-number': () => ({ fill: 'text', weight: 600 }),
  'ring-label': () => ({ fill: 'muted', size: 0.92 }),
  'value-label': () => ({ fill: 'text', weight: 600 }),
  'missing-label': () => ({ fill: 'muted' }),
  title: () => ({ fill: 'text', size: 1.6, weight: 600 }),
  note: () => ({ fill: 'muted' }),
  stamp: () => ({ fill: 'muted', weight: 600 }),
};

function ink(series: number): Ink {
  return SERIES_INK[series] ?? 'accent';
}

function dash(pattern: string | undefined): { dash?: string } {
  return pattern === undefined ? {} : { dash: pattern };
}

/** The look of a mark, in the page and in exports alike. */
export function markStyle({ role, series = 0 }: Pick<Mark, 'role' | 'series'>): MarkStyle {
  return STYLES[role](series);
}
