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

/** Colours and line patterns of the shapes; the city's own comes first. */
const SERIES_INKS: readonly Ink[] = ['accent', 'accent-2', 'accent-3'];
const SERIES_DASHES = [undefined, '7 4', '2 4'];

const hairline = { stroke: 'line', strokeWidthPx: 1 } as const;
const ofSeries = undefined;

/** A key without a colour takes that of the mark's series. */
const STYLES: Readonly<
  Record<
    MarkRole,
    Omit<MarkStyle, 'fill' | 'stroke'> & {
      readonly fill?: Ink | undefined;
      readonly stroke?: Ink | undefined;
    }
  >
> = {
  ring: hairline,
  spoke: hairline,
  track: hairline,
  group: { stroke: 'muted', strokeWidthPx: 2.5 },
  area: { fill: ofSeries, fillOpacity: 0.12 },
  line: { stroke: ofSeries, strokeWidthPx: 2 },
  marker: { fill: ofSeries },
  'average-line': { stroke: 'muted', strokeWidthPx: 1.25, dash: '4 3' },
  'average-mark': { stroke: 'muted', strokeWidthPx: 2.5 },
  'axis-label': { fill: 'text' },
  'axis-number': { fill: 'text', weight: 600 },
  'ring-label': { fill: 'muted', size: 0.92 },
  'value-label': { fill: 'text', weight: 600 },
  'missing-label': { fill: 'muted' },
  title: { fill: 'text', size: 1.6, weight: 600 },
  note: { fill: 'muted' },
  stamp: { fill: 'muted', weight: 600 },
};

/** The look of a mark, in the page and in exports alike. */
export function markStyle({ role, series = 0 }: Pick<Mark, 'role' | 'series'>): MarkStyle {
  const style = STYLES[role];
  const ink = SERIES_INKS[series] ?? 'accent';
  const dash = role === 'line' && SERIES_DASHES[series];
  return {
    ...style,
    ...('fill' in style && { fill: style.fill ?? ink }),
    ...('stroke' in style && { stroke: style.stroke ?? ink }),
    ...(dash && { dash }),
  };
}
