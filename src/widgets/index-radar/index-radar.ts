import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { memoizeLast } from '../../core/memo.js';
import { ok, type Result } from '../../core/result.js';
import type { DataTable } from '../../core/table.js';
import type { TextMeasure } from '../../core/text-measure.js';
import { getConfig } from '../../data/config.js';
import type { DataError } from '../../data/error.js';
import { toSource } from '../../data/source.js';
import { baseStyles } from '../../element/base-styles.js';
import type { LoadContext } from '../../element/data-controller.js';
import { IccSelectEvent, IccViewEvent } from '../../element/events.js';
import { FontController } from '../../element/font-controller.js';
import { nextIndex } from '../../element/roving-focus.js';
import { SizeController } from '../../element/size-controller.js';
import { renderSources } from '../../element/source-template.js';
import { renderTable } from '../../element/table-template.js';
import { WidgetElement } from '../../element/widget-element.js';
import type { Scene } from '../../geometry/scene.js';
import { frame, index, indexRadar } from '../../i18n/en.js';
import type { ViewName } from '../../i18n/messages.js';
import { addMessages } from '../../i18n/registry.js';
import type { Words } from '../../i18n/words.js';
import { MIN_AXES, toScene } from './geometry.js';
import { loadRadarData } from './load.js';
import { toModel, type RadarModel } from './model.js';
import { indicatorName, shortSeriesName } from './names.js';
import { toRankingScene } from './ranking-geometry.js';
import type { SceneLabels } from './scene-input.js';
import { radarStyles } from './styles.js';
import { summarize } from './summary.js';
import { toTable } from './table.js';
import { renderLegend, renderScene, renderSummary, renderViews } from './template.js';

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
 * @fires {IccLoadEvent} icc-load - New data is shown.
 * @fires {IccErrorEvent} icc-error - Data could not be loaded or read.
 * @fires {IccSelectEvent} icc-select - The reader chose an indicator.
 * @fires {IccViewEvent} icc-view - The reader chose another view.
 */
export class IccIndexRadar extends WidgetElement<RadarContent> {
  static override styles = [baseStyles, radarStyles];

  /** Id of the city, as in `cities.json`: `example-city`, `rochester`, … */
  @property() city?: string;

  /** Id of an edition, as in the city's results. Default: the latest. */
  @property() edition?: string;

  /** What to compare with, separated by spaces: `average`, `previous`, ids of cities. Three shapes at most, the average aside. */
  @property() compare = 'average';

  /** How the figures are shown. Default: `radar`, or `bars` where too few values are published for a shape. */
  @property({ reflect: true }) view?: ViewName;

  /** The views the reader may choose from, separated by spaces. */
  @property() views = 'radar bars table';

  /** Ids of the indicators to show, separated by spaces. Default: all. */
  @property() indicators?: string;

  @state() private _active: number | undefined;
  @state() private _selected: number | undefined;
  @state() private _status = '';

  readonly #size = new SizeController(this);
  readonly #font = new FontController(this);
  readonly #summarize = memoizeLast(summarize);
  readonly #toScene = memoizeLast(draw);

  constructor() {
    super();
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
    const compare = words(this.compare);
    const source = toSource({
      src: this.src,
      data: this.data,
      base: document.baseURI,
      dataset: getConfig().dataset,
    });
    if (!source.ok) return source;
    const answer = await loadRadarData(source.value, { city: this.city, compare }, context);
    if (!answer.ok) return answer;
    if ('nothingFor' in answer.value) {
      return ok({ model: undefined, cityName: answer.value.nothingFor });
    }
    const model = toModel(answer.value, {
      edition: this.edition,
      compare,
      indicators: this.indicators === undefined ? undefined : words(this.indicators),
    });
    return ok({ model, cityName: answer.value.result.city.name });
  }

  protected override render(): TemplateResult {
    const { words: language } = this.locale;
    const { data } = this.source;
    const model = data?.model;
    return html`<figure
      class="frame"
      lang=${language.formats.locale}
      dir=${language.direction}
      aria-labelledby="heading"
      aria-busy=${this.source.busy}
    >
      <div
        id="heading"
        class="heading"
        part="heading"
        role="heading"
        aria-level=${this.validHeadingLevel}
        ?hidden=${model === undefined && this.heading === undefined}
      >
        <slot name="heading"
          >${this.heading ?? (model ? language.term('radarHeading', model.city.name) : '')}</slot
        >
      </div>
      ${model ? this.#renderContent(model, language) : nothing}
      <slot ?hidden=${model !== undefined}></slot>
      ${this.#renderMessage(language)}
      <slot name="footer"></slot>
    </figure>`;
  }

