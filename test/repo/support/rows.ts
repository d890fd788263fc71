import { readFileSync } from 'node:fs';
import { dsvFormat } from 'd3-dsv';

/** Rows of a table of the dataset, as objects; what was written, not what was built. */
export function rowsOf(file: string): readonly Record<string, string>[] {
  const [header = [], ...rows] = dsvFormat(',').parseRows(
    readFileSync(`src/dataset/${file}`, 'utf8'),
  );
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}
