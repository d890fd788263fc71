import {
  levelOf,
  type Fault,
  type Level,
  type Place,
  type Problem,
  type ProblemKind,
} from './problem.js';

/** How many problems of one kind in one column are kept; the others are only counted. */
const MOST_ALIKE = 100;

/** More of a value than this is of use to nobody. */
const MOST_CHARACTERS = 1000;

/** Kinds that many columns of one file may have in common. */
const OF_COLUMNS: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'unknown-column',
  'column-twice',
]);

/** Collects what is wrong, in bounded space however much that is. */
export class Report {
  readonly #problems: Problem[] = [];
  readonly #alike = new Map<string, { readonly like: Omit<More, 'count'>; count: number }>();
  readonly #counts: Record<Level, number> = { error: 0, warning: 0, note: 0 };

  /** Adds a fault at its place. */
  add(place: Place, { kind, details }: Fault, value?: string): void {
    const { file, sheet, row, column } = place;
    this.take({ kind, level: levelOf(kind), file, sheet, row, column, value, details });
  }

  /** Adds a problem. */
  take(problem: Problem): void {
    this.#counts[problem.level] += 1;
    const { value } = problem;
    const key = keyOfAlike(problem);
    const alike = this.#alike.get(key) ?? { like: toAlike(problem), count: 0 };
    this.#alike.set(key, alike);
    alike.count += 1;
    if (alike.count > MOST_ALIKE) return;
    this.#problems.push({ ...problem, value: value?.slice(0, MOST_CHARACTERS) });
  }

  /** How many there are of a level, those that were not kept included. */
  count(level: Level): number {
    return this.#counts[level];
  }

  /** Those kept, by file and row, so that a file is mended from top to bottom. */
  get problems(): readonly Problem[] {
    return [...this.#problems].sort(
      (a, b) =>
        compare(a.file, b.file) ||
        compare(a.sheet ?? '', b.sheet ?? '') ||
        (a.row ?? 0) - (b.row ?? 0),
    );
  }

  /** How many more there are like a kept one than were kept, by file, sheet and column. */
  get more(): readonly More[] {
    return [...this.#alike.values()]
      .filter(({ count }) => count > MOST_ALIKE)
      .map(({ like, count }) => ({ ...like, count: count - MOST_ALIKE }));
  }
}

/** Problems that were counted and not kept. */
export interface More {
  readonly file: string;
  readonly sheet: string;
  readonly column: string;
  readonly kind: ProblemKind;
  readonly count: number;
}

/** The same text for problems that are counted together. */
export function keyOfAlike(problem: Place & Pick<Problem, 'kind'>): string {
  const { file, sheet, column, kind } = toAlike(problem);
  return [file, sheet, column, kind].join('\n');
}

function toAlike({
  file,
  sheet = '',
  column = '',
  kind,
}: Place & Pick<Problem, 'kind'>): Omit<More, 'count'> {
  return { file, sheet, column: OF_COLUMNS.has(kind) ? '' : column, kind };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
