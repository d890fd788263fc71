import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { resultSchema } from '../../data/schema/result.js';
import type { About } from './about.js';
import { flagged, given } from './given.js';
import { groupBy } from './group-by.js';
import type { ResultRow, Tables } from './tables.js';
import { toEditions } from './to-edition.js';
import { toUsedFrameworks } from './to-frameworks.js';
import { toSources } from './to-sources.js';

type Result = z.input<typeof resultSchema>;

/**
 * `results/<city>.json` of every city, so that none has to be looked for in the list of all, and of
 * the fictional places. Without a published figure it has no editions.
 */
export function toResults(tables: Tables, about: About): ReadonlyMap<string, Result> {
  const rows = groupBy(
    [...tables['index-results.csv'].rows, ...tables['example-city.csv'].rows],
    ({ cells }) => cells.city,
  );
  const places = [
    ...tables['cities.csv'].rows.map(({ cells: { id, name, names, country } }) => ({
      id,
      name,
      names: given(names),
      country,
    })),
    ...about.examples,
  ];
  return new Map(
    places.map((city) => [
      city.id,
      toResult({
        tables,
        city,
        rows: rows.get(city.id) ?? [],
        isIllustrative: about.examples.some(({ id }) => id === city.id),
      }),
    ]),
  );
}

function toResult(options: {
  readonly tables: Tables;
  readonly city: Result['city'];
  readonly rows: readonly ResultRow[];
  readonly isIllustrative: boolean;
}): Result {
  const { tables, city, rows, isIllustrative } = options;
  const editions = toEditions(tables, rows);
  const mentioned = rows.map(({ cells }) => cells.source);
  return {
    formatVersion: FORMAT_VERSION,
    city,
    illustrative: flagged(isIllustrative),
    editions,
    sources: toSources(tables, mentioned),
    frameworks: given(
      toUsedFrameworks(
        tables,
        new Set(
          editions.filter(({ indicators }) => indicators).map(({ framework }) => framework?.id),
        ),
      ),
    ),
  };
}
