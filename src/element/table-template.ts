import { html, type TemplateResult } from 'lit';
import type { DataTable, TableCell } from '../core/table.js';
import type { Words } from '../i18n/words.js';

/** A data table as HTML: caption, headers for rows and columns, missing figures in words. */
export function renderTable(table: DataTable, { term, formats }: Words): TemplateResult {
  const cell = (value: TableCell): TemplateResult =>
    value === undefined
      ? html`<td class="missing">${term('missing')}</td>`
      : html`<td>${typeof value === 'number' ? formats.number(value) : value}</td>`;
  return html`<table>
    <caption>
      ${table.caption}
    </caption>
    <thead>
      <tr>
        ${table.columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${table.rows.map(
        ([head, ...cells]) =>
          html`<tr>
            <th scope="row">${head}</th>
            ${cells.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
