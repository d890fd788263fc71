import { toTableName } from './headings.js';
import { TABLE_NAMES, type TableName } from './tables.js';

/** The tables that coordinators keep, to be named where something is none. */
export const NAMES_TO_TELL = ['about', 'cities', 'networks', 'results', 'samples', 'statements'];

/** The table that a file (without its ending) or a sheet is called after; results may have more behind their name. */
export function toKnownTable(name: string): TableName | undefined {
  const lower = name.toLowerCase().trim();
  if (/^results[-_ ]/.test(lower)) return 'results';
  return TABLE_NAMES.find((table) => table === lower) ?? toTableName(name);
}
