import { laterMapWords } from '../../i18n/network-map/later.js';
import type { Words } from '../../i18n/words.js';
import type { Cluster } from '../../geometry/clusters.js';
import type { Point } from '../../geometry/polar.js';
import { WHOLE, type Zoom } from '../../geometry/zoom.js';
import {
  between,
  clampZoom,
  MAX_SCALE,
  panBy,
  toSeen,
  zoomBy,
  zoomTo,
} from '../../geometry/zooming.js';
import type { MapScene } from './geometry.js';
import type { MapMarks } from './marks.js';
import { nextMark } from './next-mark.js';

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
/** One press of an arrow key, in pixels. */
const PAN_PX = 60;
const DURATION_MS = 260;
/** A press that moves less than this is a click, in pixels. */
const CLICK_PX = 4;

interface Pinch {
  readonly middle: Point;
  readonly spread: number;
}

/**
 * Moves the map: by mouse, by two fingers, by the wheel with Ctrl or ⌘, by keys.
 * One finger and the plain wheel stay the page's.
 */
export class MapMover {
  readonly #stage: () => MapStage | undefined;
  #svg: SVGSVGElement | undefined;
  #listening: AbortController | undefined;
  #drag: { at: Point; moved: number } | undefined;
  #pinch: Pinch | undefined;
  #frame = 0;

  constructor(stage: () => MapStage | undefined) {
    this.#stage = stage;
  }

  /** Listens to a picture; again for the same one does nothing. */
  attach(svg: SVGSVGElement | undefined): void {
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
    on('click', this.handleClick);
    on('keydown', this.#onKeydown);
  }

  detach(): void {
    this.#listening?.abort();
    cancelAnimationFrame(this.#frame);
    this.#svg = undefined;
    this.#drag = this.#pinch = undefined;
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
    const fitting = zoomTo(places, stage.scene.main);
    this.#go(
      fitting.scale > stage.zoom.scale * 1.2
        ? fitting
        : zoomBy(stage.zoom, STEP, toSeen(stage.zoom, first ?? { x: 0, y: 0 }), stage.scene.main),
    );
    return true;
  }

  readonly handleClick = (event: { readonly target: EventTarget | null }): void => {
    const mark = this.#markAt(event.target);
    if (mark) this.#stage()?.choose(mark.ids);
  };

  #zoomStep(factor: number): void {
    const stage = this.#stage();
    if (!stage) return;
    const { widthPx, heightPx } = stage.scene.main;
    this.#go(zoomBy(stage.zoom, factor, { x: widthPx / 2, y: heightPx / 2 }, stage.scene.main));
  }

  /** Goes there step by step, or at once for readers who want no motion. */
  #go(to: Zoom): void {
    const stage = this.#stage();
    if (!stage) return;
    cancelAnimationFrame(this.#frame);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      stage.zoom = to;
      return;
    }
    const from = stage.zoom;
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const share = Math.min((now - start) / DURATION_MS, 1);
      const current = this.#stage();
      if (!current) return;
      current.zoom = share === 1 ? to : between(from, to, 1 - (1 - share) ** 3);
      if (share < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** A point of the window as one of the picture. */
  #toPicture({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = this.#svg?.getBoundingClientRect();
    const scene = this.#stage()?.scene;
    if (!box || !scene) return { x: 0, y: 0 };
    const by = scene.widthPx / (box.width || 1);
    return { x: (clientX - box.left) * by, y: (clientY - box.top) * by };
  }

  #markAt(target: EventTarget | null): Cluster | undefined {
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
    const [a, b] = [this.#toPicture(first), this.#toPicture(second)];
    const pinch = {
      middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
      spread: Math.hypot(a.x - b.x, a.y - b.y) || 1,
    };
    const before = event.type === 'touchmove' ? this.#pinch : undefined;
    this.#pinch = pinch;
    if (!before) return;
    const { main } = stage.scene;
    const grown = zoomBy(stage.zoom, pinch.spread / before.spread, before.middle, main);
    const [dx, dy] = [pinch.middle.x - before.middle.x, pinch.middle.y - before.middle.y];
    stage.zoom = panBy(grown, dx, dy, main);
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
    const at = this.#toPicture(event);
    const [dx, dy] = [at.x - drag.at.x, at.y - drag.at.y];
    const moved = drag.moved + Math.hypot(dx, dy);
    this.#drag = { at, moved };
    if (moved < CLICK_PX) return;
    // From here on it is no click, also outside of the picture.
    this.#svg?.setPointerCapture(event.pointerId);
    stage.zoom = panBy(stage.zoom, dx, dy, stage.scene.main);
  };

  readonly #onPointerUp = (): void => {
    this.#drag = undefined;
  };

  readonly #onOver = (event: Event): void => {
    const mark = this.#markAt(event.target);
    this.#stage()?.look(mark?.ids[0]);
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
        this.zoomIn();
        return true;
      case '-':
        this.zoomOut();
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
