import type { Tables } from './tables.js';

/** What an edition says of its own version of the Index. */
export interface DatedEdition {
  /** As in the tables: `2017-08`, `cited-2017`, `undated`. */
  readonly edition: string;
  readonly framework?: string | undefined;
}

/** The version of the Index that an edition used. */
export interface FrameworkOfEdition {
  readonly id: string;
  readonly inferred: boolean;
}

/**
 * The version of the Index that an edition used: as the table says, or else
 * deduced from the edition's own date. The date of a page that quotes a figure
 * says nothing about the version.
 */
export function toFrameworkOf(
  tables: Tables,
  { edition, framework }: DatedEdition,
): FrameworkOfEdition | undefined {
  if (framework !== undefined) return { id: framework, inferred: false };
  if (!/^\d/.test(edition)) return undefined;
  const year = edition.slice(0, 4);
  const found = tables['frameworks.csv'].rows.find(
    ({ cells: { from, to } }) =>
      (from === undefined || from.slice(0, 4) <= year) &&
      (to === undefined || to.slice(0, 4) >= year),
  );
  return found && { id: found.cells.id, inferred: true };
}

/** The indicators and groups that a version of the Index has, or all versions together. */
export function toFiguresOf(tables: Tables, framework?: string): ReadonlySet<string> {
  const toFigures = (
    file: 'framework-indicators.csv' | 'framework-groups.csv',
    column: string,
  ): readonly string[] =>
    // From the text, so that a row with a fault elsewhere does not hide its indicator.
    tables[file].raw
      .filter(({ cells }) => framework === undefined || cells.framework === framework)
      .map(({ cells }) => cells[column] ?? '');
  return new Set([
    ...toFigures('framework-indicators.csv', 'indicator'),
    ...toFigures('framework-groups.csv', 'group'),
  ]);
}
