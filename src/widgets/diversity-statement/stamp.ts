import { html, type LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../../element/locale-controller.js';
import { frame } from '../../i18n/en.js';
import { addMessages } from '../../i18n/registry.js';

const locales = new WeakMap<LitElement, LocaleController>();

/** Says that a city is made up, in the language of the page. */
export function renderStamp(host: LitElement): TemplateResult {
  addMessages(frame);
  let locale = locales.get(host);
  if (!locale) {
    locale = new LocaleController(host);
    locales.set(host, locale);
    void locale.load();
  }
  return html`<strong class="stamp">${locale.words.term('illustrative')}</strong>`;
}
