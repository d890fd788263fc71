import { dsvFormat } from 'd3-dsv';

/** A table as text: its header, and its rows with the line each stands on. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** A table read from separated values. */
export interface CsvTable extends TextTable {
  /** The header's own line, as the spreadsheet numbers it: 1 unless empty lines come before. */
  readonly headerLine: number;
}

const SEPARATORS = [';', '\t', ','] as const;

/** A first line that tells a spreadsheet the separator, and that spreadsheets do not show. */
const SEPARATOR_LINE = /^"?sep=([,;|\t])"?[ \t]*(?:\r\n?|\n|$)/i;

/**
 * Reads separated values as spreadsheets of any country write them: comma,
 * semicolon, tab or what a first line such as `sep=;` names, with or without a
 * byte-order mark. Empty lines are left out, before the header too.
 *
 * @param mend gets the text and its separator before it is taken apart, to put right what it can.
 */
export function parseCsv(
  text: string,
  mend: (content: string, separator: string) => string = (content) => content,
): CsvTable {
  const unmarked = text.replace(/^\uFEFF/, '');
  const [line = '', named] = SEPARATOR_LINE.exec(unmarked) ?? [];
  const content = unmarked.slice(line.length);
  const separator = named ?? separatorOf(content);
  // Only `parseRows`: the other readers of d3-dsv build functions from text, which a strict CSP forbids.
  const [head, ...rows] = dsvFormat(separator)
    .parseRows(mend(content, separator))
    .map((cells, i) => ({ line: i + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { header: head?.cells ?? [], headerLine: head?.line ?? 1, rows };
}

/** Goes by the first line that says something, whatever its quoted cells hold. */
function separatorOf(content: string): string {
  const [first = ''] = /^.*\S.*$/m.exec(content) ?? [];
  const bare = first.replace(/"[^"]*"/g, '');
  return SEPARATORS.find((candidate) => candidate !== ',' && bare.includes(candidate)) ?? ',';
}

/**
 * A number as people write it: `71`, `71.5`, `71,5`, `71 %`.
 *
 * @returns `undefined` for an empty cell or a sign for "none"; `NaN` for anything else.
 */
export function parseNumber(cell: string): number | undefined {
  const text = cell.replace(/\s|%/g, '');
  if (/^([-–—]|n\/?a)?$/i.test(text)) return undefined;
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
}
