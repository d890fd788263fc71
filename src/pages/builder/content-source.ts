import { attributesOf, coloursOf, type AttributeContext } from '../../embedding/attributes.js';
import type { Choice, WidgetName } from '../../embedding/choice.js';
import { contentOf, type Content, type ContentElement } from '../../embedding/content.js';

/** What a widget shows, and how it calls itself. */
export interface ShownContent extends Content {
  readonly title: string | undefined;
}

const DEFINITIONS: Readonly<Record<WidgetName, () => Promise<unknown>>> = {
  'index-radar': () => import('../../widgets/index-radar/define.js'),
  'network-map': () => import('../../widgets/network-map/define.js'),
  'diversity-statement': () => import('../../widgets/diversity-statement/define.js'),
};

/** Has the chosen widget draw itself where nobody sees it, to take its content from it. */
export class ContentSource {
  readonly #links: () => ReadonlyMap<string, string>;
  #place: HTMLElement | undefined;
  #turn = 0;
  #last: { readonly key: string; readonly content: ShownContent } | undefined;

  /** @param links addresses of members by their names. */
  constructor(links: () => ReadonlyMap<string, string>) {
    this.#links = links;
  }

  /**
   * What the chosen widget shows, or `undefined` if another one was asked for meanwhile.
   *
   * @param lang language of the page, for a widget that has none of its own.
   */
  async load(
    choice: Choice,
    context: AttributeContext,
    lang: string,
  ): Promise<ShownContent | undefined> {
    const turn = ++this.#turn;
    const attributes = attributesOf(choice, context);
    const colours = coloursOf(choice);
    // Much of a choice is about the snippet alone.
    const key = JSON.stringify([choice.widget, attributes, colours, lang]);
    if (this.#last?.key === key) return this.#last.content;
    await DEFINITIONS[choice.widget]();
    if (turn !== this.#turn) return undefined;
    // Defined by the line above, with the methods that all three have.
    const element = document.createElement(`icc-${choice.widget}`) as ContentElement;
    for (const [name, value] of attributes) element.setAttribute(name, value);
    for (const [name, colour] of colours) {
      element.style.setProperty(`--icc-${name}`, colour);
    }
    element.setAttribute('loading', 'eager');
    const place = this.#clearedPlace();
    place.lang = lang;
    place.append(element);
    await element.ready;
    const links = this.#links();
    const content = await contentOf(element, (name) => links.get(name));
    const title = element.getAttribute('heading') ?? element.toTable()?.caption;
    if (turn !== this.#turn) return undefined;
    const shown = { ...content, title };
    // What could not be loaded may be there the next time.
    if (content.whole !== undefined) this.#last = { key, content: shown };
    return shown;
  }

  /** Takes the widget out of the page. */
  clear(): void {
    this.#turn++;
    this.#place?.remove();
  }

  #clearedPlace(): HTMLElement {
    const place = (this.#place ??= document.createElement('div'));
    place.className = 'builder-source';
    place.ariaHidden = 'true';
    place.inert = true;
    place.replaceChildren();
    document.body.append(place);
    return place;
  }
}
