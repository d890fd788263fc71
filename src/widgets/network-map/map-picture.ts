import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { memoizeLast } from '../../core/memo.js';
import { WHOLE, type Zoom } from '../../geometry/zoom.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import { addStyles } from '../../element/add-styles.js';
import { isServer } from '../../element/is-server.js';
import { Lazy } from '../../element/lazy.js';
import { SizeController } from '../../element/size-controller.js';
import type { Cluster } from '../../geometry/clusters.js';
import type { Atlas } from '../../geometry/atlas.js';
import { Borders } from './borders.js';
import { toDetail, toMapScene, type MapScene } from './geometry.js';
import { nameOf, renderMap, type RenderLabel } from './map-template.js';
import { marksWithin, Slots, toMarks, toWindow, type MapMarks } from './marks.js';
import type { NetworkModel } from './model.js';
import { renderSample } from './symbol-template.js';
import type { GestureHint, hintText, MapMover, MapStage } from './moving.js';

/** What the map shows at this moment. */
export interface PictureInput {
  readonly model: NetworkModel;
  /** Ids of the members that fit the reader's filters. */
  readonly found: ReadonlySet<string>;
  readonly selected: string | undefined;
}

/** What the reader does on the map. */
export interface PictureEvents {
  /** Chose places: one, or several that cannot be told apart. */
  readonly onChoose: (ids: readonly string[]) => void;
  /** @returns whether something was open that Escape closed. */
  readonly onEscape: () => boolean;
}

/** From this scale on, the coarse borders show their corners. */
const CLOSE = 2;

