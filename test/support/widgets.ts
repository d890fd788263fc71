import { aPlace } from './place.js';

/** How a test wants its widget. */
export interface WidgetSetup {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: unknown;
  /** Width of the box around the widget. Default: 700. */
  readonly widthPx?: number;
  /** Content of the page inside the tag. */
  readonly content?: string;
  /** Attributes of the box around the widget: language, direction, style. */
  readonly around?: Readonly<Record<string, string>>;
}

/** What is asked of a widget to look into it. */
interface Rendered {
  readonly renderRoot: ParentNode;
}

/** A widget that is not in the page yet. It loads at once, unless the attributes say otherwise. */
export function aWidget<
  Tag extends 'icc-diversity-statement' | 'icc-index-radar' | 'icc-network-map',
>(tag: Tag, { attributes = {}, data, content = '' }: WidgetSetup): HTMLElementTagNameMap[Tag] {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) {
    widget.setAttribute(name, value);
  }
  if (data !== undefined) widget.data = data;
  widget.innerHTML = content;
  return widget;
}

/** Puts a widget into a box of its own in the page. */
export function put<Widget extends Element>(widget: Widget, setup: WidgetSetup): Widget {
  aPlace(setup.widthPx, setup.around).append(widget);
  return widget;
}

/** The first element inside the widget that matches. */
export function find<Found extends Element = HTMLElement>(
  widget: Rendered,
  selector: string,
): Found | null {
  return widget.renderRoot.querySelector<Found>(selector);
}

/** Whether there is such an element inside the widget. */
export function has(widget: Rendered, selector: string): boolean {
  return find(widget, selector) !== null;
}

/** The first element inside the widget that matches, which must be there. */
export function get<Found extends Element = HTMLElement>(
  widget: Rendered,
  selector: string,
): Found {
  const found = find<Found>(widget, selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
}

/** All elements inside the widget that match. */
export function all<Found extends Element = HTMLElement>(
  widget: Rendered,
  selector: string,
): readonly Found[] {
  return [...widget.renderRoot.querySelectorAll<Found>(selector)];
}

/** The element that has the focus inside the widget. */
export function focused(widget: Element): Element | null {
  return widget.shadowRoot?.activeElement ?? null;
}

/** What was last said to assistive technology. */
export function announcement(widget: Rendered): string {
  return textOf(get(widget, '[role=status] .visually-hidden'));
}

/** The text of an element with its white space put in order. */
export function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** Settles with the next event of this name on the widget. */
export function eventOf<Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) => {
    target.addEventListener(
      name,
      (event) => {
        resolve(event as HTMLElementEventMap[Name]);
      },
      {
        once: true,
      },
    );
  });
}

/** All events of these names that reach an element from now on. */
export function listen<Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  ...names: readonly Name[]
): HTMLElementEventMap[Name][] {
  const events: HTMLElementEventMap[Name][] = [];
  for (const name of names) {
    target.addEventListener(name, (event) => {
      events.push(event as HTMLElementEventMap[Name]);
    });
  }
  return events;
}
