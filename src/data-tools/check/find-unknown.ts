import { nearest } from '../nearest.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import type { FrameworkBook } from '../facts/frameworks.js';
import type { SourceBook } from '../facts/sources.js';
import { placeOf } from '../tables/place-of.js';
import type { Row, Tables } from '../tables/tables.js';

/** What names may refer to. */
export interface Known {
  readonly cities: ReadonlySet<string>;
  readonly networks: ReadonlySet<string>;
  readonly frameworks: FrameworkBook;
  readonly sources: SourceBook;
}

/** Reports names of cities, sources, networks, … that no table has. */
export function findUnknown(tables: Tables, known: Known, report: Report): void {
  const { cities, networks, frameworks, sources } = known;
  const look = <Cells extends object>(
    rows: readonly Row<Cells>[],
    column: keyof Cells & string,
    table: string,
    isKnown: (name: string) => boolean,
    names: Iterable<string> = [],
  ): void => {
    for (const row of rows) {
      const cell: unknown = row.cells[column];
      for (const name of Array.isArray(cell) ? (cell as unknown[]) : [cell]) {
        if (typeof name !== 'string' || isKnown(name)) continue;
        report.add(
          placeOf(row, column),
          fault('unknown', { table, near: nearest(name, names) }),
          name,
        );
      }
    }
  };
  const isSource = (id: string): boolean => sources.has(id);
  look(tables.cities, 'sources', 'sources', isSource);
  look(tables.cities, 'since_source', 'sources', isSource);
  look(tables.networks, 'sources', 'sources', isSource);
  look(tables['network-members'], 'source', 'sources', isSource);
  look(tables['network-counts'], 'source', 'sources', isSource);
  look(tables.frameworks, 'sources', 'sources', isSource);
  look(tables['framework-counts'], 'source', 'sources', isSource);

  const isFramework = (id: string): boolean => frameworks.has(id);
  look(tables['framework-indicators'], 'framework', 'frameworks', isFramework);
  look(tables['framework-groups'], 'framework', 'frameworks', isFramework);
  look(tables['framework-counts'], 'framework', 'frameworks', isFramework);
  look(tables['framework-groups'], 'indicators', 'framework-indicators', (figure) =>
    frameworks.figures.has(figure),
  );
  const countries = new Set(tables.countries.map(({ cells }) => cells.iso2));
  if (countries.size > 0) {
    const isCountry = (code: string): boolean => countries.has(code);
    look(tables.cities, 'country', 'countries', isCountry);
    look(tables.networks, 'country', 'countries', isCountry);
  }
  look(tables['network-members'], 'city', 'cities', (id) => cities.has(id), cities);
  look(tables['network-members'], 'network', 'networks', (id) => networks.has(id), networks);
  look(tables['network-counts'], 'network', 'networks', (id) => networks.has(id), networks);
}
