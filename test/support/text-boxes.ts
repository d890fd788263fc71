import type { Scene, TextMark } from '../../src/geometry/scene.js';
import { markStyle } from '../../src/theme/mark-styles.js';
import { ruleOfThumb } from '../fixtures/export-source.js';

/** The space that a text takes, in pixels. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels by which boxes may touch before a reader would notice. */
const TOLERANCE_PX = 0.2;

/** The space a line of text takes: three quarters of its size above the baseline, the rest below. */
export function textBox(mark: TextMark, fontSizePx: number): TextBox {
  const size = fontSizePx * (markStyle(mark).size ?? 1);
  const width = ruleOfThumb(mark.text, { fontSizePx: size });
  const offsets = { 'right-of': 0, centred: width / 2, 'left-of': width };
  const left = mark.x - offsets[mark.side];
  // Digits stand on the baseline, and are not quite as high as letters.
  const [ascent, descent] = /^\d+$/.test(mark.text) ? [0.72, 0] : [0.75, 0.25];
  return {
    text: mark.text,
    left,
    right: left + width,
    top: mark.y - size * ascent,
    bottom: mark.y + size * descent,
  };
}

/** The space of every text in a scene. */
export function textBoxes(scene: Scene, fontSizePx: number): readonly TextBox[] {
  return textMarks(scene).map((mark) => textBox(mark, fontSizePx));
}

/** The texts of a scene. */
export function textMarks({ marks }: Scene): readonly TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

/** The pairs of boxes that lie over each other. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE_PX &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE_PX,
      )
      .map((b) => `${describe(a)} and ${describe(b)}`),
  );
}

/** The boxes that stick out of a picture. */
export function outside(
  boxes: readonly TextBox[],
  { widthPx, heightPx }: Pick<Scene, 'widthPx' | 'heightPx'>,
): readonly string[] {
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -TOLERANCE_PX ||
        top < -TOLERANCE_PX ||
        right > widthPx + TOLERANCE_PX ||
        bottom > heightPx + TOLERANCE_PX,
    )
    .map(describe);
}

/** The boxes that reach into a disc. */
export function overDisc(
  boxes: readonly TextBox[],
  { x, y, radiusPx }: { readonly x: number; readonly y: number; readonly radiusPx: number },
): readonly string[] {
  return boxes
    .filter(({ left, right, top, bottom }) => {
      const nearestX = Math.min(Math.max(x, left), right);
      const nearestY = Math.min(Math.max(y, top), bottom);
      return Math.hypot(nearestX - x, nearestY - y) < radiusPx - TOLERANCE_PX;
    })
    .map(describe);
}

function describe({ text, left, right, top, bottom }: TextBox): string {
  const [l, r, t, b] = [left, right, top, bottom].map((value) => value.toFixed(1));
  return `“${text}” (x ${l} to ${r}, y ${t} to ${b})`;
}
