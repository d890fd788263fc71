import type { Point } from './polar.js';
import type { PixelBox } from './projection.js';
import type { TextMark, TextSide } from './scene.js';

/** A name that is written beside its mark if there is room. */
export interface LabelWish {
  /** The middle of the mark. */
  readonly at: Point;
  /** From there to where the mark ends. */
  readonly reachPx: number;
  /** Width of the text. */
  readonly widthPx: number;
}

/** What labels keep clear of. */
export interface LabelSpace {
  /** Where labels have to stay. */
  readonly box: PixelBox;
  /** Marks, each as the box around it. */
  readonly taken: readonly PixelBox[];
  /** Size of the text. */
  readonly sizePx: number;
  /** The side of a mark to try first: that where reading goes on. */
  readonly direction: 'ltr' | 'rtl';
}

/** Where a label is written; nothing where there is no room. */
export type FreeLabel = Pick<TextMark, 'x' | 'y' | 'side'> | undefined;

/** Height of the letters above and below the baseline, as shares of their size. */
const [ASCENT, DESCENT] = [0.78, 0.24];
/** Around a label, so that two are not read as one. */
const GAP_PX = 3;

/**
 * Writes names beside their marks where they cover neither a mark nor another
 * name: before, after, above or below. Earlier wishes come first.
 *
 * @returns one place for each wish, in their order.
 */
export function toFreeLabels(
  wishes: readonly LabelWish[],
  { box, taken, sizePx, direction }: LabelSpace,
): readonly FreeLabel[] {
  const full = [...taken];
  const sides: readonly TextSide[] =
    direction === 'rtl' ? ['left-of', 'right-of'] : ['right-of', 'left-of'];
  return wishes.map(({ at, reachPx, widthPx }): FreeLabel => {
    const middle = at.y + (sizePx * (ASCENT - DESCENT)) / 2;
    const places = [
      ...sides.map((side) => ({
        side,
        x: at.x + (side === 'right-of' ? 1 : -1) * (reachPx + GAP_PX),
        y: middle,
      })),
      { side: 'centred' as const, x: at.x, y: at.y - reachPx - sizePx * DESCENT },
      { side: 'centred' as const, x: at.x, y: at.y + reachPx + sizePx * ASCENT },
    ];
    for (const place of places) {
      const own = boxOf(place, widthPx, sizePx);
      if (!isWithin(own, box) || full.some((other) => isOver(own, other))) continue;
      full.push(own);
      return place;
    }
    return undefined;
  });
}

function boxOf({ x, y, side }: NonNullable<FreeLabel>, widthPx: number, sizePx: number): PixelBox {
  const left = { 'right-of': x, 'left-of': x - widthPx, centred: x - widthPx / 2 }[side];
  return { left, top: y - sizePx * ASCENT, widthPx, heightPx: sizePx * (ASCENT + DESCENT) };
}

function isWithin(own: PixelBox, box: PixelBox): boolean {
  return (
    own.left >= box.left + GAP_PX &&
    own.left + own.widthPx <= box.left + box.widthPx - GAP_PX &&
    own.top >= box.top &&
    own.top + own.heightPx <= box.top + box.heightPx
  );
}

function isOver(a: PixelBox, b: PixelBox): boolean {
  return (
    a.left < b.left + b.widthPx + GAP_PX &&
    b.left < a.left + a.widthPx + GAP_PX &&
    a.top < b.top + b.heightPx &&
    b.top < a.top + a.heightPx
  );
}
