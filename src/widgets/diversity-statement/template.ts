import { html, type TemplateResult } from 'lit';
import type { StatementModel } from './model.js';

/** The words of a statement, marked as what they are in. */
export function renderText(model: StatementModel): TemplateResult {
  const { lang, dir, before, name, after } = model;
  return html`<p lang=${lang} dir=${dir ?? 'auto'}>
    ${before}${name && html`<bdi>${name}</bdi>`}${after}
  </p>`;
}

/** What is said: as a quotation with who says it, or as words of the page itself. */
export function renderWords(
  content: TemplateResult,
  { isQuote, href, name }: { isQuote: boolean; href: string | undefined; name: string },
): TemplateResult {
  const linked = href === undefined ? content : html`<a href=${href}>${content}</a>`;
  return isQuote
    ? html`<blockquote class="words" part="summary">${linked}</blockquote>
        <cite><slot name="cite">${name}</slot></cite>`
    : html`<div class="words" part="summary">${linked}</div>`;
}
