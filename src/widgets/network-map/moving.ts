import { laterMapWords } from '../../i18n/network-map/later.js';
import type { Words } from '../../i18n/words.js';
import type { Cluster } from '../../geometry/clusters.js';
import type { Point } from '../../geometry/polar.js';
import { WHOLE, type Zoom } from '../../geometry/zoom.js';
import { clampZoom, MAX_SCALE, panBy, toSeen, zoomBy, zoomTo } from '../../geometry/zooming.js';
import { Flight } from './flight.js';
import type { MapScene } from './geometry.js';
import type { MapMarks } from './marks.js';
import { nextMark } from './next-mark.js';
import { pinchBy, toPinch, type Pinch } from './pinch.js';

export { renderLabel } from './label-template.js';
export { movingStyles } from './moving-styles.js';

/** What a reader is told who wants to zoom or move the way the page scrolls. */
export type GestureHint = 'wheel' | 'touch';

/** What a hint says, in the reader's language. */
export function hintText(kind: GestureHint, key: string, words: Pick<Words, 'language'>): string {
  const later = laterMapWords(words);
  return kind === 'wheel' ? later.wheelHint(key) : later.touchHint;
}

/** What moving about needs of the widget. */
export interface MapStage {
  readonly scene: MapScene;
  readonly marks: MapMarks;
  zoom: Zoom;
  /** The reader looks at a mark, named by its first place, or at none. */
  readonly look: (id: string | undefined) => void;
  /** The reader chose a mark. */
  readonly choose: (ids: readonly string[]) => void;
  readonly hint: (kind: GestureHint) => void;
  /** Puts the focus on the mark that a place belongs to, once it is drawn. */
  readonly focus: (id: string) => void;
  /** What Escape does: closes what is open; `false` if nothing was. */
  readonly escape: () => boolean;
}

/** One press of a button, of `+` or `-`. */
const STEP = 1.8;
/** Up to so many places are shown with much around them. */
const FEW = 4;
/** One press of an arrow key, in pixels. */
const PAN_PX = 60;
/** A press that moves less than this is a click, in pixels. */
const CLICK_PX = 4;

/**
 * Moves the map: by mouse, by two fingers, by the wheel with Ctrl or ⌘, by keys.
 * One finger and the plain wheel stay the page's.
 */
export class MapMover {
  readonly #stage: () => MapStage | undefined;
  #svg: SVGSVGElement | undefined;
  #listening: AbortController | undefined;
  #drag: { at: Point; moved: number } | undefined;
  /** The click that is about to come ends a drag. */
  #hasDragged = false;
  #pinch: Pinch | undefined;
  readonly #flight: Flight;
  /** A place on the mark that has the focus while the map is enlarged. */
  #held: string | undefined;

  constructor(stage: () => MapStage | undefined) {
    this.#stage = stage;
    this.#flight = new Flight(stage);
  }