  #renderContent(model: RadarModel, language: Words): TemplateResult {
    const view = this.#shownView(model);
    const summary = this.#summarize(model, language);
    const pictured = view !== 'table';
    return html`<div class="words" part="summary">${renderSummary(model, summary, language)}</div>
      <div class="picture">
        <div class="controls" part="controls">
          ${renderViews(
            { views: this.#allowedViews(model), shown: view, onView: (v) => { this.#onView(v); } },
            language,
          )}
        </div>
        <div class="chart" part="chart" ?hidden=${!pictured}>
          ${pictured ? this.#renderPicture(model, view, language) : nothing}
          <div class="ruler"></div>
        </div>
        <div class="table ${pictured ? 'visually-hidden' : ''}" part="table" tabindex=${pictured ? nothing : 0}>
          ${renderTable(toTable(model, language), language)}
        </div>
      </div>
      <figcaption part="source" class="small muted">
        <p>${renderSources(model.sources, language)}</p>
      </figcaption>`;
  }

  #renderPicture(model: RadarModel, view: ViewName, language: Words): TemplateResult {
    const { widthPx } = this.#size;
    const axis = this._active ?? this._selected;
    const scene =
      widthPx > 0
        ? this.#toScene(model, view, widthPx, this.#font.labelSizePx, this.#font.measure, language)
        : undefined;
    return html`${renderLegend(model, language, { axis, view, hint: language.term('radarHint') })}
    ${scene
      ? renderScene(scene, {
          direction: language.direction,
          fontSizePx: this.#font.labelSizePx,
          active: axis,
          name: language.term('radarPicture', view, model.city.name, language.term('edition', language.formats, model.edition)),
          explorer: {
            label: language.term('explore'),
            hintId: 'hint',
            nameOf: (i) => readingOf(model, i, language),
            active: this._active,
            selected: this._selected,
            tabStop: this._active ?? this._selected ?? scene.targets[0]?.axis,
            onActive: (i) => { this._active = i; },
            onSelect: (i) => { this.#onSelect(model, i); },
            onKeydown: (event) => { this.#onKeydown(event, scene, language); },
          },
        })
      : nothing}`;
  }

  #renderMessage({ term }: Words): TemplateResult {
    const { error, data } = this.source;
    const message =
      this.state === 'loading' && !this.hasFallback
        ? html`<p class="waiting muted">${term('loading')}</p>`
        : this.state === 'empty'
          ? html`<p>${term('radarEmpty', data?.cityName ?? '')}</p>`
          : error
            ? html`<p>${data ? term('stale') : this.hasFallback ? term('fallbackShown') : term('problem', error.kind)}</p>
                <button class="retry" type="button" @click=${() => void this.reload()}>${term('retry')}</button>`
            : nothing;
    return html`<div class="message" part="status" role="status">
      ${message}<span class="visually-hidden">${this._status}</span>
    </div>`;
  }

  #allowedViews(model: RadarModel): readonly ViewName[] {
    const wished = VIEWS.filter((view) => words(this.views).includes(view));
    const possible = (wished.length > 0 ? wished : VIEWS).filter(
      (view) => view !== 'radar' || model.axes.length >= MIN_AXES,
    );
    return possible.length > 0 ? possible : ['table'];
  }

  #shownView(model: RadarModel): ViewName {
    const allowed = this.#allowedViews(model);
    const preferred = this.view ?? (model.published < MIN_AXES ? 'bars' : 'radar');
    return allowed.includes(preferred) ? preferred : (allowed[0] ?? 'table');
  }

  #onView(view: ViewName): void {
    this.view = view;
    this._active = undefined;
    this._status = this.locale.words.term('viewShown', view);
    this.dispatchEvent(new IccViewEvent(view));
  }

  #onSelect(model: RadarModel, axis: number): void {
    this._selected = this._selected === axis ? undefined : axis;
    const chosen = this._selected === undefined ? undefined : model.axes[this._selected]?.id;
    this.dispatchEvent(new IccSelectEvent('indicator', chosen));
  }

  #onKeydown(event: KeyboardEvent, scene: Scene, { direction }: Words): void {
    const button = event.target instanceof SVGElement ? event.target : undefined;
    const current = scene.targets.findIndex(({ axis }) => String(axis) === button?.dataset.axis);
    if (event.key === 'Escape') {
      this._active = undefined;
      this._selected = undefined;
    } else if (event.key === 'Enter' || event.key === ' ') {
      button?.dispatchEvent(new MouseEvent('click'));
    } else {
      const next = nextIndex(event.key, { current, count: scene.targets.length, direction });
      const axis = next === undefined ? undefined : scene.targets[next]?.axis;
      if (axis === undefined) return;
      this.renderRoot.querySelector<SVGElement>(`[data-axis='${axis}']`)?.focus();
    }
    event.preventDefault();
  }
}

/** The words of an attribute that holds a list. */
function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** An axis with all its values, as it is read out. */
function readingOf(model: RadarModel, axis: number, language: Words): string {
  const { term, formats } = language;
  const name = indicatorName(model.axes[axis] ?? { id: '' }, language);
  const values = model.series.map((series) =>
    term('reading', formats, shortSeriesName(series, language), series.values[axis]),
  );
  return `${name}: ${values.join(', ')}`;
}

function draw(
  model: RadarModel,
  view: ViewName,
  widthPx: number,
  fontSizePx: number,
  measure: TextMeasure,
  language: Words,
): Scene {
  const { term, formats, direction } = language;
  const labels: SceneLabels = {
    axes: model.axes.map((axis) => indicatorName(axis, language)),
    overall: term('overall'),
    missing: term('missing'),
    number: formats.number,
    stamp: model.illustrative ? term('illustrative') : undefined,
  };
  const box = { widthPx, fontSizePx, measure, direction };
  return view === 'radar' ? toScene(model, labels, box) : toRankingScene(model, labels, box);
}
