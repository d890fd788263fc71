import type { ProblemDetails } from './messages/details.js';

/** Where something is wrong, as precisely as it is known. */
export interface Place {
  /** Name of the file in its folder; empty where the folder itself is meant. */
  readonly file: string;
  /** Sheet of a workbook. */
  readonly sheet?: string | undefined;
  /** As a spreadsheet counts: the first row is 1. */
  readonly row?: number | undefined;
  /** Heading of the column, as the file spells it. */
  readonly column?: string | undefined;
}

/** What kind of fault it is; each has a sentence in every language of the messages. */
export type ProblemKind = keyof ProblemDetails;

/**
 * Something to tell those who keep the tables. An `error` keeps the dataset from
 * being built, a `warning` is worth a look, a `note` says what was done for them.
 */
export type Level = 'error' | 'warning' | 'note';

/** A fault of one kind, with what its sentence needs to know. */
export interface Problem<Kind extends ProblemKind = ProblemKind> extends Place {
  readonly kind: Kind;
  readonly level: Level;
  /** What the cell holds, as it was read. */
  readonly value?: string | undefined;
  readonly details: ProblemDetails[Kind];
}

/** A fault of a cell before it is known where the cell stands. */
export interface Fault<Kind extends ProblemKind = ProblemKind> {
  readonly kind: Kind;
  readonly details: ProblemDetails[Kind];
  /** What of the cell is meant, where that is not all of it: one of several names. */
  readonly part?: string;
}

const WARNINGS: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'unknown-file',
  'unknown-sheet',
  'unknown-column',
  'read-as-missing',
  'invisible',
  'far-from-country',
  'jump',
  'edition-gap',
  'no-edition',
  'no-version',
  'no-title',
  'no-licence',
  'example-left',
  'unknown-field',
]);

const NOTES: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['geocoded']);

/** Whether a kind of fault stands in the way, is worth a look, or only tells what was done. */
export function levelOf(kind: ProblemKind): Level {
  if (NOTES.has(kind)) return 'note';
  return WARNINGS.has(kind) ? 'warning' : 'error';
}

/** A fault of a cell or a row, without its place. */
export function fault<Kind extends ProblemKind>(
  kind: Kind,
  details: ProblemDetails[Kind],
): Fault<Kind> {
  return { kind, details };
}

/** A problem, from a fault and where it is. */
export function problemAt<Kind extends ProblemKind>(
  place: Place,
  { kind, details }: Fault<Kind>,
  value?: string,
): Problem<Kind> {
  const { file, sheet, row, column } = place;
  return { kind, level: levelOf(kind), file, sheet, row, column, value, details };
}
