import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { toChoice, toQuery, toShown, type PreviewChoice } from './choice.js';
import type { Connection } from './connection.js';
import { LEVELS, toCounts, type Level } from './groups.js';
import { renderMessages } from './messages-template.js';
import type { PreviewState } from './state.js';
import { toStatus } from './status.js';
import { renderChoices, renderWidgets, type WidgetsView } from './widgets-template.js';
import { LANGUAGES, loadWords, toLanguage, type Language, type PreviewWords } from './words.js';
import { en } from './words/en.js';

/** How many messages are listed at first, and how many more with each wish for more. */
const MOST = 100;

/** The preview of a dataset: widgets beside the messages of the check. Draws into the page itself. */
export class DataPreview extends LitElement {
  static override properties: PropertyDeclarations = {
    connection: { attribute: false },
    _state: { state: true },
    _isLost: { state: true },
    _language: { state: true },
    _words: { state: true },
    _choice: { state: true },
    _most: { state: true },
  };

  /** The way to the server; nothing is shown without. */
  declare connection: Connection | undefined;

  declare private _state: PreviewState | undefined;
  declare private _isLost: boolean;
  declare private _language: Language;
  declare private _words: PreviewWords;
  declare private _choice: PreviewChoice;
  declare private _most: number;

  /** The dataset that the widgets show. */
  #dataset: string | null = null;
  /** Whether there was another one before. */
  #hasChanged = false;
  #stopListening: (() => void) | undefined;
  #turn = 0;
  /** Whether the page's language was chosen, not guessed. */
  #isLanguageChosen: boolean;

  constructor() {
    super();
    const query = new URLSearchParams(location.search);
    const chosen = toLanguage([query.get('lang')]);
    this._isLost = false;
    this._language = chosen ?? toLanguage(navigator.languages) ?? 'en';
    this.#isLanguageChosen = chosen !== undefined;
    this._words = en;
    this._choice = toChoice(query);
    this._most = MOST;
  }

  override connectedCallback(): void {
    // What the page says where there is no script.
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
    this.#listen();
    void this.#speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#turn++;
  }

