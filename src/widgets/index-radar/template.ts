import { html, nothing, type TemplateResult } from 'lit';
import type { Mark, Scene } from '../../geometry/scene.js';
import { markerPath } from '../../geometry/polar.js';
import { renderMarks, type SceneView } from '../../element/scene-template.js';
import type { ViewName } from '../../i18n/messages.js';
import type { Words } from '../../i18n/words.js';
import type { RadarModel, Series } from './model.js';
import { indicatorName, seriesName } from './names.js';
import type { RadarSummary } from './summary.js';

/** The picture. */
export function renderScene(
  scene: Scene,
  view: SceneView & {
    /** Its name for assistive technology. */
    readonly name: string;
    /** 0 as long as keys start to explore here; then -1, so that it keeps the focus it hands on. */
    readonly tabIndex: number | undefined;
  },
): TemplateResult {
  return html`<svg
    class="drawing"
    viewBox="0 0 ${scene.widthPx} ${scene.heightPx}"
    width=${scene.widthPx}
    height=${scene.heightPx}
    direction=${view.direction}
    role="img"
    aria-label=${view.name}
    aria-describedby="hint"
    tabindex=${view.tabIndex ?? nothing}
  >
    ${renderMarks(scene.marks, view)}
  </svg>`;
}

/** The words beside the picture: edition, overall result, what the figures say, their limits. */
export function renderSummary(
  model: RadarModel,
  summary: RadarSummary,
  { term, formats }: Words,
): TemplateResult {
  const { value } = model.aggregate ?? {};
  return html`<p class="edition muted">
      ${summary.edition}${
        model.illustrative ? html` <strong class="badge">${term('illustrative')}</strong>` : nothing
      }
    </p>
    ${
      value === undefined
        ? nothing
        : html`<p class="overall">
            <span class="value">${formats.number(value)}</span>
            <span class="muted">/ ${formats.number(100)} · ${term('overall')}</span>
          </p>`
    }
    ${summary.places.map((place) => html`<p class="place">${place}</p>`)}
    <slot name="summary">
      ${summary.sentences.map((sentence) => html`<p class="sentence">${sentence}</p>`)}
    </slot>
    ${[
      ...(model.illustrative ? [term('illustrativeNote', formats.list(model.fictional))] : []),
      ...summary.notes,
    ].map((note) => html`<p class="muted small">${note}</p>`)}`;
}

/** What each line and marker stands for; with the values of the axis that is looked at. */
export function renderLegend(
  model: RadarModel,
  words: Words,
  { axis, view }: { readonly axis: number | undefined; readonly view: ViewName },
): TemplateResult {
  const { term, formats } = words;
  const looked = axis === undefined ? undefined : model.axes[axis];
  return html`<p id="hint" class="muted" ?hidden=${model.axes.length === 0}>
      <span class=${looked ? 'unseen' : nothing}>${term('radarHint')}</span>
      ${looked ? html`<strong>${indicatorName(looked, words)}</strong>` : nothing}
    </p>
    <ul class="legend small" part="legend">
      ${model.series.map((series, s) => {
        const value = series.values[axis ?? -1];
        return html`<li>
          ${renderSample(seriesSample(series, s, view))} ${seriesName(series, words)}
          <strong>
            ${looked ? (value === undefined ? term('missing') : formats.number(value)) : nothing}
          </strong>
        </li>`;
      })}
      ${
        view === 'radar'
          ? model.groups.map(
              (group) =>
                html`<li>${renderSample([ARC_SAMPLE])} ${indicatorName(group, words)}</li>`,
            )
          : nothing
      }
    </ul>`;
}

/** Width and height of the sample of a line or marker in the legend, in pixels. */
const [SAMPLE_WIDTH, SAMPLE_HEIGHT] = [28, 14];
const MIDDLE = { x: SAMPLE_WIDTH / 2, y: SAMPLE_HEIGHT / 2 };
const ARC_SAMPLE: Mark = { kind: 'path', role: 'group', d: 'M4,10A16,16,0,0,1,24,10' };

/** The marks that stand for a series in the legend. */
export function seriesSample(series: Series, index: number, view: ViewName): readonly Mark[] {
  const line = `M0,${MIDDLE.y}H${SAMPLE_WIDTH}`;
  if (series.role === 'average') {
    return view === 'radar'
      ? [{ kind: 'path', role: 'average-line', d: line }]
      : [{ kind: 'path', role: 'average-mark', d: `M${MIDDLE.x},0V${SAMPLE_HEIGHT}` }];
  }
  return [
    ...(view === 'radar' ? [{ kind: 'path', role: 'line', series: index, d: line } as const] : []),
    { kind: 'path', role: 'marker', series: index, d: markerPath(index, MIDDLE, 4) },
  ];
}

function renderSample(marks: readonly Mark[]): TemplateResult {
  return html`<svg width=${SAMPLE_WIDTH} height=${SAMPLE_HEIGHT} aria-hidden="true">
    ${renderMarks(marks, { direction: 'ltr', fontSizePx: 0 })}
  </svg>`;
}
