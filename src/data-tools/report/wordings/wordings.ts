/**
 * How reports of one language say figures. Every pattern ignores case; those that
 * end in `Before` are tried at the end of what comes before a figure, those that
 * end in `After` at the beginning of what follows it.
 */
export interface Wordings {
  /** Figures by the names that reports give them. */
  readonly figures: readonly (readonly [figure: string, pattern: RegExp])[];
  /** Words beside a name that say that it is one of the Index: `in the field of …`. */
  readonly fieldBefore: RegExp;
  readonly fieldAfter: RegExp;
  /** The overall result. */
  readonly aggregate: RegExp;
  /** The unit of a figure of the Index. */
  readonly unit: string;
  /** Says that a figure is a rate of achievement. */
  readonly achievement: RegExp;
  /** Says so only beside a name of the Index, or where there is a sample too. */
  readonly maybeAchievement: RegExp;
  /** Says that a figure is that of the sample. */
  readonly average: RegExp;
  readonly averageAfter: RegExp;
  /** The city that the report is about, where it is not named. */
  readonly theCity: RegExp;
  /** The heading of a column of a table that is the city's, without accents. */
  readonly columnOfCity: RegExp;
  /** Where another part of a sentence begins. */
  readonly breaks: RegExp;
  /** Says that a figure is of another edition. */
  readonly earlier: RegExp;
  readonly earlierAfter: RegExp;
  /** What is counted in per cent and has nothing to do with the Index. */
  readonly otherShare: RegExp;
  /** What may follow a figure of the Index; anything else makes it a share of something. */
  readonly mayFollow: RegExp;
  /** Before a figure: a change, or a limit. */
  readonly changeBefore: RegExp;
  /** Puts figures and names in two lists, which nobody can pair without counting. */
  readonly respectively: RegExp;
  /** A group of cities, by its size or make-up. */
  readonly groupOfCities: RegExp;
  /** Says that an ordinal is a place among cities. */
  readonly ranking: RegExp;
  /** An ordinal: its number is in a group called `number` or `other`, or its word is in {@link ordinals}. */
  readonly ordinal: RegExp;
  readonly ordinals: Readonly<Record<string, number>>;
  /** `among the 74 cities`; the number is in a group called `number`. */
  readonly amongCities: RegExp;
  /** `sample of 74 cities`; the number is in a group called `number`. */
  readonly sampleSize: RegExp;
  readonly inhabitants: RegExp;
  readonly foreignBorn: RegExp;
  readonly lessThan: RegExp;
  readonly moreThan: RegExp;
  /** Words in capitals that are no place. */
  readonly noPlaces: RegExp;
}
