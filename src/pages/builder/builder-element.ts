import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Statement } from '../../data/schema/statements.js';
import { toCountries } from '../../embedding/catalogue.js';
import { DEFAULT_CHOICE, toChoice, withChange, type Choice } from '../../embedding/choice.js';
import { coloursOf } from '../../embedding/attributes.js';
import { toSnippet, type Snippet } from '../../embedding/snippet.js';
import { regionName } from '../../i18n/region-names.js';
import { defaultWidth, toPageAddress } from './address-bar.js';
import { isAddress, toFolder } from './addresses.js';
import { renderCompare } from './compare-fields.js';
import { ContentSource, type ShownContent } from './content-source.js';
import { copyFrom } from './copy.js';
import { directionOf, loadWords, toLanguage, type Language } from './languages.js';
import { loadLists, loadStatements, type Lists } from './lists.js';
import { renderLook } from './look-fields.js';
import { renderOutput } from './output.js';
import { NOTHING, renderTold, type Said } from './told.js';
import { renderLanguage, renderWay } from './page-fields.js';
import { applyLanguage, renderLanguages } from './page-language.js';
import { PreviewFrame, WIDTHS, type PreviewWidth } from './preview-frame.js';
import { renderPreview } from './preview-template.js';
import { renderStatementFields } from './statement-fields.js';
import type { BuilderView } from './view.js';
import { renderWhat } from './what-fields.js';
import { en, type BuilderWords } from './words/en.js';

/** How long typing has to pause before what was typed is used, in milliseconds. */
const PAUSE_MS = 300;

// Built files all lie one folder below the library's.
const here = import.meta.url;

/** A choice with what its widget shows: what is chosen since has yet to be drawn. */
interface Shown {
  readonly choice: Choice;
  readonly content: ShownContent;
  /** Id of the statement that is shown where none is chosen. */
  readonly statement: string | undefined;
}

/** The embed builder: choices on one side, preview and snippet on the other. Draws into the page itself. */
export class EmbedBuilder extends LitElement {
  static override properties: PropertyDeclarations = {
    library: {},
    stage: {},
    _choice: { state: true },
    _language: { state: true },
    _words: { state: true },
    _statedWords: { state: true },
    _lists: { state: true },
    _statements: { state: true },
    _shown: { state: true },
    _width: { state: true },
    _share: { state: true },
    _said: { state: true },
  };

  /** Address of the built files that lists and preview come from. Default: where this script lies. */
  declare library: string;

  /** Address of the page that shows the preview. Default: `preview.html` beside the builder's. */
  declare stage: string;

  declare private _choice: Choice;
  declare private _language: Language;
  declare private _words: BuilderWords;
  /** Words of the language that the widget is in. */
  declare private _statedWords: BuilderWords;
  /** `null` when they could not be loaded. */
  declare private _lists: Lists | null | undefined;
  declare private _statements: readonly Statement[];
  /** What snippet and preview are of; nothing before the first is ready. */
  declare private _shown: Shown | undefined;
  declare private _width: PreviewWidth;
  declare private _share: number;
  /** What was last told, and below which field. */
  declare private _said: Said;

  readonly #source = new ContentSource(() => this._lists?.links ?? new Map());
  #frame: PreviewFrame | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the page's language was chosen, not guessed. */
  #isLanguageChosen: boolean;

  constructor() {
    super();
    const query = new URLSearchParams(location.search);
    const chosen = toLanguage([query.get('page')]);
    this.library = new URL('../', here).href;
    this.stage = 'preview.html';
    this._choice = toChoice(query);
    this._language = chosen ?? toLanguage(navigator.languages) ?? 'en';
    this.#isLanguageChosen = chosen !== undefined;
    this._words = this._statedWords = en;
    this._statements = [];
    this._width = WIDTHS.find((width) => width === query.get('width')) ?? defaultWidth();
    this._share = 1;
    this._said = NOTHING;
  }

  override connectedCallback(): void {
    // What the page says where there is no script.
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
    void loadLists(this.library).then((lists) => {
      this._lists = lists ?? null;
    });
    void this.#speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#frame?.close();
    this.#frame = undefined;
    this.#source.clear();
  }

