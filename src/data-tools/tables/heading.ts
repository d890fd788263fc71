import { TABLE_COLUMNS, FIGURE_TABLES, type TableName } from './tables.js';

/** What a heading means: a column of the table, or a figure of the Index. */
export type Heading =
  | { readonly column: string; readonly figure?: undefined }
  | { readonly figure: string; readonly isAverage: boolean };

/** What a heading of a table means, in any language of the templates. */
export function toHeading(
  text: string,
  table: TableName,
  figures: ReadonlySet<string>,
): Heading | undefined {
  const key = text.toLowerCase().trim().replace(/\s+/g, '_');
  if (Object.hasOwn(TABLE_COLUMNS[table], key)) return { column: key };
  if (!FIGURE_TABLES.has(table)) return undefined;
  const id = key.replaceAll('_', '-');
  if (figures.has(id)) return { figure: id, isAverage: table === 'samples' };
  const [, of] = /^(.*)-average$/.exec(id) ?? [];
  return of !== undefined && figures.has(of) ? { figure: of, isAverage: true } : undefined;
}
