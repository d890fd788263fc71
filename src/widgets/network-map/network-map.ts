import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import { memoizeLast } from '../../core/memo.js';
import { ok, type Result } from '../../core/result.js';
import type { DataTable } from '../../core/table.js';
import { splitWords } from '../../core/words.js';
import { getConfig } from '../../data/config.js';
import type { DataError } from '../../data/error.js';
import { baseStyles } from '../../element/base-styles.js';
import type { LoadContext } from '../../element/data-controller.js';
import { IccSelectEvent, IccViewEvent } from '../../element/choice-events.js';
import type { WidgetExports } from '../../element/export/index.js';
import { PictureWidget } from '../../element/picture-widget.js';
import { renderViews } from '../../element/views-template.js';
import { frame } from '../../i18n/en.js';
import type { MapViewName } from '../../i18n/network-map/messages.js';
import { loadMapWords, mapWords, packOf, type MapWords } from '../../i18n/network-map/registry.js';
import { addMessages } from '../../i18n/registry.js';
import type { Words } from '../../i18n/words.js';
import type { MemberCard } from './card.js';
import { FILTERS, renderFilters, VIEWS } from './controls-template.js';
import { findMembers, NO_FILTER, type Filter } from './filter.js';
import type { Region } from './frame.js';
import { PAGE, renderList } from './list-template.js';
import { loadFromDataset } from './load.js';
import { MapPicture } from './map-picture.js';
import { mapStyles } from './map-styles.js';
import { toModel, type NetworkModel } from './model.js';
import { toTitle } from './names.js';
import { renderNotes, renderSummary } from './notes-template.js';
import { networkMapStyles } from './styles.js';
import { toCount, toGroups } from './summary.js';
import { toTable } from './table.js';

/**
 * The members of the programme, of a network or of a country: on a map without
 * tiles, keys or third parties, and in a list that holds all that the map shows.
 *
 * @summary Members on a map and in a list, to search, filter and choose from.
 *
 * @slot - Content of the page itself: shown until there is something better, and again if loading fails.
 * @slot heading - Replaces the heading.
 * @slot summary - Replaces the sentences below the number of cities.
 * @slot footer - Added after the source.
 *
 * @csspart heading - The heading.
 * @csspart summary - How many cities there are, and of which kinds.
 * @csspart controls - Filters, choice of view, and downloads.
 * @csspart chart - The map.
 * @csspart legend - What the signs of the map stand for.
 * @csspart list - The list.
 * @csspart table - The same: what other widgets have as a table.
 * @csspart card - What is known of the chosen city.
 * @csspart facts - How the programme, or the network, grew.
 * @csspart source - Sources, borders, and what limits the list.
 * @csspart status - What is announced to assistive technology, and what went wrong.
 *
 * @cssproperty [--icc-accent=light-dark(#00589c, #7cc0ff)] - Colour of members of programme and network, of groups of cities, of controls.
 * @cssproperty [--icc-accent-2=light-dark(#a14400, #ffb27a)] - Colour of members of the programme alone.
 * @cssproperty [--icc-accent-3=light-dark(#2f6b2f, #98d798)] - Colour of members of a network alone.
 * @cssproperty [--icc-text=currentcolor] - Colour of text.
 * @cssproperty --icc-muted - Colour of secondary text and of other kinds; by default 78 % of the text's.
 * @cssproperty --icc-line - Colour of borders and rules; by default 20 % of the text's.
 * @cssproperty [--icc-surface=transparent] - Background.
 * @cssproperty [--icc-font=inherit] - Font family.
 * @cssproperty [--icc-space=1rem] - Distance between parts.
 * @cssproperty [--icc-radius=0.25rem] - Rounding of controls.
 *
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - Members are shown.
 * @cssstate empty - No members are known.
 * @cssstate error - Nothing could be loaded.
 * @cssstate stale - The last good list stays after a later load failed.
 *
 * @fires {IccLoadEvent} icc-load - New data is shown.
 * @fires {IccErrorEvent} icc-error - Data could not be loaded or read; also for rows of a list that are left out.
 * @fires {IccSelectEvent} icc-select - The reader chose a city.
 * @fires {IccViewEvent} icc-view - The reader chose another view.
 */
export class IccNetworkMap extends PictureWidget<NetworkModel> {
  static override styles = [baseStyles, networkMapStyles, mapStyles];

  static override properties: PropertyDeclarations = {
    network: {},
    country: {},
    city: {},
    view: { reflect: true },
    region: {},
    kinds: {},
    filters: {},
    facts: { type: Boolean },
    _filter: { state: true },
    _shown: { state: true },
  };

