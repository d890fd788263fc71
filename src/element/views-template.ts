import { html, nothing, type TemplateResult } from 'lit';

/** A way in which a widget can show its data, with what it is called. */
export interface ViewChoice<View extends string> {
  readonly view: View;
  readonly label: string;
}

/**
 * The choice between the ways to show the data: native radio buttons; nothing
 * where there is no choice.
 *
 * @param legend the name of the choice, for assistive technology.
 */
export function renderViews<View extends string>(
  choices: readonly ViewChoice<View>[],
  shown: View,
  onView: (view: View) => void,
  legend: string,
): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing;
  return html`<fieldset class="views">
    <legend class="visually-hidden">${legend}</legend>
    ${choices.map(
      ({ view, label }) =>
        html`<label class="option"
          ><input
            type="radio"
            name="view"
            .checked=${view === shown}
            @change=${() => {
              onView(view);
            }}
          />${label}</label
        >`,
    )}
  </fieldset>`;
}
