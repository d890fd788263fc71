import { ABOUT_FIELDS } from './columns.js';
import type { TableName } from './tables.js';

/** Stands until headings are known in other languages. */
export function toTableName(_name: string): TableName | undefined {
  return undefined;
}

/** The field of the table about that a word means. */
export function toAboutField(text: string): (typeof ABOUT_FIELDS)[number] | undefined {
  const key = text.toLowerCase().trim().replace(/\s+/g, '_');
  return ABOUT_FIELDS.find((field) => field === key);
}
