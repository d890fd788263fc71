/** What a build says of itself in `integrity.json`. */
export interface Release {
  /** As in `0.1.0`. */
  readonly version: string;
  /** Hashes of files by their paths in the library's folder, as `integrity` attributes take them. */
  readonly files: Readonly<Record<string, string>>;
}

/** Reads `integrity.json` of a build. What does not have its form is no release. */
export function toRelease(document: unknown): Release | undefined {
  if (!isRecord(document)) return undefined;
  const { version, files } = document;
  if (typeof version !== 'string' || !/^[\w.+-]+$/.test(version) || !isRecord(files)) {
    return undefined;
  }
  const hashes = Object.entries(files).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && /^sha(256|384|512)-[\w+/=]+$/.test(entry[1]),
  );
  return { version, files: Object.fromEntries(hashes) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
