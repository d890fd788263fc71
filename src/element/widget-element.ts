import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { clamp } from '../core/math.js';
import type { Result } from '../core/result.js';
import type { DataTable } from '../core/table.js';
import type { DataError } from '../data/error.js';
import { loadLaterWords } from '../i18n/registry.js';
import type { Words } from '../i18n/words.js';
import { DataController, type LoadContext, type WidgetState } from './data-controller.js';
import { IccErrorEvent, IccLoadEvent } from './events.js';
import { LocaleController } from './locale-controller.js';
import { VisibilityController } from './visibility-controller.js';

/** What every widget of the library has. `Data` is what a widget draws from. */
export abstract class WidgetElement<Data> extends LitElement {
  // Not decorators: those would cost every first visit 0.4 kB.
  static override properties: PropertyDeclarations = {
    src: {},
    lang: { reflect: true },
    dir: { reflect: true },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true },
    loading: {},
    data: { attribute: false },
    _announcement: { state: true },
  };

  /**
   * Address of a dataset folder (ends in `/`), or of one JSON or CSV file.
   * Default: the dataset shipped beside the library.
   */
  declare src?: string;

  /** Language of the widget. Default: that of the nearest ancestor that names one. */
  declare lang: string;

  /** Writing direction. Default: that of the nearest ancestor that names one. */
  declare dir: string;

  /** The heading. Default: one made from the data. */
  declare heading?: string;

  /** Level of the heading in the page, 1 to 6. */
  declare headingLevel: number;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` bring their own background. */
  declare theme: 'auto' | 'light' | 'dark';

  /** `lazy` loads when the widget comes near the viewport, `eager` at once. */
  declare loading: 'lazy' | 'eager';

  /** The data itself, in the form of the file; wins over `src`. */
  declare data?: unknown;

  declare private _announcement: string;

  protected readonly locale = new LocaleController(this);
  protected readonly source = new DataController<Data>(this, {
    active: () => this.data !== undefined || this.loading === 'eager' || this.#visibility.near,
    key: () => [this.src, this.data, ...this.dataKey()],
    load: (context) => this.#load(context),
    isEmpty: (data) => this.isEmpty(data),
    settled: (result) => {
      this.#settled(result);
    },
  });
  readonly #visibility = new VisibilityController(this);
  readonly #internals = this.attachInternals();
  #ready = Promise.withResolvers<undefined>();
  #hasSettled = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.theme = 'auto';
    this.loading = 'lazy';
    this._announcement = '';
  }

  /** An attribute that is taken away leaves nothing behind, as if it had never been there. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // Lit would pass `null` on to the property; here, missing is `undefined`.
    super.attributeChangedCallback(name, old, value ?? (undefined as unknown as null));
  }

  /** What the widget is doing; also a custom state for CSS, as in `:state(ready)`. */
  get state(): WidgetState {
    return this.source.state;
  }

  /** Settles when the present load has ended, well or badly, and its result is on the page. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Loads the data again, from the server. */
  async reload(): Promise<void> {
    await this.source.reload();
    await this.updateComplete;
  }

  /** The figures as shown, or `undefined` while there are none. */
  abstract toTable(): DataTable | undefined;

  /** What the data depends on beside `src` and `data`. */
  protected abstract dataKey(): readonly unknown[];
  protected abstract load(context: LoadContext): Promise<Result<Data, DataError>>;
  protected abstract isEmpty(data: Data): boolean;
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

  /** The level to use, whatever was written in the attribute. */
  protected get validHeadingLevel(): number {
    return clamp(Math.round(this.headingLevel) || 2, 1, 6);
  }

  /** Whether the page put content of its own into the widget, to stand in for missing data. */
  protected get hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node instanceof Text && node.data.trim(),
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

  protected override updated(): void {
    const { states } = this.#internals;
    const { state } = this;
    if (states.has(state)) return;
    states.clear();
    states.add(state);
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

  async #load(context: LoadContext): Promise<Result<Data, DataError>> {
    if (this.#hasSettled) this.#ready = Promise.withResolvers();
    this.#hasSettled = false;
    const [result] = await Promise.all([this.load(context), this.locale.load()]);
    return result;
  }

  #settled(result: Result<Data, DataError>): void {
    const ready = this.#ready;
    this.#hasSettled = true;
    if (!result.ok) {
      void loadLaterWords().then(
        () => {
          this.requestUpdate();
        },
        () => undefined,
      );
    }
    this.requestUpdate();
    void this.updateComplete.then(() => {
      ready.resolve(undefined);
      this.dispatchEvent(result.ok ? new IccLoadEvent() : new IccErrorEvent(result.error));
    });
  }
}
