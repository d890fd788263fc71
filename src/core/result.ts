/**
 * The outcome of something that may fail for reasons outside the program: a
 * value, or an error that is itself a value. Thrown errors are kept for
 * mistakes of the programmer.
 */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** A success that holds `value`. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** A failure that holds `error`. */
export function fail<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}
