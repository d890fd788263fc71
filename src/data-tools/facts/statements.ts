import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { statementSchema, statementsSchema } from '../../data/schema/statements.js';
import { groupBy } from '../group-by.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { placeOf } from '../tables/place-of.js';
import type { RowOf } from '../tables/tables.js';
import type { SourceBook } from './sources.js';

type StatementRow = RowOf<'statements'>;
type Statement = z.input<typeof statementSchema>;

/** Sentences for pages that name no city, and those with a place for its name. */
const COLUMNS = [
  ['short', 'short_city'],
  ['long', 'long_city'],
] as const;

/** `statements/<lang>.json` of every language of the table, by path. */
export function toStatementFiles(
  rows: readonly StatementRow[],
  sources: SourceBook,
  report: Report,
): ReadonlyMap<string, z.input<typeof statementsSchema>> {
  const files = new Map<string, z.input<typeof statementsSchema>>();
  for (const [lang, own] of groupBy(rows, ({ cells }) => cells.lang)) {
    const path = pathOfLanguage(lang);
    if (files.has(path)) {
      report.add(placeOf(own[0], 'lang'), fault('wrong-file', { file: path }), lang);
      continue;
    }
    const statements = own.map((row) => toStatement(row, sources, report));
    files.set(path, {
      formatVersion: FORMAT_VERSION,
      lang,
      statements,
      sources: sources.pick(statements.map(({ source }) => source ?? undefined)),
    });
  }
  return files;
}

/** Files are named after the language alone, whatever script it is in. */
export function pathOfLanguage(lang: string): string {
  return `statements/${lang.split('-')[0] ?? ''}.json`;
}

function toStatement(row: StatementRow, sources: SourceBook, report: Report): Statement {
  const { cells } = row;
  for (const [plain, city] of COLUMNS) {
    const text = cells[plain];
    if (text !== undefined && /[{}]/.test(text)) {
      report.add(placeOf(row, plain), fault('city-in-plain', {}), text);
    }
    const named = cells[city];
    if (named !== undefined && !/^[^{}]*\{city\}[^{}]*$/.test(named)) {
      report.add(placeOf(row, city), fault('city-once', {}), named);
    }
  }
  if (cells.long === undefined && cells.long_city !== undefined) {
    report.add(placeOf(row, 'long'), fault('empty', {}));
  }
  return {
    id: cells.id,
    principle: cells.principle,
    short: { plain: cells.short, city: cells.short_city },
    long: cells.long === undefined ? undefined : { plain: cells.long, city: cells.long_city },
    source: sources.idOf(row, report),
    date: cells.date,
    review: cells.review,
  };
}
