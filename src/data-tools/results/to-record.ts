import { fault } from '../problem.js';
import { MOST_GUESSES, nearest } from '../nearest.js';
import type { NameFinder } from '../facts/name-finder.js';
import type { FrameworkBook } from '../facts/frameworks.js';
import type { Sample, SampleBook } from '../facts/samples.js';
import type { SourceBook } from '../facts/sources.js';
import type { Report } from '../report.js';
import { keyOfFigure } from '../tables/header.js';
import { toHeading } from '../tables/heading.js';
import { placeOf } from '../tables/place-of.js';
import type { PartOf, RowOf } from '../tables/tables.js';
import type { RecordedFigure, RecordedRank, ResultRecord } from './record.js';

type ResultRow = RowOf<'results'>;
type Column = keyof ResultRow['cells'];

/** What a row of results refers to. */
export interface RecordContext {
  readonly hasCities: boolean;
  readonly cities: NameFinder;
  /** Not all places are known, so that a city which is not need not be a fault. */
  readonly hidesCities: boolean;
  readonly frameworks: FrameworkBook;
  readonly samples: SampleBook;
  readonly sources: SourceBook;
  readonly report: Report;
}

const RANK_COLUMNS: readonly Column[] = [
  'rank_from',
  'rank_to',
  'rank_of',
  'min_population',
  'max_population',
  'min_foreign_percent',
  'max_foreign_percent',
  'group_unspecified',
];
/** Pairs of columns whose first may not be more than the second. */
const ORDERED: readonly (readonly [Column, Column])[] = [
  ['rank_from', 'rank_to'],
  ['rank_from', 'rank_of'],
  ['rank_to', 'rank_of'],
  ['min_population', 'max_population'],
  ['min_foreign_percent', 'max_foreign_percent'],
];

/** What a row refers to. */
interface References {
  readonly city: string | undefined;
  readonly sample: Sample | undefined;
  readonly source: string | undefined;
  /** Id of the figure of a row that has only one. */
  readonly figure: string | undefined;
  /** All that it names is known. */
  readonly isSound: boolean;
}

/** Finds what a row refers to, also one with a fault elsewhere; what is not known goes to the report. */
export function findReferences(row: PartOf<'results'>, context: RecordContext): References {
  const { report, frameworks, samples, sources } = context;
  const { cells } = row;
  let isSound = true;
  const refuse = (
    column: Column,
    table: string,
    text: string,
    guess: (text: string) => string | undefined,
  ): void => {
    // Looking through all names is for the few that will be listed.
    const near = report.count('error') < MOST_GUESSES ? guess(text) : undefined;
    report.add(placeOf(row, column), fault('unknown', { table, near }), text);
    isSound = false;
  };
  const city = cells.city === undefined ? undefined : context.cities.find(cells.city);
  // That there are no cities at all is said once.
  const mayTell = context.hasCities && !context.hidesCities;
  if (cells.city !== undefined && city === undefined && mayTell) {
    refuse('city', 'cities', cells.city, context.cities.near);
  }
  if (cells.framework !== undefined && !frameworks.has(cells.framework)) {
    refuse('framework', 'frameworks', cells.framework, (text) =>
      nearest(
        text,
        frameworks.list.map(({ id }) => id),
      ),
    );
  }
  const sample = cells.sample === undefined ? undefined : samples.find(cells.sample);
  if (cells.sample !== undefined && sample === undefined) {
    refuse('sample', 'samples', cells.sample, (text) => nearest(text, samples.ids));
  }
  const source = sources.idOf(row, report);
  const figure = cells.figure === undefined ? undefined : toFigureId(cells.figure, frameworks);
  const isKnown =
    figure === undefined ||
    ['aggregate', 'rank'].includes(figure) ||
    frameworks.figures.has(figure);
  if (!isKnown)
    refuse('figure', 'framework-indicators', figure, (text) => nearest(text, frameworks.figures));
  return { city, sample, source, figure, isSound };
}

/**
 * A row of results as a record; what is wrong with it goes to the report.
 *
 * @param at which of the files of results the row is from.
 * @returns nothing where the row cannot be used.
 */
