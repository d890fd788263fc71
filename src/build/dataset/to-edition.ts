import type * as z from 'zod/mini';
import type { editionSchema, figureSchema, rankSchema } from '../../data/schema/result.js';
import { toFrameworkOf } from './frameworks-of.js';
import { flagged, given } from './given.js';
import { groupBy } from './group-by.js';
import type { ResultRow, Tables } from './tables.js';

/** The editions of one city, oldest first, those without a date last. */
export function toEditions(
  tables: Tables,
  rows: readonly ResultRow[],
): z.input<typeof editionSchema>[] {
  return [...groupBy(rows, ({ cells }) => cells.edition)]
    .map(([edition, own]) => ({ order: toEditionOrder(edition), own }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ own }) => toEdition(tables, own));
}

/** One edition of one city, from all its rows. */
function toEdition(
  tables: Tables,
  rows: readonly [ResultRow, ...ResultRow[]],
): z.input<typeof editionSchema> {
  const { edition } = rows[0].cells;
  const named = rows.find(({ cells }) => cells.framework !== undefined);
  const framework = toFrameworkOf(tables, { edition, framework: named?.cells.framework });
  const groups = new Set(tables['framework-groups.csv'].rows.map(({ cells }) => cells.group));
  const isScore = ({ cells }: ResultRow): boolean => !['aggregate', 'rank'].includes(cells.figure);
  const scores = rows.filter(isScore);
  const aggregate = rows.find(({ cells }) => cells.figure === 'aggregate');
  return {
    id: edition,
    date: /\d.*$/.exec(edition)?.[0],
    dating: edition === 'undated' ? 'undated' : edition.startsWith('cited-') ? 'cited' : 'edition',
    framework: framework && { id: framework.id, inferred: flagged(framework.inferred) },
    sampleSize: rows.find(({ cells }) => cells.sample_size !== undefined)?.cells.sample_size,
    aggregate: aggregate && toScore(aggregate),
    ranks: given(rows.filter(({ cells }) => cells.figure === 'rank').map(toRank)),
    indicators: given(scores.filter(({ cells }) => !groups.has(cells.figure)).map(toFigure)),
    groups: given(scores.filter(({ cells }) => groups.has(cells.figure)).map(toFigure)),
  };
}

/** Within a year, the less precise date comes first. */
function toEditionOrder(edition: string): string {
  return /\d.*$/.exec(edition)?.[0] ?? '9999';
}

function toFigure(row: ResultRow): z.input<typeof figureSchema> {
  return { id: row.cells.figure, ...toScore(row) };
}

function toScore({ cells }: ResultRow): Omit<z.input<typeof figureSchema>, 'id'> {
  return {
    value: cells.value,
    average: cells.average,
    source: cells.source,
    caveats: given(cells.caveats),
  };
}

function toRank({ cells }: ResultRow): z.input<typeof rankSchema> {
  // `findOddFigures` reports a rank without a place.
  const from = cells.rank_from ?? 0;
  return {
    from,
    to: cells.rank_to ?? from,
    of: cells.rank_of,
    group: {
      minPopulation: cells.min_population,
      maxPopulation: cells.max_population,
      minForeignPercent: cells.min_foreign_percent,
      maxForeignPercent: cells.max_foreign_percent,
      unspecified: cells.group_unspecified,
    },
    source: cells.source,
    caveats: given(cells.caveats),
  };
}
