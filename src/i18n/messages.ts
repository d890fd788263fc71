import type { FunctionParams, Translation } from '@shoelace-style/localize';
import type { DataErrorKind } from '../data/error.js';
import type { Formats } from './formats.js';

/** The ways a widget can show its data. */
export type ViewName = 'radar' | 'bars' | 'table';

/** How much of an edition's date is known. See `editionSchema`. */
export interface EditionName {
  readonly dating: 'edition' | 'cited' | 'undated';
  readonly date?: string | undefined;
}

/** The limits of the group a place was counted in. See `rankGroupSchema`. */
export interface GroupLimits {
  readonly minPopulation?: number | undefined;
  readonly maxPopulation?: number | undefined;
  readonly minForeignPercent?: number | undefined;
  readonly maxForeignPercent?: number | undefined;
  readonly unspecified?: string | undefined;
}

/** A place in a ranking: `from` and `to` differ where the order is not published. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly of?: number | undefined;
  readonly group: GroupLimits;
}

/**
 * Words of the frame that every widget has.
 *
 * Functions that take {@link Formats} first write numbers and plurals by the
 * rules of the language. City names come in as they are spelled at home: word
 * every message so that the name needs no inflection.
 */
export interface FrameMessages {
  loading: string;
  /** What a reader is told when data cannot be shown. */
  problem: (kind: DataErrorKind) => string;
  retry: string;
  /** Said when the page's own content stands in for data that failed to load. */
  fallbackShown: string;
  /** Said when a newer load failed and the earlier figures stay. */
  stale: string;
  /** A view was chosen. */
  viewShown: (view: ViewName) => string;
  chooseView: string;
  view: (view: ViewName) => string;
  download: string;
  /** Buttons of the download list. The file's kind is spelled out for people who do not know it. */
  downloadCsv: string;
  downloadSvg: string;
  downloadPng: string;
  copyTable: string;
  copied: string;
  copyFailed: string;
  illustrative: string;
  illustrativeNote: string;
  source: (count: number) => string;
  missing: string;
}

/** Words of the Index: its indicators, editions and places. */
export interface IndexMessages {
  /** The name of an indicator or of a group of indicators; `unknown` for an id it does not know. */
  indicator: (id: string, unknown: string) => string;
  average: string;
  /** `formats`, number of cities. */
  averageOf: (formats: Formats, cities: number) => string;
  overall: string;
  /** `71 of 100 points`. */
  points: (formats: Formats, value: number) => string;
  /** `2024 edition`, `cited in 2017`, `date unknown`. */
  edition: (formats: Formats, edition: EditionName) => string;
  /** `27th of 33 cities with 100,000 to 200,000 inhabitants`. */
  place: (formats: Formats, place: Place) => string;
  caveat: (caveat: 'draft' | 'others' | 'implausible' | 'unordered' | 'other') => string;
}

/** Words of `icc-index-radar`. */
export interface IndexRadarMessages {
  radarHeading: (city: string) => string;
  /** The name of the picture for assistive technology. */
  radarPicture: (view: ViewName, city: string, edition: string) => string;
  radarEmpty: (city: string) => string;
  radarNoCity: string;
  /** `value`, `average` (either may be missing), number of cities. */
  radarOverall: (
    formats: Formats,
    figures: { value: number; average?: number | undefined; cities?: number | undefined },
  ) => string;
  radarNoIndicators: string;
  /** How many of the version's indicators have a published value. */
  radarPublished: (formats: Formats, published: number, total: number) => string;
  radarStrongest: (formats: Formats, areas: readonly string[]) => string;
  radarWeakest: (formats: Formats, areas: readonly string[]) => string;
  radarAboveAverage: (formats: Formats, above: number, total: number, cities?: number) => string;
  radarAgainstAverage: (formats: Formats, area: string, value: number, average: number) => string;
  radarChange: (
    formats: Formats,
    change: {
      before: string;
      overall?: number | undefined;
      rise?: { area: string; points: number } | undefined;
      fall?: { area: string; points: number } | undefined;
    },
  ) => string;
  /** The spoken and shown values of one indicator: `71 (Rotterdam), 62 (average)`. */
  radarReading: (formats: Formats, name: string, value: number | undefined) => string;
  radarExplore: string;
  radarExploreHint: string;
  radarKey: string;
  radarIndicatorColumn: string;
  radarCommonOnly: (formats: Formats, edition: string, left: number) => string;
  radarNothingToCompare: (name: string) => string;
  radarTooMany: (formats: Formats, names: readonly string[]) => string;
  radarUnknownEdition: (edition: string) => string;
  radarUnknownCity: (city: string) => string;
  radarVersionInferred: string;
  radarOptional: string;
}

/** Every word the library shows, in one language. */
export interface Messages extends Translation, FrameMessages, IndexMessages, IndexRadarMessages {}

/** Looks up a message of the language in force and fills it in. */
export type Term = <Key extends keyof Messages>(
  key: Key,
  ...values: FunctionParams<Messages[Key]>
) => string;
