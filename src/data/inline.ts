import { fail, ok, type Result } from '../core/result.js';
import type { DataError } from './error.js';
import { dropNull } from './parse.js';

/**
 * A copy of data given in the page, as if it had come from a file.
 *
 * @returns the copy, or an error of kind `schema` if it is no plain data.
 */
export function parseInline(data: unknown): Result<unknown, DataError> {
  try {
    return ok(JSON.parse(JSON.stringify(data), dropNull));
  } catch (cause) {
    return fail({
      kind: 'schema',
      path: 'data',
      message: 'data must be plain: objects, lists, texts, numbers, without cycles or functions',
      cause,
    });
  }
}
