import { html, nothing, type TemplateResult } from 'lit';
import type { PictureSize } from '../../../i18n/diversity-statement/messages.js';
import type { SharingWords } from '../../../i18n/diversity-statement/registry.js';
import { FORMATS } from './composition.js';
import { aroundTitle } from './idea.js';
import type { SharedWords } from './shared-words.js';

/** A way of using words elsewhere. */
export type Way =
  | { readonly kind: 'text' | 'html' | 'share' }
  | { readonly kind: 'svg' | 'png'; readonly size: PictureSize };

/** What the list of ways needs to know. */
export interface PanelView {
  readonly shared: SharedWords;
  readonly direction: 'ltr' | 'rtl';
  /** Whether the browser can hand the words on to other programs. */
  readonly canShare: boolean;
  /** What came of the last choice, where the browser does not show it itself. */
  readonly outcome: string;
  readonly onChoose: (way: Way) => void;
}

const SIZES: readonly PictureSize[] = ['wide', 'square', 'slide'];

/** The ways of using words elsewhere, and what has to be known of the words. */
export function renderPanel(view: PanelView, words: SharingWords): TemplateResult {
  const { shared, direction, canShare, outcome, onChoose } = view;
  const { messages } = words;
  const button = (way: Way, text: string, name?: string): TemplateResult =>
    html`<button
      type="button"
      aria-label=${name ?? nothing}
      @click=${() => {
        onChoose(way);
      }}
    >
      ${text}
    </button>`;
  return html`<details class="elsewhere" lang=${messages.$code} dir=${direction}>
    <summary>${messages.elsewhere}</summary>
    <ul class="ways">
      <li>${button({ kind: 'text' }, messages.copyText)}</li>
      <li>${button({ kind: 'html' }, messages.copyHtml)}</li>
      ${canShare ? html`<li>${button({ kind: 'share' }, messages.share)}</li>` : nothing}
    </ul>
    <ul>
      ${SIZES.map(
        (size) =>
          html`<li class="picture">
            <span>
              ${messages.picture(size)}
              <bdi class="note">${FORMATS[size].widthPx} × ${FORMATS[size].heightPx}</bdi>
            </span>
            ${button({ kind: 'svg', size }, 'SVG', messages.pictureAs(size, 'SVG'))}
            ${button({ kind: 'png', size }, 'PNG', messages.pictureAs(size, 'PNG'))}
          </li>`,
      )}
    </ul>
    <p class="outcome" role="status">${outcome}</p>
    ${renderNotes(shared, words)}
  </details>`;
}

function renderNotes(shared: SharedWords, words: SharingWords): TemplateResult {
  const { notice, document, isDraft, lang, dir } = shared;
  return html`<div class="note">
    ${notice === undefined ? nothing : html`<p lang=${lang} dir=${dir}>${notice}</p>`}
    ${document === undefined ? nothing : renderIdea(document, words)}
    ${isDraft ? html`<p>${words.messages.draft}</p>` : nothing}
  </div>`;
}

function renderIdea(
  document: NonNullable<SharedWords['document']>,
  words: SharingWords,
): TemplateResult {
  const { title, url } = document;
  const [before, after] = aroundTitle(document, words);
  const name = html`<bdi>${title}</bdi>`;
  return html`<p>
    ${before}${url === undefined ? name : html`<a href=${url}>${name}</a>`}${after}
  </p>`;
}
