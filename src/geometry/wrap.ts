import type { TextMeasure, TextStyle } from '../core/text-measure.js';

/** A text broken into lines, with the width of the longest in pixels. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly widthPx: number;
}

/**
 * Breaks `text` into the fewest lines that fit `maxWidthPx`, then evens out
 * their lengths. Breaks at ordinary spaces and after hyphens and slashes; a word
 * wider than the space stays whole, so check `widthPx` if that matters.
 */
export function wrapText(
  text: string,
  maxWidthPx: number,
  { measure, style }: { readonly measure: TextMeasure; readonly style: TextStyle },
): WrappedText {
  const pieces = text.split(/(?<=[ \t\r\n/-])/).filter((piece) => piece.trim() !== '');
  const widthOf = (line: string): number => measure(line.trim(), style);
  const fewest = fill(pieces, maxWidthPx, widthOf);
  let lines = fewest;
  // Narrow the measure until one more line would be needed: the lines are then balanced.
  for (let width = maxWidthPx * 0.96; width > maxWidthPx * 0.4; width *= 0.96) {
    const tighter = fill(pieces, width, widthOf);
    if (tighter.length > fewest.length || tighter.some((line) => widthOf(line) > width)) break;
    lines = tighter;
  }
  const trimmed = lines.map((line) => line.trim());
  return { lines: trimmed, widthPx: Math.max(0, ...trimmed.map(widthOf)) };
}

function fill(
  pieces: readonly string[],
  maxWidthPx: number,
  widthOf: (line: string) => number,
): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && widthOf(longer) <= maxWidthPx) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
