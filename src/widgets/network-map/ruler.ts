/** Knows the width of an element that comes and goes, in whole CSS pixels: 0 while it is not displayed. */
export class Ruler {
  widthPx = 0;
  readonly #changed: () => void;
  readonly #observer: ResizeObserver;
  #element: Element | null = null;

  /** @param changed called when the width is another one. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#observer = new ResizeObserver(() => {
      // Not within the callback: a scrollbar that comes with the picture would be reported as an error.
      requestAnimationFrame(() => {
        this.#measure();
      });
    });
  }

  /** Measures an element from now on, at once for the first time; or none. */
  watch(element: Element | null): void {
    if (element === this.#element) return;
    this.#observer.disconnect();
    this.#element = element;
    if (!element) return;
    this.#observer.observe(element);
    this.#measure();
  }

  #measure(): void {
    const width = this.#element?.clientWidth;
    if (width === undefined || width === this.widthPx) return;
    this.widthPx = width;
    this.#changed();
  }
}
