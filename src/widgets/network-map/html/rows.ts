import { readHtmlTable } from '../../../data/html-table.js';
import { findColumns, type ColumnName } from '../csv/columns.js';

/** A member as a page names it in its own content. */
export interface HtmlMember {
  /** The row of the table, or which item of the lists, counted from 1. */
  readonly line: number;
  /** What the page says, by the columns of a list of members. */
  readonly cells: Partial<Record<ColumnName, string>>;
}

const COLUMNS: readonly ColumnName[] = [
  'name',
  'country',
  'lat',
  'lon',
  'kind',
  'since',
  'url',
  'network',
];

/**
 * The members in a table. Heads are those of a CSV file; without one for the
 * name, the first column holds it. A link in the cell of the name is the
 * member's address.
 */
export function toTableMembers(table: HTMLTableElement): readonly HtmlMember[] {
  const rows = readHtmlTable(table);
  const first = rows.findIndex(({ isHead }) => !isHead);
  const head = rows.slice(0, Math.max(first, 0)).at(-1);
  const { found } = findColumns({
    header: (head?.cells ?? []).map((cell) => cell?.text ?? ''),
    headerLine: head?.line ?? 1,
  });
  return rows
    .filter(({ isHead }) => !isHead)
    .map(({ line, cells }) => {
      const named = cells[found.get('name')?.index ?? 0];
      const told: readonly (readonly [ColumnName, string])[] = COLUMNS.map((name) => [
        name,
        cells[found.get(name)?.index ?? -1]?.text ?? '',
      ]);
      const url = named && addressIn(named.element);
      return {
        line,
        cells: {
          ...(Object.fromEntries(told) as HtmlMember['cells']),
          name: named?.text ?? '',
          ...(url !== undefined && { url }),
        },
      };
    });
}

/**
 * The members in lists: an item each. A heading before a list, or the item that
 * a list stands in, may name their country.
 */
export function toListMembers(roots: readonly Element[]): readonly HtmlMember[] {
  const items = roots.flatMap((root) => [...root.querySelectorAll('li')]);
  return items
    .filter((item) => item.querySelector('li') === null && textOf(item) !== '')
    .map((item, i) => {
      const url = addressIn(item);
      const country = countryOf(item, roots);
      return {
        line: i + 1,
        cells: { name: textOf(item), country, ...(url !== undefined && { url }) },
      };
    });
}

/** The text of the item around a list, or of the heading before it. */
function countryOf(item: Element, roots: readonly Element[]): string {
  let from = item.closest('ul, ol');
  const outer = from?.parentElement?.closest('li');
  if (outer && roots.some((root) => root.contains(outer))) {
    const own = outer.cloneNode(true) as Element;
    own.querySelectorAll('ul, ol').forEach((list) => {
      list.remove();
    });
    return textOf(own);
  }
  while (from) {
    const before = from.previousElementSibling;
    if (before?.matches('h1, h2, h3, h4, h5, h6')) return textOf(before);
    if (roots.includes(from)) return '';
    from = from.parentElement;
  }
  return '';
}

/** Where the first link leads to; other addresses than those of web pages lead nowhere. */
function addressIn(element: Element): string | undefined {
  const href = element.querySelector<HTMLAnchorElement>('a[href]')?.href ?? '';
  return /^https?:/.test(href) ? href : undefined;
}

function textOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
