import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { clamp } from '../core/math.js';
import type { Result } from '../core/result.js';
import type { DataTable } from '../core/table.js';
import type { DataError } from '../data/error.js';
import { DataController, type LoadContext, type WidgetState } from './data-controller.js';
import { IccErrorEvent, IccLoadEvent } from './events.js';
import { LocaleController } from './locale-controller.js';
import { VisibilityController } from './visibility-controller.js';

/** What every widget of the library has. `Data` is what a widget draws from. */
export abstract class WidgetElement<Data> extends LitElement {
  /**
   * Address of a dataset folder (ends in `/`), or of one JSON or CSV file.
   * Default: the dataset shipped beside the library.
   */
  @property() src?: string;

  /** Language of the widget. Default: that of the nearest ancestor that names one. */
  @property({ reflect: true }) override lang!: string;

  /** Writing direction. Default: that of the nearest ancestor that names one. */
  @property({ reflect: true }) override dir!: string;

  /** The heading. Default: one made from the data. */
  @property() heading?: string;

  /** Level of the heading in the page, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` bring their own background. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** `lazy` loads when the widget comes near the viewport, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** The data itself, in the form of the file; wins over `src`. */
  @property({ attribute: false }) data?: unknown;

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
  #ready = deferred();

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

  /** The level to use, whatever was written in the attribute. */
  protected get validHeadingLevel(): number {
    const level = Math.round(this.headingLevel);
    return Number.isNaN(level) ? 2 : clamp(level, 1, 6);
  }

  /** Whether the page put content of its own into the widget, to stand in for missing data. */
  protected get hasFallback(): boolean {
    return [...this.childNodes].some(
      (node) =>
        (node instanceof Element && node.slot === '') ||
        (node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''),
    );
  }

  protected override updated(_changed: PropertyValues): void {
    const { states } = this.#internals;
    const { state } = this;
    if (states.has(state)) return;
    states.clear();
    states.add(state);
  }

  async #load(context: LoadContext): Promise<Result<Data, DataError>> {
    if (this.#ready.settled) this.#ready = deferred();
    const [result] = await Promise.all([this.load(context), this.locale.load()]);
    return result;
  }

  #settled(result: Result<Data, DataError>): void {
    const ready = this.#ready;
    ready.settled = true;
    void this.updateComplete.then(() => {
      ready.resolve();
      this.dispatchEvent(result.ok ? new IccLoadEvent() : new IccErrorEvent(result.error));
    });
  }
}

interface Deferred {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  settled: boolean;
}

function deferred(): Deferred {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve, settled: false };
}
