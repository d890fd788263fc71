import type { Source } from '../../data/schema/source.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import type { LaterNetworkMapMessages } from '../../i18n/network-map/messages.js';
import type { GrowthModel, PublishedSize } from './growth-model.js';

/** A row of the table of sizes. */
export interface GrowthRow {
  readonly when: string;
  readonly isDeduced: boolean;
  readonly size: string;
  readonly source: Source | undefined;
}

/** How the number of members went, in words. */
export interface GrowthSummary {
  readonly heading: string;
  /** From the first size to the last; where there are no two, the sizes as they are. */
  readonly sentence: string;
  /** In the order of time, those without a date last. */
  readonly rows: readonly GrowthRow[];
  /** The first and the last size, as they are written into the picture. */
  readonly first: string;
  readonly last: string;
}

/** A language's words for growth, and its ways with numbers and dates. */
export interface GrowthWords extends Pick<MapWords, 'formats'> {
  readonly later: LaterNetworkMapMessages;
}

/**
 * Puts sizes into words.
 *
 * @param name of the network; without it, the whole programme is meant.
 */
export function summarizeGrowth(
  { dated, undated }: GrowthModel,
  name: string | undefined,
  words: GrowthWords,
): GrowthSummary {
  const { later, formats } = words;
  const all = [...dated, ...undated];
  const [first, last] = [dated[0], dated.at(-1)];
  const bare = (size: PublishedSize): string =>
    later.growthSize(formats, { ...size, when: undefined });
  // The scale says already what is counted.
  const short = (size: PublishedSize | undefined): string =>
    !size ? '' : size.qualifier === 'exact' ? formats.number(size.count) : bare(size);
  const withWhen = (size: PublishedSize): PublishedSize & { readonly when: string } => ({
    ...size,
    when: whenOf(size, words),
  });
  return {
    heading: later.growthHeading(name),
    sentence:
      first && last && first !== last
        ? later.growth(formats, withWhen(first), withWhen(last))
        : formats.list(all.map((size) => later.growthSize(formats, withWhen(size)))),
    rows: all.map((size) => ({
      when: whenOf(size, words),
      isDeduced: size.deduced && size.date !== undefined,
      size: bare(size),
      source: size.source,
    })),
    first: short(first),
    last: short(last),
  };
}

/** Years that are few enough to name each of them. */
const FEW_YEARS = 3;

/** When a size was published, no more precise than that: `2025 or 2026`. */
function whenOf({ date, until }: PublishedSize, { later, formats }: GrowthWords): string {
  if (date === undefined) return later.undated;
  if (until === undefined || until <= date) return formats.date(date);
  const [from, to] = [Number(date), Number(until)];
  // Months and days are not numbers.
  return to - from < FEW_YEARS
    ? new Intl.ListFormat(formats.locale, { type: 'disjunction' }).format(
        Array.from({ length: to - from + 1 }, (_, i) => formats.date(String(from + i))),
      )
    : `${formats.date(date)}–${formats.date(until)}`;
}
