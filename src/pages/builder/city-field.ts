import type { TemplateResult } from 'lit';
import { EXAMPLE_CITY } from '../../embedding/attributes.js';
import type { CountryEntry } from '../../embedding/catalogue.js';
import { renderSelect, type Option, type OptionGroup } from './fields.js';
import type { BuilderView } from './view.js';

/** The city of a radar or a statement, or the one that a map highlights. */
export function renderCities(view: BuilderView): TemplateResult {
  const { choice, words, change } = view;
  const { widget } = choice;
  return renderSelect({
    id: 'city',
    label: widget === 'network-map' ? words.highlighted : words.city,
    value: widget === 'index-radar' ? choice.city || EXAMPLE_CITY : choice.city,
    hint: words.cityHint,
    options: toOptions(view),
    onChange: (city) => {
      change({ city: widget === 'index-radar' && city === EXAMPLE_CITY ? '' : city });
    },
  });
}

/**
 * Cities with published figures, by country.
 *
 * @param but the city to leave out: none is compared with itself.
 */
export function withFigures(countries: readonly CountryEntry[], but = ''): readonly OptionGroup[] {
  return countries
    .map(({ name, cities }) => ({
      label: name,
      options: cities
        .filter(({ id, hasFigures }) => hasFigures && id !== but)
        .map(({ id, name: label }) => ({ value: id, label })),
    }))
    .filter(({ options }) => options.length > 0);
}

function toOptions({ choice, words, countries }: BuilderView): readonly (Option | OptionGroup)[] {
  const example = { value: EXAMPLE_CITY, label: words.exampleCity };
  if (choice.widget === 'index-radar') {
    // First those of which there is something to see.
    const without = countries.flatMap(({ name, cities }) =>
      cities
        .filter(({ hasFigures }) => !hasFigures)
        .map(({ id, name: city }) => ({ value: id, label: `${city} (${name})` })),
    );
    return [
      example,
      ...withFigures(countries),
      { label: words.noFigures, options: [...without].sort(byLabel) },
    ];
  }
  const groups = countries.map(({ name, cities }) => ({
    label: name,
    options: cities.map(({ id, name: label }) => ({ value: id, label })),
  }));
  return choice.widget === 'network-map'
    ? [{ value: '', label: words.nobody }, ...groups]
    : [{ value: '', label: words.noCity }, example, ...groups];
}

function byLabel(a: Option, b: Option): number {
  return a.label.localeCompare(b.label);
}
