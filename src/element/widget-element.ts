import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Result } from '../core/result.js';
import type { DataError } from '../data/error.js';
import { loadLaterWords } from '../i18n/registry.js';
import type { Words } from '../i18n/words.js';
import type { LoadContext } from './data-controller.js';
import { DataElement } from './data-element.js';
import { LocaleController } from './locale-controller.js';

/** A widget that shows figures: with a heading, and a word about what it is doing. */
export abstract class WidgetElement<Data> extends DataElement<Data> {
  static override properties: PropertyDeclarations = { _announcement: { state: true } };

  declare private _announcement: string;

  protected readonly locale = new LocaleController(this);

  constructor() {
    super();
    this._announcement = '';
  }

  /** The heading made from the data. */
  protected abstract titleOf(data: Data, words: Words): string;
  /** What is said instead of a picture when nothing is published. */
  protected abstract emptyText(data: Data, words: Words): string;
  /** Everything between heading and status, once there is something to show. */
  protected abstract renderContent(data: Data, words: Words): TemplateResult;

  /** Says something to assistive technology. */
  protected announce(text: string): void {
    this._announcement = text;
  }

  protected override async loadShown(context: LoadContext): Promise<Result<Data, DataError>> {
    const [result] = await Promise.all([this.load(context), this.locale.load()]);
    return result;
  }

  protected override loadFailed(): void {
    void loadLaterWords().then(
      () => {
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  protected override render(): TemplateResult {
    const { words } = this.locale;
    const { data, busy } = this.source;
    const shown = data !== undefined && !this.isEmpty(data);
    const title = this.heading ?? (data === undefined ? '' : this.titleOf(data, words));
    return html`<figure
      class="frame ${this.state}"
      lang=${words.formats.locale}
      dir=${words.direction}
      aria-labelledby="heading"
      aria-busy=${busy}
    >
      <div
        id="heading"
        class="heading"
        part="heading"
        role="heading"
        aria-level=${this.validHeadingLevel}
        ?hidden=${!title}
      >
        <slot name="heading">${title}</slot>
      </div>
      ${shown ? this.renderContent(data, words) : nothing}
      <slot ?hidden=${shown}></slot>
      <div part="status" role="status">
        ${this.#renderStatus(words)}
        <span class="visually-hidden">${this._announcement}</span>
      </div>
      <slot name="footer"></slot>
    </figure>`;
  }

  #renderStatus(words: Words): TemplateResult | typeof nothing {
    const { term } = words;
    const { data, error } = this.source;
    if (error) {
      // The precise words come from the network, which may be just what is missing.
      const precise = this.locale.has('problem');
      const text = !precise
        ? term('unavailable')
        : data !== undefined
          ? term('stale')
          : this.hasFallback
            ? term('fallbackShown')
            : term('problem', error.kind);
      return html`<p class="muted">${text}</p>
        <button class="retry" @click=${() => void this.reload()}>${term('retry')}</button>`;
    }
    if (data !== undefined) {
      return this.isEmpty(data) ? html`<p>${this.emptyText(data, words)}</p>` : nothing;
    }
    return this.state === 'loading' && !this.hasFallback
      ? html`<p class="waiting muted">${term('loading')}</p>`
      : nothing;
  }
}
