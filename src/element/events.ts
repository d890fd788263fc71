import type { DataError, DataErrorKind } from '../data/error.js';

const options: EventInit = { bubbles: true, composed: true };

/** `icc-load`: a widget shows new data. */
export class IccLoadEvent extends Event {
  constructor() {
    super('icc-load', options);
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
    super('icc-error', options);
    this.kind = kind;
    this.message = message;
    this.url = url;
    this.path = path;
    this.cause = cause;
  }
}

/** `icc-select`: the reader chose something. */
export class IccSelectEvent extends Event {
  /** The id of what was chosen, or `undefined` when the choice was cleared. */
  readonly id: string | undefined;
  /** What it is: `indicator`, `city`, … */
  readonly kind: string;

  constructor(kind: string, id?: string) {
    super('icc-select', options);
    this.kind = kind;
    this.id = id;
  }
}

/** `icc-view`: the reader chose another way to show the data. */
export class IccViewEvent extends Event {
  readonly view: string;

  constructor(view: string) {
    super('icc-view', options);
    this.view = view;
  }
}

declare global {
  interface HTMLElementEventMap {
    'icc-load': IccLoadEvent;
    'icc-error': IccErrorEvent;
    'icc-select': IccSelectEvent;
    'icc-view': IccViewEvent;
  }
}
