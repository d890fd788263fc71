import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../data/schema/source.js';
import type { Words } from '../i18n/words.js';

/** Where the figures come from: title, link and date of each source. */
export function renderSources(
  sources: readonly Source[],
  { term, formats }: Words,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`${term('source', sources.length)}
  ${sources.map(
    ({ title, url, date }, i) =>
      html`${i > 0 ? '; ' : ''}${url === undefined ? title : html`<a href=${url}>${title}</a>`}${date === undefined ? '' : ` (${formats.date(date)})`}`,
  )}`;
}
