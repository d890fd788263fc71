import type { TextMeasure } from '../../../core/text-measure.js';
import type { Picture, PicturePart } from '../../../element/export/picture.js';
import type { OwnMark, PictureLook } from '../../../element/export/picture-mark.js';
import { toLines } from '../../../element/export/picture-text.js';
import type { PictureSize } from '../../../i18n/diversity-statement/messages.js';
import type { Ink } from '../../../theme/mark-styles.js';
import type { Motif, MotifBox, Tone } from '../motif/motif.js';
import { fitText } from './fitted-text.js';
import { withWholeIsolates } from './line-breaks.js';

/** What a picture to share is composed of. */
export interface Composed {
  readonly words: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who says it; empty where that is not known. */
  readonly who: string;
  /** Said where the city is made up; empty elsewhere. */
  readonly stamp: string;
  /** What the idea is from; empty where that is not known. */
  readonly source: string;
  /** Draws the pattern. Default: none. */
  readonly draw?: ((box: MotifBox) => Motif) | undefined;
}

/** Measures of a picture, in pixels. */
interface Format extends MotifBox {
  readonly marginPx: number;
  /** Width of the pattern beside the words, or its height above them. */
  readonly panelPx: number;
  readonly isPanelAbove: boolean;
  readonly largestPx: number;
}

/** See `SharedSize`. */
export const FORMATS: Readonly<Record<PictureSize, Format>> = {
  wide: {
    widthPx: 1200,
    heightPx: 630,
    marginPx: 64,
    panelPx: 432,
    isPanelAbove: false,
    largestPx: 84,
  },
  square: {
    widthPx: 1080,
    heightPx: 1080,
    marginPx: 80,
    panelPx: 440,
    isPanelAbove: true,
    largestPx: 100,
  },
  slide: {
    widthPx: 1123,
    heightPx: 794,
    marginPx: 72,
    panelPx: 384,
    isPanelAbove: false,
    largestPx: 84,
  },
};

const INKS: Readonly<Record<Tone, Ink>> = { 0: 'accent', 1: 'accent-2', 2: 'accent-3' };
/** The height of a capital letter, and where its line's text begins, as shares of the size. */
const CAP_HEIGHT = 0.72;
/** Without a pattern there is a band of colour where reading begins. */
const BAND_PX = 28;
const WHO_PX = 28;
const SMALL_PX = 18;
const OPENING_QUOTE = /^[\u2068]?(?<quote>["'«‹“„‘‚”’])/u;

/** Words, who says them and where they are from, beside or below a pattern. */
export function compose(content: Composed, size: PictureSize, measure: TextMeasure): Picture {
  const format = FORMATS[size];
  const { widthPx, heightPx, marginPx, isPanelAbove, largestPx } = format;
  const { direction, draw } = content;
  const isRtl = direction === 'rtl';
  const panelPx = draw ? format.panelPx : BAND_PX;
  const column = {
    widthPx: widthPx - 2 * marginPx - (isPanelAbove ? 0 : panelPx),
    top: marginPx + (isPanelAbove ? panelPx : 0),
  };
  const startPx = marginPx + (draw || isPanelAbove ? 0 : BAND_PX);
  const x = isRtl ? widthPx - startPx : startPx;
  const line = (text: string, y: number, look: PictureLook, outdentPx = 0): OwnMark => ({
    kind: 'text',
    side: isRtl ? 'left-of' : 'right-of',
    x: isRtl ? x + outdentPx : x - outdentPx,
    y,
    text,
    look,
  });

  const foot = toFoot();
  const room = { widthPx: column.widthPx, heightPx: foot.top - column.top };
  const said = fitText(content.words, room, { measure, largestPx });
  const { fontSizePx, fontWeight } = said;
  const words = withWholeIsolates(said.lines).map((text, i) => {
    const quote = OPENING_QUOTE.exec(text)?.groups?.quote ?? '';
    // The letters stand in line, with the quotation mark before them.
    const outdentPx = measure(quote, { fontSizePx, fontWeight });
    const y = column.top + CAP_HEIGHT * fontSizePx + i * said.lineHeightPx;
    return line(
      text,
      Math.round(y),
      { fill: 'text', size: fontSizePx, weight: fontWeight },
      outdentPx,
    );
  });
  return {
    widthPx,
    heightPx,
    // Sizes of texts are given as they are.
    fontSizePx: 1,
    parts: [...toPanel(), { x: 0, y: 0, marks: [...words, ...foot.marks] }],
  };

  /** What is said below the words, from the bottom up. */
  function toFoot(): { marks: readonly OwnMark[]; top: number } {
    const marks: OwnMark[] = [];
    let y = heightPx - marginPx;
    const style = { fontSizePx: SMALL_PX };
    const small = content.source ? toLines(content.source, column.widthPx, { measure, style }) : [];
    for (const text of withWholeIsolates(small).toReversed()) {
      marks.push(line(text, y, { fill: 'muted', size: SMALL_PX }));
      y -= Math.round(SMALL_PX * 1.4);
    }
    if (small.length > 0) y -= 8;
    if (content.stamp) {
      marks.push(line(content.stamp, y, { fill: 'muted', size: SMALL_PX, weight: 600 }));
      y -= Math.round(SMALL_PX * 1.6);
    }
    if (content.who) {
      const names = toLines(content.who, column.widthPx, {
        measure,
        style: { fontSizePx: WHO_PX, fontWeight: 600 },
      });
      for (const text of names.toReversed()) {
        marks.push(line(text, y, { fill: 'text', size: WHO_PX, weight: 600 }));
        y -= Math.round(WHO_PX * 1.25);
      }
    }
    y -= 12;
    const rule = 56;
    marks.push({
      kind: 'path',
      d: `M${isRtl ? x - rule : x},${y}h${rule}v6h${-rule}z`,
      look: { fill: 'accent' },
    });
    return { marks, top: y - 40 };
  }

  function toPanel(): readonly PicturePart[] {
    const box = isPanelAbove ? { widthPx, heightPx: panelPx } : { widthPx: panelPx, heightPx };
    if (!draw) {
      const d = `M0,0h${box.widthPx}v${box.heightPx}h${-box.widthPx}z`;
      const at = isRtl && !isPanelAbove ? widthPx - panelPx : 0;
      return [{ x: at, y: 0, marks: [{ kind: 'path', d, look: { fill: 'accent' } }] }];
    }
    const marks = draw(box).strands.map(({ d, tone, widthPx: strokeWidthPx }): OwnMark => {
      const ink = INKS[tone];
      const look = strokeWidthPx === undefined ? { fill: ink } : { stroke: ink, strokeWidthPx };
      return { kind: 'path', d, look };
    });
    return [{ x: isPanelAbove || isRtl ? 0 : widthPx - panelPx, y: 0, marks, clip: box }];
  }
}
