import { round } from '../../core/math.js';
import type { CountsFile, MemberCount } from '../../data/schema/counts.js';
import type { Source } from '../../data/schema/source.js';

/** How many members a page said that there were. */
export interface PublishedSize {
  readonly count: number;
  /** `over` is a lower bound, `about` a round number: as the page words it. */
  readonly qualifier: MemberCount['qualifier'];
  /** As precise as it was published, with the last year that it may be of. */
  readonly date: string | undefined;
  readonly until: string | undefined;
  /** The page has no date: it follows from other things that the page says. */
  readonly deduced: boolean;
  readonly source: Source | undefined;
}

/** A size with its place in time. Times are years with decimals: 2011.5 is the middle of 2011. */
export interface DatedSize extends PublishedSize {
  readonly date: string;
  /** The middle of the time that the date leaves open. */
  readonly at: number;
  /** That time: from the first moment to just before the second. */
  readonly from: number;
  readonly to: number;
  /** That time is a year or more. */
  readonly isVague: boolean;
  /** Whether it says how the number went on from the size before it. */
  readonly joined: boolean;
}

/** The published sizes of the programme, or of a network. */
export interface GrowthModel {
  /** In the order of time; of the same time, in the order of the data. */
  readonly dated: readonly DatedSize[];
  /** In the order of the data: they have no place in time, and none is made up for them. */
  readonly undated: readonly PublishedSize[];
}

/**
 * The sizes that were published of one network, in the order of time.
 *
 * @param network id of the network; without it, of the whole programme.
 */
export function toGrowth(file: CountsFile, network?: string): GrowthModel {
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  const sizes = file.counts
    .filter((size) => size.network === network)
    .map((size): PublishedSize & { readonly time: Time | undefined } => ({
      count: size.count,
      qualifier: size.qualifier,
      date: size.date,
      until: size.until,
      deduced: size.dating === 'inferred',
      source: sources.get(size.source),
      time: timeOf(size),
    }));
  const dated = sizes.flatMap(({ time, date, ...size }): Omit<DatedSize, 'joined'>[] => {
    if (!time || date === undefined) return [];
    const { from, to } = time;
    return [{ ...size, date, at: round((from + to) / 2, 4), from, to, isVague: to - from >= 1 }];
  });
  return {
    dated: join(dated.sort((a, b) => a.at - b.at)),
    undated: sizes.flatMap(({ time, ...size }) => (time ? [] : [size])),
  };
}

interface Time {
  readonly from: number;
  readonly to: number;
}

/** The time that a size may be of. */
function timeOf({ date, until }: Pick<MemberCount, 'date' | 'until'>): Time | undefined {
  const first = spanOf(date);
  const last = spanOf(until);
  return first && { from: first.from, to: Math.max(first.to, last?.to ?? first.to) };
}

/** The year, month or day of a date. A day that no calendar has is no date. */
function spanOf(date: string | undefined): Time | undefined {
  if (date === undefined) return undefined;
  const [year = 0, month, day] = date.split('-').map(Number);
  const start = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (!start.toISOString().startsWith(date)) return undefined;
  const end =
    month === undefined
      ? Date.UTC(year + 1, 0)
      : day === undefined
        ? Date.UTC(year, month)
        : Date.UTC(year, month - 1, day + 1);
  const jan = Date.UTC(year, 0);
  const yearMs = Date.UTC(year + 1, 0) - jan;
  const toYears = (ms: number): number => round(year + (ms - jan) / yearMs, 4);
  return { from: toYears(start.getTime()), to: toYears(end) };
}

/**
 * Tells which sizes a line may go through. Not a size whose date leaves a year or
 * more open while others lie in that time: before or after them, nobody knows.
 * And not a lower bound that the size before it has passed already: a line
 * down to "over 140" would tell of a loss that no page speaks of.
 */
function join(sizes: readonly Omit<DatedSize, 'joined'>[]): readonly DatedSize[] {
  let before = 0;
  return sizes.map((size) => {
    const hasOrder =
      !size.isVague ||
      sizes.every((other) => other === size || other.at <= size.from || other.at >= size.to);
    const joined = hasOrder && (size.qualifier !== 'over' || size.count >= before);
    if (joined) before = size.count;
    return { ...size, joined };
  });
}
