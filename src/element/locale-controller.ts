import type { ReactiveControllerHost } from 'lit';
import { formatsOf } from '../i18n/formats.js';
import type { Messages, Term } from '../i18n/messages.js';
import { loadLanguage, messagesOf, onWords } from '../i18n/registry.js';
import type { Words } from '../i18n/words.js';
import { LanguageController, updateHosts } from './language-controller.js';

/** Follows the language of the page, and loads the words that it needs. */
export class LocaleController extends LanguageController {
  readonly #requestUpdate: () => void;
  #words: Words | undefined;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    super(host);
    this.#requestUpdate = () => {
      host.requestUpdate();
    };
    // However many widgets ask for it, it is called once.
    onWords(updateHosts);
  }

  /** The words in force. The same object as long as nothing changed. */
  get words(): Words {
    const lang = this.lang();
    const language = toUsed(lang);
    const locale = language === 'en' && !/^en\b/i.test(lang) ? 'en' : lang;
    const direction = this.direction(messagesOf(language)?.$dir);
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
    if (toUsed(lang) !== before) this.#requestUpdate();
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
