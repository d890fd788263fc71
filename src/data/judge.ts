import * as z from 'zod/mini';
import { fail, ok, type Result } from '../core/result.js';
import type { DataError } from './error.js';

/**
 * Has a zod schema mend what can be mended, and explain what cannot.
 *
 * @returns the typed value, or an error of kind `schema` with the path of the first fault.
 */
export function judge<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  url?: string,
): Result<z.output<Schema>, DataError> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const path = toPath(issue?.path ?? []);
  return fail({
    kind: 'schema',
    path,
    message: `${path || 'the file'} does not fit the schema (${issue?.code ?? 'unknown'}): ${JSON.stringify(issue)}`,
    ...(url !== undefined && { url }),
    cause: parsed.error,
  });
}

/** `['editions', 0, 'id']` as `editions[0].id`. */
function toPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${String(key)}`,
    '',
  );
}
