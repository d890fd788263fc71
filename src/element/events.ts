import type { DataError, DataErrorKind } from '../data/error.js';

/** Events leave the widget and its shadow root. */
export const eventOptions: EventInit = { bubbles: true, composed: true };

/** `icc-load`: a widget shows new data. */
export class IccLoadEvent extends Event {
  constructor() {
    super('icc-load', eventOptions);
  }
}

/** `icc-error`: data could not be loaded or read. For developers; readers see a translated state. */
export class IccErrorEvent extends Event {
  declare readonly kind: DataErrorKind;
  /** What went wrong and what to do, in English. */
  declare readonly message: string;
  declare readonly url: string | undefined;
  /** Where in the file. */
  declare readonly path: string | undefined;
  declare readonly cause: unknown;

  constructor(error: DataError) {
    super('icc-error', eventOptions);
    Object.assign(this, error);
  }
}

declare global {
  interface HTMLElementEventMap {
    'icc-load': IccLoadEvent;
    'icc-error': IccErrorEvent;
  }
}
