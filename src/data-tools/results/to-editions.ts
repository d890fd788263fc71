import type * as z from 'zod/mini';
import type {
  aggregateSchema,
  editionSchema,
  figureSchema,
  rankSchema,
} from '../../data/schema/result.js';
import type { FrameworkBook } from '../facts/frameworks.js';
import { flagged, given } from '../files/given.js';
import type { Headline } from '../files/to-cities.js';
import { groupBy } from '../group-by.js';
import type { RecordedFigure, ResultRecord } from './record.js';

/** What was published of one round of the Index for one city. */
export type EditionFact = z.input<typeof editionSchema>;

/** The editions of one city, oldest first, those without a date last. */
export function toEditions(
  records: readonly ResultRecord[],
  frameworks: FrameworkBook,
): readonly EditionFact[] {
  return [...groupBy(records, ({ edition }) => edition)]
    .map(([edition, own]) => ({ order: dateOf(edition) ?? '9999', edition, own }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ edition, own }) => toEdition(edition, own, frameworks));
}

/** The overall result of the latest edition that has one. */
export function toHeadline(editions: readonly EditionFact[]): Headline | undefined {
  const headlines = editions.flatMap(
    ({ date, dating, sampleSize, aggregate: { value, source, caveats } = {} }) =>
      value === undefined ? [] : [{ value, date, dating, sampleSize, source, caveats }],
  );
  // One without a date may be older than any other, so that it is only a last resort.
  return headlines.findLast(({ date }) => date !== undefined) ?? headlines.at(-1);
}

function toEdition(
  edition: string,
  records: readonly ResultRecord[],
  frameworks: FrameworkBook,
): EditionFact {
  const named = records.find((record) => record.framework !== undefined);
  const framework = frameworks.of({ edition, framework: named?.framework });
  const scores = records.flatMap((record) => record.figures.map((figure) => ({ figure, record })));
  const aggregate = scores.find(({ figure }) => figure.figure === 'aggregate');
  const single = scores
    .filter(({ figure }) => figure.figure !== 'aggregate')
    // Those that no version has are all as far behind.
    .sort((a, b) => frameworks.compare(a.figure.figure, b.figure.figure));
  const isGroup = ({ figure }: (typeof scores)[number]): boolean =>
    frameworks.groups.has(figure.figure);
  const toFigure = ({ figure, record }: (typeof scores)[number]): z.input<typeof figureSchema> => ({
    id: figure.figure,
    ...toScore(figure, record),
  });
  return {
    id: edition,
    date: dateOf(edition),
    dating: edition === 'undated' ? 'undated' : edition.startsWith('cited-') ? 'cited' : 'edition',
    framework: framework && { id: framework.id, inferred: flagged(framework.inferred) },
    sampleSize: records.find(({ sampleSize }) => sampleSize !== undefined)?.sampleSize,
    aggregate: aggregate && toScore(aggregate.figure, aggregate.record),
    ranks: given(records.flatMap(toRank)),
    indicators: given(single.filter((score) => !isGroup(score)).map(toFigure)),
    groups: given(single.filter(isGroup).map(toFigure)),
  };
}

/** What the edition's own name tells of its date. */
function dateOf(edition: string): string | undefined {
  return /\d.*$/.exec(edition)?.[0];
}

function toScore(
  { value, average }: RecordedFigure,
  { source, caveats }: ResultRecord,
): z.input<typeof aggregateSchema> {
  return { value, average, source, caveats: given(caveats) };
}

function toRank({ rank, source, caveats }: ResultRecord): z.input<typeof rankSchema>[] {
  if (rank === undefined) return [];
  const { from, to = from, of, minPopulation, maxPopulation, ...limits } = rank;
  const { minForeignPercent, maxForeignPercent, unspecified } = limits;
  const group = { minPopulation, maxPopulation, minForeignPercent, maxForeignPercent, unspecified };
  return [{ from, to, of, group, source, caveats: given(caveats) }];
}
