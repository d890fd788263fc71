import { toDegrees } from './degrees.js';

/** A line of a member has name, country, latitude and longitude. */
const FEWEST_CELLS = 4;

/**
 * Makes plain characters of the quotation marks that open no cell or close none,
 * as `"Bergen;NO;60,39;5,32` has one: a reader of CSV would take everything up to
 * the next mark, members and all, for one cell. Spaces around quoted cells go.
 *
 * @param separator the one character between cells.
 */
export function mendQuotes(text: string, separator: string): string {
  if (!text.includes('"')) return text;
  const nextEnd = endFinder(separator);
  let mended = '';
  for (let at = 0; at <= text.length;) {
    const { end, cell } = cellAt(text, at, separator) ?? bareCell(text, at, nextEnd);
    mended += cell + text.charAt(end);
    at = end + 1;
  }
  return mended;
}

interface FoundCell {
  /** Where the separator, the line end or the end of the text stands. */
  readonly end: number;
  readonly cell: string;
}

/** The quoted cell that begins at `at`, if it is well formed. */
function cellAt(text: string, at: number, separator: string): FoundCell | undefined {
  const open = pastSpaces(text, at);
  if (text.charAt(open) !== '"') return undefined;
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return undefined;
  const end = pastSpaces(text, close + 1);
  if (!['', '\r', '\n', separator].includes(text.charAt(end))) return undefined;
  const cell = text.slice(open, close + 1);
  return holdsMember(cell, separator) ? undefined : { end, cell };
}

function bareCell(
  text: string,
  at: number,
  nextEnd: (text: string, at: number) => number,
): FoundCell {
  const end = nextEnd(text, at);
  const cell = text.slice(at, end);
  // Only at the beginning of a cell does a mark mean anything.
  return { end, cell: cell.trimStart().startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell };
}

/** Whether a cell of several lines has swallowed the row of a member: four cells, two of them degrees. */
function holdsMember(cell: string, separator: string): boolean {
  const lines = cell.split(/[\r\n]+/);
  return (
    lines.length > 1 &&
    lines.some((line) => {
      const cells = line.split(separator);
      return (
        cells.length >= FEWEST_CELLS &&
        cells.filter((one) => toDegrees(one.trim()) !== undefined).length >= 2
      );
    })
  );
}

function pastSpaces(text: string, at: number): number {
  let past = at;
  while (text.charAt(past) === ' ' || text.charAt(past) === '\u00A0') past += 1;
  return past;
}

function endFinder(separator: string): (text: string, at: number) => number {
  const ends = new RegExp(`[\\r\\n${separator}]`, 'g');
  return (text, at) => {
    ends.lastIndex = at;
    return ends.exec(text)?.index ?? text.length;
  };
}
