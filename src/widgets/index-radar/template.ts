import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Scene } from '../../geometry/scene.js';
import { arcPath, markerPath } from '../../geometry/polar.js';
import { renderMarks, type SceneView } from '../../element/scene-template.js';
import type { ViewName } from '../../i18n/messages.js';
import type { Words } from '../../i18n/words.js';
import { markStyle } from '../../theme/mark-styles.js';
import type { RadarModel } from './model.js';
import { indicatorName, seriesName } from './names.js';
import type { RadarSummary } from './summary.js';

/** The picture. */
export function renderScene(
  scene: Scene,
  view: SceneView & {
    /** Its name for assistive technology. */
    readonly name: string;
    /** Whether Tab leads to it, so that keys can start to explore. */
    readonly focusable: boolean;
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
    tabindex=${view.focusable ? 0 : nothing}
  >
    ${renderMarks(scene, view)}
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
    ${[...(model.illustrative ? [term('illustrativeNote')] : []), ...summary.notes].map(
      (note) => html`<p class="muted small">${note}</p>`,
    )}`;
}

/** What each line and marker stands for; with the values of the axis that is looked at. */
export function renderLegend(
  model: RadarModel,
  words: Words,
  { axis, view }: { axis: number | undefined; view: ViewName },
): TemplateResult {
  const { term, formats } = words;
  const looked = axis === undefined ? undefined : model.axes[axis];
  const value = (number: number | undefined): string =>
    number === undefined ? term('missing') : formats.number(number);
  return html`<p class="reading muted" id="hint" ?hidden=${model.axes.length === 0}>
      ${looked ? html`<strong>${indicatorName(looked, words)}</strong>` : term('radarHint')}
    </p>
    <ul class="legend" part="legend">
      ${model.series.map(
        (series, s) =>
          html`<li>
            ${renderSample(series.role === 'average', s, view)} ${seriesName(series, words)}
            ${
              axis === undefined || !looked
                ? nothing
                : html`<strong class="number">${value(series.values[axis])}</strong>`
            }
          </li>`,
      )}
      ${
        view === 'radar'
          ? model.groups.map(
              (group) => html`<li>${renderArcSample()} ${indicatorName(group, words)}</li>`,
            )
          : nothing
      }
    </ul>`;
}

const SAMPLE = { width: 28, height: 14 };

function renderSample(average: boolean, series: number, view: ViewName): TemplateResult {
  const { width, height } = SAMPLE;
  const line = markStyle({ role: average ? 'average-line' : 'line', series });
  const upright = average && view === 'bars';
  const d = upright ? `M${width / 2},0V${height}` : `M0,${height / 2}H${width}`;
  const style = upright ? markStyle({ role: 'average-mark' }) : line;
  const hasLine = view === 'radar' || average;
  return renderSwatch(svg`
    ${
      hasLine
        ? svg`<path class=${average ? 'average-line' : 'line'} d=${d} fill="none" stroke="var(--_${style.stroke ?? 'line'})"
            stroke-width=${style.strokeWidthPx ?? 1} stroke-dasharray=${style.dash ?? nothing}></path>`
        : nothing
    }
    ${
      average
        ? nothing
        : svg`<path class="marker" d=${markerPath(series, { x: width / 2, y: height / 2 }, 4)}
            fill="var(--_${markStyle({ role: 'marker', series }).fill ?? 'text'})"></path>`
    }`);
}

function renderArcSample(): TemplateResult {
  const style = markStyle({ role: 'group' });
  return renderSwatch(svg`<path class="group" fill="none" stroke="var(--_${style.stroke ?? 'line'})"
    stroke-width=${style.strokeWidthPx ?? 1}
    d=${arcPath({ x: SAMPLE.width / 2, y: 24 }, 18, -0.65, 0.65)}></path>`);
}

function renderSwatch(content: unknown): TemplateResult {
  const { width, height } = SAMPLE;
  return html`<svg
    class="swatch"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  >
    ${content}
  </svg>`;
}

/** The choice between the ways to show the figures: native radio buttons. */
export function renderViews(
  views: readonly ViewName[],
  shown: ViewName,
  onView: (view: ViewName) => void,
  { term }: Words,
): TemplateResult | typeof nothing {
  if (views.length < 2) return nothing;
  return html`<fieldset class="views">
    <legend class="visually-hidden">${term('chooseView')}</legend>
    ${views.map(
      (view) =>
        html`<label class="option"
          ><input
            type="radio"
            name="view"
            .checked=${view === shown}
            @change=${() => {
              onView(view);
            }}
          />${term('view', view)}</label
        >`,
    )}
  </fieldset>`;
}
