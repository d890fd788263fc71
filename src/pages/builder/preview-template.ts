import { html, nothing, type TemplateResult } from 'lit';
import { renderRadios } from './fields.js';
import { WIDTHS, type PreviewWidth } from './preview-frame.js';
import type { BuilderWords } from './words/en.js';

/** What the preview is drawn from. */
export interface PreviewView {
  readonly words: BuilderWords;
  /** Language of the page. */
  readonly lang: string;
  readonly width: PreviewWidth;
  /** The share (0–1) of its size in which it is shown. */
  readonly share: number;
  /** Address of the page that shows it; nothing as long as there is nothing to show. */
  readonly page: string | undefined;
  readonly onWidth: (width: PreviewWidth) => void;
}

/** The preview, and the choice of its width. */
export function renderPreview(view: PreviewView): TemplateResult {
  const { words, lang, width, share, page, onWidth } = view;
  return html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${words.preview}</h2>
    ${renderRadios({
      id: 'width',
      label: words.previewWidth,
      value: width,
      options: WIDTHS.map((value) => ({
        value,
        label: `${words.widths[value]} (${words.width(Number(value).toLocaleString(lang))})`,
      })),
      onChange: (value) => {
        onWidth(WIDTHS.find((each) => each === value) ?? width);
      },
    })}
    <div class="stage-room" tabindex="0" role="group" aria-label=${words.preview}>
      <iframe class="stage" title=${words.previewFrame} src=${page ?? nothing}></iframe>
    </div>
    ${
      share < 1
        ? html`<p class="hint">
            ${words.previewScaled(share.toLocaleString(lang, { style: 'percent' }))}
          </p>`
        : nothing
    }
  </section>`;
}
