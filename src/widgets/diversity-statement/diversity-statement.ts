import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ok, type Result } from '../../core/result.js';
import { getConfig } from '../../data/config.js';
import type { DataError } from '../../data/error.js';
import type { LoadContext } from '../../element/data-controller.js';
import { DataElement } from '../../element/data-element.js';
import { hostStyles } from '../../element/host-styles.js';
import { LanguageController } from '../../element/language-controller.js';
import { Lazy } from '../../element/lazy.js';
import { toAddress } from './address.js';
import { builtIn } from './built-in.js';
import { toCityId, toCityName } from './city.js';
import { loadFromDataset, toShippedLanguage } from './load.js';
import { toModel, type StatementContent } from './model.js';
import type { MotifModule } from './picture/picture.js';
import type { StatementData } from './schema.js';
import type { SharedPictureOptions, Sharing } from './sharing/sharing.js';
import { statementStyles } from './styles.js';
import { renderText, renderWords } from './template.js';

/** The ways a statement can be set. */
export type StatementVariant = 'banner' | 'card' | 'quote' | 'strip';

/** What is to be shown: nothing, if it is not the day for it. */
type Shown = StatementContent | false;

/**
 * A statement about living together in a diverse city, in the language of the
 * page, with the name of the city and a motif drawn from its data. It shows no
 * figures. Without any data it is an English one that comes with the code.
 *
 * @summary A statement of the diversity advantage, with a motif of the city's own.
 *
 * @slot - Content of the page itself: shown until there is something better, if loading fails, and out of season.
 * @slot words - The city's own words; they win over those of the dataset.
 * @slot heading - Replaces the heading.
 * @slot logo - A logo, above the words.
 * @slot cite - Who says it, in a quotation. Default: the name of the city.
 * @slot action - A call to action, below the words.
 * @slot footer - Added at the end.
 *
 * @csspart heading - The heading.
 * @csspart summary - The words.
 * @csspart chart - The motif.
 * @csspart controls - Ways to use the statement elsewhere.
 *
 * @cssproperty [--icc-accent=light-dark(#00589c, #7cc0ff)] - Leading colour of the motif; controls.
 * @cssproperty [--icc-accent-2=light-dark(#a14400, #ffb27a)] - Second colour of the motif.
 * @cssproperty [--icc-accent-3=light-dark(#2f6b2f, #98d798)] - Third colour of the motif.
 * @cssproperty [--icc-text=currentcolor] - Colour of text.
 * @cssproperty --icc-muted - Colour of secondary text; by default 78 % of the text's.
 * @cssproperty --icc-line - Colour of rules; by default 20 % of the text's.
 * @cssproperty [--icc-surface=transparent] - Background.
 * @cssproperty [--icc-font=inherit] - Font family.
 * @cssproperty [--icc-space=1rem] - Distance between parts.
 * @cssproperty [--icc-radius=0.25rem] - Rounding of corners.
 *
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - A statement of the dataset, or words of the city's own, are shown.
 * @cssstate empty - It is not the time for it.
 * @cssstate error - No statement could be loaded; the page's content or an English one stands in.
 * @cssstate stale - The last good statement stays after a later load failed.
 *
 * @fires {IccLoadEvent} icc-load - A statement is shown, or it is not the day for one.
 * @fires {IccErrorEvent} icc-error - Statements could not be loaded or read.
 */
export class IccDiversityStatement extends DataElement<Shown> {
  static override styles = [hostStyles, statementStyles];

  static override properties: PropertyDeclarations = {
    city: {},
    statement: {},
    principle: {},
    variant: { reflect: true },
    length: { reflect: true },
    motif: {},
    pick: {},
    from: {},
    until: {},
    href: {},
    tools: { type: Boolean },
  };

  /** Id of the city, as in `cities.json`, or its name as it shall be read. Default: a statement that names none. */
  declare city?: string;

  /** Id of a statement: `broader-we`, `where-people-meet`, … Default: the first of the principle. */
  declare statement?: string;

  /** What to speak of where no statement is named: `equality`, `advantage`, `interaction`, `participation`, `identity`. Default: `identity`, or all of them with `pick`. */
  declare principle?: string;

  /** How the statement is set. Default: `banner`. */
  declare variant?: StatementVariant;

  /** A sentence, or a paragraph. Default: `short`. */
  declare length: 'short' | 'long';

  /** The pattern of the motif, if there shall be one. Default: `weave`. */
  declare motif?: 'none' | 'weave' | 'radial' | 'chord';

  /** `daily` shows another statement each day. Nothing changes while it is read. */
  declare pick?: 'daily';

  /** The first day on which it is shown, as `2026-12-18`, in the time zone of the reader. Default: always. */
  declare from?: string;

  /** The last day on which it is shown. A month (`2026-12`) or a year counts whole. Default: always. */
  declare until?: string;

  /** Where the words lead to. Default: nowhere. */
  declare href?: string;

  /** Offers ways to use the statement elsewhere: copy, download, share. Default: `false`. */
  declare tools: boolean;

