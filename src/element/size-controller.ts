import type { LitElement, ReactiveController } from 'lit';

/**
 * Knows the width of one element inside the host, in whole CSS pixels.
 *
 * The width is 0 while the host is not displayed (a closed tab or dialog) and
 * arrives when it is shown.
 */
export class SizeController implements ReactiveController {
  widthPx = 0;
  readonly #host: LitElement;
  readonly #observer: ResizeObserver;
  #observed: Element | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#observer = new ResizeObserver((entries) => {
      const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
      if (width === this.widthPx) return;
      this.widthPx = width;
      host.requestUpdate();
    });
    host.addController(this);
  }

  /** Where to measure: an element without height, so that what is drawn never resizes it. */
  hostUpdated(): void {
    const ruler = this.#host.renderRoot.querySelector('.ruler') ?? undefined;
    if (ruler === this.#observed) return;
    this.#observer.disconnect();
    this.#observed = ruler;
    if (ruler) this.#observer.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = undefined;
  }
}
