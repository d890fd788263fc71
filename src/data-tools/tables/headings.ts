import { findColumns } from '../../widgets/network-map/csv/columns.js';
import { ABOUT_FIELDS, TEMPLATE_COLUMNS, type TemplateTable } from './columns.js';
import { toFigure, type FigureColumn } from './find-figure.js';
import { ALL_HEADINGS, firstOf } from './heading-names.js';
import type { AboutField, PlainColumn } from './headings/shape.js';
import { toIndex, toKey } from './name-index.js';

export {
  aboutNameOf,
  headingOf,
  tableNameOf,
  TEMPLATE_LANGUAGES,
  type TemplateLanguage,
} from './heading-names.js';
export type { FigureColumn } from './find-figure.js';
export type { AboutField, ColumnName, PlainColumn } from './headings/shape.js';

/** A column of a table: one of its own, or that of a figure. */
export type FoundColumn = { readonly name: PlainColumn } | FigureColumn;

// Object.keys forgets which keys they are.
const TABLES = Object.keys(TEMPLATE_COLUMNS) as readonly TemplateTable[];

/**
 * The column of a table that a heading means, in any of the languages or as an id,
 * whatever its case and accents and what stands behind it in brackets.
 */
export function toColumn(heading: string, table: TemplateTable): FoundColumn | undefined {
  const key = toKey(heading);
  const name = columnsOf(table).get(key);
  if (name !== undefined) return { name };
  if (table === 'cities') return toMemberColumn(heading);
  const takesFigures = (TEMPLATE_COLUMNS[table] as readonly string[]).includes('figures');
  return takesFigures ? toFigure(key) : undefined;
}

/** The table that the name of a file (without ending) or of a sheet means. */
export function toTableName(name: string): TemplateTable | undefined {
  return tables.get(toKey(name));
}

/** The field that the first cell of a row of the table about means. */
export function toAboutField(name: string): AboutField | undefined {
  return aboutFields.get(toKey(name));
}

/** Lists of members have been read before, for the map. */
function toMemberColumn(heading: string): FoundColumn | undefined {
  const [name] = findColumns({ header: [heading], headerLine: 1 }).found.keys();
  return name === undefined ? undefined : { name };
}

const tables = toIndex(
  TABLES.flatMap((table) =>
    [table, ...ALL_HEADINGS.map((each) => each.tables[table])].map(
      (names) => [table, names] as const,
    ),
  ),
);

const aboutFields = toIndex(
  ABOUT_FIELDS.flatMap((field) =>
    [field, ...ALL_HEADINGS.map((each) => each.about[field])].map(
      (names) => [field, names] as const,
    ),
  ),
);

const columnsByTable = new Map<TemplateTable, ReadonlyMap<string, PlainColumn>>();

function columnsOf(table: TemplateTable): ReadonlyMap<string, PlainColumn> {
  const known = columnsByTable.get(table);
  if (known !== undefined) return known;
  const columns = TEMPLATE_COLUMNS[table].filter((name) => name !== 'figures');
  // What templates are headed with comes before what else may be meant.
  const index = toIndex<PlainColumn>([
    ...columns.map((name) => [name, name] as const),
    ...columns.flatMap((name) =>
      ALL_HEADINGS.map((each) => [name, firstOf(each.columns[name])] as const),
    ),
    ...columns.flatMap((name) =>
      ALL_HEADINGS.flatMap((each) => [
        [name, each.columns[name]] as const,
        [name, each.inTable[table]?.[name]] as const,
      ]),
    ),
  ]);
  columnsByTable.set(table, index);
  return index;
}