  readonly #update = (): void => {
    this.requestUpdate();
  };
  readonly #language = new LanguageController(this);
  readonly #motifs = new Map([
    ['weave', this.#lazily<MotifModule>(() => import('./picture/weave-picture.js'))],
    ['radial', this.#lazily<MotifModule>(() => import('./picture/radial-picture.js'))],
    ['chord', this.#lazily<MotifModule>(() => import('./picture/chord-picture.js'))],
  ]);
  readonly #sharing = this.#lazily(() => this.#loadSharing());

  constructor() {
    super();
    this.length = 'short';
    this.tools = false;
  }

  /** The words as plain text, or `undefined` while there are none. */
  async toText(): Promise<string | undefined> {
    return (await this.#loadSharing()).text();
  }

  /** The words as HTML that needs no script: a `blockquote` with its language and its source. */
  async toHTML(): Promise<string | undefined> {
    return (await this.#loadSharing()).html();
  }

  /**
   * The words on their motif, as the text of an SVG file.
   *
   * @param options `size`: `wide` (1200 x 630), `square` (1080 x 1080) or `slide` (A4). Default: `wide`.
   */
  async toSVG(options?: SharedPictureOptions): Promise<string | undefined> {
    return (await this.#loadSharing()).svg(options);
  }

  /**
   * The words on their motif, as a PNG file.
   *
   * @param options `size` as for {@link toSVG}; `scale`: pixels of the file for each of the picture's. Default: 1.
   */
  async toPNG(
    options?: SharedPictureOptions & { readonly scale?: number },
  ): Promise<Blob | undefined> {
    return (await this.#loadSharing()).png(options);
  }

  /** A statement holds no figures. */
  toTable(): undefined {
    return undefined;
  }

  protected override dataKey(): readonly unknown[] {
    return [
      this.city,
      this.statement,
      this.principle,
      this.length,
      this.pick,
      this.from,
      this.until,
      this.#isOwn,
      this.#language.lang(),
      getConfig().now().toDateString(),
    ];
  }

  protected override isEmpty(content: Shown): boolean {
    return !content;
  }

  protected override async load(context: LoadContext): Promise<Result<Shown, DataError>> {
    let turn: number | undefined;
    if (this.#isScheduled || this.pick === 'daily') {
      const { isDue, toDay, toTurn } = await import('./schedule.js');
      const day = toDay(getConfig().now());
      if (!isDue(day, this)) return ok(false);
      if (this.pick === 'daily') turn = toTurn(day, this.city);
    }
    const loaded = await this.#loadData(context);
    return loaded.ok ? ok(this.#toContent(loaded.value, turn)) : loaded;
  }

  protected override render(): TemplateResult {
    const content = this.#content();
    const { source } = this;
    // What is awaited has its room, so that the page does not jump.
    const room = `room ${this.motif} ${this.length} ${this.variant ?? 'banner'}`;
    const isAwaited = !this.#isScheduled && !(source.data ?? source.error);
    return html`${content ? this.#renderContent(content, room) : nothing}
      <div class=${isAwaited ? room : ''} ?hidden=${content}>
        <slot @slotchange=${this.#update}></slot>
      </div>
      ${this.tools && (content ?? isAwaited) ? html`<div part="controls">${this.#sharing.get()?.render()}</div>` : nothing}`;
  }

  #renderContent({ model, cityName, profile }: StatementContent, room: string): TemplateResult {
    const { heading } = this;
    const draw = this.#motifs.get(this.motif ?? 'weave');
    return html`<div
      class="frame ${room}"
      dir=${this.#language.direction(model?.dir)}
      @slotchange=${this.#update}
    >
      ${
        draw
          ? html`<div class="motif" part="chart">${draw.get()?.renderMotif(this, profile)}</div>`
          : nothing
      }
      <div class="body">
        <slot name="logo"></slot>
        <div
          class="heading"
          part="heading"
          role="heading"
          aria-level=${this.validHeadingLevel}
          ?hidden=${!heading && !this.#has('heading')}
        >
          <slot name="heading">${heading}</slot>
        </div>
        ${renderWords(html`<slot name="words">${model && renderText(model)}</slot>`, {
          isQuote: this.variant === 'quote',
          href: toAddress(this.href, this.baseURI),
          name: cityName,
        })}
        ${profile?.illustrative ? this.#sharing.get()?.renderStamp() : nothing}
        <slot name="action"></slot>
        <slot name="footer"></slot>
      </div>
    </div>`;
  }

  /** What is to be seen at this moment. */
  #content(): StatementContent | undefined {
    const { data, error } = this.source;
    if (data === false) return undefined;
    // When nothing can be loaded, the page's own content comes first, and whatever has its day is silent.
    if (data ?? !(error && !this.hasFallback && !this.#isScheduled)) return data;
    return this.#toContent({ file: this.#isOwn ? undefined : builtIn });
  }

  #toContent(data: StatementData, turn?: number): StatementContent {
    const cityName = toCityName(this.city, data.profile, data.file?.lang);
    return { ...data, cityName, model: data.file && toModel(data.file, this, { cityName, turn }) };
  }

  async #loadData(context: LoadContext): Promise<Result<StatementData, DataError>> {
    const { src, data } = this;
    const { dataset } = getConfig();
    const city = toCityId(this.city);
    const lang = this.#isOwn ? undefined : this.#language.lang();
    if (src !== undefined || data !== undefined) {
      const { loadOwnData } = await import('./load-own.js');
      return loadOwnData({ src, data, dataset, base: this.baseURI, city, lang }, context);
    }
    return loadFromDataset(dataset, { city, lang: lang && toShippedLanguage(lang) }, context);
  }

  async #loadSharing(): Promise<Sharing> {
    const { shareOf } = await import('./sharing/sharing.js');
    return shareOf(this, () => this.#content());
  }

  /** Whether the page has words of its own. */
  get #isOwn(): boolean {
    return this.#has('words');
  }

  #has(slot: string): boolean {
    return [...this.children].some((child) => child.slot === slot && child.textContent.trim());
  }

  get #isScheduled(): boolean {
    return Boolean(this.from) || Boolean(this.until);
  }

  #lazily<Part>(load: () => Promise<Part>): Lazy<Part> {
    return new Lazy(load, this.#update);
  }
}
