import * as z from 'zod/mini';
import { fail, ok, type Result } from '../core/result.js';
import type { DataError } from './error.js';
import { migrate, type Document } from './migrations.js';

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
 * Checks a value against a schema, after bringing it to the current format version.
 *
 * @returns the typed value, or an error of kind `schema` or `version` with the path of the first fault.
 */
export function parseDocument<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  url?: string,
): Result<z.output<Schema>, DataError> {
  const address = url === undefined ? {} : { url };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail({
      kind: 'schema',
      path: '',
      message: `expected an object, found ${Array.isArray(value) ? 'a list' : typeof value}`,
      ...address,
    });
  }
  // An object that is not a list is a document: its keys are checked by the schema.
  const migrated = migrate(value as Document);
  if (!migrated.ok) return fail({ ...migrated.error, ...address });
  const parsed = z.safeParse(schema, migrated.value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const path = toPath(issue?.path ?? []);
  return fail({
    kind: 'schema',
    path,
    message: `${path || 'the file'}: ${issue?.message ?? 'has another shape'}${issue?.code === undefined ? '' : ` (${issue.code})`}`,
    ...address,
    cause: parsed.error,
  });
}

/** `['editions', 0, 'id']` as `editions[0].id`. */
function toPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) =>
      typeof key === 'number'
        ? `${path}[${String(key)}]`
        : `${path}${path === '' ? '' : '.'}${String(key)}`,
    '',
  );
}
