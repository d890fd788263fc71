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
  readonly kind: DataErrorKind;
  /** What went wrong and what to do, in English. */
  readonly message: string;
  readonly url: string | undefined;
  /** Where in the file. */
  readonly path: string | undefined;
  readonly cause: unknown;

  constructor({ kind, message, url, path, cause }: DataError) {
    super('icc-error', eventOptions);
    this.kind = kind;
    this.message = message;
    this.url = url;
    this.path = path;
    this.cause = cause;
  }
}

declare global {
  interface HTMLElementEventMap {
    'icc-load': IccLoadEvent;
    'icc-error': IccErrorEvent;
  }
}
