import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { memoizeLast } from '../../core/memo.js';
import { ok, type Result } from '../../core/result.js';
import type { DataTable } from '../../core/table.js';
import { splitWords } from '../../core/words.js';
import { getConfig } from '../../data/config.js';
import type { DataError } from '../../data/error.js';
import { baseStyles } from '../../element/base-styles.js';
import type { LoadContext } from '../../element/data-controller.js';
import { IccSelectEvent, IccViewEvent } from '../../element/choice-events.js';
import { FontController } from '../../element/font-controller.js';
import type { ExportSource, WidgetExports } from '../../element/export/index.js';
import { PictureWidget } from '../../element/picture-widget.js';
import { SizeController } from '../../element/size-controller.js';
import { renderSources } from '../../element/source-template.js';
import { renderTable } from '../../element/table-template.js';
import { renderViews } from '../../element/views-template.js';

import { frame } from '../../i18n/en.js';
import { index, indexRadar } from '../../i18n/en-index.js';
import type { ViewName } from '../../i18n/messages.js';
import { addMessages, loadLaterWords } from '../../i18n/registry.js';
import type { Words } from '../../i18n/words.js';
import { toScene } from './geometry.js';
import { draw } from './draw.js';
import { loadFromDataset, type RadarAnswer } from './load.js';
import { defaultPicture, MIN_AXES, toModel, type RadarModel } from './model.js';
import { radarStyles } from './styles.js';
import { summarize } from './summary.js';
import { toTable } from './table.js';
import { renderLegend, renderScene, renderSummary } from './template.js';

const english = { ...frame, ...index, ...indexRadar };
const VIEWS: readonly ViewName[] = ['radar', 'bars', 'table'];

/** What the radar shows: a model, or the name of a city of which nothing is published. */
interface RadarContent {
  readonly model: RadarModel | undefined;
  readonly cityName: string;
}

/**
 * A city's result in the Intercultural Cities Index, by indicator: as a radar,
 * as a ranking, and as a table, with a summary in words and its sources.
 *
 * @summary A city's Index result by indicator: radar, ranking or table.
 *
 * @slot - Content of the page itself: shown until there is something better, and again if loading fails.
 * @slot heading - Replaces the heading.
 * @slot summary - Replaces the summary in words.
 * @slot footer - Added after the source.
 *
 * @csspart heading - The heading.
 * @csspart summary - Edition, overall result and the summary in words.
 * @csspart controls - Choice of view, and downloads.
 * @csspart legend - What lines and markers stand for.
 * @csspart chart - The picture.
 * @csspart table - The data table.
 * @csspart source - Sources, and what limits the figures.
 * @csspart status - What is announced to assistive technology, and what went wrong.
 *
 * @cssproperty [--icc-accent=light-dark(#00589c, #7cc0ff)] - Colour of the city: its shape, its marks, controls.
 * @cssproperty [--icc-accent-2=light-dark(#a14400, #ffb27a)] - Colour of the first shape to compare with.
 * @cssproperty [--icc-accent-3=light-dark(#2f6b2f, #98d798)] - Colour of the second shape to compare with.
 * @cssproperty [--icc-text=currentcolor] - Colour of text.
 * @cssproperty --icc-muted - Colour of secondary text and of the average; by default 78 % of the text's.
 * @cssproperty --icc-line - Colour of rings, spokes and rules; by default 20 % of the text's.
 * @cssproperty [--icc-surface=transparent] - Background.
 * @cssproperty [--icc-font=inherit] - Font family.
 * @cssproperty [--icc-space=1rem] - Distance between parts.
 * @cssproperty [--icc-radius=0.25rem] - Rounding of controls.
 *
 * @cssstate idle - Not near the viewport yet.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - Figures are shown.
 * @cssstate empty - Nothing is published for the city.
 * @cssstate error - Nothing could be loaded.
 * @cssstate stale - The last good figures stay after a later load failed.
 *
 * @fires {IccLoadEvent} icc-load - New data is shown.
 * @fires {IccErrorEvent} icc-error - Data could not be loaded or read.
 * @fires {IccSelectEvent} icc-select - The reader chose an indicator.
 * @fires {IccViewEvent} icc-view - The reader chose another view.
 */
export class IccIndexRadar extends PictureWidget<RadarContent> {
  static override styles = [baseStyles, radarStyles];

