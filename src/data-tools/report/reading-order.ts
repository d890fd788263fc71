import type { PlacedText } from './placed-text.js';

/** Texts that stand on one line of writing, from the left to the right. */
export type Row = readonly PlacedText[];

/** The gap between columns, in sizes of the letters. */
const COLUMN_GAP = 0.9;
/** Columns of text have so many letters a line at least; those of a table have fewer. */
const LEAST_LETTERS = 14;
const LEAST_LINES = 2;
/** So many jumps at least, and so many a line, tell that a file is in no order. */
const LEAST_JUMPS = 2;
const JUMPS_A_LINE = 0.15;

/**
 * The texts of a page in the order of reading. Programs that write reports draw
 * text in that order, and know more of it than can be seen; files that were made in
 * another way are read by the white between their blocks.
 */
export function inReadingOrder(texts: readonly PlacedText[]): readonly PlacedText[] {
  const blocks = toBlocks(texts, 0);
  const seen = blocks.flat(2);
  const placeOf = new Map(seen.map((text, i) => [text, i]));
  const jumps = texts.filter((text, i) => {
    const last = texts[i - 1];
    return last !== undefined && placeOf.get(text) !== (placeOf.get(last) ?? 0) + 1;
  });
  const isInNoOrder =
    jumps.length >= LEAST_JUMPS && jumps.length > blocks.flat().length * JUMPS_A_LINE;
  return isInNoOrder ? seen : texts;
}

/** Whether a text is on the line that another stands on, or raised above it as the mark of a note is. */
export function isOnLineOf(text: PlacedText, other: PlacedText): boolean {
  const [small, large] = [text.size, other.size].sort((a, b) => a - b) as [number, number];
  return Math.abs(text.y - other.y) < large * (small < large * 0.85 ? 0.6 : 0.3);
}

/** Deeper than any page is cut. */
const MOST_CUTS = 60;

/** Cuts between columns where it can, else at the widest white between lines, and so on. */
function toBlocks(texts: readonly PlacedText[], depth: number): readonly (readonly Row[])[] {
  const rows = toRows(texts);
  if (rows.length < LEAST_LINES || depth > MOST_CUTS) return [rows];
  const x = findColumnGap(texts);
  if (x !== undefined) {
    const isLeft = (text: PlacedText): boolean => text.x < x;
    return [texts.filter(isLeft), texts.filter((text) => !isLeft(text))].flatMap((part) =>
      toBlocks(part, depth + 1),
    );
  }
  const y = widestWhite(rows);
  if (y === undefined) return [rows];
  return [texts.filter((text) => text.y < y), texts.filter((text) => text.y >= y)].flatMap((part) =>
    toBlocks(part, depth + 1),
  );
}

function toRows(texts: readonly PlacedText[]): readonly Row[] {
  const rows: PlacedText[][] = [];
  for (const text of texts.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row?.some((other) => isOnLineOf(text, other))) row.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Where no text stands from the top to the bottom, and text that is no column of numbers on both sides. */
function findColumnGap(texts: readonly PlacedText[]): number | undefined {
  const gaps: { readonly x: number; readonly width: number }[] = [];
  let right = Infinity;
  for (const { x, width, size } of texts.toSorted((a, b) => a.x - b.x)) {
    if (x - right > size * COLUMN_GAP) gaps.push({ x: (x + right) / 2, width: x - right });
    right = Math.max(right === Infinity ? 0 : right, x + width);
  }
  return gaps
    .sort((a, b) => b.width - a.width)
    .find(
      ({ x }) =>
        isText(texts.filter((text) => text.x < x)) && isText(texts.filter((text) => text.x >= x)),
    )?.x;
}

function isText(texts: readonly PlacedText[]): boolean {
  const lines = toRows(texts).length;
  const letters = texts.reduce((sum, { text }) => sum + text.trim().length, 0);
  return lines >= LEAST_LINES && letters / lines >= LEAST_LETTERS;
}

/** Below the line above the widest white; of several as wide, the one in the middle, which leaves least to do. */
function widestWhite(rows: readonly Row[]): number | undefined {
  const whites = rows.slice(1).map((row, i) => {
    const bottom = Math.max(...(rows[i] ?? []).map(({ y }) => y));
    return { y: bottom + 0.01, height: Math.min(...row.map(({ y, size }) => y - size)) - bottom };
  });
  const widest = Math.max(...whites.map(({ height }) => height));
  const wide = whites.filter(({ height }) => height >= widest - Math.abs(widest) * 0.05);
  return wide[Math.floor(wide.length / 2)]?.y;
}
