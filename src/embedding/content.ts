import type { DataTable } from '../core/table.js';
import { escapeMarkup } from '../element/export/markup.js';

/** A widget, as far as its content is concerned. */
export interface ContentElement extends HTMLElement {
  readonly ready: Promise<void>;
  readonly toHTML: (options?: { readonly picture?: boolean }) => Promise<string | undefined>;
  readonly toTable: () => DataTable | undefined;
}

/** What widgets show, as HTML. */
export interface Content {
  /** For within a tag or a marker: short, without picture and heading. */
  readonly carried: string | undefined;
  /** For a page without script: the whole figure. */
  readonly whole: string | undefined;
}

/**
 * What a widget shows, as HTML that needs neither script nor style; nothing
 * where it shows nothing.
 *
 * @param linkOf the address of a member of a network by its name, where it has one.
 */
export async function contentOf(
  element: ContentElement,
  linkOf: (name: string) => string | undefined = () => undefined,
): Promise<Content> {
  const whole = await element.toHTML();
  if (whole === undefined || element.localName === 'icc-diversity-statement') {
    return { carried: whole, whole };
  }
  const figure = (await element.toHTML({ picture: false })) ?? '';
  if (element.localName !== 'icc-network-map') return { carried: withoutHeading(figure), whole };
  const table = element.toTable();
  const list = table && toMemberList(table, linkOf);
  // A list is easier to read, and to keep through an editor, than seven columns.
  const carried = figure.replace(/<table>[^]*<\/table>/, () => list ?? '');
  return { carried: withoutHeading(carried), whole };
}

/** The widget has a heading of its own; a second one would be read twice if loading fails. */
function withoutHeading(figure: string): string {
  return figure.replace(/^<h\d>.*<\/h\d>\n/m, '');
}

/**
 * The members of a table by their countries, as nested lists.
 *
 * @param table columns `city` and `country`, in the order in which they shall be read.
 */
export function toMemberList(
  { columns, rows }: DataTable,
  linkOf: (name: string) => string | undefined,
): string {
  const [city, country] = ['city', 'country'].map((id) =>
    columns.findIndex((column) => column.id === id),
  );
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const name = String(row[city ?? -1] ?? '');
    const of = String(row[country ?? -1] ?? '');
    groups.set(of, [...(groups.get(of) ?? []), toItem(name, linkOf(name))]);
  }
  const lists = [...groups].map(
    ([name, items]) => `<li>${escapeMarkup(name)}\n${toList(items)}\n</li>`,
  );
  return groups.size === 1 ? toList([...groups.values()].flat()) : toList(lists);
}

function toItem(name: string, url: string | undefined): string {
  const text = escapeMarkup(name);
  return `<li>${url === undefined ? text : `<a href="${escapeMarkup(url)}">${text}</a>`}</li>`;
}

function toList(items: readonly string[]): string {
  return `<ul>\n${items.join('\n')}\n</ul>`;
}
