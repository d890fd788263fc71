/** Marks that only tell in which direction a text is set. */
const DIRECTIONS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A cell of a table in a page, where it stands and wherever it reaches to. */
export interface HtmlCell {
  readonly element: HTMLTableCellElement;
  /** One line, single spaces. */
  readonly text: string;
  /** Its first column. */
  readonly column: number;
  readonly width: number;
}

/** A row of a table in a page, with a cell for every column. */
export interface HtmlRow {
  /** Counted from 1 in the whole table. */
  readonly line: number;
  readonly isHead: boolean;
  readonly cells: readonly (HtmlCell | undefined)[];
}

/** More columns than anybody compares; a page may claim a thousand. */
const MOST_COLUMNS = 100;

/**
 * The rows of a table with text in them, without those of its foot. A cell that
 * reaches over several columns or rows stands in each of them.
 */
export function readHtmlTable(table: HTMLTableElement): readonly HtmlRow[] {
  const rows: HtmlRow[] = [];
  let section: Element | null = null;
  let hanging: { readonly cell: HtmlCell; left: number }[] = [];
  for (const row of table.rows) {
    // Cells end with the part of the table that they began in.
    if (row.parentElement !== section) hanging = [];
    section = row.parentElement;
    const cells: (HtmlCell | undefined)[] = [];
    for (const one of hanging) {
      put(cells, one.cell);
      one.left -= 1;
    }
    hanging = hanging.filter(({ left }) => left > 0);
    let column = 0;
    for (const element of row.cells) {
      while (cells[column]) column += 1;
      if (column >= MOST_COLUMNS) break;
      const text = element.textContent.replace(DIRECTIONS, '').replace(/\s+/g, ' ').trim();
      const width = Math.min(element.colSpan, MOST_COLUMNS - column);
      const cell = { element, text, column, width };
      put(cells, cell);
      const left = element.rowSpan === 0 ? Infinity : element.rowSpan - 1;
      if (left > 0) hanging.push({ cell, left });
      column += width;
    }
    const isHead = section?.localName === 'thead' || row.querySelector('td') === null;
    if (section?.localName === 'tfoot' || !cells.some((cell) => cell?.text)) continue;
    rows.push({ line: row.rowIndex + 1, isHead, cells });
  }
  return rows;
}

function put(cells: (HtmlCell | undefined)[], cell: HtmlCell): void {
  for (let i = cell.column; i < cell.column + cell.width; i += 1) cells[i] ??= cell;
}
