import { html, type TemplateResult } from 'lit';
import type { StatementModel } from './model.js';

/** The words of a statement, marked as what they are in. */
export function renderText(model: StatementModel): TemplateResult {
  const { lang, dir, before, name, after } = model;
  return html`<p lang=${lang} dir=${dir ?? 'auto'}>
    ${before}${name && html`<bdi>${name}</bdi>`}${after}
  </p>`;
}
