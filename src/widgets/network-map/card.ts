import type { LitElement, nothing, TemplateResult } from 'lit';
import { addStyles } from '../../element/add-styles.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import { cardStyles } from './card-styles.js';
import { renderCard } from './card-template.js';
import type { NetworkModel } from './model.js';

/** What happens beside the card when it opens and closes. */
export interface CardEvents {
  /** A place was chosen, or no longer is. */
  readonly onSelect: (id: string | undefined) => void;
  /** Puts the focus on the mark of a place. */
  readonly focusPlace: (id: string) => void;
}

/** Where the card was opened from. */
interface Opener {
  readonly id: string;
  readonly isListed: boolean;
}

/** The card of what the reader chose, and the way back from it. */
export class MemberCard {
  readonly #host: LitElement;
  readonly #events: CardEvents;
  #ids: readonly string[] = [];
  #opener: Opener | undefined;
  #isNew = false;
  /** Whether it lies in its place, below map and list, instead of over them. */
  #isResting = false;

  constructor(host: LitElement, events: CardEvents) {
    this.#host = host;
    this.#events = events;
    addStyles(host, cardStyles);
    host.renderRoot.addEventListener('focusin', this.#onFocus);
  }

  /** The place that is chosen; none while there are several to choose from. */
  get selected(): string | undefined {
    return this.#ids.length === 1 ? this.#ids[0] : undefined;
  }

  /**
   * Opens for what the reader chose; for the same again, it closes.
   *
   * @param opener where the focus goes back to; from within the card, its first opener stays.
   */
  choose(ids: readonly string[], opener: Element | null): void {
    const [id] = ids;
    if (id === undefined) return;
    if (ids.length === 1 && id === this.selected) {
      this.close();
      return;
    }
    if (!opener?.closest('.card'))
      this.#opener = { id, isListed: Boolean(opener?.closest('.list')) };
    const before = this.selected;
    this.#ids = ids;
    this.#isNew = true;
    this.#isResting = false;
    this.#host.requestUpdate();
    if (this.selected !== before) this.#events.onSelect(this.selected);
  }

  /** @returns whether there was something to close. */
  close(): boolean {
    if (this.#ids.length === 0) return false;
    const before = this.selected;
    this.reset();
    void this.#giveBackFocus();
    if (before !== undefined) this.#events.onSelect(undefined);
    return true;
  }

  /** To the name or the mark that the card was opened from; or as near as what is shown by now allows. */
  async #giveBackFocus(): Promise<void> {
    const { id, isListed } = this.#opener ?? {};
    if (id === undefined) return;
    const host = this.#host;
    await host.updateComplete;
    // By id: what was an opener may have been drawn anew, or be another by now.
    const focus = (selector: string): boolean => {
      const found = host.renderRoot.querySelector<HTMLElement | SVGElement>(selector);
      found?.focus();
      return found !== null;
    };
    const focusName = (): boolean => focus(`.member[data-id="${id}"] .name`);
    if (isListed && focusName()) return;
    this.#events.focusPlace(id);
    await host.updateComplete;
    const { activeElement } = host.shadowRoot ?? {};
    if (!activeElement && !focusName() && !focus('.drawing')) focus('.list');
  }

  /** Closes without a word, for other data. */
  reset(): void {
    this.#ids = [];
    this.#isNew = false;
    this.#host.requestUpdate();
  }

  render(
    model: NetworkModel,
    headingLevel: number,
    words: MapWords,
  ): TemplateResult | typeof nothing {
    return renderCard(
      {
        model,
        ids: this.#ids,
        headingLevel,
        isResting: this.#isResting,
        onClose: () => {
          this.close();
        },
        onChoose: (id) => {
          const { renderRoot } = this.#host;
          this.choose([id], renderRoot.querySelector('.card'));
        },
      },
      words,
    );
  }

  /** Takes the focus when it has just opened. */
  updated(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    this.#host.renderRoot.querySelector<HTMLElement>('.card')?.focus();
  }

  /** What a key leads to has to be seen: a card that would hide it goes to its place. */
  readonly #onFocus = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    // Only then has the browser brought into view what has the focus.
    requestAnimationFrame(() => {
      const card = this.#host.renderRoot.querySelector('.card');
      if (!card || card.contains(target) || !target.matches(':focus-visible')) return;
      const { left, right, top, bottom } = card.getBoundingClientRect();
      const box = target.getBoundingClientRect();
      if (box.bottom <= top || box.top >= bottom || box.right <= left || box.left >= right) return;
      this.#isResting = true;
      this.#host.requestUpdate();
    });
  };
}
