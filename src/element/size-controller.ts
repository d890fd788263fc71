import type { LitElement, ReactiveController } from 'lit';
import { isServer } from './is-server.js';

/** What is drawn for where there is no page to measure: the width of a column of text. */
export const served = { widthPx: 640 };

/**
 * Knows the width of one element inside the host, in whole CSS pixels.
 *
 * The width is 0 while the host is not displayed (a closed tab or dialog) and
 * arrives when it is shown.
 */
export class SizeController implements ReactiveController {
  widthPx = isServer ? served.widthPx : 0;
  readonly #host: LitElement;
  readonly #ruler: string;
  #observer: ResizeObserver | undefined;
  #observed: Element | undefined;

  /** @param ruler selects where to measure: an element without height, so that what is drawn never resizes it. */
  constructor(host: LitElement, ruler = '.ruler') {
    this.#host = host;
    this.#ruler = ruler;
    host.addController(this);
  }

  hostUpdated(): void {
    const ruler = this.#host.renderRoot.querySelector(this.#ruler) ?? undefined;
    if (ruler === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = ruler;
    if (!ruler) return;
    this.#observer ??= new ResizeObserver(() => {
      // Not within the callback: a scrollbar that comes with the picture would be reported as an error.
      requestAnimationFrame(() => {
        this.#measure();
      });
    });
    this.#observer.observe(ruler);
    // At once: the observer answers a frame later, and the page would jump.
    this.#measure();
  }

  #measure(): void {
    const width = this.#observed?.clientWidth;
    if (width === undefined || width === this.widthPx) return;
    this.widthPx = width;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }
}
