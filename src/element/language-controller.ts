import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toLocaleTag } from '../i18n/locale-tag.js';
import { isServer } from './is-server.js';

const hosts = new Set<ReactiveControllerHost>();

/** Follows the language and the direction of the nearest ancestor that names them, through shadow roots. */
export class LanguageController implements ReactiveController {
  readonly #host: HTMLElement & ReactiveControllerHost;

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
    // What `Intl` does not speak has no words here either.
    return toLocaleTag(this.#host.lang || nearestLang(this.#host) || navigator.language) ?? 'en';
  }

  /**
   * The direction of the page around the host, unless the host has a language of its own.
   *
   * @param own the direction of that language, if there are words of it.
   */
  direction(own: 'ltr' | 'rtl' | undefined): 'ltr' | 'rtl' {
    const { dir, lang } = this.#host;
    const direction =
      [dir, lang && own].find(Boolean) ??
      (isServer ? 'ltr' : getComputedStyle(this.#host).direction);
    return direction === 'rtl' ? 'rtl' : 'ltr';
  }
}

/** Has every widget on the page look again at what it says, and in which language. */
export function updateHosts(): void {
  hosts.forEach((host) => {
    host.requestUpdate();
  });
}

let observing = false;

/** Any `lang` or `dir` of the page may concern any widget. */
function observeDocument(): void {
  if (observing) return;
  observing = true;
  new MutationObserver(updateHosts).observe(document, {
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
