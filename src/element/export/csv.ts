import type { DataTable, TableCell } from '../../core/table.js';
import type { Source } from '../../data/schema/source.js';

/** What a reader must know of figures that have left the page: repeated with them wherever they go. */
export interface Provenance {
  /** Edition in words, as in `2024` or `cited in 2017`; nothing where the rows have none in common. */
  readonly edition?: string | undefined;
  readonly sources: readonly Source[];
  /** The sources of the figures in one row, by its place in the table. Default: all of them. */
  readonly sourcesOf?: ((row: number) => readonly Source[]) | undefined;
  /** What limits the figures, as in `Illustrative data`. */
  readonly note?: string | undefined;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as comma-separated values (RFC 4180: CRLF, quotes doubled), in UTF-8
 * with the byte order mark without which spreadsheets take it for another encoding.
 *
 * Numbers have a decimal point in every language; a missing figure is an empty
 * cell. Every row ends with its `source`, and with an `edition` and a `note` where
 * there is one, so that a row copied on its own still tells where it is from.
 */
export function toCsv({ columns, rows }: DataTable, provenance: Provenance): string {
  const { edition, sources, sourcesOf = () => sources, note } = provenance;
  const editions = (text: string): readonly string[] => (edition === undefined ? [] : [text]);
  const notes = (text: string): readonly string[] => (note === undefined ? [] : [text]);
  const lines = [
    [...columns.map(({ label }) => label), ...editions('edition'), 'source', ...notes('note')],
    ...rows.map((row, r) => [
      ...columns.map((_, i) => row[i]),
      ...editions(edition ?? ''),
      sourcesOf(r).map(citation).join('; '),
      ...notes(note ?? ''),
    ]),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(toField).join(',')}\r\n`).join('');
}

/** A source on one line: its title, and its address where it has one. */
export function citation({ title, url }: Source): string {
  return url === undefined ? title : `${title} ${url}`;
}

/**
 * A text that no spreadsheet takes for a formula. Names come from data that
 * anybody may have written, and a formula can send a reader's figures away.
 */
export function defuse(text: string): string {
  // The last four are what East Asian spreadsheets also read as = + - and @.
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

function toField(cell: TableCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = defuse(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