  // The page's own style sheet styles it.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('connection') && this.isConnected) this.#listen();
  }

  protected override render(): TemplateResult {
    const { _words: words, _state: state, _language: language, _isLost: isLost } = this;
    const { text, kind } = toStatus(state, { isLost, words, language });
    const hasWidgets = state !== undefined && state.dataset !== null;
    const hasMessages = state !== undefined && state.builtAt !== null;
    return html`${hasWidgets ? html`<a class="skip" href="#widgets">${words.toWidgets}</a>` : nothing}
      <header class="head">
        <div class="wrap">
          <p class="of">${state === undefined ? words.preview : words.of(state.folder)}</p>
          <h1 dir="auto">${state?.title ?? state?.folder ?? words.preview}</h1>
          ${this.#renderLanguages()}
        </div>
      </header>
      <div class="state">
        <div class="wrap">
          <p class="status ${kind}" role="status">${text}</p>
          ${
            hasWidgets && hasMessages
              ? html`<a class="to-messages" href="#messages">${words.toMessages}</a>`
              : nothing
          }
        </div>
      </div>
      <main class="wrap preview ${hasWidgets ? '' : 'alone'}">
        ${hasWidgets ? this.#renderWidgets(state) : nothing}
        ${hasMessages ? this.#renderMessages(state) : nothing}
      </main>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const { _state: state, _words: words } = this;
    const errors = toCounts(state?.problems ?? []).error;
    const title = `${words.preview}: ${state?.title ?? state?.folder ?? '…'}`;
    document.title = errors === 0 ? title : `(${words.counts.error(errors)}) ${title}`;

    const dataset = state?.dataset ?? this.#dataset;
    const isOther = this.#dataset !== null && dataset !== this.#dataset;
    this.#dataset = dataset;
    this.#hasChanged ||= isOther;
    // What is chosen now may have been seen before, and the page keeps what it has seen.
    if (isOther || (this.#hasChanged && changed.has('_choice'))) this.#reloadWidgets();
  }

  #renderWidgets(state: PreviewState): TemplateResult {
    const { _words: words, _language: lang } = this;
    const view: WidgetsView = {
      words,
      lang,
      state,
      shown: toShown(this._choice, state, lang),
      onChange: this.#onChange,
    };
    return html`<section id="widgets" class="widgets" aria-labelledby="widgets-title" tabindex="-1">
      <h2 id="widgets-title" class="visually-hidden">${words.widgets}</h2>
      ${renderChoices(view)} ${renderWidgets(view)}
    </section>`;
  }

  /** A box that scrolls has to be reached by keyboard, to be scrolled. */
  #renderMessages({ problems, language }: PreviewState): TemplateResult {
    return html`<section
      id="messages"
      class="messages"
      aria-labelledby="messages-title"
      tabindex="0"
    >
      ${renderMessages({
        words: this._words,
        problems,
        lang: language,
        hidden: this._choice.hidden,
        most: this._most,
        onLevel: this.#onLevel,
        onMore: this.#onMore,
      })}
    </section>`;
  }

  #renderLanguages(): TemplateResult {
    return html`<nav class="languages" aria-label=${this._words.pageLanguage}>
      <ul>
        ${Object.entries(LANGUAGES).map(
          ([code, name]) =>
            html`<li>
              <a
                href=${this.#addressIn(code)}
                lang=${code}
                hreflang=${code}
                aria-current=${code === this._language ? 'true' : nothing}
                @click=${this.#onLanguage}
                >${name}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  /** The widgets stay as the reader left them, and get the figures as they are now. */
  #reloadWidgets(): void {
    for (const element of this.querySelectorAll('.widget > *')) {
      // Not every child is a widget, and a widget may not be defined yet.
      if ('reload' in element && typeof element.reload === 'function') {
        void (element.reload as () => Promise<void>)();
      }
    }
  }

  #listen(): void {
    this.#stopListening?.();
    this.#stopListening = this.connection?.listen(
      () => void this.#load(),
      () => {
        this._isLost = true;
      },
    );
  }

  async #load(): Promise<void> {
    const turn = ++this.#turn;
    const state = await this.connection?.load(this._language);
    if (turn !== this.#turn) return;
    this._isLost = state === undefined;
    if (state !== undefined) this._state = state;
  }

  async #speak(): Promise<void> {
    const language = this._language;
    const words = await loadWords(language);
    if (language !== this._language) return;
    this._words = words;
    document.documentElement.lang = language;
  }

  /** The address of the page with everything that was chosen. */
  #addressIn(language = this.#isLanguageChosen ? this._language : ''): string {
    const query = toQuery(this._choice);
    if (language !== '') query.set('lang', language);
    return `${location.pathname}${query.size > 0 ? `?${query.toString()}` : ''}`;
  }

  #change(change: Partial<PreviewChoice>): void {
    this._choice = { ...this._choice, ...change };
    history.replaceState(null, '', this.#addressIn());
  }

  readonly #onChange = (change: Partial<PreviewChoice>): void => {
    this.#change(change);
  };

  readonly #onLevel = (level: Level, isShown: boolean): void => {
    const { hidden } = this._choice;
    this.#change({
      hidden: LEVELS.filter((each) => (each === level ? !isShown : hidden.includes(each))),
    });
  };

  readonly #onMore = (): void => {
    this._most += MOST;
  };

  readonly #onLanguage = (event: MouseEvent): void => {
    const { currentTarget: link } = event;
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (isElsewhere || !(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    this._language = toLanguage([link.lang]) ?? 'en';
    this.#isLanguageChosen = true;
    history.replaceState(null, '', this.#addressIn());
    void this.#speak();
    void this.#load();
  };
}
