import { LEVELS, type Level } from './groups.js';
import type { PreviewState, ShownCity } from './state.js';

/** What the reader chose; an empty text is no choice. */
export interface PreviewChoice {
  readonly city: string;
  readonly network: string;
  /** Language of the statement. */
  readonly statement: string;
  /** Messages that are not listed. */
  readonly hidden: readonly Level[];
}

/** Reads the choice that an address holds. */
export function toChoice(query: URLSearchParams): PreviewChoice {
  const hidden = (query.get('hide') ?? '').split(' ');
  return {
    city: query.get('city') ?? '',
    network: query.get('network') ?? '',
    statement: query.get('statement') ?? '',
    hidden: LEVELS.filter((level) => hidden.includes(level)),
  };
}

/** The part of an address that holds a choice. */
export function toQuery({ city, network, statement, hidden }: PreviewChoice): URLSearchParams {
  const entries = { city, network, statement, hide: hidden.join(' ') };
  return new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ''));
}

/** What is shown: what was chosen, or else what there is. */
export interface ShownChoice {
  readonly city: ShownCity | undefined;
  /** Empty for all members. */
  readonly network: string;
  /** Nothing where the dataset has no statements. */
  readonly statement: string | undefined;
}

/**
 * Finds what was chosen in what there is now: a city may be gone until an error is mended.
 *
 * @param language of the page.
 */
export function toShown(
  choice: PreviewChoice,
  { cities, networks, statementLanguages }: PreviewState,
  language: string,
): ShownChoice {
  return {
    city:
      cities.find(({ id }) => id === choice.city) ??
      cities.find(({ hasResults }) => hasResults) ??
      cities[0],
    network: networks.some(({ id }) => id === choice.network) ? choice.network : '',
    statement: [choice.statement, language, 'en', statementLanguages[0]].find(
      (each) => each !== undefined && statementLanguages.includes(each),
    ),
  };
}