export function toRecord(
  row: ResultRow,
  at: number,
  context: RecordContext,
): ResultRecord | undefined {
  const { report } = context;
  const { cells } = row;
  const { city, sample, source, figure, ...references } = findReferences(row, context);
  let { isSound } = references;
  const refuse = (
    column: Column,
    ...[what, value]: [Parameters<Report['add']>[1], string?]
  ): void => {
    report.add(placeOf(row, column), what, value);
    isSound = false;
  };
  // Only a table that was made by a program has the column.
  if (row.from.headings.has('confirmed') && cells.confirmed !== true) {
    refuse('confirmed', fault('not-confirmed', {}));
  }
  if (cells.edition === undefined) report.add(placeOf(row, 'edition'), fault('no-edition', {}));
  if (source === undefined) {
    if (cells.source === undefined) refuse('source', fault('no-source', {}));
    isSound = false;
  }
  const figures = toFigures(row, figure, sample);
  for (const { kind, column, value } of figures.faults) {
    refuse(column as Column, kind, value);
  }
  for (const [low, high] of ORDERED) {
    const from = cells[low];
    const to = cells[high];
    if (typeof from === 'number' && typeof to === 'number' && from > to) {
      const otherColumn = row.from.headings.get(high) ?? high;
      refuse(low, fault('disorder', { other: to, otherColumn }), String(from));
    }
  }
  if (!isSound || city === undefined || source === undefined) return undefined;
  return {
    at,
    row: row.row,
    city,
    edition: cells.edition ?? 'undated',
    framework: cells.framework,
    sampleSize: cells.sample_size ?? sample?.size,
    source,
    caveats: cells.caveats,
    figures: figures.figures,
    rank: figures.rank,
  };
}

interface FoundFigures {
  readonly figures: readonly RecordedFigure[];
  readonly rank?: RecordedRank | undefined;
  readonly faults: readonly {
    readonly kind: ReturnType<typeof fault>;
    readonly column: string;
    readonly value?: string;
  }[];
}

function toFigures(
  row: ResultRow,
  figure: string | undefined,
  sample: Sample | undefined,
): FoundFigures {
  const { cells } = row;
  if (figure === 'rank') {
    const rank = toRank(row);
    return { ...rank, faults: [...rank.faults, ...besides(row)] };
  }
  const excess = RANK_COLUMNS.filter((column) => cells[column] !== undefined).map((column) => ({
    kind: fault('rank-in-score', {}),
    column,
    value: String(cells[column]),
  }));
  if (figure === undefined) {
    return { figures: toWideFigures(row, sample), faults: [...missing(row), ...excess] };
  }
  const { value } = cells;
  const average = cells.average ?? sample?.averages.get(figure);
  return {
    figures: [{ figure, value, average }],
    faults: [
      ...(value === undefined && cells.average === undefined
        ? [{ kind: fault('no-figure', {}), column: 'value' }]
        : []),
      ...excess,
      ...besides(row),
    ],
  };
}

/** The id of a figure by its id, or by its name in a language of the templates. */
function toFigureId(text: string, frameworks: FrameworkBook): string {
  if (text === 'rank' || text === 'aggregate' || frameworks.figures.has(text)) return text;
  const heading = toHeading(text, 'results', frameworks.figures);
  return heading?.figure !== undefined && !heading.isAverage ? heading.figure : text;
}

/** The figures of a row with a column a figure; averages that it lacks come from its sample. */
function toWideFigures(row: ResultRow, sample: Sample | undefined): readonly RecordedFigure[] {
  const found = new Map<string, { value?: number; average?: number }>();
  for (const { figure, isAverage, value } of row.figures) {
    const own = found.get(figure) ?? {};
    own[isAverage ? 'average' : 'value'] = value;
    found.set(figure, own);
  }
  return [...found].map(([figure, { value, average }]) => ({
    figure,
    value,
    average: average ?? sample?.averages.get(figure),
  }));
}

/** Figures in columns of their own, in a row that is of another one only. */
function besides({ figures }: ResultRow): FoundFigures['faults'] {
  return figures.map(({ figure, isAverage, value }) => ({
    kind: fault('two-forms', {}),
    column: keyOfFigure({ figure, isAverage }),
    value: String(value),
  }));
}

function missing({ cells, figures }: ResultRow): FoundFigures['faults'] {
  if (cells.value !== undefined || cells.average !== undefined) {
    return [{ kind: fault('empty', {}), column: 'figure' }];
  }
  return figures.length === 0 ? [{ kind: fault('no-figure', {}), column: '' }] : [];
}

function toRank({ cells }: ResultRow): FoundFigures {
  const faults = (['value', 'average'] as const)
    .filter((column) => cells[column] !== undefined)
    .map((column) => ({
      kind: fault('score-in-rank', {}),
      column,
      value: String(cells[column]),
    }));
  if (cells.rank_from === undefined) {
    return {
      figures: [],
      faults: [{ kind: fault('no-place', {}), column: 'rank_from' }, ...faults],
    };
  }
  return {
    figures: [],
    rank: {
      from: cells.rank_from,
      to: cells.rank_to,
      of: cells.rank_of,
      minPopulation: cells.min_population,
      maxPopulation: cells.max_population,
      minForeignPercent: cells.min_foreign_percent,
      maxForeignPercent: cells.max_foreign_percent,
      unspecified: cells.group_unspecified,
    },
    faults,
  };
}