  /** Listens to a picture, from now on; and keeps the focus in it, whenever it has been drawn. */
  attach(svg: SVGSVGElement | undefined): void {
    this.#keepFocus();
    if (svg === this.#svg) return;
    this.detach();
    this.#svg = svg;
    if (!svg) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = <Name extends keyof SVGElementEventMap>(
      name: Name,
      handle: (event: SVGElementEventMap[Name]) => void,
    ): void => {
      // Not passive: what moves the map must not move the page as well.
      svg.addEventListener(name, handle, { signal, passive: false });
    };
    on('wheel', this.#onWheel);
    on('touchstart', this.#onTouch);
    on('touchmove', this.#onTouch);
    on('touchend', this.#onTouch);
    on('pointerdown', this.#onPointerDown);
    on('pointermove', this.#onPointerMove);
    on('pointerup', this.#onPointerUp);
    on('pointercancel', this.#onPointerUp);
    on('pointerover', this.#onOver);
    on('pointerleave', this.#onLeave);
    on('focusin', this.#onOver);
    on('focusout', this.#onLeave);
    on('click', ({ target }) => {
      this.click(target);
    });
    on('keydown', this.#onKeydown);
  }

  detach(): void {
    this.#listening?.abort();
    this.#flight.cancel();
    this.#svg = undefined;
    this.#drag = this.#pinch = this.#held = undefined;
  }

  zoomIn(): void {
    this.#zoomStep(STEP);
  }

  zoomOut(): void {
    this.#zoomStep(1 / STEP);
  }

  zoomWhole(): void {
    this.#go(WHOLE);
  }

  /** Brings a place into view if it is not. */
  reveal(id: string): void {
    const stage = this.#stage();
    const place = stage?.scene.main.places.find((each) => each.id === id);
    if (!stage || !place) return;
    const { x, y } = toSeen(stage.zoom, place);
    const { widthPx, heightPx } = stage.scene.main;
    if (x > 24 && y > 24 && x < widthPx - 24 && y < heightPx - 24) return;
    this.#go(
      clampZoom(
        { ...stage.zoom, x: stage.zoom.x + widthPx / 2 - x, y: stage.zoom.y + heightPx / 2 - y },
        stage.scene.main,
      ),
    );
  }

  /** Enlarges the map until the places of a mark are apart; `false` where that cannot be. */
  spread(ids: readonly string[]): boolean {
    const stage = this.#stage();
    if (!stage || stage.zoom.scale >= MAX_SCALE) return false;
    const places = stage.scene.main.places.filter(({ id }) => ids.includes(id));
    if (places.length < 2) return false;
    const [first] = places;
    const isOnePoint = places.every(
      ({ x, y }) => Math.hypot(x - (first?.x ?? 0), y - (first?.y ?? 0)) * MAX_SCALE < 24,
    );
    if (isOnePoint) return false;
    const { main } = stage.scene;
    // Of a few, so much around them is kept that the reader still knows where they are.
    const marginPx = places.length > FEW ? undefined : Math.min(main.widthPx, main.heightPx) * 0.3;
    const fitting = zoomTo(places, main, marginPx);
    this.#go(
      fitting.scale > stage.zoom.scale * 1.2
        ? fitting
        : zoomBy(stage.zoom, STEP, toSeen(stage.zoom, first ?? { x: 0, y: 0 }), main),
    );
    return true;
  }

  /** What a click on something in the picture does. */
  click(target: EventTarget | null | undefined): void {
    const mark = this.#markAt(target);
    if (mark && !this.#hasDragged) this.#stage()?.choose(mark.ids);
  }

  /** @param around a mark that stays where it is; by default, the middle of the map does. */
  #zoomStep(factor: number, around?: Cluster): void {
    const stage = this.#stage();
    if (!stage) return;
    const { zoom, marks, scene } = stage;
    const { widthPx, heightPx } = scene.main;
    const from = this.#flight.goalFrom(zoom);
    const point =
      around && marks.main.includes(around)
        ? toSeen(from, { x: around.x / zoom.scale, y: around.y / zoom.scale })
        : { x: widthPx / 2, y: heightPx / 2 };
    this.#go(zoomBy(from, factor, point, scene.main));
  }

  #go(to: Zoom): void {
    this.#held = this.#markAt(this.#focused)?.ids[0];
    this.#flight.go(to);
  }

  get #focused(): Element | null {
    const root = this.#svg?.getRootNode();
    return root instanceof ShadowRoot ? root.activeElement : null;
  }

  /** A mark that was gathered into another hands the focus on to it. */
  #keepFocus(): void {
    const held = this.#held;
    if (held === undefined) return;
    if (this.#flight.isOver) this.#held = undefined;
    const focused = this.#focused;
    if (this.#markAt(focused)?.ids.includes(held)) return;
    if (!focused || focused.matches('.mark')) this.#stage()?.focus(held);
    else this.#held = undefined;
  }

  /** A point of the window as one of the picture. */
  #toPicture({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = this.#svg?.getBoundingClientRect();
    const scene = this.#stage()?.scene;
    if (!box || !scene) return { x: 0, y: 0 };
    const by = scene.widthPx / (box.width || 1);
    return { x: (clientX - box.left) * by, y: (clientY - box.top) * by };
  }

  #markAt(target: EventTarget | null | undefined): Cluster | undefined {
    const id = target instanceof Element ? target.closest('.mark')?.getAttribute('data-id') : null;
    if (id === null || id === undefined) return undefined;
    const { marks } = this.#stage() ?? {};
    return [marks?.main, ...(marks?.insets ?? [])].flat().find((mark) => mark?.ids[0] === id);
  }

  readonly #onWheel = (event: WheelEvent): void => {
    const stage = this.#stage();
    if (!stage) return;
    if (!event.ctrlKey && !event.metaKey) {
      stage.hint('wheel');
      return;
    }
    event.preventDefault();
    // Lines and pages of old wheels as pixels; no step of a pinch or a wheel is a leap.
    const pixels = event.deltaY * ([1, 20, 200][event.deltaMode] ?? 1);
    const factor = Math.exp(Math.max(-60, Math.min(60, -pixels)) * 0.006);
    stage.zoom = zoomBy(stage.zoom, factor, this.#toPicture(event), stage.scene.main);
  };

  readonly #onTouch = (event: TouchEvent): void => {
    const stage = this.#stage();
    const [first, second] = event.touches;
    if (!stage || !first) {
      this.#pinch = undefined;
      return;
    }
    if (!second) {
      this.#pinch = undefined;
      if (event.type === 'touchmove') stage.hint('touch');
      return;
    }
    event.preventDefault();
    const before = event.type === 'touchmove' ? this.#pinch : undefined;
    const pinch = (this.#pinch = toPinch(this.#toPicture(first), this.#toPicture(second)));
    if (before) stage.zoom = pinchBy(stage.zoom, before, pinch, stage.scene.main);
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    const at = this.#toPicture(event);
    const inMain = at.y <= (this.#stage()?.scene.main.heightPx ?? 0);
    if (event.pointerType === 'mouse' && event.button === 0 && inMain)
      this.#drag = { at, moved: 0 };
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    const stage = this.#stage();
    const drag = this.#drag;
    if (!stage || !drag) return;
    if (event.buttons === 0) {
      // Let go where nothing told of it: a fast hand leaves the picture before it is held.
      this.#drag = undefined;
      return;
    }
    const at = this.#toPicture(event);
    const [dx, dy] = [at.x - drag.at.x, at.y - drag.at.y];
    const moved = drag.moved + Math.hypot(dx, dy);
    this.#drag = { at, moved };
    if (moved < CLICK_PX) return;
    // From here on it is no click, also outside of the picture.
    this.#hasDragged = true;
    this.#svg?.setPointerCapture(event.pointerId);
    stage.zoom = panBy(stage.zoom, dx, dy, stage.scene.main);
  };

  readonly #onPointerUp = (): void => {
    this.#drag = undefined;
    // Some engines let a click follow on what lies below the pointer, although it was captured.
    setTimeout(() => {
      this.#hasDragged = false;
    });
  };

  readonly #onOver = ({ type, target }: Event): void => {
    const [id] = this.#markAt(target)?.ids ?? [];
    this.#stage()?.look(id);
    // The Tab key leads to marks that are out of sight; a mouse only to those that are seen.
    const isByKey =
      type === 'focusin' && target instanceof Element && target.matches(':focus-visible');
    if (id !== undefined && isByKey) this.reveal(id);
  };

  readonly #onLeave = (): void => {
    this.#stage()?.look(undefined);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const stage = this.#stage();
    if (!stage || event.altKey || event.ctrlKey || event.metaKey) return;
    const mark = this.#markAt(event.target);
    if (this.#handleKey(event.key, stage, mark)) event.preventDefault();
  };

  /** Does what a key asks for; `false` for a key that is the page's. */
  #handleKey(key: string, stage: MapStage, mark: Cluster | undefined): boolean {
    const direction = ARROWS[key];
    if (direction) {
      if (mark) this.#step(mark, direction, stage);
      else {
        stage.zoom = panBy(
          stage.zoom,
          -direction.x * PAN_PX,
          -direction.y * PAN_PX,
          stage.scene.main,
        );
      }
      return true;
    }
    switch (key) {
      case '+':
      case '=':
        this.#zoomStep(STEP, mark);
        return true;
      case '-':
        this.#zoomStep(1 / STEP, mark);
        return true;
      case 'Home':
        this.zoomWhole();
        return true;
      case 'Enter':
      case ' ':
        if (mark) stage.choose(mark.ids);
        return mark !== undefined;
      case 'Escape':
        return stage.escape();
      default:
        return false;
    }
  }

  /** From one mark to the next in a direction, which comes into view if it is not. */
  #step(from: Cluster, direction: Point, stage: MapStage): void {
    const { zoom, scene } = stage;
    const next = nextMark(from, direction, stage);
    if (!next) return;
    this.#held = undefined;
    const { widthPx, heightPx } = scene.main;
    const isSeen = next.x > 0 && next.x < widthPx && next.y > 0 && next.y < heightPx;
    if (next.isMain && !isSeen) {
      stage.zoom = panBy(zoom, widthPx / 2 - next.x, heightPx / 2 - next.y, scene.main);
    }
    stage.focus(next.mark.ids[0] ?? '');
  }
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
