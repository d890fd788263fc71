/** A cell: text, a number, or nothing where a figure is missing. */
export type TableCell = string | number | undefined;

/** A column of a {@link DataTable}. */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'number';
}

/** Figures as rows and columns; the first cell of a row is its header. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}
