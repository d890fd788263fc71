import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../core/result.js';
import type { DataError } from './error.js';
import type { FileKind } from './kind.js';
import { FORMAT_VERSION } from './format-version.js';
import { fitsShape } from './shape.js';

/**
 * Turns the text of a JSON file into an unknown value.
 *
 * @returns the value, or an error of kind `not-json` that names the address.
 */
export function parseJson(text: string, url?: string): Result<unknown, DataError> {
  try {
    // A reviver is called for every value, which borders have tens of thousands of.
    return ok(JSON.parse(text, text.includes('null') ? dropNull : undefined));
  } catch (cause) {
    const found = /^\s*</.test(text) ? 'an HTML page' : 'text that is not complete JSON';
    return fail({
      kind: 'not-json',
      message: `${url ?? 'the data'} holds ${found}`,
      url,
      cause,
    });
  }
}

/** `null` exists only in JSON: from here on, missing is `undefined`. */
export function dropNull(_key: string, value: unknown): unknown {
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
  let document = value;
  if (typeof value === 'object' && value !== null) {
    // Small hand-written files need not name the version; they are taken to be current.
    const versioned = { formatVersion: FORMAT_VERSION, ...value };
    document = versioned;
    if (versioned.formatVersion !== FORMAT_VERSION) {
      const { migrate } = await import('./migrations.js');
      const migrated = migrate(versioned);
      if (!migrated.ok) return fail({ ...migrated.error, url });
      document = migrated.value;
    }
  }
  if (fitsShape(kind.shape, document)) {
    // The shape was made from the schema, so what fits it is what the schema would give.
    return ok(document as z.output<Schema>);
  }
  const [{ judge }, schema] = await Promise.all([import('./judge.js'), kind.schema()]);
  return judge(schema, document, url);
}
