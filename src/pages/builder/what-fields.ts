import { html, nothing, type TemplateResult } from 'lit';
import { VIEWS } from '../../embedding/attributes.js';
import { allowed, WIDGETS } from '../../embedding/choice.js';
import { renderCities } from './city-field.js';
import { renderCheckbox, renderRadios, renderSelect, renderText } from './fields.js';
import { isAddress } from './addresses.js';
import type { BuilderView } from './view.js';

/** What the page shall show: the widget and its data. */
export function renderWhat(view: BuilderView): TemplateResult {
  const { choice, words, change } = view;
  return html`<fieldset>
    <legend><h3>${words.whatToShow}</h3></legend>
    ${renderRadios({
      id: 'widget',
      label: words.widget,
      value: choice.widget,
      options: WIDGETS.map((value) => ({
        value,
        label: words.widgets[value],
        hint: words.widgetHints[value],
      })),
      onChange: (value) => {
        change({ widget: WIDGETS.find((each) => each === value) ?? 'index-radar' });
      },
    })}
    ${renderOrigin(view)} ${choice.of === 'file' ? renderFile(view) : nothing}
    ${choice.of === 'network' ? renderNetworks(view) : nothing}
    ${choice.of === 'country' ? renderCountries(view) : nothing}
    ${choice.of === 'file' && choice.widget === 'index-radar' ? nothing : renderCities(view)}
    ${
      choice.widget === 'network-map'
        ? html`${renderViews(view)}
          ${renderCheckbox({
            id: 'facts',
            label: words.facts,
            isChecked: choice.facts === 'yes',
            onChange: (isChecked) => {
              change({ facts: isChecked ? 'yes' : '' });
            },
          })}`
        : nothing
    }
  </fieldset>`;
}

/** The view that is shown first, of those that the widget has. */
export function renderViews({ choice, words, change }: BuilderView): TemplateResult {
  const isRadar = choice.widget === 'index-radar';
  const views = VIEWS[choice.widget];
  return renderSelect({
    id: 'view',
    label: words.view,
    value: choice.view,
    options: [
      ...(isRadar ? [{ value: '', label: words.viewAuto }] : []),
      ...views.map((value) => ({
        // The first of a map is what it shows anyway.
        value: value === 'both' ? '' : value,
        label: words.views[value],
      })),
    ],
    onChange: (value) => {
      change({ view: views.find((each) => each === value) ?? '' });
    },
  });
}

function renderOrigin({ choice, words, networks, countries, change }: BuilderView): TemplateResult {
  const shipped =
    choice.widget === 'network-map'
      ? [
          { value: '', label: words.ofAll },
          { value: 'network', label: words.ofNetwork },
          { value: 'country', label: words.ofCountry },
        ]
      : [{ value: '', label: words.ofCity }];
  return renderRadios({
    id: 'of',
    label: words.data,
    value: choice.of,
    options: [...shipped, { value: 'file', label: words.ofFile }],
    onChange: (value) => {
      const of = allowed('of').find((each) => each === value) ?? '';
      change({
        // Of the list of what is allowed.
        of: of as typeof choice.of,
        // The first of the list seems to be chosen, so it is.
        network: choice.network || (networks[0]?.id ?? ''),
        country: choice.country || (countries[0]?.id ?? ''),
      });
    },
  });
}

function renderFile({ choice, words, change }: BuilderView): TemplateResult {
  const src = choice.src.trim();
  return renderText({
    id: 'src',
    type: 'url',
    label: words.file,
    value: choice.src,
    hint: words.fileHint,
    error: src === '' ? words.fileMissing : isAddress(src) ? undefined : words.fileWrong,
    onChange: (value) => {
      change({ src: value });
    },
  });
}

function renderNetworks({ choice, words, networks, change }: BuilderView): TemplateResult {
  return renderSelect({
    id: 'network',
    label: words.network,
    value: choice.network,
    options: networks.map(({ id, name, localName }) => ({
      value: id,
      label: localName === undefined ? name : `${name} (${localName})`,
    })),
    onChange: (network) => {
      change({ network });
    },
  });
}

function renderCountries({ choice, words, countries, change }: BuilderView): TemplateResult {
  return renderSelect({
    id: 'country',
    label: words.country,
    value: choice.country,
    options: countries.map(({ id, name }) => ({ value: id, label: name })),
    onChange: (country) => {
      change({ country });
    },
  });
}
