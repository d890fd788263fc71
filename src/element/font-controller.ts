import type { LitElement, ReactiveController } from 'lit';
import { clamp } from '../core/math.js';
import type { TextMeasure } from '../core/text-measure.js';
import { measureIn } from './measure.js';

/** Labels are a little smaller than the page's text, but never too small to read. */
const LABEL_SIZE = 0.8125;
const [MIN_LABEL_PX, MAX_LABEL_PX] = [12, 20];

/** Knows the page's font: what labels measure in it, and how large they are. */
export class FontController implements ReactiveController {
  /** A new function whenever measurements may have changed. */
  measure: TextMeasure = measureIn('sans-serif');
  labelSizePx = 13;
  readonly #host: LitElement;
  #family = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Fonts that are still on their way change every measurement.
    void document.fonts.ready.then(() => {
      this.#family = '';
      this.#host.requestUpdate();
    });
  }

  hostUpdate(): void {
    const { fontFamily, fontSize } = getComputedStyle(this.#host);
    const size = Math.round(Number.parseFloat(fontSize) * LABEL_SIZE);
    this.labelSizePx = clamp(size || MIN_LABEL_PX, MIN_LABEL_PX, MAX_LABEL_PX);
    if (fontFamily === this.#family) return;
    this.#family = fontFamily;
    this.measure = measureIn(fontFamily || 'sans-serif');
  }
}
