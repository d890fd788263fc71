import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../core/result.js';
import type { DataError } from './error.js';
import type { FileKind } from './kind.js';
import { migrate, type Document } from './migrations.js';
import { fitsShape } from './shape.js';

/**
 * Turns the text of a JSON file into an unknown value.
 *
 * @returns the value, or an error of kind `not-json` that names the address.
 */
export function parseJson(text: string, url?: string): Result<unknown, DataError> {
  try {
    return ok(JSON.parse(text, dropNull));
  } catch (cause) {
    const found = /^\s*</.test(text) ? 'an HTML page' : 'text that is not complete JSON';
    return fail({
      kind: 'not-json',
      message: `${url ?? 'the data'} holds ${found}`,
      ...(url !== undefined && { url }),
      cause,
    });
  }
}

/** A copy of data given in the page, as if it had come from a file. */
export function withoutNulls(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), dropNull);
}

/** `null` exists only in JSON: from here on, missing is `undefined`. */
function dropNull(_key: string, value: unknown): unknown {
  return value ?? undefined;
}

/**
 * Checks a value against the schema of its kind, after bringing it to the
 * current format version.
 *
 * @returns the typed value, or an error of kind `schema` or `version` with the path of the first fault.
 */
export async function parseDocument<Schema extends z.ZodMiniType>(
  kind: FileKind<Schema>,
  value: unknown,
  url?: string,
): Promise<Result<z.output<Schema>, DataError>> {
  // Whatever is no object fails the schema, which says so better.
  const migrated = migrate((value ?? {}) as Document);
  if (!migrated.ok) return fail({ ...migrated.error, ...(url !== undefined && { url }) });
  if (fitsShape(kind.shape, migrated.value)) {
    // The shape was made from the schema, so what fits it is what the schema would give.
    return ok(migrated.value as z.output<Schema>);
  }
  const [{ judge }, schema] = await Promise.all([import('./judge.js'), kind.schema()]);
  return judge(schema, migrated.value, url);
}
