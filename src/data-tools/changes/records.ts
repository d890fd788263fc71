/** An object as JSON has it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** An object, or nothing. */
export function asRecord(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonRecord)
    : undefined;
}

/** The objects of a list; none where there is no list. */
export function asRecords(value: unknown): readonly JsonRecord[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).map(asRecord).filter((item) => item !== undefined);
}

/** A text or a number as text; empty for anything else. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** Objects by what they are called; of several with one name the last. */
export function byKey(
  records: readonly JsonRecord[],
  keyOf: (record: JsonRecord) => string,
): ReadonlyMap<string, JsonRecord> {
  return new Map(records.map((record) => [keyOf(record), record]));
}
