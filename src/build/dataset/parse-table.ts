import { dsvFormat } from 'd3-dsv';
import type { Checked, DatasetProblem } from './problem.js';

/** One row of a CSV file as text, by the names in its header. */
export interface RawRow {
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

// `parse` would build a function from text, which a strict content security policy forbids.
const { parseRows } = dsvFormat(',');

/** The rows of a CSV file whose header must hold exactly `columns`, in any order. */
export function parseTable(options: {
  readonly file: string;
  readonly text: string;
  readonly columns: readonly string[];
}): Checked<readonly RawRow[]> {
  const { file, columns } = options;
  const [header = [], ...body] = parseRows(options.text.replace(/^\uFEFF/, '')).map(toTrimmed);
  const problems = findHeaderProblems({ file, header, columns });
  const rows: RawRow[] = [];
  body.forEach((texts, index) => {
    if (texts.every((text) => text === '')) return;
    const row = index + 2;
    if (texts.slice(header.length).some((text) => text !== '')) {
      const message = 'has more cells than the header: put a text that holds a comma in quotes';
      problems.push({ file, row, column: '', message });
    }
    const cells = columns.map((column) => [column, texts[header.indexOf(column)] ?? ''] as const);
    rows.push({ file, row, cells: Object.fromEntries(cells) });
  });
  return { value: rows, problems };
}

function toTrimmed(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim());
}

function findHeaderProblems(options: {
  readonly file: string;
  readonly header: readonly string[];
  readonly columns: readonly string[];
}): DatasetProblem[] {
  const { file, header, columns } = options;
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => column !== '' && !columns.includes(column));
  const twice = header.filter((column, index) => column !== '' && header.indexOf(column) < index);
  const toProblem =
    (message: string) =>
    (column: string): DatasetProblem => ({ file, row: 1, column, message });
  return [
    ...missing.map(toProblem('is missing: add the column to the header')),
    ...unknown.map(toProblem(`is not known: use one of ${columns.join(', ')}`)),
    ...twice.map(toProblem('is there twice: remove one of the two columns')),
  ];
}
