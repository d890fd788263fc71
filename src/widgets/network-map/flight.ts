import { between } from '../../geometry/zooming.js';
import type { Zoom } from '../../geometry/zoom.js';

/** What is moved. */
export interface Movable {
  zoom: Zoom;
}

const DURATION_MS = 260;

/** Moves the map to where it is wanted, step by step, or at once for readers who want no motion. */
export class Flight {
  readonly #stage: () => Movable | undefined;
  #frame = 0;
  /** Where the last movement leads, and how far it has come. */
  #leg: { readonly to: Zoom; readonly at: Zoom } | undefined;

  constructor(stage: () => Movable | undefined) {
    this.#stage = stage;
  }

  /** Whether the last movement has come to its end, or something else has moved the map since. */
  get isOver(): boolean {
    const leg = this.#leg;
    return !leg || leg.at === leg.to || this.#stage()?.zoom !== leg.at;
  }

  /** Where the map will be: two presses in a row are two steps, although the first is on its way. */
  goalFrom(zoom: Zoom): Zoom {
    return this.#leg?.at === zoom ? this.#leg.to : zoom;
  }

  go(to: Zoom): void {
    const stage = this.#stage();
    if (!stage) return;
    cancelAnimationFrame(this.#frame);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#leg = { to, at: to };
      stage.zoom = to;
      return;
    }
    const from = stage.zoom;
    this.#leg = { to, at: from };
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const share = Math.min((now - start) / DURATION_MS, 1);
      const current = this.#stage();
      // Whatever else moved the map in the meantime, other data among it, has the last word.
      if (!current || current.zoom !== this.#leg?.at) return;
      const at = share === 1 ? to : between(from, to, 1 - (1 - share) ** 3);
      this.#leg = { to, at };
      current.zoom = at;
      if (share < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#leg = undefined;
  }
}
