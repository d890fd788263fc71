import type { TextMeasure, TextStyle } from '../../core/text-measure.js';
import type { MarkRole, TextMark } from '../../geometry/scene.js';
import { wrapText } from '../../geometry/wrap.js';
import { markStyle } from '../../theme/mark-styles.js';

/** The column that the parts of a picture stand in, and how text behaves there. */
export interface Column {
  readonly widthPx: number;
  readonly direction: 'ltr' | 'rtl';
  /** Size of labels, in pixels; titles are larger by their role. */
  readonly fontSizePx: number;
  readonly measure: TextMeasure;
}

/** Lines of text laid from the top of a part down. */
export interface TextBlock {
  readonly marks: readonly TextMark[];
  readonly heightPx: number;
}

const LINE_HEIGHT = 1.3;
const BASELINE = 0.96;

/** The size and weight that a role has in a column. */
export function textStyle(role: MarkRole, { fontSizePx }: Column): Required<TextStyle> {
  const { size = 1, weight = 400 } = markStyle({ role });
  return { fontSizePx: fontSizePx * size, fontWeight: weight };
}

/** Lays a paragraph, from `indentPx` after the side where reading starts to the other end. */
export function layoutText(
  text: string,
  role: MarkRole,
  { column, indentPx = 0 }: { readonly column: Column; readonly indentPx?: number },
): TextBlock {
  const style = textStyle(role, column);
  const { widthPx, direction, measure } = column;
  const lineHeightPx = Math.round(style.fontSizePx * LINE_HEIGHT);
  const lines = toLines(text, widthPx - indentPx, { measure, style });
  return {
    marks: lines.map((line, i): TextMark => ({
      kind: 'text',
      role,
      side: direction === 'rtl' ? 'left-of' : 'right-of',
      x: direction === 'rtl' ? widthPx - indentPx : indentPx,
      y: Math.round(i * lineHeightPx + style.fontSizePx * BASELINE),
      text: line,
    })),
    heightPx: lines.length * lineHeightPx,
  };
}

interface Typeface {
  readonly measure: TextMeasure;
  readonly style: TextStyle;
}

/** Breaks a text so that no line is wider than `maxWidthPx`, within a word if nothing else helps. */
export function toLines(text: string, maxWidthPx: number, typeface: Typeface): readonly string[] {
  const { measure, style } = typeface;
  return wrapText(text, maxWidthPx, typeface).lines.flatMap((line) =>
    measure(line, style) <= maxWidthPx ? [line] : breakAnywhere(line, maxWidthPx, typeface),
  );
}

function breakAnywhere(text: string, maxWidthPx: number, { measure, style }: Typeface): string[] {
  const lines: string[] = [];
  // A letter is never parted from the marks on it.
  for (const [letter] of text.matchAll(/\P{M}?\p{M}*/gu)) {
    const longer = `${lines.at(-1) ?? ''}${letter}`;
    if (lines.length > 0 && measure(longer, style) <= maxWidthPx) lines[lines.length - 1] = longer;
    else if (letter !== '') lines.push(letter);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
