import { LitElement, type PropertyDeclarations } from 'lit';
import { clamp } from '../core/math.js';
import type { Result } from '../core/result.js';
import type { DataTable } from '../core/table.js';
import type { DataError } from '../data/error.js';
import { DataController, type LoadContext, type WidgetState } from './data-controller.js';
import { IccErrorEvent, IccLoadEvent } from './events.js';
import { VisibilityController } from './visibility-controller.js';

/** What every tag of the library has: data from somewhere, a state, and events. `Data` is what it draws from. */
export abstract class DataElement<Data> extends LitElement {
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

  /** The heading. Default: one made from the data, where the widget has one. */
  declare heading?: string;

  /** Level of the heading in the page, 1 to 6. */
  declare headingLevel: number;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` bring their own background. */
  declare theme: 'auto' | 'light' | 'dark';

  /** `lazy` loads when the widget comes near the viewport, `eager` at once. */
  declare loading: 'lazy' | 'eager';

  /** The data itself, in the form of the file; wins over `src`. */
  declare data?: unknown;

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

  /** Gets the data, with whatever has to be there to show them. */
  protected loadShown(context: LoadContext): Promise<Result<Data, DataError>> {
    return this.load(context);
  }

  /** Called when a load failed, before its outcome is rendered. */
  protected loadFailed(): void {
    // Nothing to do for those who have nothing to add.
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

  protected override updated(): void {
    const { states } = this.#internals;
    const { state } = this;
    if (states.has(state)) return;
    states.clear();
    states.add(state);
  }

  #load(context: LoadContext): Promise<Result<Data, DataError>> {
    if (this.#hasSettled) this.#ready = Promise.withResolvers();
    this.#hasSettled = false;
    return this.loadShown(context);
  }

  #settled(result: Result<Data, DataError>): void {
    const ready = this.#ready;
    this.#hasSettled = true;
    if (!result.ok) this.loadFailed();
    // What a server drew stays until there is something to take its place.
    this.renderRoot.querySelector('.served')?.remove();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      ready.resolve(undefined);
      this.dispatchEvent(result.ok ? new IccLoadEvent() : new IccErrorEvent(result.error));
    });
  }
}
