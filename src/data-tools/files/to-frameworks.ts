import type { Parts, Tables } from '../tables/tables.js';
import type { DocumentedFramework } from '../facts/frameworks.js';
import type { SourceBook } from '../facts/sources.js';
import { flagged, given } from './given.js';

/** The versions of the Index, from their tables. */
export function toFrameworks(tables: Tables, sources: SourceBook): DocumentedFramework[] {
  return tables.frameworks.map(({ cells }) => {
    const isOwn = (row: { readonly cells: { readonly framework: string } }): boolean =>
      row.cells.framework === cells.id;
    const counts = tables['framework-counts'].filter(isOwn);
    return {
      id: cells.id,
      from: cells.from,
      to: cells.to,
      periodInferred: flagged(cells.period_inferred),
      indicators: given(
        tables['framework-indicators']
          .filter(isOwn)
          .map(({ cells: { indicator, name, optional, inferred } }) => ({
            id: indicator,
            name,
            optional: flagged(optional),
            inferred: flagged(inferred),
          })),
      ),
      groups: given(
        tables['framework-groups'].filter(isOwn).map(({ cells: group }) => ({
          id: group.group,
          name: group.name,
          indicators: given(group.indicators),
          inferred: flagged(group.inferred),
        })),
      ),
      quotedCounts: given(
        counts.map(({ cells: { what, count, source } }) => ({ what, count, source })),
      ),
      sources: sources.pick([...cells.sources, ...counts.map((row) => row.cells.source)]),
    };
  });
}

/** The figures that rows name by version, those with a fault and of versions with one too. */
export function toSeenFigures(
  tables: Tables,
  parts: Parts,
): ReadonlyMap<string, ReadonlySet<string>> {
  const seen = new Map<string, Set<string>>();
  const see = (framework: string | undefined, figure?: string): void => {
    if (framework === undefined) return;
    const own = seen.get(framework) ?? new Set();
    seen.set(framework, own);
    if (figure !== undefined) own.add(figure);
  };
  for (const { cells } of parts.frameworks ?? []) see(cells.id);
  const known = new Set([...tables.frameworks.map(({ cells }) => cells.id), ...seen.keys()]);
  for (const { cells } of [
    ...tables['framework-indicators'],
    ...(parts['framework-indicators'] ?? []),
  ]) {
    if (known.has(cells.framework ?? '')) see(cells.framework, cells.indicator);
  }
  for (const { cells } of [...tables['framework-groups'], ...(parts['framework-groups'] ?? [])]) {
    if (known.has(cells.framework ?? '')) see(cells.framework, cells.group);
  }
  return seen;
}
