import { MOST_GUESSES, nearest } from '../nearest.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import type { FrameworkBook } from '../facts/frameworks.js';
import type { SourceBook } from '../facts/sources.js';
import { placeOf } from '../tables/place-of.js';
import type { CellsOfTable, Parts, PartOf, Tables } from '../tables/tables.js';

/** What names may refer to. */
export interface Known {
  readonly cities: ReadonlySet<string>;
  readonly networks: ReadonlySet<string>;
  readonly frameworks: FrameworkBook;
  readonly sources: SourceBook;
}

/** Reports names of cities, sources, networks, … that no table has, also those in rows with another fault. */
export function findUnknown(
  { tables, parts }: { readonly tables: Tables; readonly parts: Parts },
  known: Known,
  report: Report,
): void {
  const { cities, networks, frameworks, sources } = known;
  const look = <Name extends keyof Tables>(
    name: Name,
    column: keyof CellsOfTable<Name> & string,
    table: string,
    isKnown: (name: string) => boolean,
    names: Iterable<string> = [],
  ): void => {
    const rows: readonly PartOf<Name>[] = [...tables[name], ...(parts[name] ?? [])];
    for (const row of rows) {
      const cell: unknown = row.cells[column];
      for (const text of Array.isArray(cell) ? (cell as unknown[]) : [cell]) {
        if (typeof text !== 'string' || isKnown(text)) continue;
        const near = report.count('error') < MOST_GUESSES ? nearest(text, names) : undefined;
        report.add(placeOf(row, column), fault('unknown', { table, near }), text);
      }
    }
  };
  const isSource = (id: string): boolean => sources.has(id);
  look('cities', 'sources', 'sources', isSource);
  look('cities', 'since_source', 'sources', isSource);
  look('networks', 'sources', 'sources', isSource);
  look('network-members', 'source', 'sources', isSource);
  look('network-counts', 'source', 'sources', isSource);
  look('frameworks', 'sources', 'sources', isSource);
  look('framework-counts', 'source', 'sources', isSource);

  const isFramework = (id: string): boolean => frameworks.has(id);
  look('framework-indicators', 'framework', 'frameworks', isFramework);
  look('framework-groups', 'framework', 'frameworks', isFramework);
  look('framework-counts', 'framework', 'frameworks', isFramework);
  look('framework-groups', 'indicators', 'framework-indicators', (figure) =>
    frameworks.figures.has(figure),
  );
  const countries = new Set(tables.countries.map(({ cells }) => cells.iso2));
  if (countries.size > 0) {
    const isCountry = (code: string): boolean => countries.has(code);
    look('cities', 'country', 'countries', isCountry);
    look('networks', 'country', 'countries', isCountry);
  }
  look('network-members', 'city', 'cities', (id) => cities.has(id), cities);
  look('network-members', 'network', 'networks', (id) => networks.has(id), networks);
  look('network-counts', 'network', 'networks', (id) => networks.has(id), networks);
}
