import { html, type TemplateResult } from 'lit';
import { withFigures } from './city-field.js';
import { renderCheckbox, renderNotes, renderSelect } from './fields.js';
import type { BuilderView } from './view.js';
import { renderViews } from './what-fields.js';

/** How many shapes beside the city's own the picture has room for. */
const OTHERS = 2;

/** What the radar compares with. */
export interface Comparison {
  readonly hasAverage: boolean;
  readonly hasPrevious: boolean;
  readonly cities: readonly string[];
}

/** Reads the attribute `compare`. */
export function toComparison(compare: string): Comparison {
  const words = compare.split(/\s+/).filter(Boolean);
  const hasPrevious = words.includes('previous');
  const cities = words.filter((word) => word !== 'average' && word !== 'previous');
  return {
    hasAverage: words.length === 0 || words.includes('average'),
    hasPrevious,
    cities: cities.slice(0, OTHERS - (hasPrevious ? 1 : 0)),
  };
}

/** Writes the attribute `compare`; empty for what the radar does anyway. */
export function fromComparison({ hasAverage, hasPrevious, cities }: Comparison): string {
  const others = [...(hasPrevious ? ['previous'] : []), ...cities.filter(Boolean)].slice(0, OTHERS);
  if (others.length === 0) return '';
  return [...(hasAverage ? ['average'] : []), ...others].join(' ');
}

/** What the radar compares with, and its view. */
export function renderCompare(view: BuilderView): TemplateResult {
  const { choice, words, countries, change } = view;
  const comparison = toComparison(choice.compare);
  const { hasAverage, hasPrevious, cities } = comparison;
  const update = (part: Partial<Comparison>): void => {
    change({ compare: fromComparison({ ...comparison, ...part }) });
  };
  const isAlone = !hasPrevious && cities.length === 0;
  const places = Array.from({ length: OTHERS - (hasPrevious ? 1 : 0) }, (_, i) => i);
  return html`<fieldset aria-describedby="compare-hint">
    <legend><h3>${words.comparison}</h3></legend>
    ${renderNotes({ id: 'compare', hint: words.compareHint })}
    ${renderCheckbox({
      id: 'average',
      label: words.average,
      isChecked: hasAverage,
      hint: isAlone ? words.averageStays : undefined,
      onChange: (isChecked) => {
        update({ hasAverage: isChecked });
      },
    })}
    ${renderCheckbox({
      id: 'previous',
      label: words.previous,
      isChecked: hasPrevious,
      onChange: (isChecked) => {
        update({ hasPrevious: isChecked, cities: cities.slice(0, OTHERS - (isChecked ? 1 : 0)) });
      },
    })}
    ${places.map((place) =>
      renderSelect({
        id: `other-${place}`,
        label: words.otherCity(place + 1),
        value: cities[place] ?? '',
        options: [{ value: '', label: words.nobody }, ...withFigures(countries, choice.city)],
        onChange: (city) => {
          update({ cities: Object.assign([...cities], { [place]: city }) });
        },
      }),
    )}
    ${renderViews(view)}
  </fieldset>`;
}
