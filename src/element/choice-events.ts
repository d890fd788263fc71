import { eventOptions } from './events.js';

/** `icc-select`: the reader chose something. */
export class IccSelectEvent extends Event {
  /** The id of what was chosen, or `undefined` when the choice was cleared. */
  readonly id: string | undefined;
  /** What it is: `indicator`, `city`, … */
  readonly kind: string;

  constructor(kind: string, id?: string) {
    super('icc-select', eventOptions);
    this.kind = kind;
    this.id = id;
  }
}

/** `icc-view`: the reader chose another way to show the data. */
export class IccViewEvent extends Event {
  readonly view: string;

  constructor(view: string) {
    super('icc-view', eventOptions);
    this.view = view;
  }
}

declare global {
  interface HTMLElementEventMap {
    'icc-select': IccSelectEvent;
    'icc-view': IccViewEvent;
  }
}