/** The map in the page: what is seen of it, and how the reader moves about in it. */
export class MapPicture {
  readonly borders: Borders;
  readonly #host: LitElement;
  readonly #size: SizeController;
  readonly #events: PictureEvents;
  readonly #toScene = memoizeLast(drawScene);
  readonly #toMarks = memoizeLast(toMarksOf);
  readonly #toDetailed = memoizeLast(refine);
  readonly #slots = new Slots();
  readonly #toSlots = memoizeLast(
    ({ main }: MapMarks, left: number, top: number, right: number, bottom: number) =>
      this.#slots.fill(marksWithin(main, { left, top, right, bottom })),
  );
  readonly #lazyMover: Lazy<MapMover>;
  #mover: MapMover | undefined;
  #hintText: typeof hintText | undefined;
  #renderLabel: RenderLabel | undefined;
  #model: NetworkModel | undefined;
  #shown: { scene: MapScene; marks: MapMarks; all: readonly Cluster[] } | undefined;
  #zoom: Zoom = WHOLE;
  #active: string | undefined;
  #tabStop: string | undefined;
  #focusNext: string | undefined;
  #hint: GestureHint | undefined;

  constructor(host: LitElement, events: PictureEvents) {
    this.borders = new Borders(host);
    this.#host = host;
    this.#size = new SizeController(host);
    this.#events = events;
    this.#lazyMover = new Lazy(
      async () => {
        const { MapMover, hintText, movingStyles, renderLabel } = await import('./moving.js');
        this.#renderLabel = renderLabel;
        addStyles(host, movingStyles);
        this.#hintText = hintText;
        return (this.#mover = new MapMover(() => this.#stage()));
      },
      () => {
        host.requestUpdate();
      },
    );
  }

  render(input: PictureInput, words: MapWords): TemplateResult {
    const { kinds } = input.model;
    return html`<div class="picture" part="chart">
      <div class="ruler"></div>
      ${this.#size.widthPx > 0 ? this.#renderMap(input, words) : nothing}
      ${this.borders.hasFailed ? html`<p class="small">${words.map.noBorders}</p>` : nothing}
      <ul class="legend small" part="legend">
        ${kinds.map((kind) => html`<li>${renderSample(kind)} ${words.map.kind(kind)}</li>`)}
      </ul>
    </div>`;
  }

  /** Ties gestures to what was drawn, and gives the focus where it is wanted. */
  updated(): void {
    const { renderRoot } = this.#host;
    this.#mover?.attach(renderRoot.querySelector<SVGSVGElement>('.drawing') ?? undefined);
    const id = this.#focusNext;
    if (id === undefined) return;
    this.#focusNext = undefined;
    const shown = this.#markOf(id)?.ids[0] ?? '';
    renderRoot.querySelector<SVGElement>(`.mark[data-id="${shown}"]`)?.focus();
  }

  /** Whether something of a country is drawn. */
  shows(country: string): boolean {
    return this.#shown?.scene.main.drawn.includes(country) ?? false;
  }

  /** Gives the focus to the mark that a place belongs to. */
  focus(id: string): void {
    this.#tabStop = this.#focusNext = id;
    this.#host.requestUpdate();
  }

  /** Brings a place into view, and its name with the code for moving about. */
  reveal(id: string): void {
    if (this.#shown) this.#prepare();
    this.#mover?.reveal(id);
  }

  /** Takes hands off the page. */
  detach(): void {
    this.#mover?.detach();
  }

  #renderMap({ model, found, selected }: PictureInput, words: MapWords): TemplateResult {
    const { atlas, world, detail } = this.borders;
    if (this.#model !== model) {
      this.#model = model;
      this.#zoom = WHOLE;
      this.#active = this.#tabStop = undefined;
      // Its name comes with the code for moving about.
      if (model.city) this.#prepare();
    }
    const coarse = this.#toScene(model, atlas, world, this.#size.widthPx);
    const scene = detail ? this.#toDetailed(coarse, model, atlas, detail) : coarse;
    const marks = this.#toMarks(scene, this.#zoom.scale, found);
    const { left, top, right, bottom } = toWindow(this.#zoom, scene.main);
    const slots = this.#toSlots(marks, left, top, right, bottom);
    // The Tab key must find one that is in the page.
    const all = [...slots, ...marks.insets.flat()].filter((mark) => mark !== undefined);
    this.#shown = { scene, marks, all };
    const looked = this.#markOf(this.#active);
    const { map } = words;
    const isWhole = this.#zoom.scale === 1;
    const key = !isServer && navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
    return html`<div
        class="map"
        @pointerenter=${this.#prepare}
        @touchstart=${this.#prepare}
        @focusin=${this.#prepare}
        @keydown=${this.#onEarly}
        @click=${this.#onEarly}
      >
        ${renderMap(
          {
            scene,
            marks,
            slots,
            zoom: this.#zoom,
            model,
            active: this.#active,
            selected,
            renderLabel: this.#renderLabel,
            tabStop: (this.#markOf(this.#tabStop) ?? all[0])?.ids[0],
          },
          words,
        )}
        <div class="zoom">
          ${this.#renderButton('+', map.zoomIn, (mover) => mover.zoomIn())}
          ${this.#renderButton('−', map.zoomOut, (mover) => mover.zoomOut(), isWhole)}
          ${this.#renderButton('⤢', map.zoomWhole, (mover) => mover.zoomWhole(), isWhole)}
        </div>
        ${
          this.#hint
            ? html`<p class="gesture" aria-hidden="true" @animationend=${this.#onHintEnd}>
                <span>${this.#hintText?.(this.#hint, key, words)}</span>
              </p>`
            : nothing
        }
      </div>
      <p id="hint" class="hint muted small">
        <span class=${looked ? 'unseen' : nothing}>${map.hint(key)}</span>
        ${looked ? html`<strong>${nameOf(looked, model, words)}</strong>` : nothing}
      </p>`;
  }

  /** The mark that a place belongs to. */
  #markOf(id: string | undefined): Cluster | undefined {
    return id === undefined ? id : this.#shown?.all.find(({ ids }) => ids.includes(id));
  }

  #renderButton(
    sign: string,
    name: string,
    act: (mover: MapMover) => void,
    isOff = false,
  ): TemplateResult {
    return html`<button
      class="zoom-button"
      aria-label=${name}
      aria-disabled=${isOff}
      @click=${() => {
        void this.#lazyMover.load().then(() => {
          if (this.#mover && !isOff) act(this.#mover);
        });
      }}
    >
      ${sign}
    </button>`;
  }

  #stage(): MapStage | undefined {
    const shown = this.#shown;
    if (!shown || !this.#host.isConnected) return undefined;
    const setZoom = (zoom: Zoom): void => {
      this.#zoom = zoom;
      if (zoom.scale >= CLOSE) void this.borders.loadDetail();
      this.#host.requestUpdate();
    };
    const zoom = this.#zoom;
    return {
      ...shown,
      get zoom() {
        return zoom;
      },
      set zoom(next) {
        setZoom(next);
      },
      look: (id) => {
        this.#active = id;
        if (id !== undefined) this.#tabStop = id;
        this.#host.requestUpdate();
      },
      choose: (ids) => {
        if (ids.length > 1 && this.#mover?.spread(ids)) return;
        this.#events.onChoose(ids);
      },
      hint: (kind) => {
        this.#hint = kind;
        this.#host.requestUpdate();
      },
      focus: (id) => {
        this.focus(id);
      },
      escape: this.#events.onEscape,
    };
  }

  readonly #prepare = (): void => {
    void this.#lazyMover.load();
  };

  /** A click, or the Enter key, that came before the code for it. */
  readonly #onEarly = (event: Event & { readonly key?: string }): void => {
    if (this.#mover || (event.key ?? 'Enter') !== 'Enter') return;
    // Read now: an event forgets its target once it has been dispatched.
    const [target] = event.composedPath();
    void this.#lazyMover.load().then(() => {
      this.#mover?.click(target);
    });
  };

  readonly #onHintEnd = (): void => {
    this.#hint = undefined;
    this.#host.requestUpdate();
  };
}

function drawScene(
  { frame, members }: NetworkModel,
  atlas: Atlas | undefined,
  world: Atlas | undefined,
  widthPx: number,
): MapScene {
  return toMapScene({ frame, places: members, atlas, world }, { widthPx });
}

/** The same scene with finer borders. */
function refine(
  scene: MapScene,
  { frame, members }: NetworkModel,
  atlas: Atlas | undefined,
  detail: Atlas,
): MapScene {
  const input = { frame, places: members, atlas, world: undefined };
  return { ...scene, main: { ...scene.main, ...toDetail(input, detail, scene.main) } };
}

function toMarksOf(scene: MapScene, scale: number, found: ReadonlySet<string>): MapMarks {
  return toMarks(scene, scale, (id) => found.has(id));
}
