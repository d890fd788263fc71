import { toFields } from './to-fields.js';
import type { JsonRecord } from './records.js';

/** More than this nobody reads; the counts are of all. */
export const MOST_LINES = 500;

/** What became of a thing. */
export type Fate = 'appeared' | 'changed' | 'vanished';

/** One thing that appeared or vanished, or one detail that is another. */
export interface Change {
  readonly fate: Fate;
  /** `bergen 2020, commitment` */
  readonly what: string;
  /** What it was and what it is, of a detail. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** What changed in one part of a dataset. */
export interface ChangeSection {
  readonly title: string;
  /** How many things appeared, changed and vanished; all of them. */
  readonly counts: Readonly<Record<Fate, number>>;
  /** The first {@link MOST_LINES}: what appeared, then what changed, then what vanished. */
  readonly changes: readonly Change[];
  /** How many more changes there are. */
  readonly more: number;
}

/** Gathers the changes of one part, and keeps no more of them than are shown. */
export class SectionBuilder {
  readonly #title: string;
  readonly #counts = { appeared: 0, changed: 0, vanished: 0 };
  readonly #kept: Readonly<Record<Fate, Change[]>> = { appeared: [], changed: [], vanished: [] };
  #lines = 0;

  constructor(title: string) {
    this.#title = title;
  }

  /** Counts things, without a line for each. */
  count(fate: Fate, number: number): void {
    this.#counts[fate] += number;
  }

  /** A thing that is new, or is no more. */
  add(fate: 'appeared' | 'vanished', what: string): void {
    this.count(fate, 1);
    this.#keep({ fate, what });
  }

  /** A thing of which details changed; nothing if none did. */
  addChanged(what: string, details: readonly Omit<Change, 'fate'>[]): void {
    if (details.length === 0) return;
    this.count('changed', 1);
    for (const detail of details) {
      this.#keep({
        ...detail,
        fate: 'changed',
        what: [what, detail.what].filter(Boolean).join(', '),
      });
    }
  }

  build(): ChangeSection {
    const { appeared, changed, vanished } = this.#kept;
    const changes = [...appeared, ...changed, ...vanished].slice(0, MOST_LINES);
    return {
      title: this.#title,
      counts: { ...this.#counts },
      changes,
      more: this.#lines - changes.length,
    };
  }

  #keep(change: Change): void {
    this.#lines += 1;
    const kept = this.#kept[change.fate];
    if (kept.length < MOST_LINES) kept.push(change);
  }
}

/** The details in which two states of a thing differ, in the order of their names. */
export function compareFields(before: unknown, after: unknown): readonly Omit<Change, 'fate'>[] {
  // Most things of a file that changed did not.
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [was, is] = [toFields(before), toFields(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .sort()
    .map((name) => ({ what: name, before: was.get(name), after: is.get(name) }));
}

/** Compares things that go by a name, in the order of their names. */
export function compareThings(
  section: SectionBuilder,
  before: ReadonlyMap<string, JsonRecord>,
  after: ReadonlyMap<string, JsonRecord>,
  describe: (name: string, thing: JsonRecord) => string = (name) => name,
): void {
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [was, is] = [before.get(name), after.get(name)];
    if (is === undefined) section.add('vanished', describe(name, was ?? {}));
    else if (was === undefined) section.add('appeared', describe(name, is));
    else section.addChanged(name, compareFields(was, is));
  }
}
