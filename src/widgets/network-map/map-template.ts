import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { clusterRadius, type Cluster } from '../../geometry/clusters.js';
import type { Zoom } from '../../geometry/zoom.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import type { MapPanel, MapScene } from './geometry.js';
import type { MapMarks } from './marks.js';
import type { NetworkModel } from './model.js';
import { memberName } from './names.js';
import { renderSymbol } from './symbol-template.js';
import { PLAIN } from './symbols.js';

/** How the map is shown at this moment. */
export interface MapView {
  readonly scene: MapScene;
  readonly marks: MapMarks;
  /** The marks of the map itself that are in the page, each in its place among the others. */
  readonly slots: readonly (Cluster | undefined)[];
  readonly zoom: Zoom;
  readonly model: NetworkModel;
  /** First place of the mark that the reader looks at. */
  readonly active: string | undefined;
  /** The place that the reader chose. */
  readonly selected: string | undefined;
  /** Draws the name of a mark; comes with the code for moving about. */
  readonly renderLabel: RenderLabel | undefined;
  /** First place of the mark that the Tab key leads to. */
  readonly tabStop: string | undefined;
}

/** See `label-template.ts`. */
export type RenderLabel = (
  mark: Cluster,
  others: readonly Cluster[],
  view: MapView,
  words: MapWords,
  movedPx: number,
) => SVGTemplateResult;

/** How many names of a cluster are said before "and n more". */
const NAMES = 8;

/** The map: borders, marks, and insets below. */
export function renderMap(view: MapView, words: MapWords): TemplateResult {
  const { scene, marks, zoom } = view;
  const { main, insets, widthPx, heightPx } = scene;
  const move = `translate(${zoom.x} ${zoom.y})`;
  return html`<svg
    class="drawing"
    viewBox="0 0 ${widthPx} ${heightPx}"
    width=${widthPx}
    height=${heightPx}
    role="group"
    aria-label=${words.map.map}
    aria-describedby="hint"
    tabindex="0"
  >
    <svg class="main" width=${main.widthPx} height=${main.heightPx}>
      <rect class="sea" width=${main.widthPx} height=${main.heightPx} fill="none"></rect>
      <g transform="${move} scale(${zoom.scale})">${guard([main], () => renderOutlines(main))}</g>
      <g class="marks" transform=${move}>
        ${guard(
          [view.slots, view.active, view.selected, view.tabStop, view.renderLabel, words],
          () => renderMarks(view.slots, view, words, zoom.x),
        )}
      </g>
    </svg>
    ${guard([marks, view.active, view.selected, view.tabStop, view.renderLabel, words], () =>
      insets.map((inset, i) => renderInset(inset, marks.insets[i] ?? [], view, words)),
    )}
  </svg>`;
}

function renderOutlines({ land, home, borders, disputed }: MapPanel): SVGTemplateResult {
  return svg`<path class="land" d=${land}></path>
    <path class="home" d=${home}></path>
    <path class="border" d=${borders}></path>
    <path class="border disputed" d=${disputed}></path>`;
}

function renderInset(
  inset: MapPanel,
  marks: readonly Cluster[],
  view: MapView,
  words: MapWords,
): SVGTemplateResult {
  const { left, top, widthPx, heightPx, kind } = inset;
  const caption = kind === 'world' ? words.map.insetWorld : words.map.insetNear;
  return svg`<g class="inset" role="group" aria-label=${caption}>
    <svg
      x=${left}
      y=${top}
      width=${widthPx}
      height=${heightPx}
      viewBox="${left} ${top} ${widthPx} ${heightPx}"
    >
      <rect class="sea" x=${left} y=${top} width=${widthPx} height=${heightPx} fill="none"></rect>
      ${renderOutlines(inset)}
    </svg>
    ${renderMarks(marks, view, words, 0)}
  </g>`;
}

function renderMarks(
  slots: readonly (Cluster | undefined)[],
  view: MapView,
  words: MapWords,
  movedPx: number,
): SVGTemplateResult {
  const marks = slots.filter((mark) => mark !== undefined);
  // The one that is looked at comes last, so that its name lies over the others.
  const looked = (mark: Cluster): boolean => isOf(mark, view.active) || isOf(mark, view.selected);
  const label = marks.filter((mark) => looked(mark) || isOf(mark, view.model.city?.id));
  return svg`${slots.map((mark) => (mark ? renderMark(mark, view, words) : nothing))}
  ${view.renderLabel ? label.map((mark) => view.renderLabel?.(mark, marks, view, words, movedPx)) : nothing}`;
}

function renderMark(mark: Cluster, view: MapView, words: MapWords): SVGTemplateResult {
  const { ids } = mark;
  const { model, selected, active, tabStop } = view;
  const [id = ''] = ids;
  const radius = clusterRadius(ids.length);
  const member = ids.length === 1 ? model.byId.get(id) : undefined;
  const isChosen = isOf(mark, selected);
  const isOwn = isOf(mark, model.city?.id);
  const names = ['mark', isChosen && 'chosen', isOwn && 'own', isOf(mark, active) && 'active'];
  return svg`<g
    class=${names.filter(Boolean).join(' ')}
    role="button"
    data-id=${id}
    tabindex=${id === tabStop ? 0 : -1}
    aria-label=${nameOf(mark, model, words)}
    aria-pressed=${member ? isChosen : nothing}
    transform="translate(${mark.x} ${mark.y})"
  >
    <circle class="hit" r=${radius}></circle>
    ${
      member
        ? renderSymbol(
            model.kinds.length > 0 ? member.kind : PLAIN,
            { x: 0, y: 0 },
            isChosen || isOwn ? 7 : 5,
          )
        : svg`<text class="number" text-anchor="middle" dy="0.35em">${words.formats.number(ids.length)}</text>`
    }
  </g>`;
}

/** What a mark is called: the place with its country and tie, or how many and which. */
export function nameOf({ ids }: Cluster, model: NetworkModel, words: MapWords): string {
  const { map, formats } = words;
  const members = ids.flatMap((id) => model.byId.get(id) ?? []);
  const [first] = members;
  if (first && ids.length === 1) {
    const name = memberName(first, words);
    return model.kinds.length > 0 ? words.term('joined', name, map.kind(first.kind)) : name;
  }
  const names = members.slice(0, NAMES).map((member) => memberName(member, words));
  return map.cluster(formats, ids.length, names, ids.length - names.length);
}

/** Whether a place belongs to a mark. */
export function isOf({ ids }: Cluster, id: string | undefined): boolean {
  return id !== undefined && ids.includes(id);
}
