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
import { lazy } from '../../element/lazy.js';
import { SizeController } from '../../element/size-controller.js';
import { renderSources } from '../../element/source-template.js';
import { renderTable } from '../../element/table-template.js';
import { WidgetElement } from '../../element/widget-element.js';
import type { Scene } from '../../geometry/scene.js';
import { frame, index, indexRadar } from '../../i18n/en.js';
import type { ViewName } from '../../i18n/messages.js';
import { addMessages, loadLaterWords } from '../../i18n/registry.js';
import type { Words } from '../../i18n/words.js';
import { MIN_AXES, toScene } from './geometry.js';
import { loadRadarData } from './load.js';
import { toModel, type RadarModel } from './model.js';
import { indicatorName, shortSeriesName } from './names.js';
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
  /** The reader came to the picture with pointer or keys. */
  @state() private _exploring = false;

  readonly #size = new SizeController(this);
  readonly #font = new FontController(this);
  readonly #summarize = memoizeLast(summarize);
  readonly #toScene = memoizeLast(draw);
  readonly #ranking = lazy(
    () => import('./ranking-geometry.js'),
    () => {
      this.requestUpdate();
    },
  );
  readonly #explorer = lazy(
    () => import('../../element/explorer.js'),
    () => {
      this.requestUpdate();
    },
  );

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

  protected override titleOf({ cityName }: RadarContent, { term }: Words): string {
    return term('radarHeading', cityName);
  }

  protected override emptyText({ cityName }: RadarContent, { term }: Words): string {
    return term('radarEmpty', cityName);
  }

  protected override renderContent({ model }: RadarContent, language: Words): TemplateResult {
    if (model === undefined) return html``;
    const view = this.#shownView(model);
    const table = toTable(model, language);
    return html`<div class="words" part="summary">
        ${renderSummary(model, this.#summarize(model, language), language)}
      </div>
      <div class="picture">
        <div class="controls" part="controls">
          ${renderViews(this.#allowedViews(model), view, this.#onView, language)}
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
  ): TemplateResult | typeof nothing {
    const { widthPx } = this.#size;
    const draw = view === 'radar' ? toScene : this.#ranking()?.toRankingScene;
    if (widthPx === 0 || draw === undefined) return nothing;
    const { measure, labelSizePx: fontSizePx } = this.#font;
    const scene = this.#toScene(draw, model, widthPx, fontSizePx, measure, language);
    const { term, formats, direction } = language;
    const active = this._active ?? this._selected;
    const explorer =
      this._exploring && scene.targets.length > 0 ? this.#explorer()?.renderExplorer : undefined;
    return html`${renderLegend(model, language, { axis: active, view })}
      <div class="plot">
        ${renderScene(scene, {
          direction,
          fontSizePx,
          active,
          name: term(
            'radarPicture',
            view,
            model.city.name,
            term('edition', formats, model.edition),
          ),
          focusable: explorer === undefined && scene.targets.length > 0,
        })}
        ${explorer?.(this, {
          scene,
          direction,
          label: term('explore'),
          hintId: 'hint',
          nameOf: (axis) => readingOf(model, axis, language),
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

  readonly #onView = (view: ViewName): void => {
    this.view = view;
    this._active = undefined;
    this.dispatchEvent(new IccViewEvent(view));
    void loadLaterWords().then(() => {
      this.announce(this.locale.words.term('viewShown', view));
    });
  };

  readonly #onExplore = (): void => {
    void loadLaterWords().then(() => {
      this._exploring = true;
    });
  };
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
  toPicture: typeof toScene,
  model: RadarModel,
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
  return toPicture(model, labels, { widthPx, fontSizePx, measure, direction });
}