  /** Id of a network, as in `networks.json`: `norwegian`, `spanish`, … Default: all members. */
  declare network?: string;

  /** ISO 3166-1 alpha-2 code of a country, such as `IT`. Default: all countries. */
  declare country?: string;

  /** Id of a city to highlight, such as `bergen`. */
  declare city?: string;

  /** How the members are shown: `both`, `map` or `list`. */
  declare view: MapViewName;

  /** Part of the world: `auto` follows the members, `europe` and `world` are fixed. */
  declare region: Region;

  /**
   * Kinds of membership to show, separated by spaces: `both`, `international`, `national`,
   * `index-only`, `project-partner`, `former`, `other`. Default: all.
   */
  declare kinds?: string;

  /** What readers can filter by, separated by spaces: `search`, `country`, `network`, `kind`; or `none`. Default: all. */
  declare filters?: string;

  /** Shows below how the programme, or the network, grew. */
  declare facts: boolean;

  declare private _filter: Filter;
  declare private _shown: number;

  readonly #find = memoizeLast(findMembers);
  readonly #group = memoizeLast(toGroups);
  readonly #toWords = memoizeLast(mapWords);
  readonly #picture = new MapPicture(this, {
    onChoose: (ids) => {
      this.#choose(ids);
    },
    onEscape: () => this.#memberCard?.close() ?? false,
  });
  readonly #card = this.lazily(async () => {
    const { MemberCard } = await import('./card.js');
    return (this.#memberCard = new MemberCard(this, {
      onSelect: (id) => {
        if (id !== undefined) this.#picture.reveal(id);
        this.dispatchEvent(new IccSelectEvent('city', id));
      },
      focusPlace: (id) => {
        this.#picture.focus(id);
      },
    }));
  });
  readonly #faults = this.lazily(() => import('./faults.js'));
  readonly #growth = this.lazily(async () => (await import('./growth.js')).openGrowth(this));
  #memberCard: MemberCard | undefined;
  #pictured: Promise<void> = Promise.resolve();
  #language = '';

  constructor() {
    super();
    this.view = 'both';
    this.region = 'auto';
    this.facts = false;
    this._filter = NO_FILTER;
    this._shown = PAGE;
    addMessages(frame);
  }

  /** Settles when the present load has ended, and the map is drawn as far as it can be. */
  override get ready(): Promise<void> {
    return super.ready.then(async () => {
      await this.#pictured;
      await this.updateComplete;
    });
  }

  /** The members that fit the reader's filters, or `undefined` while there are none. */
  toTable(): DataTable | undefined {
    const { data } = this.source;
    if (data === undefined || this.isEmpty(data)) return undefined;
    const words = this.#words;
    return toTable(this.#find(data, this._filter).members, data, this.#titleOf(data), words);
  }

  protected override dataKey(): readonly unknown[] {
    return [this.network, this.country, this.city, this.kinds, this.region];
  }

  protected override isEmpty({ members }: NetworkModel): boolean {
    return members.length === 0;
  }

  protected override async load(context: LoadContext): Promise<Result<NetworkModel, DataError>> {
    const { dataset } = getConfig();
    const [answer] = await Promise.all([
      this.src === undefined && this.data === undefined
        ? loadFromDataset(dataset, context)
        : import('./load-own.js').then(({ loadOwnData }) =>
            loadOwnData(
              { src: this.src, data: this.data, dataset, base: this.baseURI },
              { ...context, locales: [this.locale.lang()] },
            ),
          ),
      loadMapWords(this.locale.lang()),
    ]);
    // What is late must not clear what the reader has chosen since.
    context.signal.throwIfAborted();
    if (!answer.ok) return answer;
    const model = toModel(answer.value, this);
    // What was chosen in other data may not be there in these.
    this._filter = NO_FILTER;
    this._shown = PAGE;
    this.#memberCard?.reset();
    if (model.faults.length > 0) {
      void this.#faults.load().then(() => this.#faults.get()?.report(this, model.faults));
    }
    return ok(model);
  }

  protected override async loadExports(): Promise<WidgetExports> {
    const { bindMapExports } = await import('./exports.js');
    return bindMapExports({
      toShown: () => {
        const model = this.source.data;
        const table = this.toTable();
        return (
          model &&
          table && {
            host: this,
            model,
            table,
            members: this.#find(model, this._filter).members,
            words: this.#words,
            title: this.#titleOf(model),
            borders: this.#picture.borders,
          }
        );
      },
      bordersCome: async () => {
        const { data } = this.source;
        if (data) this.#loadBorders(data);
        await this.#pictured;
      },
      announce: (text) => {
        this.announce(text);
      },
    });
  }

  protected override titleOf(model: NetworkModel, words: Words): string {
    return toTitle(model, this.#wordsOf(words));
  }

  protected override emptyText(_: NetworkModel, words: Words): string {
    return this.#wordsOf(words).map.empty;
  }

  protected override render(): TemplateResult {
    const { error } = this.source;
    return html`${super.render()}${this.src && error && this.#faults.get()?.renderProblem(error, this.#words)}`;
  }

  protected override renderContent(model: NetworkModel, language: Words): TemplateResult {
    const words = this.#wordsOf(language);
    const { members, ids } = this.#find(model, this._filter);
    const view = this.#shownView;
    return html`<div class="words" part="summary">${renderSummary(model, members, words)}</div>
      <div class="controls" part="controls">
        ${guard([model, this._filter, words, this.filters], () =>
          renderFilters(
            model,
            this._filter,
            { filters: splitWords(this.filters, FILTERS.join(' ')), onFilter: this.#onFilter },
            words,
          ),
        )}
        <div class="options">
          ${renderViews(
            VIEWS.map((each) => ({ view: each, label: words.map.view(each) })),
            view,
            this.#onView,
            words.term('chooseView'),
          )}
          ${this.renderDownloads(language, view !== 'list')}
        </div>
      </div>
      <div class="panes in-${view}">
        ${view === 'list' ? nothing : this.#picture.render({ model, found: ids, selected: this.#memberCard?.selected }, words)}
        ${
          view === 'map'
            ? nothing
            : renderList(
                {
                  groups: this.#group(members, model, words),
                  shown: this._shown,
                  selected: this.#memberCard?.selected,
                  city: model.city?.id,
                  headingLevel: this.#innerLevel,
                  hasKinds: model.kinds.length > 0,
                  onSelect: (id) => this.#choose([id]),
                  onMore: this.#onMore,
                  onClear: () => this.#onFilter(NO_FILTER),
                },
                words,
              )
        }
      </div>
      ${this.#memberCard?.render(model, this.#innerLevel, words) ?? nothing}
      ${this.facts ? this.#growth.get()?.render(model.network, this.#innerLevel, words) : nothing}
      <figcaption part="source" class="small muted">
        ${model.faults.length > 0 ? this.#faults.get()?.renderFaults(model.faults, words) : nothing}
        ${renderNotes(
          model,
          { isPictured: view !== 'list', hasKosovo: this.#picture.shows('XK') },
          words,
        )}
      </figcaption>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { data } = this.source;
    if (data === undefined) return;
    if (this.#shownView !== 'list') this.#loadBorders(data);
    const language = this.locale.lang();
    if (language === this.#language) return;
    // The page changed its language: its words may still have to come.
    this.#language = language;
    void Promise.all([loadMapWords(language), this.locale.load()]).then(() => {
      this.requestUpdate();
    });
  }

  protected override updated(): void {
    super.updated();
    this.#picture.updated();
    this.#memberCard?.updated();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#picture.detach();
  }

  /** The level of headings below the widget's own. */
  get #innerLevel(): number {
    return Math.min(this.validHeadingLevel + 1, 6);
  }

  get #words(): MapWords {
    return this.#wordsOf(this.locale.words);
  }

  /** The map's words may come later than those of the frame. */
  #wordsOf(words: Words): MapWords {
    return this.#toWords(words, packOf(words));
  }

  get #shownView(): MapViewName {
    return VIEWS.includes(this.view) ? this.view : 'both';
  }

  #titleOf(model: NetworkModel): string {
    return this.heading ?? toTitle(model, this.#words);
  }

  #loadBorders({ frame: wanted, members }: NetworkModel): void {
    if (this.#picture.borders.frame === wanted || members.length === 0) return;
    const { dataset } = getConfig();
    const own = this.src?.endsWith('/') ? this.src : dataset;
    this.#pictured = this.#picture.borders.load(wanted, [own, dataset]);
  }

  /** Opens the card of what the reader chose; again for the same closes it. */
  #choose(ids: readonly string[]): void {
    const { renderRoot } = this;
    const opener = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    void this.#card.load().then(() => this.#memberCard?.choose(ids, opener));
  }

  readonly #onMore = (): void => {
    const before = this._shown;
    this._shown += PAGE;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelectorAll<HTMLElement>('.member .name')[before]?.focus();
    });
  };

  readonly #onFilter = (changes: Partial<Filter>): void => {
    const { data } = this.source;
    this._filter = { ...this._filter, ...changes };
    this._shown = PAGE;
    if (data) this.announce(toCount(this.#find(data, this._filter).members, this.#words));
  };

  readonly #onView = (view: MapViewName): void => {
    this.view = view;
    this.dispatchEvent(new IccViewEvent(view));
  };
}
