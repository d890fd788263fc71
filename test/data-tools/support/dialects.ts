import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { FIGURES, type Facts } from './facts.js';

/** A table: its columns by name, each with its cells; nothing in an empty cell. */
export type Table = readonly Readonly<Record<string, string | number | undefined>>[];
export type Tables = Readonly<Record<string, Table>>;

/** The facts as tables, the results with a column or a row a figure. */
export function toTables(facts: Facts, form: 'wide' | 'long'): Tables {
  // With an address, a title such as `a` is not taken for an id.
  const published = { source: facts.source, source_url: 'https://example.org/report' };
  return {
    about: [
      { what: 'title', value: 'Sampleland' },
      { what: 'version', value: '1' },
      { what: 'licence', value: 'CC-BY-4.0' },
    ],
    networks: facts.networks.map(({ id, name }) => ({ id, name })),
    cities: facts.cities.map(({ id, name, country, lat, lon, network }) => ({
      id,
      name,
      country,
      lat,
      lon,
      network,
    })),
    samples: facts.samples.map(({ date, size, values }) => ({
      date,
      size,
      ...published,
      ...toColumns(values),
    })),
    results: facts.cities.flatMap(({ id: city, editions }) =>
      editions.flatMap(({ edition, values }) => {
        const row = { city, edition, sample: edition, ...published };
        if (form === 'wide') return [{ ...row, ...toColumns(values) }];
        return FIGURES.flatMap((figure, i) =>
          values[i] === undefined ? [] : [{ ...row, figure, value: values[i] }],
        );
      }),
    ),
    statements: facts.statements.map(({ lang, short }) => ({
      lang,
      id: 'all',
      principle: 'equality',
      short,
      ...published,
    })),
    frameworks: [{ id: 'v1', from: '2000', period_inferred: 'no', sources: 'index' }],
    'framework-indicators': FIGURES.slice(1).map((indicator) => ({
      framework: 'v1',
      indicator,
      name: indicator,
      optional: 'no',
      inferred: 'no',
    })),
    sources: [{ id: 'index', title: 'Index' }],
  };
}

function toColumns(
  values: readonly (number | undefined)[],
): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(FIGURES.map((figure, i) => [figure, values[i]]));
}

/** How a program writes separated values. */
export interface Dialect {
  readonly separator: string;
  readonly lineEnd: string;
  readonly encoding: 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly hasDecimalComma: boolean;
  readonly quotesAll: boolean;
  readonly padding: string;
  readonly namesSeparator: boolean;
  /** By how many places the columns are moved round. */
  readonly turn: number;
}

/** Dialects of spreadsheets, databases and people. */
export const anyDialect: fc.Arbitrary<Dialect> = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'),
  hasDecimalComma: fc.boolean(),
  quotesAll: fc.boolean(),
  padding: fc.constantFrom('', ' ', '   '),
  namesSeparator: fc.boolean(),
  turn: fc.nat(5),
});

/** Tables as files of separated values. */
export function toCsvFiles(tables: Tables, dialect: Dialect): ReadonlyMap<string, Uint8Array> {
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  return new Map(
    filled.map(([name, rows]) => [`${name}.csv`, encode(toCsv(rows, dialect), dialect.encoding)]),
  );
}

function toCsv(rows: Table, dialect: Dialect): string {
  const { separator, lineEnd, hasDecimalComma, quotesAll, padding, namesSeparator } = dialect;
  const cell = (value: string | number | undefined): string => {
    const text =
      typeof value === 'number' && hasDecimalComma
        ? String(value).replace('.', ',')
        : String(value ?? '');
    const needsQuotes = quotesAll || /["\r\n,;|\t]/.test(text);
    return `${needsQuotes ? `"${text.replaceAll('"', '""')}"` : text}${padding}`;
  };
  const columns = turned(Object.keys(rows[0] ?? {}), dialect.turn);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  const text = lines.map((cells) => `${cells.map(cell).join(separator)}${lineEnd}`).join('');
  return namesSeparator ? `sep=${separator}${lineEnd}${text}` : text;
}

function turned(columns: readonly string[], by: number): readonly string[] {
  const at = by % columns.length;
  return [...columns.slice(at), ...columns.slice(0, at)];
}

function encode(text: string, encoding: Dialect['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8 with mark':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'windows-1252':
      return encodeWestern(text);
  }
}

/** Falls back to UTF-8 for letters that are none there, or whose bytes are others in UTF-8. */
function encodeWestern(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'latin1');
  const isSame = new TextDecoder('windows-1252').decode(bytes) === text;
  const isOther = /[^\0-\x7F\uFFFD]/u.test(new TextDecoder().decode(bytes));
  return isSame && !isOther ? bytes : Buffer.from(text);
}

/** Tables as one workbook. */
export async function toWorkbook(tables: Tables): Promise<ReadonlyMap<string, Uint8Array>> {
  const sheets = Object.entries(tables)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => {
      const columns = Object.keys(rows[0] ?? {});
      return {
        name,
        rows: [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))],
      };
    });
  return new Map([['tables.xlsx', await writeXlsx({ sheets })]]);
}

/** Tables as one file of JSON. */
export function toJson(tables: Tables): ReadonlyMap<string, string> {
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  return new Map([['tables.json', JSON.stringify(Object.fromEntries(filled))]]);
}
