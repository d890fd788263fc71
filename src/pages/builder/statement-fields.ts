import { html, type TemplateResult } from 'lit';
import { allowed, type ChoiceName } from '../../embedding/choice.js';
import { renderCheckbox, renderSelect } from './fields.js';
import type { BuilderView } from './view.js';

/** Which statement, and how it is set. */
export function renderStatementFields(view: BuilderView): TemplateResult {
  const { choice, words, statements, change } = view;
  const fitting = statements.filter(({ principle }) => principle === choice.principle);
  return html`<fieldset>
    <legend><h3>${words.wording}</h3></legend>
    ${choice.of === 'file' ? '' : renderChoice(view, 'principle', words.principle, words.principles)}
    ${
      choice.of === 'file'
        ? ''
        : renderSelect({
            id: 'statement',
            label: words.statement,
            value: choice.statement || (fitting[0]?.id ?? ''),
            options: fitting.map(({ id, short }) => ({ value: id, label: short.plain })),
            onChange: (id) => {
              change({ statement: id === fitting[0]?.id ? '' : id });
            },
          })
    }
    ${renderChoice(view, 'variant', words.variant, words.variants)}
    ${renderChoice(view, 'length', words.length, words.lengths)}
    ${renderChoice(view, 'motif', words.motif, words.motifs)}
    ${renderCheckbox({
      id: 'tools',
      label: words.tools,
      isChecked: choice.tools === 'yes',
      onChange: (isChecked) => {
        change({ tools: isChecked ? 'yes' : '' });
      },
    })}
  </fieldset>`;
}

/** A list of all that is allowed for a part of the choice. */
export function renderChoice(
  { choice, change }: BuilderView,
  name: ChoiceName,
  label: string,
  labels: Readonly<Record<string, string>>,
): TemplateResult {
  return renderSelect({
    id: name,
    label,
    value: choice[name],
    options: allowed(name).map((value) => ({ value, label: labels[value] ?? value })),
    onChange: (value) => {
      change({ [name]: value });
    },
  });
}
