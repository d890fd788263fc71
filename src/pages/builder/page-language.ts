import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, LANGUAGES, toLanguage, type Language } from './languages.js';
import type { BuilderWords } from './words/en.js';

/** Has the whole page speak a language: its title, and what stands around the builder. */
export function applyLanguage(language: Language, words: BuilderWords): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = directionOf(language);
  document.title = `${words.title} – ICC Widgets demo`;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const { word } = place.dataset;
    if (word === 'skip' || word === 'notice' || word === 'allPages')
      place.textContent = words[word];
  }
}

/** Links to the same page in each language; what was chosen stays. */
export function renderLanguages(
  current: Language,
  words: BuilderWords,
  {
    addressIn,
    onChoose,
  }: {
    readonly addressIn: (language: string) => string;
    readonly onChoose: (language: Language) => void;
  },
): TemplateResult {
  const onClick = (event: MouseEvent): void => {
    const { currentTarget } = event;
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (isElsewhere || !(currentTarget instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    onChoose(toLanguage([currentTarget.lang]) ?? 'en');
  };
  return html`<nav class="languages" aria-label=${words.pageLanguage}>
    <ul>
      ${Object.entries(LANGUAGES).map(
        ([code, name]) =>
          html`<li>
            <a
              href=${addressIn(code)}
              lang=${code}
              hreflang=${code}
              aria-current=${code === current ? 'true' : nothing}
              @click=${onClick}
              >${name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
