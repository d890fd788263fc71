import type { LitElement, ReactiveController } from 'lit';

/** How far below the viewport a widget starts to load: about one more screen of a phone. */
const MARGIN = '600px';

/** Knows whether the host has come near the viewport; from then on it stays `true`. */
export class VisibilityController implements ReactiveController {
  near = false;
  readonly #host: LitElement;
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.near = true;
        this.hostDisconnected();
        this.#host.requestUpdate();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
