import type * as z from 'zod/mini';
import { identifier } from '../../data/schema/fields.js';
import type { sourceSchema } from '../../data/schema/source.js';
import { toSlug } from '../../widgets/network-map/csv/text.js';
import { MOST_GUESSES, nearest } from '../nearest.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { given } from '../files/given.js';
import { placeOf } from '../tables/place-of.js';
import type { Row, RowOf } from '../tables/tables.js';

type Source = z.input<typeof sourceSchema>;

/** The cells in which a row names its source. */
export interface SourceCells {
  readonly source?: string | undefined;
  readonly source_url?: string | undefined;
  readonly source_date?: string | undefined;
}

const MOST_OF_ID = 60;

/** Where the figures were published: the table of sources, and what rows tell of others. */
export class SourceBook {
  readonly #byId = new Map<string, Source>();
  /** Ids of sources that rows told of, by all that they told. */
  readonly #told = new Map<string, string>();
  /** The number that an id may end in next: a title may be that of as many reports as there are cities. */
  readonly #next = new Map<string, number>();
  /** Ids of rows with a fault elsewhere are known too. */
  readonly #seen: ReadonlySet<string>;

  constructor(rows: readonly RowOf<'sources'>[], seen: ReadonlySet<string>) {
    for (const { cells } of rows) this.#byId.set(cells.id, cells);
    this.#seen = seen;
  }

  /** Whether there is a source of this id, sound or not. */
  has(id: string): boolean {
    return this.#seen.has(id) || this.#byId.has(id);
  }

  /**
   * The id of the source that a row names: by its id, or by title and address.
   *
   * @returns nothing where the row names none, or one that is not known, which the report is told.
   */
  idOf(row: Row<SourceCells>, report: Report): string | undefined {
    const { source, source_url: url, source_date: date } = row.cells;
    if (source !== undefined && this.has(source)) return source;
    if (source === undefined && url === undefined) return undefined;
    if (source !== undefined && url === undefined && this.#seen.size > 0 && isId(source)) {
      const near =
        report.count('error') < MOST_GUESSES ? nearest(source, this.#byId.keys()) : undefined;
      report.add(placeOf(row, 'source'), fault('unknown', { table: 'sources', near }), source);
      return undefined;
    }
    return this.#toId({ title: source ?? hostOf(url ?? ''), url, date });
  }

  /** The sources that `mentioned` names, each once and in that order. */
  pick(mentioned: Iterable<string | undefined>): Source[] | undefined {
    return given(
      [...new Set(mentioned)].flatMap((id) => {
        const source = this.#byId.get(id ?? '');
        return source === undefined ? [] : [source];
      }),
    );
  }

  #toId(source: Omit<Source, 'id'>): string {
    const key = [source.title, source.url, source.date].join('\n');
    const known = this.#told.get(key);
    if (known !== undefined) return known;
    const slug = toSlug(source.title).slice(0, MOST_OF_ID).replace(/-+$/, '') || 'source';
    let id = slug;
    let n = this.#next.get(slug) ?? 2;
    for (; this.has(id); n += 1) id = `${slug}-${n}`;
    this.#next.set(slug, n);
    this.#told.set(key, id);
    this.#byId.set(id, { id, ...source });
    return id;
  }
}

function isId(text: string): boolean {
  return identifier.safeParse(text).success;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