  static override properties: PropertyDeclarations = {
    city: {},
    edition: {},
    compare: {},
    view: { reflect: true },
    views: {},
    indicators: {},
    _active: { state: true },
    _selected: { state: true },
    _exploring: { state: true },
  };

  /** Id of the city, as in `cities.json`: `example-city`, `rochester`, … */
  declare city?: string;

  /** Id of an edition, as in the city's results. Default: the latest. */
  declare edition?: string;

  /** What to compare with, separated by spaces: `average`, `previous`, ids of cities. Three shapes at most, the average aside. */
  declare compare: string;

  /** How the figures are shown. Default: `radar`, or `bars` where too few values are published for a shape. */
  declare view?: ViewName;

  /** The views the reader may choose from, separated by spaces. */
  declare views: string;

  /** Ids of the indicators to show, separated by spaces. Default: all. */
  declare indicators?: string;

  declare private _active: number | undefined;
  declare private _selected: number | undefined;
  /** The reader came to the picture with pointer or keys. */
  declare private _exploring: boolean;

  readonly #size = new SizeController(this);
  readonly #font = new FontController(this);
  readonly #draw = memoizeLast(draw);
  readonly #ranking = this.lazily(() => import('./ranking-geometry.js'));
  readonly #exploring = this.lazily(() => import('./exploring.js'));

  constructor() {
    super();
    this.compare = 'average';
    this.views = 'radar bars table';
    this._exploring = false;
    addMessages(english);
  }

  toTable(): DataTable | undefined {
    const { data } = this.source;
    return data?.model && toTable(data.model, this.locale.words);
  }

  protected override dataKey(): readonly unknown[] {
    return [this.city, this.edition, this.compare, this.indicators];
  }

  protected override isEmpty({ model }: RadarContent): boolean {
    return model === undefined;
  }

  protected override async load(context: LoadContext): Promise<Result<RadarContent, DataError>> {
    const compare = splitWords(this.compare, 'average');
    const comparison = compare.some((word) => word !== 'average')
      ? import('./compare.js').catch(() => undefined)
      : undefined;
    const answer = await this.#loadData(compare, context);
    if (!answer.ok) return answer;
    if ('nothingFor' in answer.value) {
      return ok({ model: undefined, cityName: answer.value.nothingFor });
    }
    const model = toModel(
      answer.value,
      { edition: this.edition, compare, indicators: splitWords(this.indicators) },
      (await comparison)?.compareEditions,
    );
    if (model && this.#shownView(model) === 'bars') await this.#ranking.load();
    if (model?.notes.length) await loadLaterWords();
    // What was chosen in other data may not be there in these.
    this._selected = undefined;
    return ok({ model, cityName: answer.value.result.city.name });
  }

  async #loadData(
    compare: readonly string[],
    context: LoadContext,
  ): Promise<Result<RadarAnswer, DataError>> {
    const { src, data, city } = this;
    const { dataset } = getConfig();
    if (data === undefined && src === undefined && city !== undefined) {
      return loadFromDataset(dataset, city, compare, context);
    }
    const table = city === undefined && src === undefined ? this.querySelector('table') : null;
    const { loadOwnData } = await import('./load-own.js');
    return loadOwnData(
      {
        src,
        data,
        city,
        compare,
        dataset,
        base: this.baseURI,
        table: data === undefined ? (table ?? undefined) : undefined,
        name: this.heading ?? table?.caption?.textContent.trim(),
      },
      context,
    );
  }

  protected override async loadExports(): Promise<WidgetExports> {
    const { bindExports, toExportSource } = await import('./exports.js');
    const toSource = (): ExportSource | undefined => {
      const model = this.source.data?.model;
      return (
        model &&
        toExportSource({
          host: this,
          model,
          words: this.locale.words,
          view: this.#shownView(model),
          heading: this.heading,
        })
      );
    };
    return bindExports(toSource, (text) => {
      this.announce(text);
    });
  }

  protected override titleOf({ cityName }: RadarContent, { term }: Words): string {
    return cityName && term('radarHeading', cityName);
  }

  protected override emptyText({ cityName }: RadarContent, { term }: Words): string {
    return term('radarEmpty', cityName);
  }

