import type * as z from 'zod/mini';
import type { documentedFrameworkSchema, frameworkSchema } from '../../data/schema/framework.js';

/** A version of the Index as the dataset publishes it. */
export type DocumentedFramework = z.input<typeof documentedFrameworkSchema>;

/** What an edition says of its own version of the Index. */
export interface DatedEdition {
  /** As in the tables: `2017-08`, `cited-2017`, `undated`. */
  readonly edition: string;
  readonly framework?: string | undefined;
}

/** The version of the Index that an edition used. */
export interface FrameworkOfEdition {
  readonly id: string;
  readonly inferred: boolean;
}

/** The versions of the Index: which indicators each has, and when it was in use. */
export class FrameworkBook {
  readonly list: readonly DocumentedFramework[];
  /** Ids of all indicators and groups of all versions. */
  readonly figures: ReadonlySet<string>;
  /** Ids of those that are groups. */
  readonly groups: ReadonlySet<string>;
  readonly #order: ReadonlyMap<string, number>;
  readonly #own: ReadonlyMap<string, ReadonlySet<string>>;

  /** @param seen what rows with a fault name besides, by version, so that it is not said to be unknown. */
  constructor(
    list: readonly DocumentedFramework[],
    seen: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ) {
    this.list = list;
    const own = new Map(list.map((one) => [one.id, figuresOf(one)]));
    for (const [id, figures] of seen) own.set(id, new Set([...(own.get(id) ?? []), ...figures]));
    this.#own = own;
    this.figures = new Set([...this.#own.values()].flatMap((own) => [...own]));
    this.#order = new Map([...this.figures].map((figure, i) => [figure, i]));
    this.groups = new Set(list.flatMap(({ groups = [] }) => groups.map(({ id }) => id)));
  }

  /** Sorts figures as the versions have them, so that the order of rows and columns is of no matter. */
  compare(a: string, b: string): number {
    return (this.#order.get(a) ?? this.#order.size) - (this.#order.get(b) ?? this.#order.size);
  }

  /** Whether there is a version of this id. */
  has(id: string): boolean {
    return this.#own.has(id);
  }

  /** Whether a version has an indicator or group. */
  hasFigure(framework: string, figure: string): boolean {
    return this.#own.get(framework)?.has(figure) ?? false;
  }

  /**
   * The version that an edition used: as its row says, or else deduced from the
   * edition's own date. The date of a page that quotes a figure says nothing
   * about the version.
   */
  of({ edition, framework }: DatedEdition): FrameworkOfEdition | undefined {
    if (framework !== undefined) return { id: framework, inferred: false };
    if (!/^\d/.test(edition)) return undefined;
    const year = edition.slice(0, 4);
    const found = this.list.find(
      ({ from, to }) =>
        (from === undefined || from.slice(0, 4) <= year) &&
        (to === undefined || to.slice(0, 4) >= year),
    );
    return found && { id: found.id, inferred: true };
  }

  /** Of the versions with these ids, what a picture of results needs to know. */
  used(ids: ReadonlySet<string | undefined>): z.input<typeof frameworkSchema>[] {
    return this.list
      .filter(({ id }) => ids.has(id))
      .map(({ id, indicators, groups }) => ({ id, indicators, groups }));
  }
}

function figuresOf({ indicators = [], groups = [] }: DocumentedFramework): ReadonlySet<string> {
  return new Set([...indicators, ...groups].map(({ id }) => id));
}
