import { html, nothing, type TemplateResult } from 'lit';
import type { MapViewName } from '../../i18n/network-map/messages.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import type { Filter } from './filter.js';
import type { NetworkModel } from './model.js';
import { countryName } from './names.js';

/** What a reader can narrow the members down by. */
type FilterName = 'search' | 'country' | 'network' | 'kind';

/** All filters, in their order. */
export const FILTERS: readonly FilterName[] = ['search', 'country', 'network', 'kind'];

/** The ways to show the members, in their order. */
export const VIEWS: readonly MapViewName[] = ['both', 'map', 'list'];

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The reader's filters; each only where it has something to choose from. */
export function renderFilters(
  model: NetworkModel,
  filter: Filter,
  options: {
    readonly filters: readonly string[];
    readonly onFilter: (changes: Partial<Filter>) => void;
  },
  words: MapWords,
): TemplateResult | typeof nothing {
  const { map, formats } = words;
  const { onFilter } = options;
  const filters = FILTERS.filter((name) => options.filters.includes(name));
  if (filters.length === 0) return nothing;
  const { compare } = new Intl.Collator(formats.locale);
  const sort = (choices: readonly Choice[]): readonly Choice[] =>
    [...choices].sort((a, b) => compare(a.label, b.label));
  const select = (
    name: 'country' | 'network' | 'kind',
    label: string,
    choices: readonly Choice[],
  ): TemplateResult | typeof nothing =>
    filters.includes(name) && choices.length > 1
      ? html`<label class="field"
          ><span class="small">${label}</span>
          <select
            .value=${filter[name]}
            @change=${({ target }: Event) => {
              // The handler stands on the select itself.
              onFilter({ [name]: (target as HTMLSelectElement).value });
            }}
          >
            <option value="">${map.all}</option>
            ${choices.map(
              ({ value, label: text }) =>
                html`<option value=${value} ?selected=${value === filter[name]}>${text}</option>`,
            )}
          </select></label
        >`
      : nothing;
  return html`<div class="filters" role="search" aria-label=${map.search}>
    ${
      filters.includes('search') && model.members.length > 1
        ? html`<label class="field"
            ><span class="small">${map.search}</span>
            <input
              type="search"
              autocomplete="off"
              .value=${filter.text}
              @input=${({ target }: Event) => {
                onFilter({ text: (target as HTMLInputElement).value });
              }}
          /></label>`
        : nothing
    }
    ${select(
      'country',
      map.country,
      sort(model.countries.map((value) => ({ value, label: countryName(value, words, model) }))),
    )}
    ${select(
      'network',
      map.network,
      sort(model.networks.map(({ id, name }) => ({ value: id, label: name }))),
    )}
    ${select(
      'kind',
      map.belonging,
      model.kinds.map((value) => ({ value, label: map.kind(value) })),
    )}
  </div>`;
}
