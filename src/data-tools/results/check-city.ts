import type { FrameworkBook } from '../facts/frameworks.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { placeOf } from '../tables/place-of.js';
import { keyOfFigure } from '../tables/header.js';
import type { TableFile } from '../tables/tables.js';
import type { RecordedRank, ResultRecord } from './record.js';

/** A change that no city makes from one edition to the next without a reason worth knowing, in points. */
const JUMP_POINTS = 40;

/** What records of one city are checked with. */
export interface CityCheck {
  readonly files: readonly TableFile[];
  readonly frameworks: FrameworkBook;
  readonly report: Report;
  /** Editions that the dataset has averages of, which each city may be expected to have. */
  readonly expected: ReadonlySet<string>;
}

/** Finds what contradicts itself among the records of one city, and what is odd over time. */
export function checkCity(records: readonly ResultRecord[], context: CityCheck): void {
  findDuplicates(records, context);
  findDifferent(records, 'sampleSize', 'sample_size', context);
  findDifferent(records, 'framework', 'framework', context);
  findForeign(records, context);
  findJumps(records, context);
  findGaps(records, context);
}

function findDuplicates(records: readonly ResultRecord[], context: CityCheck): void {
  // By edition and figure; places of other groups are other figures.
  const first = new Map<string, Map<string, ResultRecord>>();
  for (const record of records) {
    const own = first.get(record.edition) ?? new Map<string, ResultRecord>();
    first.set(record.edition, own);
    for (const { figure } of record.figures)
      takeFirst(own, record, { figure, key: figure }, context);
    if (record.rank === undefined) continue;
    const key = ['rank', ...groupOf(record.rank)].join('\n');
    takeFirst(own, record, { figure: 'rank', key }, context);
  }
}

function takeFirst(
  first: Map<string, ResultRecord>,
  record: ResultRecord,
  { figure, key }: { readonly figure: string; readonly key: string },
  context: CityCheck,
): void {
  const earlier = first.get(key);
  if (earlier === undefined) {
    first.set(key, record);
    return;
  }
  const words = [record.city, record.edition, ...key.split('\n')];
  const name = words.filter((word) => word !== '').join(', ');
  const { file } = fileOf(earlier, context);
  context.report.add(
    placeAt(record, columnOf(record, figure, context), context),
    fault('duplicate', { name, row: earlier.row, file }),
    name,
  );
}

/** One edition of one city has one number of cities and one version of the Index. */
function findDifferent(
  records: readonly ResultRecord[],
  field: 'sampleSize' | 'framework',
  column: string,
  context: CityCheck,
): void {
  const first = new Map<string, ResultRecord>();
  for (const record of records) {
    if (record[field] === undefined) continue;
    const earlier = first.get(record.edition);
    if (earlier === undefined) first.set(record.edition, record);
    if (earlier === undefined || earlier[field] === record[field]) continue;
    context.report.add(
      placeAt(record, column, context),
      fault('differs', {
        other: String(earlier[field]),
        row: earlier.row,
        file: fileOf(earlier, context).file,
      }),
      String(record[field]),
    );
  }
}

/** Figures that the version of their edition does not have. */
function findForeign(records: readonly ResultRecord[], context: CityCheck): void {
  const { frameworks, report } = context;
  for (const record of records) {
    const framework = frameworks.of(record);
    if (framework === undefined) continue;
    for (const { figure } of record.figures) {
      if (figure === 'aggregate' || !frameworks.figures.has(figure)) continue;
      if (frameworks.hasFigure(framework.id, figure)) continue;
      report.add(
        placeAt(record, columnOf(record, figure, context), context),
        fault('foreign-figure', { framework: framework.id, edition: record.edition }),
        figure,
      );
    }
  }
}

/** Values that are far from those of the edition before. */
function findJumps(records: readonly ResultRecord[], context: CityCheck): void {
  const last = new Map<string, { readonly value: number; readonly edition: string }>();
  for (const record of records.filter(isDated).sort((a, b) => (a.edition < b.edition ? -1 : 1))) {
    for (const { figure, value } of record.figures) {
      if (value === undefined) continue;
      const before = last.get(figure);
      last.set(figure, { value, edition: record.edition });
      // 70.1 - 30.1 is not quite 40 to a computer.
      const points = before === undefined ? 0 : Number(Math.abs(value - before.value).toFixed(6));
      if (before === undefined || before.edition === record.edition || points < JUMP_POINTS)
        continue;
      context.report.add(
        placeAt(record, columnOf(record, figure, context, 'value'), context),
        fault('jump', {
          from: before.value,
          points: Math.round(points * 10) / 10,
          edition: before.edition,
        }),
        String(value),
      );
    }
  }
}

/** Editions that the city lacks between its first and its last. */
function findGaps(records: readonly ResultRecord[], context: CityCheck): void {
  if (context.expected.size < 3) return;
  const dated = records.filter(isDated);
  const own = dated.map(({ edition }) => edition).sort();
  const [first = '', last = ''] = [own[0], own.at(-1)];
  for (const edition of context.expected) {
    if (edition <= first || edition >= last || own.includes(edition)) continue;
    const record = dated.find((each) => each.edition > edition);
    if (!record) continue;
    context.report.add(
      placeAt(record, 'edition', context),
      fault('edition-gap', { edition }),
      record.city,
    );
  }
}

/** Of other editions it is not known which are before them and which after. */
function isDated({ edition }: ResultRecord): boolean {
  return /^\d/.test(edition);
}

function groupOf(rank: RecordedRank): readonly string[] {
  return [
    rank.minPopulation,
    rank.maxPopulation,
    rank.minForeignPercent,
    rank.maxForeignPercent,
    rank.unspecified,
  ].map((limit) => String(limit ?? ''));
}

/** The column that a figure stands in: its own, or the one that names it. */
function columnOf(
  record: ResultRecord,
  figure: string,
  context: CityCheck,
  otherwise = 'figure',
): string {
  const { headings } = fileOf(record, context);
  const keys = [false, true].map((isAverage) => keyOfFigure({ figure, isAverage }));
  return keys.find((key) => headings.has(key)) ?? otherwise;
}

function placeAt(
  record: ResultRecord,
  column: string,
  context: CityCheck,
): ReturnType<typeof placeOf> {
  const from = fileOf(record, context);
  return placeOf({ from, row: record.row }, column);
}

function fileOf({ at }: ResultRecord, { files }: CityCheck): TableFile {
  return files[at] ?? { file: '', headings: new Map() };
}
