import type { ProblemDetails } from './details.js';

/** A sentence about a fault: what is wrong and what to do, without the place and without a full stop at its end. */
export type Sentence<Kind extends keyof ProblemDetails> = (
  details: ProblemDetails[Kind],
  /** The cell as it was read, in the quotation marks of the language; empty where there is none. */
  value: string,
) => string;

/** What the data tools say in one language. */
export interface DataMessages {
  readonly $code: string;
  readonly problems: { readonly [Kind in keyof ProblemDetails]: Sentence<Kind> };
  /** Puts a text in quotation marks. */
  readonly quote: (text: string) => string;
  /** `row 14`, `sheet results`, `column commitment`: the parts of a place. */
  readonly sheet: (name: string) => string;
  readonly row: (row: number) => string;
  readonly column: (name: string) => string;
  /** The line of a list: the place, and the sentence about it. */
  readonly placed: (place: string, sentence: string) => string;
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  /** Further problems of the same kind in the same column, which are not listed. */
  readonly more: (count: number) => string;
  /** `3 errors, 1 warning`; says so where there is none. */
  readonly summary: (errors: number, warnings: number) => string;
  readonly nothingWritten: string;
  readonly written: (files: number, folder: string) => string;
  /** How large the dataset is: members, cities with results, editions. */
  readonly contents: (cities: number, results: number, editions: number) => string;
  /** What a page with one city loads, in kilobytes after compression, with a decimal point: in the middle, at most. */
  readonly pageCost: (medianKilobytes: string, mostKilobytes: string) => string;
}
