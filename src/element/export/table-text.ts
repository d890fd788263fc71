import type { DataTable, TableCell } from '../../core/table.js';
import type { Words } from '../../i18n/words.js';
import { citation, defuse, type Provenance } from './csv.js';
import { escapeMarkup } from './markup.js';
import { tableMarkup } from './table-markup.js';

/**
 * A table as an HTML fragment, for word processors and spreadsheets. Numbers are
 * written as on the page; a missing figure is an empty cell, because a chart made
 * from a word would show it as 0.
 */
export function toTableMarkup(table: DataTable, words: Words, provenance?: Provenance): string {
  const notes = notesOf(words, provenance).map((note) => `<p>${escapeMarkup(note)}</p>`);
  return [
    `<div lang="${escapeMarkup(words.formats.locale)}" dir="${words.direction}">`,
    tableMarkup(table, (cell) => cellText(cell, words)),
    ...notes,
    '</div>',
  ].join('');
}

/** A table as lines of cells with tabs between them, for whatever takes plain text only. */
export function toTabbedText(table: DataTable, words: Words, provenance?: Provenance): string {
  const notes = notesOf(words, provenance);
  const lines = [
    [table.caption],
    table.columns.map(({ label }) => label),
    ...table.rows,
    ...(notes.length > 0 ? [[], ...notes.map((note) => [note])] : []),
  ];
  // A tab or a line's end within a cell would make two cells of it.
  const field = (value: TableCell): string => cellText(value, words).replace(/\s+/g, ' ');
  return lines.map((line) => line.map(field).join('\t')).join('\n');
}

function cellText(value: TableCell, { formats }: Words): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? formats.number(value) : defuse(value);
}

function notesOf({ term }: Words, provenance: Provenance | undefined): readonly string[] {
  if (provenance === undefined) return [];
  const { edition, sources, note } = provenance;
  return [
    [edition, note].filter((part) => part !== undefined && part !== '').join(' · '),
    sources.length === 0
      ? ''
      : `${term('source', sources.length)} ${sources.map(citation).join('; ')}`,
  ].filter((line) => line !== '');
}
