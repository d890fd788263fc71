import { html, type TemplateResult } from 'lit';

/** What was last told, and by what. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

/** Nothing was told yet. */
export const NOTHING: Said = { id: '', text: '' };

/** A button, with what came of pressing it beside it: to be seen, and announced. */
export function renderTold(id: string, said: Said, button: TemplateResult): TemplateResult {
  return html`<div class="told-by">
    ${button}
    <p role="status">${said.id === id ? said.text : ''}</p>
  </div>`;
}
