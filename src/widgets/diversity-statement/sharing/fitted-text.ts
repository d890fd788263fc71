import type { TextMeasure } from '../../../core/text-measure.js';
import { toLines } from '../../../element/export/picture-text.js';
import { wrapText } from '../../../geometry/wrap.js';
import { isUnspaced, markBreaks, withoutMarks } from './line-breaks.js';

/** The room for a text, in pixels. */
export interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A text as large as its room allows. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly fontSizePx: number;
  readonly fontWeight: number;
  readonly lineHeightPx: number;
}

/** How a text is set in one size. */
interface Setting extends FittedText {
  readonly fits: boolean;
  /** How even its lines are, from 0 to 1. */
  readonly evenness: number;
}

/** How a kind of text is set. */
interface Manner {
  readonly largestPx: number;
  readonly smallestPx: number;
  readonly fontWeight: number;
  /** Distance of lines, in sizes; more for scripts without capitals, whose letters fill the line. */
  readonly leading: number;
  readonly tallLeading: number;
  /** How much of its size a text may lose for lines of the same length. */
  readonly mostLoss: number;
}

/** What would get smaller than this as a headline is set as a paragraph. */
const HEADLINE = {
  smallestPx: 40,
  fontWeight: 600,
  leading: 1.16,
  tallLeading: 1.34,
  mostLoss: 0.3,
};
/** What does not even fit in the smallest size is cut. */
const PARAGRAPH = {
  largestPx: 46,
  smallestPx: 18,
  fontWeight: 400,
  leading: 1.36,
  tallLeading: 1.5,
  mostLoss: 0.1,
};
/** A longer text is no headline; signs for whole syllables or words count twice. */
const LONGEST_HEADLINE = 150;
const SYLLABLES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;
const STEP_PX = 2;
/** A last line that is shorter than this share of the longest is a word left over. */
const LEFT_OVER = 0.4;

/** Letters of scripts without capitals that do have spaces. */
const TALL = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Hang}\p{sc=Deva}]/u;

/**
 * Sets a text as large as it fits, in lines of much the same length: a short one
 * as a headline, a long one as a paragraph. Words stay whole; scripts without
 * spaces are broken between words.
 *
 * @param largestPx the size that is not exceeded, however short the text.
 */
export function fitText(
  text: string,
  room: Room,
  { measure, largestPx }: { readonly measure: TextMeasure; readonly largestPx: number },
): FittedText {
  // Not all white space: some spaces are there to hold a name together.
  const spaced = text.replace(/[ \t\r\n]+/g, ' ').trim();
  const marked = isUnspaced(spaced) ? markBreaks(spaced) : spaced;
  const isTall = marked !== spaced || TALL.test(spaced);
  const set = toSetter(marked, room, scaled(measure));
  const length = spaced.length + (spaced.match(SYLLABLES)?.length ?? 0);
  const headline = length > LONGEST_HEADLINE ? [] : [{ ...HEADLINE, largestPx }];
  for (const manner of [...headline, PARAGRAPH]) {
    const found = fitManner({ ...manner, leading: leadingOf(manner) }, set);
    if (found) return found;
  }
  return cut(marked, room, { measure, leading: leadingOf(PARAGRAPH) });

  function leadingOf({ leading, tallLeading }: Omit<Manner, 'largestPx'>): number {
    return isTall ? tallLeading : leading;
  }
}

/** The best of the sizes that fit: large, but not with a word left over for the last line. */
function fitManner(
  manner: Manner,
  set: (fontSizePx: number, manner: Manner) => Setting,
): FittedText | undefined {
  const sizes = Array.from(
    { length: Math.floor((manner.largestPx - manner.smallestPx) / STEP_PX) + 1 },
    (_, i) => manner.largestPx - i * STEP_PX,
  );
  const first = sizes.findIndex((size) => set(size, manner).fits);
  const largest = sizes[first];
  if (largest === undefined) return undefined;
  const rate = ({ fontSizePx, evenness }: Setting): number => fontSizePx * evenness;
  return sizes
    .slice(first)
    .filter((size) => size >= largest * (1 - manner.mostLoss))
    .map((size) => set(size, manner))
    .filter(({ fits }) => fits)
    .reduce((best, each) => (rate(each) > rate(best) ? each : best));
}

function toSetter(
  marked: string,
  room: Room,
  measure: TextMeasure,
): (fontSizePx: number, manner: Manner) => Setting {
  return (fontSizePx, { fontWeight, leading }) => {
    const style = { fontSizePx, fontWeight };
    const { lines, widthPx } = wrapText(marked, room.widthPx, { measure, style });
    const lineHeightPx = Math.round(fontSizePx * leading);
    const widths = lines.map((line) => measure(line, style));
    return {
      lines: lines.map(withoutMarks),
      fontSizePx,
      fontWeight,
      lineHeightPx,
      fits: widthPx <= room.widthPx && lines.length * lineHeightPx <= room.heightPx,
      evenness: toEvenness(widths, widthPx),
    };
  };
}

/** The share of the rectangle around lines that they fill; much less where a word is left over at the end. */
function toEvenness(widths: readonly number[], widestPx: number): number {
  const fill = widths.reduce((sum, width) => sum + width / widestPx, 0) / widths.length;
  const last = widths.at(-1) ?? 0;
  return last < LEFT_OVER * widestPx ? 0.6 * fill : fill;
}

/** As much as there is room for, of a text that does not fit in any size. */
function cut(
  marked: string,
  { widthPx, heightPx }: Room,
  { measure, leading }: { readonly measure: TextMeasure; readonly leading: number },
): FittedText {
  const { smallestPx: fontSizePx, fontWeight } = PARAGRAPH;
  const lineHeightPx = Math.round(fontSizePx * leading);
  const most = Math.max(1, Math.floor(heightPx / lineHeightPx));
  const style = { fontSizePx, fontWeight };
  const lines = toLines(marked, widthPx, { measure, style }).map(withoutMarks);
  return {
    lines: lines.length > most ? [...lines.slice(0, most - 1), '…'] : lines,
    fontSizePx,
    fontWeight,
    lineHeightPx,
  };
}

/** Widths grow with the size, so that each line is measured only once. */
function scaled(measure: TextMeasure): TextMeasure {
  const measuredPx = 100;
  const known = new Map<string, number>();
  return (text, { fontSizePx, fontWeight = 400 }) => {
    const key = `${fontWeight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      width = measure(withoutMarks(text), { fontSizePx: measuredPx, fontWeight });
      known.set(key, width);
    }
    return (width * fontSizePx) / measuredPx;
  };
}
