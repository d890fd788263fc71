import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';

/** What a reader can take away. */
export type ExportKind = 'csv' | 'svg' | 'png' | 'copy';

/** What the list of downloads needs to know of its widget. */
export interface DownloadsView {
  /** Whether a picture is shown; if not, none is offered. */
  readonly pictured: boolean;
  /** What came of the last choice, where the browser does not show it itself. */
  readonly outcome?: string | undefined;
  readonly onChoose: (kind: ExportKind) => void;
}

/** One button for each thing that can be taken away, in a list. */
export function renderDownloads(
  { pictured, outcome = '', onChoose }: DownloadsView,
  { term }: Words,
): TemplateResult {
  const button = (kind: ExportKind, label: string): TemplateResult =>
    html`<li>
      <button
        type="button"
        data-kind=${kind}
        @click=${() => {
          onChoose(kind);
        }}
      >
        ${label}
      </button>
    </li>`;
  return html`<ul>
    ${button('csv', term('downloadCsv'))}
    ${pictured ? [button('svg', term('downloadSvg')), button('png', term('downloadPng'))] : nothing}
    ${button('copy', term('copyTable'))}
    ${outcome === '' ? nothing : html`<li class="small" aria-hidden="true">${outcome}</li>`}
  </ul>`;
}
