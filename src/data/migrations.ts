import { fail, ok, type Result } from '../core/result.js';
import type { DataError } from './error.js';
import { FORMAT_VERSION } from './format-version.js';

/** A file's content before validation. */
export type Document = Record<string, unknown>;

/** Step `n` turns a document of format version n into one of version n + 1. */
export type Migrations = Readonly<Record<number, (document: Document) => Document>>;

/** No format before version 1 was ever published, so there is no step yet. */
const MIGRATIONS: Migrations = {};

/**
 * Brings a document to the current format version, one step at a time.
 * A document without `formatVersion` is taken to be current, so that small
 * hand-written files work.
 *
 * @returns the document, or an error of kind `version` if it is newer than this library.
 */
export function migrate(
  document: Document,
  migrations: Migrations = MIGRATIONS,
  current = FORMAT_VERSION,
): Result<Document, DataError> {
  let migrated = { formatVersion: current, ...document };
  for (;;) {
    // A file may hold anything here, even the name of something that every object has.
    const version: unknown = migrated.formatVersion;
    if (version === current) return ok(migrated);
    if (typeof version !== 'number' || migrations[version] === undefined) {
      return fail({
        kind: 'version',
        path: 'formatVersion',
        message: `format version ${JSON.stringify(version)} is not known to this library, which reads version ${String(current)}: update the library or the file`,
      });
    }
    migrated = { ...migrations[version](migrated), formatVersion: version + 1 };
  }
}
