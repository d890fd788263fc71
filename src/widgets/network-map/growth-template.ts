import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../data/schema/source.js';
import { renderMarks } from '../../element/scene-template.js';
import type { Mark, Scene } from '../../geometry/scene.js';
import { laterMapWords } from '../../i18n/network-map/later.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import { sizeMark, spanMark } from './growth-marks.js';
import type { DatedSize } from './growth-model.js';
import type { GrowthRow, GrowthSummary } from './growth-summary.js';

/** What is shown of growth. */
export interface GrowthInput {
  readonly summary: GrowthSummary;
  /** The picture; none where there is no line to draw, or no width yet. */
  readonly scene: Scene | undefined;
  /** What the picture's marks stand for, as far as they occur. */
  readonly qualifiers: readonly DatedSize['qualifier'][];
  readonly hasSpans: boolean;
  readonly fontSizePx: number;
  readonly headingLevel: number;
}

/** The part on growth: a sentence, the picture, and what was published in a table. */
export function renderGrowth(input: GrowthInput, words: MapWords): TemplateResult {
  const { summary, scene, headingLevel, fontSizePx } = input;
  const later = laterMapWords(words);
  return html`<section class="growth" part="facts" aria-labelledby="growth-heading">
    <div id="growth-heading" class="growth-heading" role="heading" aria-level=${headingLevel}>
      ${summary.heading}
    </div>
    <p id="growth-sentence">${summary.sentence}</p>
    <div class="growth-plot">
      <div class="growth-ruler"></div>
      ${
        scene
          ? html`<svg
              class="growth-drawing"
              viewBox="0 0 ${scene.widthPx} ${scene.heightPx}"
              width=${scene.widthPx}
              height=${scene.heightPx}
              direction=${words.direction}
              role="img"
              aria-label=${later.growthPicture}
              aria-describedby="growth-sentence"
            >
              ${renderMarks(scene.marks, { direction: words.direction, fontSizePx })}
            </svg>`
          : nothing
      }
    </div>
    ${scene ? renderLegend(input, words) : nothing}
    <details>
      <summary>${later.growthTable}</summary>
      ${renderTable(summary.rows, words)}
    </details>
  </section>`;
}

/** Width and height of a sample in the legend, in pixels. */
const [WIDTH, HEIGHT] = [20, 14];
const RADIUS_PX = 4;

/** What each mark stands for. Dots alone need no words. */
function renderLegend(
  { qualifiers, hasSpans }: GrowthInput,
  words: MapWords,
): TemplateResult | typeof nothing {
  const later = laterMapWords(words);
  if (qualifiers.every((qualifier) => qualifier === 'exact') && !hasSpans) return nothing;
  return html`<ul class="legend small">
    ${qualifiers.map((qualifier) => {
      const y = qualifier === 'over' ? HEIGHT / 2 + RADIUS_PX : HEIGHT / 2;
      return html`<li>
        ${renderSample(sizeMark(qualifier, { x: WIDTH / 2, y }, RADIUS_PX))}
        ${later.growthLegend(qualifier)}
      </li>`;
    })}
    ${
      hasSpans
        ? html`<li>${renderSample(spanMark([1, WIDTH - 1], HEIGHT / 2))} ${later.growthSpan}</li>`
        : nothing
    }
  </ul>`;
}

function renderSample(mark: Mark): TemplateResult {
  return html`<svg class="sample" width=${WIDTH} height=${HEIGHT} aria-hidden="true">
    ${renderMarks([mark], { direction: 'ltr', fontSizePx: 0 })}
  </svg>`;
}

function renderTable(rows: readonly GrowthRow[], words: MapWords): TemplateResult {
  const { map } = words;
  const later = laterMapWords(words);
  return html`<table class="small">
    <caption class="visually-hidden">
      ${later.growthTable}
    </caption>
    <thead>
      <tr>
        ${[map.date, later.growthCount, map.sourcePage].map(
          (label) => html`<th scope="col">${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ when, isDeduced, size, source }) =>
          html`<tr>
            <th scope="row">
              ${when}${isDeduced ? html` <span class="muted">(${later.deduced})</span>` : nothing}
            </th>
            <td class="size">${size}</td>
            <td>${source ? renderSource(source, words) : nothing}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The column says already that this is a source. */
function renderSource({ title, url, date }: Source, { formats }: MapWords): TemplateResult {
  return html`${url === undefined ? title : html`<a href=${url}>${title}</a>`}${
    date === undefined ? nothing : ` (${formats.date(date)})`
  }`;
}
