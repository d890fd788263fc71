import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type {
  documentedFrameworkSchema,
  frameworkSchema,
  frameworksSchema,
} from '../../data/schema/framework.js';
import { flagged, given } from './given.js';
import type { RowOf, Tables } from './tables.js';
import { toSources } from './to-sources.js';

/** `frameworks.json`. */
export function toFrameworks(tables: Tables): z.input<typeof frameworksSchema> {
  const frameworks = tables['frameworks.csv'].rows.map(({ cells }) => toFramework(tables, cells));
  return { formatVersion: FORMAT_VERSION, frameworks };
}

/** Of the versions with these ids, what a picture of results needs to know. */
export function toUsedFrameworks(
  tables: Tables,
  ids: ReadonlySet<string | undefined>,
): z.input<typeof frameworkSchema>[] {
  return toFrameworks(tables)
    .frameworks.filter(({ id }) => ids.has(id))
    .map(({ id, indicators, groups }) => ({ id, indicators, groups }));
}

function toFramework(
  tables: Tables,
  cells: RowOf<'frameworks.csv'>['cells'],
): z.input<typeof documentedFrameworkSchema> {
  const isOwn = (row: { readonly cells: { readonly framework: string } }): boolean =>
    row.cells.framework === cells.id;
  const counts = tables['framework-counts.csv'].rows.filter(isOwn);
  const indicators = tables['framework-indicators.csv'].rows.filter(isOwn);
  const groups = tables['framework-groups.csv'].rows.filter(isOwn);
  return {
    id: cells.id,
    from: cells.from,
    to: cells.to,
    periodInferred: flagged(cells.period_inferred),
    indicators: given(
      indicators.map(({ cells: { indicator, name, optional, inferred } }) => ({
        id: indicator,
        name,
        optional: flagged(optional),
        inferred: flagged(inferred),
      })),
    ),
    groups: given(
      groups.map(({ cells: group }) => ({
        id: group.group,
        name: group.name,
        indicators: given(group.indicators),
        inferred: flagged(group.inferred),
      })),
    ),
    quotedCounts: given(
      counts.map(({ cells: { what, count, source } }) => ({ what, count, source })),
    ),
    sources: toSources(tables, [...cells.sources, ...counts.map((row) => row.cells.source)]),
  };
}
