import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';

/** What a reader can take away. */
export type ExportKind = 'csv' | 'svg' | 'png' | 'copy';

/** What the list of downloads needs to know of its widget. */
export interface DownloadsView {
  /** Whether a picture is shown; if not, none is offered. */
  readonly pictured: boolean;
  readonly onChoose: (kind: ExportKind) => void;
}

/** One button for each thing that can be taken away, in a list. */
export function renderDownloads(
  { pictured, onChoose }: DownloadsView,
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
  </ul>`;
}
