import { ok, type Result } from '../../core/result.js';
import type { DataError } from '../../data/error.js';
import { readHtmlTable, type HtmlRow } from '../../data/html-table.js';
import { fault, tableToResult, toId, type TableOwner } from './from-table.js';
import { foldName, toFigureOf, toHead, toYear } from './table-words.js';

/** What a table in a page holds. */
export interface HtmlResult {
  /** The city, for `indexRadarSchema`. */
  readonly document: unknown;
  /** Other places that the table has columns of, in the same form. */
  readonly peers: readonly unknown[];
  /** What the table compares the city with, in the words of `compare`. */
  readonly compare: readonly string[];
}

/** A column of figures. */
interface Series {
  readonly column: number;
  readonly heading: string;
  readonly isAverage: boolean;
  readonly cities: number | undefined;
  readonly name: string;
  readonly edition: string | undefined;
}

/**
 * Reads results from an HTML table: a row an indicator, whose name (or id) comes
 * first; a column a place, an edition or the average. The first column of
 * figures is the city's, and its head names it. A head that says "average" is
 * the average, and so is any other third column of three; a head that ends in a
 * year is an edition, of the city if it names no other place. Other columns are
 * other places; those without a single number are remarks, and passed over.
 * `data-average` (with the number of cities, if known) and `data-edition` on a
 * head win over its words. On the table, `data-edition` tells the year of the
 * city's figures, and `data-illustrative` that all are made up.
 *
 * @returns an error of kind `schema` that names row and column of what is no figure.
 */
export function parseHtmlResult(
  table: HTMLTableElement,
  owner: TableOwner,
): Result<HtmlResult, DataError> {
  const rows = readHtmlTable(table);
  const first = rows.findIndex(({ isHead }) => !isHead);
  const heads = rows.slice(0, Math.max(first, 0)).filter(({ isHead }) => isHead);
  const body = rows.filter(({ isHead }) => !isHead);
  const all = toSeries(table, heads, body);
  for (const { line, cells } of body) {
    for (const { column, heading } of all) {
      const text = cells[column]?.text ?? '';
      if (Number.isNaN(toFigureOf(text))) return fault(line, heading, `"${text}" is not a number`);
    }
  }
  const average = all.find(({ isAverage }) => isAverage);
  const [city, ...others] = all.filter((one) => one !== average && !one.isAverage);
  const isSame = ({ name, edition }: Series): boolean =>
    city?.edition !== undefined &&
    edition !== undefined &&
    (name === '' || foldName(name) === foldName(city.name));
  const editions = others.filter(isSame);
  const places = new Map<string, { name: string; columns: Series[] }>();
  for (const one of others.filter((other) => !isSame(other))) {
    // Without a year of the city's own, another column of it has no place in time.
    const isCity = one.name === '' || foldName(one.name) === foldName(city?.name ?? '');
    const name = isCity ? one.heading : one.name;
    const place = places.get(toId(name)) ?? { name, columns: [] };
    place.columns.push(one);
    places.set(toId(name), place);
  }
  const read = (
    columns: readonly Series[],
    of: TableOwner,
    mean?: Series,
  ): Result<unknown, DataError> =>
    tableToResult(
      {
        header: ['edition', 'illustrative', 'indicator', 'value', 'average', 'sample_size'],
        rows: columns.flatMap(({ column, edition }) =>
          body.map(({ line, cells }) => {
            const at = (i: number | undefined): string => cells[i ?? -1]?.text ?? '';
            const isFirst = column === columns[0]?.column;
            return {
              line,
              cells: [
                edition ?? '',
                table.dataset.illustrative === undefined ? '' : 'yes',
                at(0),
                at(column),
                isFirst ? at(mean?.column) : '',
                isFirst && mean?.cities !== undefined ? String(mean.cities) : '',
              ],
            };
          }),
        ),
      },
      of,
    );
  const name = city?.name ?? '';
  const document = read(
    city ? [city, ...editions] : [],
    { ...owner, name: name === '' ? owner.name : name },
    average,
  );
  if (!document.ok) return document;
  const peers: unknown[] = [];
  for (const [id, { name, columns }] of places) {
    const peer = read(columns, { ...owner, city: id, name });
    if (!peer.ok) return peer;
    peers.push(peer.value);
  }
  const words = others.map((one) =>
    isSame(one)
      ? 'previous'
      : ([...places].find(([, { columns }]) => columns.includes(one))?.[0] ?? ''),
  );
  return ok({
    document: document.value,
    peers,
    compare: [...new Set([...words, 'average'])],
  });
}

/** The columns of figures, in their order. */
function toSeries(
  table: HTMLTableElement,
  heads: readonly HtmlRow[],
  body: readonly HtmlRow[],
): readonly Series[] {
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const series = Array.from({ length: Math.max(width - 1, 0) }, (_, i): Series => {
    const column = i + 1;
    // A title over all columns heads none of them.
    const cells = heads.flatMap((row) => {
      const cell = row.cells[column];
      return cell && !(cell.column === 0 && cell.width > 1) ? [cell] : [];
    });
    const text = [...new Set(cells.map((cell) => cell.text))].filter(Boolean).join(' ');
    const told = (key: 'average' | 'edition'): string | undefined =>
      cells.map(({ element }) => element.dataset[key]).findLast((value) => value !== undefined);
    const head = toHead(text);
    return {
      column,
      heading: text || String(column + 1),
      isAverage: head.isAverage ? told('edition') === undefined : told('average') !== undefined,
      cities: Number(told('average')) || head.cities,
      name: head.name,
      edition: told('edition') ?? head.year,
    };
  });
  const [city, third] = series;
  const hasNumber = ({ column }: Series): boolean =>
    body.some(({ cells }) => Number.isFinite(toFigureOf(cells[column]?.text ?? '') ?? NaN));
  if (series.length === 2 && city && third) {
    const isThird = !city.isAverage && third.edition === undefined;
    return toDated(table, [city, isThird ? { ...third, isAverage: true } : third]);
  }
  const main = series.find(({ isAverage }) => !isAverage);
  return toDated(
    table,
    series.filter((one) => one === main || one.isAverage || hasNumber(one)),
  );
}

/** Gives the city's own column the year that the table, or its caption, tells. */
function toDated(table: HTMLTableElement, series: readonly Series[]): readonly Series[] {
  const main = series.find(({ isAverage }) => !isAverage);
  const others = series.filter((one) => one !== main && !one.isAverage);
  const isCompared = others.some(({ edition }) => edition !== undefined);
  const caption = isCompared ? toYear(table.caption?.textContent ?? '') : undefined;
  const isNewest = others.every(({ edition = '' }) => edition < (caption ?? ''));
  return series.map((one) =>
    one === main
      ? {
          ...one,
          edition: one.edition ?? table.dataset.edition ?? (isNewest ? caption : undefined),
        }
      : one,
  );
}
