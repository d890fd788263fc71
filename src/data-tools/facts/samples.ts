import type * as z from 'zod/mini';
import type { sampleSchema } from '../../data/schema/sample.js';
import { given } from '../files/given.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { placeOf } from '../tables/place-of.js';
import type { RowOf } from '../tables/tables.js';
import type { SourceBook } from './sources.js';

/** The cities that a result is compared with. */
export interface Sample {
  readonly size: number | undefined;
  readonly averages: ReadonlyMap<string, number>;
}

/** The samples by what rows of results call them, and as the dataset publishes them. */
export interface SampleBook {
  readonly ids: Iterable<string>;
  /** The sample of this id. That another has the same is a fault once results refer to it. */
  readonly find: (id: string) => Sample | undefined;
  readonly published: readonly z.input<typeof sampleSchema>[];
}

type SampleRow = RowOf<'samples'>;

/** Reads the samples; what does not go together is reported. */
export function toSamples(
  rows: readonly RowOf<'samples'>[],
  sources: SourceBook,
  report: Report,
): SampleBook {
  const byId = new Map<string, { sample: Sample; row: SampleRow; twin?: SampleRow | undefined }>();
  const published = rows.flatMap((row) => {
    const { cells, figures } = row;
    if (cells.dating !== undefined && (cells.date === undefined) !== (cells.dating === 'undated')) {
      report.add(placeOf(row, 'date'), fault('odd-dating', {}), cells.date);
    }
    const averages = new Map(figures.map(({ figure, value }) => [figure, value]));
    const average = cells.average ?? averages.get('aggregate');
    if (average !== undefined) averages.set('aggregate', average);
    const id = cells.id ?? cells.date;
    const earlier = id === undefined ? undefined : byId.get(id);
    // Two rows that write the same id were found when they were read.
    if (earlier && (cells.id === undefined || earlier.row.cells.id === undefined)) {
      earlier.twin ??= row;
    } else if (id !== undefined) byId.set(id, { sample: { size: cells.size, averages }, row });
    const source = sources.idOf(row, report);
    if (source === undefined) {
      if (cells.source === undefined) report.add(placeOf(row, 'source'), fault('no-source', {}));
      return [];
    }
    return [
      {
        date: cells.date,
        dating: cells.dating ?? (cells.date === undefined ? 'undated' : 'report'),
        size: cells.size,
        otherSizes: given(cells.other_sizes),
        average,
        reportOf: cells.report_of,
        source,
      } as const,
    ];
  });
  const find = (id: string): Sample | undefined => {
    const found = byId.get(id);
    if (found?.twin) {
      const { row, from } = found.row;
      const details = { name: id, row, file: from.file };
      report.add(placeOf(found.twin, 'id'), fault('duplicate', details), id);
      found.twin = undefined;
    }
    return found?.sample;
  };
  return { ids: [...byId.keys()], find, published };
}
