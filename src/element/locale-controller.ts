import { LocalizeController, update } from '@shoelace-style/localize';
import type { LitElement } from 'lit';
import { formatsOf } from '../i18n/formats.js';
import type { Messages, Term } from '../i18n/messages.js';
import { loadLanguage } from '../i18n/registry.js';
import type { Words } from '../i18n/words.js';

let observing = false;

/**
 * Follows the language and the direction of the nearest ancestor that names
 * them, through shadow roots, and loads the words that they need.
 */
export class LocaleController extends LocalizeController<Messages> {
  readonly #host: LitElement;
  #words: Words | undefined;

  constructor(host: LitElement) {
    super(host);
    this.#host = host;
  }

  override hostConnected(): void {
    super.hostConnected();
    observeDocument();
  }

  override lang(): string {
    const lang = this.#host.lang || nearestLang(this.#host) || navigator.language;
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(lang.replaceAll('_', '-'))[0] ?? 'en';
    } catch {
      // Not every page writes tags that `Intl` takes; a wrong one must not break the widget.
      return 'en';
    }
  }

  /** The direction of the page around the host, unless the host has a language of its own. */
  override dir(): 'ltr' | 'rtl' {
    const { dir, lang } = this.#host;
    const direction = dir || (lang ? this.term('$dir') : getComputedStyle(this.#host).direction);
    return direction === 'rtl' ? 'rtl' : 'ltr';
  }

  /** The words in force. The same object as long as nothing changed. */
  get words(): Words {
    const language = this.#used();
    const locale = language === 'en' && !/^en\b/i.test(this.lang()) ? 'en' : this.lang();
    const direction = this.dir();
    const words = this.#words;
    if (words?.formats.locale === locale && words.direction === direction) return words;
    const term: Term = (key, ...values) => this.term(key, ...values);
    this.#words = { term, formats: formatsOf(locale), language, direction };
    return this.#words;
  }

  /** Loads the words of the language in force. Never fails: English is always there. */
  async load(): Promise<void> {
    const before = this.#used();
    await loadLanguage(this.lang());
    if (this.#used() !== before) this.#host.requestUpdate();
  }

  #used(): string {
    const language = this.lang().split('-')[0] ?? 'en';
    return this.exists('loading', { lang: language }) ? language : 'en';
  }
}

/** One observer a page: any `lang` or `dir` may concern any widget. */
function observeDocument(): void {
  if (observing) return;
  observing = true;
  new MutationObserver(update).observe(document, {
    subtree: true,
    attributeFilter: ['lang', 'dir'],
  });
}

function nearestLang(host: Element): string {
  for (let from: Element | null = host; from;) {
    const lang = from.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
