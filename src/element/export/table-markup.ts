import type { DataTable, TableCell } from '../../core/table.js';
import { escapeMarkup } from './markup.js';

/**
 * A data table as an HTML table with headers for rows and columns.
 *
 * @param write the text of a cell in its column; the first of a row is its header.
 */
export function tableMarkup(
  { caption, columns, rows }: DataTable,
  write: (cell: TableCell, column: number) => string,
): string {
  const text = (cell: TableCell, column: number): string => escapeMarkup(write(cell, column));
  const head = columns.map(({ label }, i) => `<th scope="col">${text(label, i)}</th>`).join('');
  const lines = rows.map(([first, ...cells]) => {
    const rest = cells.map((cell, i) => `<td>${text(cell, i + 1)}</td>`).join('');
    return `<tr><th scope="row">${text(first, 0)}</th>${rest}</tr>`;
  });
  return [
    '<table>',
    `<caption>${escapeMarkup(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...lines,
    '</tbody>',
    '</table>',
  ].join('\n');
}