  protected override renderContent({ model }: RadarContent, language: Words): TemplateResult {
    if (model === undefined) return html``;
    const view = this.#shownView(model);
    const table = toTable(model, language);
    return html`<div class="words" part="summary">
        ${renderSummary(model, summarize(model, language), language)}
      </div>
      <div class="picture">
        <div class="controls" part="controls">
          ${renderViews(
            this.#allowedViews(model).map((each) => ({
              view: each,
              label: language.term('view', each),
            })),
            view,
            this.#onView,
            language.term('chooseView'),
          )}
          ${this.renderDownloads(language, view !== 'table')}
        </div>
        <div
          class="chart"
          part="chart"
          @pointerenter=${this.#onExplore}
          @focusin=${this.#onExplore}
        >
          <div class="ruler"></div>
          ${view === 'table' ? nothing : this.#renderPicture(model, view, language)}
        </div>
        <div
          class="table ${view === 'table' ? '' : 'visually-hidden'}"
          part="table"
          tabindex=${view === 'table' ? 0 : nothing}
        >
          ${renderTable(table, language)}
        </div>
      </div>
      <figcaption part="source" class="small muted">
        ${renderSources(model.sources, language)}
      </figcaption>`;
  }

  protected override updated(): void {
    super.updated();
    // Keys that reached the picture before its buttons were there go on with the first of them.
    const { renderRoot } = this;
    const { activeElement } = renderRoot instanceof ShadowRoot ? renderRoot : document;
    if (activeElement?.matches('.drawing')) {
      renderRoot.querySelector<SVGElement>('.target[tabindex="0"]')?.focus();
    }
  }

  #renderPicture(
    model: RadarModel,
    view: Exclude<ViewName, 'table'>,
    language: Words,
  ): TemplateResult {
    const axis = this._active ?? this._selected;
    return html`${renderLegend(model, language, { axis, view })}
    ${this.#renderPlot(model, view, language, axis)}`;
  }

  #renderPlot(
    model: RadarModel,
    view: Exclude<ViewName, 'table'>,
    language: Words,
    active: number | undefined,
  ): TemplateResult | typeof nothing {
    const { widthPx } = this.#size;
    const toPicture = view === 'radar' ? toScene : this.#ranking.get()?.toRankingScene;
    if (widthPx === 0 || !toPicture) return nothing;
    const { measure, labelSizePx: fontSizePx } = this.#font;
    const scene = this.#draw(toPicture, model, language, widthPx, fontSizePx, measure);
    const { term, formats, direction } = language;
    const explorable = scene.targets.length > 0;
    const explore =
      this._exploring && explorable ? this.#exploring.get()?.renderIndicators : undefined;
    return html`<div class="plot">
      ${renderScene(scene, {
        direction,
        fontSizePx,
        active,
        name: term('radarPicture', view, model.city.name, term('edition', formats, model.edition)),
        tabIndex: explorable ? (explore ? -1 : 0) : undefined,
      })}
      ${explore?.(this, model, language, {
        scene,
        active: this._active,
        selected: this._selected,
        onActive: (axis) => {
          this._active = axis;
        },
        onSelect: (axis) => {
          this._selected = axis;
          const id = axis === undefined ? undefined : model.axes[axis]?.id;
          this.dispatchEvent(new IccSelectEvent('indicator', id));
        },
      })}
    </div>`;
  }

  #allowedViews(model: RadarModel): readonly ViewName[] {
    const wished = VIEWS.filter((view) => splitWords(this.views).includes(view));
    const possible = (wished.length > 0 ? wished : VIEWS).filter(
      (view) => view !== 'radar' || model.axes.length >= MIN_AXES,
    );
    return possible.length > 0 ? possible : ['table'];
  }

  #shownView(model: RadarModel): ViewName {
    const allowed = this.#allowedViews(model);
    const preferred = this.view ?? defaultPicture(model);
    return allowed.includes(preferred) ? preferred : (allowed[0] ?? 'table');
  }

  readonly #onView = (view: ViewName): void => {
    this.view = view;
    this._active = undefined;
    this.dispatchEvent(new IccViewEvent(view));
    void loadLaterWords().then(
      () => {
        this.announce(this.locale.words.term('viewShown', view));
      },
      () => undefined,
    );
  };

  readonly #onExplore = (): void => {
    this._exploring = true;
  };
}
