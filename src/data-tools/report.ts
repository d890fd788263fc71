import { levelOf, type Fault, type Level, type Place, type Problem } from './problem.js';

/** How many problems of one kind in one column are kept; the others are only counted. */
const MOST_ALIKE = 100;

/** Collects what is wrong, in bounded space however much that is. */
export class Report {
  readonly #problems: Problem[] = [];
  readonly #alike = new Map<string, number>();
  readonly #counts: Record<Level, number> = { error: 0, warning: 0, note: 0 };

  /** Adds a fault at its place. */
  add(place: Place, { kind, details }: Fault, value?: string): void {
    const { file, sheet, row, column } = place;
    this.take({ kind, level: levelOf(kind), file, sheet, row, column, value, details });
  }

  /** Adds a problem. */
  take(problem: Problem): void {
    this.#counts[problem.level] += 1;
    const key = [problem.file, problem.sheet, problem.column, problem.kind].join('\n');
    const alike = (this.#alike.get(key) ?? 0) + 1;
    this.#alike.set(key, alike);
    if (alike <= MOST_ALIKE) this.#problems.push(problem);
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
    return [...this.#alike]
      .filter(([, alike]) => alike > MOST_ALIKE)
      .map(([key, alike]) => {
        const [file = '', sheet = '', column = '', kind = ''] = key.split('\n');
        return { file, sheet, column, kind, count: alike - MOST_ALIKE };
      });
  }
}

/** Problems that were counted and not kept. */
export interface More {
  readonly file: string;
  readonly sheet: string;
  readonly column: string;
  readonly kind: string;
  readonly count: number;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
