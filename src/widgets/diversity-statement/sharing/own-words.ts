import type { LanguageController } from '../../../element/language-controller.js';
import type { OwnWords } from './shared-words.js';

/** The words that a page itself puts into a statement, as they are seen. */
export function readOwnWords(host: Element, language: LanguageController): OwnWords | undefined {
  const elements = [...host.querySelectorAll<HTMLElement>(':scope > [slot=words]')];
  const [first] = elements;
  if (!first) return undefined;
  return {
    lang: first.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? language.lang(),
    dir: getComputedStyle(first).direction === 'rtl' ? 'rtl' : 'ltr',
    paragraphs: elements
      .flatMap(({ innerText }) => innerText.split('\n').map(tidy))
      .filter(Boolean),
  };
}

/** Whom a page names as the one who says it. */
export function readCite(host: Element): string {
  return tidy(host.querySelector(':scope > [slot=cite]')?.textContent ?? '');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
