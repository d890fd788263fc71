import { asRecord, asRecords, asText, byKey, type JsonRecord } from './records.js';
import { compareFields, compareThings, type SectionBuilder } from './section.js';

/** The content of one file, then and now; `undefined` where there is none. */
export interface FilePair {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** How the files of one kind are compared. */
export type CompareFile = (section: SectionBuilder, pair: FilePair) => void;

/** A file with one list of things. */
export function listComparison(
  list: string,
  keyOf: (thing: JsonRecord) => string,
  describe?: (name: string, thing: JsonRecord) => string,
): CompareFile {
  return (section, { before, after }) => {
    const things = (document: unknown): ReadonlyMap<string, JsonRecord> =>
      byKey(asRecords(asRecord(document)?.[list]), keyOf);
    compareThings(section, things(before), things(after), describe);
  };
}

/** `results/<city>.json`: its editions, and the single figures of those that are in both. */
export function compareResults(section: SectionBuilder, { path, before, after }: FilePair): void {
  const city = /([^/]*)\.json$/.exec(path)?.[1] ?? path;
  const editions = (document: unknown): ReadonlyMap<string, JsonRecord> =>
    byKey(asRecords(asRecord(document)?.editions), ({ id }) => `${city} ${asText(id)}`);
  compareThings(section, editions(before), editions(after), (name, { indicators }) => {
    const figures = asRecords(indicators).filter(({ value }) => value !== undefined).length;
    return `${name} (${figures} ${figures === 1 ? 'indicator' : 'indicators'})`;
  });
  if (before === undefined || after === undefined) return;
  const mark = (document: unknown): JsonRecord => ({
    illustrative: asRecord(document)?.illustrative ?? false,
  });
  section.addChanged(city, compareFields(mark(before), mark(after)));
}

/** `statements/<language>.json` */
export function compareStatements(
  section: SectionBuilder,
  { path, before, after }: FilePair,
): void {
  const language = /([^/]*)\.json$/.exec(path)?.[1] ?? path;
  const statements = (document: unknown): ReadonlyMap<string, JsonRecord> =>
    byKey(asRecords(asRecord(document)?.statements), ({ id }) => `${language}, ${asText(id)}`);
  const [was, is] = [statements(before), statements(after)];
  // A language that comes or goes is one thing, not twenty.
  if (before === undefined) section.add('appeared', `${language} (${toCount(is.size)})`);
  else if (after === undefined) section.add('vanished', `${language} (${toCount(was.size)})`);
  else compareThings(section, was, is);
}

function toCount(statements: number): string {
  return `${statements} ${statements === 1 ? 'statement' : 'statements'}`;
}
