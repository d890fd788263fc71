import { html, nothing, type TemplateResult } from 'lit';
import { renderCheckbox } from '../builder/fields.js';
import { LEVELS, toCounts, toGroups, type FileGroup, type Level } from './groups.js';
import type { ShownProblem } from './state.js';
import type { PreviewWords } from './words.js';

/** What the list of messages is drawn from. */
export interface MessagesView {
  readonly words: PreviewWords;
  readonly problems: readonly ShownProblem[];
  /** Language of the sentences. */
  readonly lang: string;
  readonly hidden: readonly Level[];
  /** How many messages to list: nobody reads thousands, and each makes the page slower. */
  readonly most: number;
  readonly onLevel: (level: Level, isShown: boolean) => void;
  readonly onMore: () => void;
}

/** The messages of the check by file, and which of them to show. */
export function renderMessages(view: MessagesView): TemplateResult {
  const { words, problems, lang, hidden, most, onMore } = view;
  const wanted = problems.filter(({ level }) => !hidden.includes(level));
  const groups = cut(toGroups(wanted), most);
  return html`<h2 id="messages-title">${words.messages}</h2>
    ${
      problems.length === 0
        ? html`<p class="note">${words.noMessages}</p>`
        : html`${renderFilter(view)}
          ${wanted.length === 0 ? html`<p class="note">${words.allHidden}</p>` : nothing}
          ${groups.map((group) => renderGroup(group, words, lang))}`
    }
    ${
      wanted.length <= most
        ? nothing
        : html`<button type="button" @click=${onMore}>${words.more(wanted.length - most)}</button>`
    }`;
}

function renderFilter({ words, problems, hidden, onLevel }: MessagesView): TemplateResult {
  const counts = toCounts(problems);
  return html`<fieldset class="filter">
    <legend class="visually-hidden">${words.show}</legend>
    ${LEVELS.map((level) =>
      counts[level] === 0
        ? nothing
        : renderCheckbox({
            id: `show-${level}`,
            label: words.counts[level](counts[level]),
            isChecked: !hidden.includes(level),
            onChange: (isShown) => {
              onLevel(level, isShown);
            },
          }),
    )}
  </fieldset>`;
}

function renderGroup(
  { file, problems }: FileGroup,
  words: PreviewWords,
  lang: string,
): TemplateResult {
  return html`<section class="file">
    <h3>${file === '' ? words.folder : html`<bdi>${file}</bdi>`}</h3>
    <ul>
      ${problems.map(
        ({ level, place, sentence }) =>
          html`<li class="is-${level}">
            <p class="where">
              <strong>${words.level[level]}</strong>
              ${place === '' ? nothing : html`<span lang=${lang} dir="auto">${place}</span>`}
            </p>
            <p lang=${lang}>${sentence}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The first so many messages. */
function cut(groups: readonly FileGroup[], most: number): readonly FileGroup[] {
  let left = most;
  return groups.flatMap(({ file, problems }) => {
    const kept = problems.slice(0, left);
    left -= kept.length;
    return kept.length === 0 ? [] : [{ file, problems: kept }];
  });
}
