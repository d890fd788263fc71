import { dsvFormat } from 'd3-dsv';

/** A table as text: its header, and its rows with the line each stands on. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

const SEPARATORS = [';', '\t', ','] as const;

/**
 * Reads separated values as spreadsheets of any country write them: comma,
 * semicolon or tab, with or without a byte-order mark. Empty lines are left out.
 */
export function parseCsv(text: string): TextTable {
  const content = text.replace(/^\uFEFF/, '');
  const [first = ''] = content.split(/[\r\n]/, 1);
  const separator =
    SEPARATORS.find((candidate) => candidate !== ',' && first.includes(candidate)) ?? ',';
  // Only `parseRows`: the other readers of d3-dsv build functions from text, which a strict CSP forbids.
  const [header = [], ...rows] = dsvFormat(separator).parseRows(content);
  return {
    header: header.map((name) => name.trim()),
    rows: rows
      .map((cells, i) => ({ line: i + 2, cells: cells.map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
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
