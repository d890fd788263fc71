import type { PageTexts, PlacedText } from './placed-text.js';
import { inReadingOrder, isOnLineOf, type Row } from './reading-order.js';

/** A line as the eye follows it; of two columns, the line of one. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Right edge. */
  readonly right: number;
  /** Size of most of its letters. */
  readonly size: number;
}

/** Header and footer are within this share of the page, at the top and at the bottom. */
const MARGIN = 0.12;
/** Notes are smaller than the text by at least this, and in the lower part of the page. */
const NOTE_SIZE = 0.9;
const NOTES_BELOW = 0.55;

/**
 * The lines of a report in the order in which they are read: columns one after the
 * other, notes after all other text so that they part no sentence, what all pages repeat left out.
 */
export function toLines(pages: readonly PageTexts[]): readonly Line[] {
  const perPage = pages.map((page) => ({ page, lines: linesOf(page) }));
  const repeated = findRepeated(perPage);
  const body: Line[] = [];
  const notes: Line[] = [];
  for (const { page, lines } of perPage) {
    const kept = lines.filter(
      (line) => !isInMargin(line, page) || !(repeated.has(keyOf(line)) || isPageNumber(line.text)),
    );
    const size = bodySize(kept);
    for (const line of kept) {
      const isNote = line.size < size * NOTE_SIZE && line.y > page.height * NOTES_BELOW;
      (isNote ? notes : body).push(line);
    }
  }
  return [...body, ...notes];
}

function linesOf({ page, texts }: PageTexts): readonly Line[] {
  const rows: PlacedText[][] = [];
  for (const text of inReadingOrder(texts)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isNext = last && isOnLineOf(text, last) && text.x > last.x + last.width - text.size;
    if (isNext) row?.push(text);
    else rows.push([text]);
  }
  return rows.map((row) =>
    toLine(
      page,
      row.filter((text) => !isNoteMark(text, row)),
    ),
  );
}

function isSmaller(text: PlacedText, other: PlacedText): boolean {
  return text.size < other.size * 0.85;
}

/** The raised number that leads to a note, which would make 62% of 621%; the `th` of 4th is none. */
function isNoteMark(text: PlacedText, row: Row): boolean {
  const body = row.find((other) => isSmaller(text, other));
  return body !== undefined && text.y < body.y - 1 && /^[\d\s,*]+$/.test(text.text);
}

function toLine(page: number, row: Row): Line {
  const longest = row.toSorted((a, b) => b.text.length - a.text.length)[0];
  const last = row.at(-1);
  return {
    page,
    text: joinTexts(row),
    x: row[0]?.x ?? 0,
    y: longest?.y ?? 0,
    right: last ? last.x + last.width : 0,
    size: longest?.size ?? 0,
  };
}

/** Puts spaces where there is room for one; the mark of a note may have stood before a comma. */
export function joinTexts(texts: readonly PlacedText[]): string {
  let joined = '';
  let right = Infinity;
  for (const { text, x, width, size } of texts) {
    const isApart = x - right > size * 0.12 && !/^[,.;)]/.test(text);
    joined += isApart ? ` ${text}` : text;
    right = x + width;
  }
  return joined.replace(/ +/g, ' ').trim();
}

function bodySize(lines: readonly Line[]): number {
  const letters = lines.flatMap(({ size, text }) => Array<number>(text.length).fill(size));
  return letters.sort((a, b) => a - b)[Math.floor(letters.length / 2)] ?? 0;
}

function isInMargin({ y }: Line, { height }: PageTexts): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

/** What says the same on several pages but for its number. */
function keyOf({ text }: Line): string {
  return text.replace(/\d+/g, '#');
}

function findRepeated(
  perPage: readonly { readonly page: PageTexts; readonly lines: readonly Line[] }[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { page, lines } of perPage) {
    const keys = new Set(lines.filter((line) => isInMargin(line, page)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, pages]) => pages > 1).map(([key]) => key));
}

function isPageNumber(text: string): boolean {
  return /^\W*(?:p\w*\.? )?\d{1,4}(?: ?(?:\/|of|sur|de|von) ?\d{1,4})?\W*$/i.test(text);
}
