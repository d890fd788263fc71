import { html, nothing, type TemplateResult } from 'lit';
import { coloursOf } from '../../embedding/attributes.js';
import { COLOURS, type Choice, type ColourName } from '../../embedding/choice.js';
import { contrastOf, judgeContrast, toColour } from '../../embedding/colours.js';
import { renderNotes } from './fields.js';
import { renderChoice } from './statement-fields.js';
import type { BuilderView } from './view.js';

/** What a colour field shows while nothing is chosen: the widget's own. */
const OWN: Readonly<Record<ColourName, string>> = {
  accent: '#00589c',
  'accent-2': '#a14400',
  'accent-3': '#2f6b2f',
  text: '#1b1b1b',
  surface: '#ffffff',
};
const WHITE = '#ffffff';
/** Ground of the dark theme. */
const DARK = '#16181d';

/** Colours and theme. */
export function renderLook(view: BuilderView): TemplateResult {
  const { words } = view;
  return html`<fieldset aria-describedby="look-hint">
    <legend><h3>${words.look}</h3></legend>
    ${renderNotes({ id: 'look', hint: words.lookHint })}
    ${renderChoice(view, 'theme', words.theme, words.themes)}
    ${COLOURS.map((name) => renderColour(view, name))}
    ${coloursOf(view.choice).length > 0 ? renderPaint(view) : nothing}
  </fieldset>`;
}

function renderPaint(view: BuilderView): TemplateResult | typeof nothing {
  const { choice, words } = view;
  if (choice.way !== 'tag' && choice.way !== 'marker') return nothing;
  return html`<div>
    ${renderChoice(view, 'paint', words.paint, words.paints)}
    <p class="hint">${words.paintHint}</p>
  </div>`;
}

function renderColour({ choice, words, lang, change }: BuilderView, name: ColourName): unknown {
  const id = `colour-${name}`;
  const typed = choice[name];
  const colour = toColour(typed);
  const isWrong = typed.trim() !== '' && colour === undefined;
  const error = isWrong ? words.colourWrong : undefined;
  const onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) change({ [name]: target.value });
  };
  return html`<div class="field">
    <label for=${id}>${words.colours[name]}</label>
    <div class="colour">
      <input
        type="color"
        aria-label=${words.pick(words.colours[name])}
        .value=${colour ?? OWN[name]}
        @input=${onInput}
      />
      <input
        id=${id}
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck="false"
        placeholder=${name === 'text' || name === 'surface' ? '' : OWN[name]}
        .value=${typed}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby="${isWrong ? `${id}-error ` : ''}${id}-contrast"
        @input=${onInput}
      />
    </div>
    ${renderNotes({ id, error })}
    <div class="contrast" id="${id}-contrast">
      ${
        colour === undefined || name === 'surface'
          ? nothing
          : groundsOf(choice).map(([ground, on]) => {
              const ratio = contrastOf(colour, on);
              const verdict = judgeContrast(ratio);
              const isText = name === 'text' && verdict !== 'text';
              // Cut off, not rounded: 4.496 is not 4.5.
              const shown = Math.floor(ratio * 10) / 10;
              return html`<p class="verdict ${isText ? 'nothing' : verdict}">
                ${words.contrast(words.grounds[ground], shown.toLocaleString(lang))}
                ${isText ? words.textVerdict : words.verdicts[verdict]}
              </p>`;
            })
      }
    </div>
  </div>`;
}

/** What the widget may stand on: white, as paper is, the dark theme, the city's own background. */
function groundsOf({
  theme,
  surface,
}: Choice): readonly (readonly [name: 'white' | 'dark' | 'surface', colour: string])[] {
  const own = toColour(surface);
  return [
    ...(theme === 'dark' && own === undefined ? [] : [['white', WHITE] as const]),
    ...(theme === 'dark' && own === undefined ? [['dark', DARK] as const] : []),
    ...(own === undefined ? [] : [['surface', own] as const]),
  ];
}
