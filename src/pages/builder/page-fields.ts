import { html, nothing, type TemplateResult } from 'lit';
import { allowed, WAYS } from '../../embedding/choice.js';
import { toFolder } from './addresses.js';
import { renderCheckbox, renderRadios, renderSelect, renderText } from './fields.js';
import { STATEMENT_LANGUAGES } from './lists.js';
import { renderChoice } from './statement-fields.js';
import type { BuilderView } from './view.js';

/** Languages that every widget speaks. */
const FRAME_LANGUAGES: readonly string[] = ['ar', 'de', 'en', 'es', 'fr'];

/** Language and heading. */
export function renderLanguage({ choice, words, lang, change }: BuilderView): TemplateResult {
  const codes = choice.widget === 'diversity-statement' ? STATEMENT_LANGUAGES : FRAME_LANGUAGES;
  const own = new Intl.DisplayNames(lang, { type: 'language' });
  const { compare } = new Intl.Collator(lang);
  const options = codes
    .map((value) => ({ value, label: own.of(value) ?? value }))
    .sort((a, b) => compare(a.label, b.label));
  return html`<fieldset>
    <legend><h3>${words.languageAndHeading}</h3></legend>
    ${renderSelect({
      id: 'lang',
      label: words.language,
      value: choice.lang,
      hint: words.languageHint,
      options: [{ value: '', label: words.languageOfPage }, ...options],
      onChange: (value) => {
        change({ lang: value });
      },
    })}
    ${renderText({
      id: 'heading',
      label: words.heading,
      value: choice.heading,
      hint: words.headingHint,
      onChange: (heading) => {
        change({ heading });
      },
    })}
    ${renderSelect({
      id: 'heading-level',
      label: words.level,
      value: choice['heading-level'],
      hint: words.levelHint,
      options: [...allowed('heading-level')]
        .sort()
        .map((value) => ({ value, label: Number(value).toLocaleString(lang) })),
      onChange: (value) => {
        // Of the list of what is allowed.
        change({ 'heading-level': value as (typeof choice)['heading-level'] });
      },
    })}
  </fieldset>`;
}

/** How the widget gets into the page. */
export function renderWay(view: BuilderView): TemplateResult {
  const { choice, words, change } = view;
  const { way, base } = choice;
  const isWrong = base.trim() !== '' && toFolder(base) === undefined;
  return html`<fieldset>
    <legend><h3>${words.intoPage}</h3></legend>
    ${renderRadios({
      id: 'way',
      label: words.way,
      value: way,
      options: WAYS.map((value) => ({
        value,
        label: words.ways[value],
        hint: words.wayHints[value],
      })),
      onChange: (value) => {
        change({ way: WAYS.find((each) => each === value) ?? 'tag' });
      },
    })}
    ${
      way === 'static'
        ? nothing
        : html`${
            way === 'iframe'
              ? nothing
              : renderChoice(view, 'loading', words.whenToLoad, words.loadings)
          }
          ${renderText({
            id: 'base',
            type: 'url',
            label: words.base,
            value: base,
            hint: words.baseHint,
            error: isWrong ? words.baseWrong : undefined,
            onChange: (value) => {
              change({ base: value });
            },
          })}
          ${renderCheckbox({
            id: 'exact',
            label: words.exact,
            hint: view.version === undefined ? undefined : words.exactHint(view.version),
            isChecked: choice.exact === 'yes',
            onChange: (isChecked) => {
              change({ exact: isChecked ? 'yes' : 'no' });
            },
          })}`
    }
  </fieldset>`;
}
