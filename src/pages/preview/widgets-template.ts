import { html, nothing, type TemplateResult } from 'lit';
import { renderSelect, type Option } from '../builder/fields.js';
import type { PreviewChoice, ShownChoice } from './choice.js';
import type { PreviewState, ShownCity } from './state.js';
import type { PreviewWords } from './words.js';

/** What choices and widgets are drawn from. */
export interface WidgetsView {
  readonly words: PreviewWords;
  /** Language of the page. */
  readonly lang: string;
  readonly state: PreviewState;
  readonly shown: ShownChoice;
  readonly onChange: (change: Partial<PreviewChoice>) => void;
}

/** The lists to choose from. */
export function renderChoices({
  words,
  lang,
  state,
  shown,
  onChange,
}: WidgetsView): TemplateResult {
  const { cities, networks, statementLanguages } = state;
  const groups = [
    { label: words.withResults, options: toOptions(cities, true, words) },
    { label: words.withoutResults, options: toOptions(cities, false, words) },
  ].filter(({ options }) => options.length > 0);
  return html`<div class="choices" role="group" aria-label=${words.choices}>
    ${
      shown.city === undefined
        ? nothing
        : renderSelect({
            id: 'city',
            label: words.city,
            value: shown.city.id,
            options: groups,
            onChange: (city) => onChange({ city }),
          })
    }
    ${
      networks.length === 0
        ? nothing
        : renderSelect({
            id: 'network',
            label: words.network,
            value: shown.network,
            options: [
              { value: '', label: words.allMembers },
              ...networks.map(({ id, name }) => ({ value: id, label: name })),
            ],
            onChange: (network) => onChange({ network }),
          })
    }
    ${
      shown.statement === undefined
        ? nothing
        : renderSelect({
            id: 'statement',
            label: words.statement,
            value: shown.statement,
            options: toLanguageOptions(statementLanguages, lang),
            onChange: (statement) => onChange({ statement }),
          })
    }
  </div>`;
}

/** The three widgets, each with what it shows of the dataset. */
export function renderWidgets({ words, shown }: WidgetsView): TemplateResult {
  const { city, network, statement } = shown;
  return html`<div class="widget">
      ${
        city === undefined
          ? html`<p class="note">${words.noCities}</p>`
          : city.hasResults
            ? html`<icc-index-radar src="/data/" loading="eager" city=${city.id}></icc-index-radar>`
            : html`<p class="note">${words.noResults(city.name)}</p>`
      }
    </div>
    ${
      city === undefined
        ? nothing
        : html`<div class="widget">
            <icc-network-map
              src="/data/"
              loading="eager"
              city=${city.id}
              network=${network || nothing}
            ></icc-network-map>
          </div>`
    }
    <div class="widget">
      ${
        statement === undefined
          ? html`<p class="note">${words.noStatements}</p>`
          : html`<icc-diversity-statement
              src="/data/"
              loading="eager"
              city=${city?.id ?? nothing}
              lang=${statement}
            ></icc-diversity-statement>`
      }
    </div>`;
}

function toOptions(
  cities: readonly ShownCity[],
  hasResults: boolean,
  words: PreviewWords,
): readonly Option[] {
  return cities
    .filter((city) => city.hasResults === hasResults)
    .map(({ id, name, illustrative }) => ({
      value: id,
      label: illustrative ? words.illustrative(name) : name,
    }));
}

/** Languages by their names in the language of the page. */
function toLanguageOptions(codes: readonly string[], lang: string): readonly Option[] {
  const names = new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' });
  const nameOf = (code: string): string => {
    try {
      return names.of(code) ?? code;
    } catch {
      // A file of another name than a language's.
      return code;
    }
  };
  return codes
    .map((code) => ({ value: code, label: nameOf(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
}
