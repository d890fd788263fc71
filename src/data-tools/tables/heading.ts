import { TEMPLATE_COLUMNS, type TemplateTable } from './columns.js';
import { toColumn } from './headings.js';
import { FIGURE_TABLES, TABLE_COLUMNS, type TableName } from './tables.js';

/** What a heading means: a column of the table, or a figure of the Index. */
export type Heading =
  | { readonly column: string; readonly figure?: undefined }
  | { readonly figure: string; readonly isAverage: boolean };

/**
 * What a heading of a table means: the id of a column, in any language of the
 * templates, or a figure.
 *
 * @param figures ids of all figures, of which some may be of versions of the Index that the templates do not know.
 */
export function toHeading(
  text: string,
  table: TableName,
  figures: ReadonlySet<string>,
): Heading | undefined {
  const key = text.toLowerCase().trim().replace(/\s+/g, '_');
  if (Object.hasOwn(TABLE_COLUMNS[table], key)) return { column: key };
  const id = key.replaceAll('_', '-');
  // What the versions of the dataset call a figure comes before what others call one.
  if (FIGURE_TABLES.has(table) && figures.has(id)) {
    return figureOf({ figure: id, isAverage: false }, table);
  }
  const [, of] = /^(.*)-average$/.exec(id) ?? [];
  if (FIGURE_TABLES.has(table) && of !== undefined && figures.has(of)) {
    return { figure: of, isAverage: true };
  }
  const found = isTemplate(table) ? toColumn(text, table) : undefined;
  if (found?.name === 'figures') return figureOf(found, table);
  return found && { column: found.name };
}

/** All figures of a sample are averages. */
function figureOf(
  { figure, isAverage }: { readonly figure: string; readonly isAverage: boolean },
  table: TableName,
): Heading {
  return { figure, isAverage: isAverage || table === 'samples' };
}

function isTemplate(table: TableName): table is TemplateTable {
  return Object.hasOwn(TEMPLATE_COLUMNS, table);
}
