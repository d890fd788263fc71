import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatsOf } from '../i18n/formats.js';
import type { Messages, Term } from '../i18n/messages.js';
import { loadLanguage, messagesOf, onWords } from '../i18n/registry.js';
import type { Words } from '../i18n/words.js';

const hosts = new Set<ReactiveControllerHost>();

/**
 * Follows the language and the direction of the nearest ancestor that names
 * them, through shadow roots, and loads the words that they need.
 */
export class LocaleController implements ReactiveController {
  readonly #host: HTMLElement & ReactiveControllerHost;
  #words: Words | undefined;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observeDocument();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  /** The language that the page asks for, as a tag that `Intl` takes. */
  lang(): string {
    return toLocale(this.#host.lang || nearestLang(this.#host) || navigator.language);
  }

  /** The words in force. The same object as long as nothing changed. */
  get words(): Words {
    const lang = this.lang();
    const language = toUsed(lang);
    const locale = language === 'en' && !/^en\b/i.test(lang) ? 'en' : lang;
    const direction = this.#direction(language);
    const words = this.#words;
    if (words?.formats.locale === locale && words.direction === direction) return words;
    const term: Term = (key, ...values) => say(language, key, values);
    this.#words = { term, formats: formatsOf(locale), language, direction };
    return this.#words;
  }

  /** Whether words that come late are there yet. */
  has(key: keyof Messages): boolean {
    return find(toUsed(this.lang()), key) !== undefined;
  }

  /** Loads the words of the language in force. Never fails: English is always there. */
  async load(): Promise<void> {
    const lang = this.lang();
    const before = toUsed(lang);
    await loadLanguage(lang);
    if (toUsed(lang) !== before) this.#host.requestUpdate();
  }

  /** The direction of the page around the host, unless the host has a language of its own. */
  #direction(language: string): 'ltr' | 'rtl' {
    const { dir, lang } = this.#host;
    const direction =
      dir || (lang ? messagesOf(language)?.$dir : getComputedStyle(this.#host).direction);
    return direction === 'rtl' ? 'rtl' : 'ltr';
  }
}

/** A language tag in the form that `Intl` takes; what `Intl` does not speak has no words here either. */
function toLocale(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    // Not every page writes tags that `Intl` takes; a wrong one must not break the widget.
    return 'en';
  }
}

/** The language that there are words of. */
function toUsed(lang: string): string {
  const [language = 'en'] = lang.split('-');
  return messagesOf(language) ? language : 'en';
}

function find(language: string, key: keyof Messages): unknown {
  return messagesOf(language)?.[key] ?? messagesOf('en')?.[key];
}

function say(language: string, key: keyof Messages, values: readonly unknown[]): string {
  const message = find(language, key);
  // The type of Term pairs every key with the parameters of its message.
  return typeof message === 'function'
    ? (message as (...values: readonly unknown[]) => string)(...values)
    : String(message);
}

let observing = false;

/** Any `lang` or `dir` of the page, and any new words, may concern any widget. */
function observeDocument(): void {
  if (observing) return;
  observing = true;
  const update = (): void => hosts.forEach((host) => host.requestUpdate());
  onWords(update);
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
