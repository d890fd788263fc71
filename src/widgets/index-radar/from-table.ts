import { fail, ok, type Result } from '../../core/result.js';
import { parseCsv, type TextTable } from '../../data/csv.js';
import type { DataError } from '../../data/error.js';
import { isOverall, toFigureOf } from './table-words.js';

/** Who the figures of a table belong to, where the table itself does not say. */
export interface TableOwner {
  /** Id of the city to pick, if the table holds several. */
  readonly city?: string | undefined;
  readonly name?: string | undefined;
  /** Finds the id of an indicator by the name it has in the page's language. */
  readonly indicatorId?: (name: string) => string | undefined;
}

/**
 * Reads a city's result from separated values. Columns: `indicator` and `value`,
 * and optionally `average`, `edition`, `city`, `sample_size`, `source_title`,
 * `source_url` and `illustrative` (`yes` if the figures are made up), in any
 * order; an indicator called `aggregate`, or `overall result` in a
 * language of the library, is the overall result.
 *
 * @returns a document for `indexRadarSchema`, or an error of kind `schema` that names row and column.
 */
export function parseCsvResult(text: string, owner: TableOwner): Result<unknown, DataError> {
  if (/^\s*</.test(text)) {
    return fail({
      kind: 'not-json',
      message: 'the address gave an HTML page instead of a CSV file',
    });
  }
  return tableToResult(parseCsv(text), owner);
}

/** A table under the column names of {@link parseCsvResult} as a document. */
export function tableToResult(table: TextTable, owner: TableOwner): Result<unknown, DataError> {
  const columns = new Map(table.header.map((name, i) => [name.toLowerCase(), i]));
  for (const needed of ['indicator', 'value']) {
    if (!columns.has(needed)) return fault(1, needed, `the column "${needed}" is missing`);
  }
  const editions = new Map<string, Record<string, unknown>>();
  const sources = new Map<string, Record<string, unknown>>();
  let name: string | undefined;
  let city = owner.city === undefined ? undefined : toId(owner.city);
  let illustrative = false;
  for (const { line, cells } of table.rows) {
    const get = (column: string): string => cells[columns.get(column) ?? -1] ?? '';
    const owns = toId(get('city'));
    if (owns !== '' && city !== undefined && owns !== city) continue;
    if (owns !== '') {
      city = owns;
      name ??= get('city');
    }
    illustrative ||= /^(yes|true|1)$/i.test(get('illustrative'));
    const figure = toFigure(get, line, owner);
    if (!figure.ok) return figure;
    const { id, size, ...values } = figure.value;
    const source = toSourceOf(get, sources);
    const key = toId(get('edition')) || 'undated';
    const edition = editions.get(key) ?? { ...toEdition(get('edition'), key), indicators: [] };
    editions.set(key, edition);
    if (size !== undefined) edition.sampleSize = size;
    const entry = { id, ...values, ...(source !== undefined && { source }) };
    if (id === 'aggregate') edition.aggregate = entry;
    else (edition.indicators as unknown[]).push(entry);
  }
  return ok({
    city: { id: city ?? 'city', name: name ?? owner.name ?? owner.city ?? '' },
    illustrative,
    editions: [...editions.values()],
    sources: [...sources.values()],
  });
}

interface TableFigure {
  readonly id: string;
  readonly name: string;
  readonly value?: number | undefined;
  readonly average?: number | undefined;
  readonly size?: number | undefined;
}

function toFigure(
  get: (column: string) => string,
  line: number,
  owner: TableOwner,
): Result<TableFigure, DataError> {
  const name = get('indicator');
  const numbers = { value: get('value'), average: get('average'), sample_size: get('sample_size') };
  for (const [column, cell] of Object.entries(numbers)) {
    if (Number.isNaN(toFigureOf(cell))) return fault(line, column, `"${cell}" is not a number`);
  }
  // The Index writes "Business and the labour market", its id has no article.
  const id = isOverall(name)
    ? 'aggregate'
    : (owner.indicatorId?.(name) ?? toId(name.replace(/\band the\b/i, 'and')));
  if (id === '') return fault(line, 'indicator', 'the indicator has no name');
  return ok({
    id,
    name,
    value: toFigureOf(numbers.value),
    average: toFigureOf(numbers.average),
    size: toFigureOf(numbers.sample_size),
  });
}

function toEdition(text: string, id: string): Record<string, unknown> {
  const date = /\d{4}(-\d\d){0,2}$/.exec(text)?.[0];
  if (date === undefined) return { id, dating: 'undated' };
  return { id, date, dating: /^cited/i.test(text) ? 'cited' : 'edition' };
}

/** The id of the row's source, added to `sources` when it is new. */
function toSourceOf(
  get: (column: string) => string,
  sources: Map<string, Record<string, unknown>>,
): string | undefined {
  const [title, url] = [get('source_title'), get('source_url')];
  if (title === '' && url === '') return undefined;
  const key = `${title} ${url}`;
  const known = sources.get(key);
  if (known) return String(known.id);
  const id = `source-${sources.size + 1}`;
  sources.set(key, { id, title: title || url, ...(url !== '' && { url }) });
  return id;
}

/** `Public services` as `public-services`; a name in another script as the numbers of its letters. */
export function toId(name: string): string {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const letters = id === '' ? (name.match(/\p{L}/gu) ?? []) : [];
  return id || letters.map((letter) => letter.codePointAt(0)?.toString(36)).join('-');
}

/** What is wrong in a table, and where. */
export function fault(line: number, column: string, message: string): Result<never, DataError> {
  return fail({ kind: 'schema', path: `row ${line}, column ${column}`, message });
}
