/**
 * What can go wrong between an address and a typed value:
 * `offline` (no answer: no network, or another origin that does not allow it),
 * `http` (an answer that is not a success), `timeout`, `not-json` (HTML or
 * truncated text instead of data), `schema` (data of another shape), `version`
 * (made for a newer library), `too-large`, `forbidden-url` (not http or https).
 */
export type DataErrorKind =
  | 'offline'
  | 'http'
  | 'timeout'
  | 'not-json'
  | 'schema'
  | 'version'
  | 'too-large'
  | 'forbidden-url';

/** A failed load, as a value. Its message is for developers; readers see a translated one. */
export interface DataError {
  readonly kind: DataErrorKind;
  /** What went wrong and what to do, in English. */
  readonly message: string;
  /** The address that was asked for, resolved. */
  readonly url?: string | undefined;
  /** Where in the file: `editions[0].indicators[3].value`, or `row 4, column value`. */
  readonly path?: string;
  /** The HTTP status of an `http` error. */
  readonly status?: number;
  /** What the platform or the validator reported. */
  readonly cause?: unknown;
}
