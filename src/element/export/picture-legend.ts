import { arcPath, markerPath, type Point } from '../../geometry/polar.js';
import type { Mark } from '../../geometry/scene.js';
import type { PictureMark } from './picture-mark.js';
import { layoutText, textStyle, type Column } from './picture-text.js';

/** What a sign of a picture stands for. */
export type LegendEntry = SeriesEntry | OwnEntry;

/** What a line or marker stands for that other pictures have, too. */
interface SeriesEntry {
  /**
   * What the sample shows: a `shape`'s line and marker, a `marker` alone, the
   * average as a dashed line or as an upright mark, or the arc of a `group`.
   */
  readonly sample: 'shape' | 'marker' | 'average-line' | 'average-mark' | 'group';
  /** The shape it belongs to, counted from 0; gives colour, dashes and marker. */
  readonly series: number;
  readonly name: string;
}

/** What a sign stands for that only this picture has. */
interface OwnEntry {
  /** Draws the sign around a point, as large as it is in the picture. */
  readonly draw: (at: Point) => readonly PictureMark[];
  readonly name: string;
}

/** Lays the entries in reading direction, on as many rows as they need. */
export function layoutLegend(
  entries: readonly LegendEntry[],
  column: Column,
): { readonly marks: readonly PictureMark[]; readonly heightPx: number } {
  const { fontSizePx, widthPx, direction, measure } = column;
  const gapPx = fontSizePx * 1.5;
  const style = textStyle('axis-label', column);
  const marks: PictureMark[] = [];
  let [x, top, rowHeightPx] = [0, 0, 0];
  for (const entry of entries) {
    // A sign takes less room than a piece of a line.
    const sampleWidthPx = fontSizePx * ('draw' in entry ? 1.5 : 2);
    const indentPx = sampleWidthPx + fontSizePx * 0.5;
    const widthOfEntry = indentPx + measure(entry.name, style);
    if (x > 0 && x + widthOfEntry > widthPx) {
      top += rowHeightPx;
      [x, rowHeightPx] = [0, 0];
    }
    const name = layoutText(entry.name, 'axis-label', { column, indentPx: x + indentPx });
    const centre = x + sampleWidthPx / 2;
    marks.push(
      ...sampleMarks(entry, {
        x: direction === 'rtl' ? widthPx - centre : centre,
        y: Math.round(top + fontSizePx * 0.62),
        widthPx: sampleWidthPx,
        markerPx: fontSizePx * 0.3,
      }),
      ...name.marks.map((mark) => ({ ...mark, y: mark.y + top })),
    );
    rowHeightPx = Math.max(rowHeightPx, name.heightPx, 'draw' in entry ? fontSizePx * 1.75 : 0);
    x += widthOfEntry + gapPx;
  }
  return { marks, heightPx: top + rowHeightPx };
}

interface SamplePlace {
  /** The middle of the sample, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly markerPx: number;
}

function sampleMarks(entry: LegendEntry, place: SamplePlace): readonly PictureMark[] {
  return 'draw' in entry ? entry.draw(place) : seriesMarks(entry, place);
}

function seriesMarks({ sample, series }: SeriesEntry, place: SamplePlace): readonly Mark[] {
  const { x, y, widthPx, markerPx } = place;
  const line = `M${x - widthPx / 2},${y}H${x + widthPx / 2}`;
  const marker: Mark = {
    kind: 'path',
    role: 'marker',
    series,
    d: markerPath(series, { x, y }, markerPx),
  };
  switch (sample) {
    case 'shape':
      return [{ kind: 'path', role: 'line', series, d: line }, marker];
    case 'marker':
      return [marker];
    case 'average-line':
      return [{ kind: 'path', role: 'average-line', series, d: line }];
    case 'average-mark':
      return [{ kind: 'path', role: 'average-mark', d: `M${x},${y - 8}V${y + 8}` }];
    case 'group': {
      const radiusPx = widthPx * 0.65;
      const centre = { x, y: y + radiusPx * 0.9 };
      return [{ kind: 'path', role: 'group', d: arcPath(centre, radiusPx, -0.65, 0.65) }];
    }
  }
}