  // The page's own style sheet styles it.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { _words: words, _language: lang } = this;
    return html`<div class="lead-in">
        <div class="wrap">
          <h1>${words.title}</h1>
          <p class="lead">${words.lead}</p>
          ${renderLanguages(lang, words, { addressIn: this.#addressIn, onChoose: this.#onLanguage })}
        </div>
      </div>
      <div class="wrap builder">
        <section class="choices" aria-labelledby="choices-title">
          <h2 id="choices-title">${words.form}</h2>
          ${
            this._lists
              ? this.#renderForm(this._lists)
              : html`<p role="status">${this._lists === null ? words.noLists : words.loading}</p>`
          }
        </section>
        ${this.#renderPreview()}
        <div class="outcome">${this.#renderOutput()}</div>
      </div>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const frame = this.querySelector<HTMLIFrameElement>('iframe.stage');
    if (frame && !this.#frame) {
      this.#frame = new PreviewFrame(frame, (share) => {
        this._share = share;
      });
    }
    this.#frame?.setWidth(Number(this._width));
    this.#showPreview();
    if (changed.has('_lists') && this._lists) void this.#prepare();
  }

  #renderForm(lists: Lists): TemplateResult {
    const { _choice: choice, _words: words, _language: lang } = this;
    const view: BuilderView = {
      choice,
      words,
      lang,
      networks: lists.networks,
      countries: toCountries(lists.catalogue, lang, (code) => regionName(lang, code)),
      statements: this._statements,
      version: lists.release?.version,
      change: this.#onChange,
    };
    return html`<form
      aria-labelledby="choices-title"
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      ${renderWhat(view)} ${choice.widget === 'index-radar' ? renderCompare(view) : nothing}
      ${choice.widget === 'diversity-statement' ? renderStatementFields(view) : nothing}
      ${renderLanguage(view)} ${renderLook(view)} ${renderWay(view)}
      ${renderTold('reset', this._said, html`<button type="button" @click=${this.#onReset}>${words.reset}</button>`)}
    </form>`;
  }

  #renderPreview(): TemplateResult {
    return renderPreview({
      words: this._words,
      lang: this._language,
      width: this._width,
      share: this._share,
      page: this._shown && this.stage,
      onWidth: (width) => {
        this._width = width;
        this.#writeAddress();
      },
    });
  }

  #renderOutput(): TemplateResult {
    const { _choice, _words: words, _shown: shown } = this;
    const { choice } = shown ?? { choice: _choice };
    const release = this._lists?.release;
    const base = toFolder(choice.base) ?? this.library;
    return renderOutput({
      choice,
      words,
      stated: {
        words: this._statedWords,
        lang: this.#statedLanguage,
        dir: directionOf(this.#statedLanguage),
      },
      fault: this.#fault,
      snippet: shown && this.#toSnippet(shown, base),
      base,
      statement: shown?.statement,
      hasContent: shown?.content.carried !== undefined,
      hasHashes: release !== undefined && Object.keys(release.files).length > 0,
      link: this.#addressIn(),
      said: this._said,
      onCopy: this.#onCopy,
    });
  }

  /** The builder's language that is nearest to the widget's. */
  get #statedLanguage(): Language {
    return toLanguage([this._choice.lang]) ?? this._language;
  }

  /** The statement that is shown where none is chosen. */
  get #statement(): string | undefined {
    const { of, widget, principle } = this._choice;
    if (widget !== 'diversity-statement' || of === 'file') return undefined;
    return this._statements.find((each) => each.principle === principle)?.id;
  }

  #toSnippet({ choice, content, statement }: Shown, base: string): Snippet {
    return toSnippet(choice, {
      base,
      statement,
      release: this._lists?.release,
      content: choice.way === 'static' ? content.whole : content.carried,
      title: content.title ?? this._words.widgets[choice.widget],
      pageLang: this._language,
    });
  }

  #showPreview(): void {
    const { _shown: shown, _language: lang } = this;
    if (shown === undefined) return;
    const { body, css } = this.#toSnippet(shown, this.library);
    const colours = css === undefined ? [] : coloursOf(shown.choice);
    this.#frame?.show({
      type: 'icc-preview',
      body,
      colours: colours.map(([name, value]) => [`--icc-${name}`, value]),
      lang,
      dir: directionOf(lang),
    });
  }

  /** What has to be mended before there can be a snippet. */
  get #fault(): string | undefined {
    const { of, src } = this._choice;
    if (of !== 'file' || isAddress(src.trim())) return undefined;
    return src.trim() === '' ? this._words.fileMissing : this._words.fileWrong;
  }

  /** Gets what the widget shows, for the snippet to carry. */
  async #prepare(): Promise<void> {
    const { _choice: choice, library } = this;
    if (this.#fault !== undefined) return;
    const lang = choice.lang || this._language;
    if (choice.widget === 'diversity-statement') {
      this._statements = await loadStatements(library, lang);
      if (choice !== this._choice) return;
    }
    const statement = this.#statement;
    const content = await this.#source.load(choice, { base: library, statement }, lang);
    if (content !== undefined) this._shown = { choice, content, statement };
  }

  async #speak(): Promise<void> {
    const language = this._language;
    const stated = this.#statedLanguage;
    const [words, statedWords] = await Promise.all([loadWords(language), loadWords(stated)]);
    if (language !== this._language || stated !== this.#statedLanguage) return;
    this._words = words;
    this._statedWords = statedWords;
    applyLanguage(language, words);
  }

  #writeAddress(): void {
    history.replaceState(null, '', this.#addressIn());
  }

  readonly #addressIn = (language = this.#isLanguageChosen ? this._language : ''): string =>
    toPageAddress({ choice: this._choice, width: this._width, language });

  readonly #onChange = (change: Partial<Choice>): void => {
    this._choice = withChange(this._choice, change);
    this._said = NOTHING;
    clearTimeout(this.#timer);
    // Browsers allow only so many addresses in a while.
    this.#timer = setTimeout(() => {
      this.#writeAddress();
      void this.#speak();
      void this.#prepare();
    }, PAUSE_MS);
  };

  readonly #onLanguage = (language: Language): void => {
    this._language = language;
    this.#isLanguageChosen = true;
    this.#writeAddress();
    void this.#speak();
    void this.#prepare();
  };

  readonly #onReset = (): void => {
    this.#onChange(DEFAULT_CHOICE);
    this._width = defaultWidth();
    this._said = { id: 'reset', text: this._words.resetDone };
  };

  readonly #onCopy = (field: HTMLTextAreaElement, what: string): void => {
    // Emptied first, so that the same words are announced again.
    this._said = NOTHING;
    void copyFrom(field).then((isCopied) => {
      const { copied, selected } = this._words;
      this._said = { id: field.id, text: isCopied ? copied(what) : selected };
    });
  };
}
