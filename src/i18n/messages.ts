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

/** A value beside the average it is compared with, and the number of cities behind that. */
export interface Comparison {
  readonly value: number;
  readonly average?: number | undefined;
  readonly cities?: number | undefined;
}

/** A difference between two editions: the name of the area, and signed points. */
export interface AreaChange {
  readonly area: string;
  readonly points: number;
}

/*
 * Functions that take `Formats` first write numbers, dates and plurals by the
 * rules of the language. City names come in as they are spelled at home: word
 * every message so that a name needs no inflection.
 */

/** Words of the frame that every widget shows at once. */
export interface FrameMessages {
  loading: string;
  /** Said when data cannot be shown and nothing more precise can be said. */
  unavailable: string;
  retry: string;
  chooseView: string;
  view: (view: ViewName) => string;
  download: string;
  illustrative: string;
  /** Which places and figures are made up. */
  illustrativeNote: (places: string) => string;
  /** The label of `count` sources, with its colon. */
  source: (count: number) => string;
  missing: string;
  /** A name and what tells it apart, as in `Oslo, 2024`. */
  joined: (name: string, detail: string) => string;
}

/** Words needed only once something was done or went wrong; loaded then. */
export interface LaterMessages {
  /** What a reader is told when data cannot be shown. */
  problem: (kind: DataErrorKind) => string;
  /** Said when the page's own content stands in for data that failed to load. */
  fallbackShown: string;
  /** Said when a newer load failed and the earlier figures stay. */
  stale: string;
  /** Announced when another view was chosen. */
  viewShown: (view: ViewName) => string;
  /** Buttons of the download list; what a file is good for comes before its kind. */
  downloadCsv: string;
  downloadSvg: string;
  downloadPng: string;
  copyTable: string;
  copied: string;
  copyFailed: string;
  /** A picture could not be made. */
  exportFailed: string;
  /** Name of the group of buttons over a picture. */
  explore: string;
  /** The spoken value of one row: its name, then the value if there is one. */
  reading: (formats: Formats, name: string, value: number | undefined) => string;
  /** An indicator and its spoken values, as in `Language: Oslo 80, average 62`. */
  readings: (indicator: string, readings: string) => string;
  /** What limits a figure. */
  caveat: (caveat: 'draft' | 'others' | 'implausible' | 'unordered' | 'other') => string;
  /** `edition` asked about other areas; `left` indicators are not shown. */
  radarCommonOnly: (formats: Formats, edition: string, left: number) => string;
  radarNothingToCompare: (name: string) => string;
  radarVersionInferred: string;
}

/** Words of the Index: its indicators, editions and places. */
export interface IndexMessages {
  /** The name of an indicator or of a group of indicators; `name`, the data's own, for an id it does not know. */
  indicator: (id: string, name: string) => string;
  /** `formats`, number of cities if known. */
  average: (formats: Formats, cities?: number) => string;
  overall: string;
  /** How many cities a result was compared with, itself among them. */
  sample: (formats: Formats, cities: number) => string;
  /** `2024`, `cited in 2017`, `date unknown`. */
  edition: (formats: Formats, edition: EditionName) => string;
  /** `27th of 33 cities with 100,000 to 200,000 inhabitants`. */
  place: (formats: Formats, place: Place) => string;
}

/** Words of `icc-index-radar`. */
export interface IndexRadarMessages {
  radarHeading: (city: string) => string;
  /** The name of the picture for assistive technology. */
  radarPicture: (view: ViewName, city: string, edition: string) => string;
  /** Nothing is published for a city; without a name, none was chosen. */
  radarEmpty: (city: string) => string;
  radarOverall: (formats: Formats, overall: Comparison) => string;
  radarNoIndicators: string;
  /** How many of the version's indicators have a published value. */
  radarPublished: (formats: Formats, published: number, total: number) => string;
  radarStrongest: (formats: Formats, areas: readonly string[]) => string;
  radarWeakest: (formats: Formats, areas: readonly string[]) => string;
  radarAboveAverage: (formats: Formats, above: number, total: number, cities?: number) => string;
  /** One indicator on its own: name, value, and the average if there is one. */
  radarArea: (formats: Formats, area: string, figures: Comparison) => string;
  radarChange: (
    formats: Formats,
    before: string,
    change: {
      readonly overall?: number | undefined;
      readonly rise?: AreaChange | undefined;
      readonly fall?: AreaChange | undefined;
    },
  ) => string;
  /** How to look at single values. */
  radarHint: string;
  radarIndicator: string;
  radarOptional: string;
}

/** What every set of messages says of itself. */
export interface Translation {
  /** BCP 47 tag of the language, without region. */
  readonly $code: string;
  /** What the language calls itself. */
  readonly $name: string;
  readonly $dir: 'ltr' | 'rtl';
}

/** Every word the library shows, in one language. */
export interface Messages
  extends Translation, FrameMessages, LaterMessages, IndexMessages, IndexRadarMessages {}

/** Looks up a message of the language in force and fills it in. */
export type Term = <Key extends keyof Messages>(
  key: Key,
  ...values: Messages[Key] extends (...values: infer Values) => string ? Values : []
) => string;
