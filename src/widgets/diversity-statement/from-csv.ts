import { fail, ok, type Result } from '../../core/result.js';
import { parseCsv, type TextTable } from '../../data/csv.js';
import type { DataError } from '../../data/error.js';
import { toLocaleTag } from '../../i18n/locale-tag.js';
import { toCityId } from './city.js';

/** The columns of a list of statements; only `short` has to be there. */
const COLUMNS = [
  'id',
  'principle',
  'lang',
  'short',
  'short_city',
  'long',
  'long_city',
  'date',
] as const;
type Column = (typeof COLUMNS)[number];

/**
 * A spreadsheet of statements in the form of a file. Where it has a column
 * `lang`, only rows of the page's language are taken, or else those of the
 * first language that it names.
 *
 * @returns the document, or an error of kind `schema` that says what to do.
 */
export function parseCsvStatements(text: string, lang: string): Result<unknown, DataError> {
  const table = parseCsv(text);
  const rows = readRows(table);
  if (!table.header.some((name) => toColumn(name) === 'short')) {
    return fault(
      'short',
      'the first line must name the columns, among them "short": the statement',
    );
  }
  const languages = rows.map((row) => row.lang).filter(Boolean);
  const own = languages.find((each) => each.split('-')[0] === lang) ?? languages[0];
  const statements = rows
    .filter((row) => own === undefined || row.lang === own || row.lang === '')
    .filter(({ short }) => short);
  return ok({
    lang: own ?? lang,
    statements: statements.map(
      ({ id, principle, short, short_city, long, long_city, date }, i) => ({
        id: toCityId(id) || `statement-${i + 1}`,
        principle: principle || 'other',
        short: { plain: short, ...(short_city && { city: short_city }) },
        ...(long && { long: { plain: long, ...(long_city && { city: long_city }) } }),
        ...(/^\d{4}(-\d\d){0,2}$/.test(date) && { date }),
      }),
    ),
  });
}

function readRows({ header, rows }: TextTable): readonly Readonly<Record<Column, string>>[] {
  const places = header.map(toColumn);
  return rows.map(({ cells }) => {
    const at = (column: Column): string => cells[places.indexOf(column)] ?? '';
    return {
      id: at('id'),
      principle: at('principle').toLowerCase(),
      lang: toLocaleTag(at('lang')) ?? '',
      short: at('short'),
      short_city: at('short_city'),
      long: at('long'),
      long_city: at('long_city'),
      date: at('date'),
    };
  });
}

/** `Short city` and `short_city` are the same column. */
function toColumn(name: string): Column | undefined {
  const plain = name.toLowerCase().replace(/[\s_-]+/g, '_');
  return COLUMNS.find((column) => column === plain);
}

function fault(path: string, message: string): Result<never, DataError> {
  return fail({ kind: 'schema', path, message });
}
